import type { Understand } from '../understanding/create-understanding.ts';
import { intentLabel } from '../understanding/intent-labels.ts';
import type { IntentId } from '../understanding/intents.ts';
import { intentOfTool } from '../playbooks/actions/intent-of-tool.ts';
import { onlyDetails, sure, talk as talkIntents, whereabouts } from '../playbooks/matter.ts';
import { codeTriesIn } from './code-tries.ts';
import type { Eye } from './eye.ts';
import type { Said, Talk, TalkTurn } from './read-talk.ts';
import { textOf } from './record-of.ts';
import type { Quote, Summary } from './summary.ts';

/** Below this, words that nobody has answered yet don't say what is wanted. */
const heardClearly = 0.5;
/** A second matter of a message has to be heard so well, 0..1. */
const heardSurely = 0.75;

const says = (id: string) => !talkSet.has(id) && id !== 'give_details' && id !== 'out_of_scope';
const talkSet: ReadonlySet<string> = talkIntents;
const detailSet: ReadonlySet<string> = onlyDetails;

/** What an upset shopper came for, by where the agent looked for them. */
const lookedFor: Readonly<Record<string, IntentId>> = {
  track_parcel: 'track_parcel',
  get_refund_status: 'refund_status',
};

/** What a turn was about: as the model noted it, else by the tools it used, else as the local ear hears it. */
export function intentsOf(turn: TalkTurn, understand: Understand): string[] {
  const { runs, asked } = turn;
  const intent = turn.intent !== undefined && (turn.confidence ?? 1) >= sure ? turn.intent : undefined;
  const heard = heardIn(turn, understand);
  const acted = runs.flatMap(({ name }) => Object.entries(intentOfTool).find(([tool]) => tool === name)?.[1] ?? []);
  const plain =
    turn.intent === undefined
      ? heard.find(({ id, confidence }) => confidence >= heardClearly && says(id))?.id
      : undefined;
  const main = intent ?? acted[0] ?? plain;
  const also =
    heard.length > 1 && !asked ? heard.filter(({ confidence }) => confidence >= heardSurely).map(({ id }) => id) : [];
  const others = main === undefined || says(main) ? also.filter(says) : [];
  const upset = main === 'complaint' ? runs.flatMap(({ name }) => lookedFor[name] ?? []) : [];
  return [...new Set([...(main === undefined ? [] : [main]), ...upset, ...others])];
}

function heardIn({ said }: TalkTurn, understand: Understand): { id: string; confidence: number }[] {
  const isSilent = said.every(({ text }) => text.trim() === '');
  return isSilent ? [] : understand(said.map(({ text }) => text)).segments.map(({ intent }) => intent);
}

const isWhereabouts = (id: string) => whereabouts.some((each) => each === id);

/** A parcel that never came isn't something wrong with the goods, whichever tool mends it. */
const neverCame = ({ runs }: TalkTurn) => runs.some(({ args }) => args['ground'] === 'not_received');

type Matter = Summary['intents'][number];

/**
 * What the shopper came for, each once with the words that first said it, in order. Mere talk isn't told, and words that
 * only answer what the agent asked open no matter of their own. All about one parcel is one matter: its gravest.
 */
export function intentsIn(talk: Talk, understand: Understand, { language }: Eye): Matter[] {
  const found: (Matter & { orders: readonly string[] })[] = [];
  const tries = codeTriesIn(talk);
  let before: TalkTurn | undefined;
  for (const turn of talk.turns) {
    const said = tellingOf(turn.said);
    if (said && !(found.length > 0 && onlyAnswers(turn, tries, understand))) {
      // who picks one of several readings has said it before
      const first = turn.asked?.asks === 'choice' ? tellingOf(before?.said ?? []) : undefined;
      const { seq, text: quote } = first ?? said;
      const orders = ordersOf(turn);
      for (const id of intentsOf(turn, understand).filter(says)) {
        if (id === 'item_problem' && neverCame(turn) && found.some(({ id: known }) => isWhereabouts(known))) continue;
        note(found, { id, label: intentLabel(id, language), seq, quote, orders }, language);
      }
    }
    if (said) before = turn;
  }
  return found.map(({ orders: _, ...matter }) => matter);
}

function note(
  found: (Matter & { orders: readonly string[] })[],
  next: (typeof found)[number],
  language: Eye['language'],
): void {
  if (found.some(({ id }) => id === next.id)) return;
  const rank = (id: string) => whereabouts.findIndex((each) => each === id);
  const isOther = (a: readonly string[], b: readonly string[]) =>
    a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
  const like =
    rank(next.id) < 0 ? undefined : found.find(({ id, orders }) => rank(id) >= 0 && !isOther(orders, next.orders));
  if (!like) found.push(next);
  else if (rank(next.id) < rank(like.id)) Object.assign(like, { id: next.id, label: intentLabel(next.id, language) });
}

const ordersOf = ({ runs }: TalkTurn): string[] =>
  runs.flatMap(({ args }) => textOf(args['orderNumber'])?.toUpperCase() ?? []);

/** A code, a size, a yes: what the agent asked for, or details with no wish of their own. */
function onlyAnswers(turn: TalkTurn, tries: ReadonlySet<number>, understand: Understand): boolean {
  const { said, asked, intent } = turn;
  const words = said.filter(({ text }) => text.trim() !== '');
  if (words.every(({ seq }) => tries.has(seq))) return true;
  const heard = heardIn(turn, understand);
  if (heard.every(({ id }) => detailSet.has(id))) return true;
  if (!asked || asked.asks === 'choice' || asked.asks === 'meaning') return false;
  return intent === undefined || intent === asked.intent;
}

/** The first words that say something, though nobody made out what: for when no matter is known. */
export function unplacedIn({ turns }: Talk, understand: Understand): Quote | undefined {
  const asks = turns.find((turn) => {
    const heard = heardIn(turn, understand).map(({ id }) => id);
    return heard.some((id) => id === 'nonsense' || id === 'out_of_scope' || says(id)) && turn.intent !== 'ask_human';
  });
  const said = asks && tellingOf(asks.said);
  return said && { seq: said.seq, quote: said.text };
}

/** Of words that came together, those that say most. */
export function tellingOf(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>(
    (most, each) => (most && most.text.length >= each.text.length ? most : each),
    undefined,
  );
}

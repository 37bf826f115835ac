import type { Understand } from '../understanding/create-understanding.ts';
import { intentLabel } from '../understanding/intent-labels.ts';
import type { IntentId } from '../understanding/intents.ts';
import { opensWithOther } from '../understanding/other-order.ts';
import { intentOfTool } from '../playbooks/actions/intent-of-tool.ts';
import { onlyDetails, sure, talk as talkIntents, whereabouts } from '../playbooks/matter.ts';
import { besidesPerson } from '../wishes/besides-person.ts';
import { takenBackIn, type TakenBack } from '../wishes/takes-back.ts';
import { wishesHeardIn } from '../wishes/wish-words.ts';
import { codeTriesIn } from './code-tries.ts';
import { isMerelyProof, isOnlyHeld } from './not-meant.ts';
import { ofParcelIfNeverCame } from './never-came.ts';
import type { Eye } from './eye.ts';
import type { Said, Talk, TalkTurn } from './read-talk.ts';
import { awaitsRefund, tellsLate, tellsTrouble } from './told-trouble.ts';
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

/**
 * What a turn was about: as the model noted it, unless it was hardly sure and the words alone say another thing plainly;
 * else by the tools it used, else as the local ear hears it. What was said besides asking for a person counts, too.
 */
export function intentsOf(turn: TalkTurn, understand: Understand): string[] {
  const { runs, asked } = turn;
  const heard = heardIn(turn, understand);
  const intent = notedIn(turn, heard);
  const acted = runs.flatMap(({ name }) => Object.entries(intentOfTool).find(([tool]) => tool === name)?.[1] ?? []);
  const plain =
    turn.intent === undefined
      ? heard.find(({ id, confidence }) => confidence >= heardClearly && says(id))?.id
      : undefined;
  const courtesy =
    turn.intent === undefined && heard.every(({ id, confidence }) => talkSet.has(id) && confidence >= heardClearly)
      ? heard[0]?.id
      : undefined;
  const main = intent ?? acted[0] ?? plain ?? courtesy;
  const isMore = asked ? isApartFrom(asked.intent) : isOwnMatter;
  const also = heard.length > 1 ? heard.filter(isMore).map(({ id }) => id) : [];
  const others = main === undefined || says(main) ? also.filter(says) : [];
  // where they plainly only complain, the agent looked of its own accord
  const onlyComplains = heard.every(({ id, confidence }) => id === 'complaint' && confidence >= heardSurely);
  const upset = main === 'complaint' && !onlyComplains ? runs.flatMap(({ name }) => lookedFor[name] ?? []) : [];
  const besides = main === 'ask_human' || main === 'greeting' ? besidesIn(turn, understand) : [];
  // who threatens says what it is about, though the threat was answered alone
  const about =
    main === 'complaint'
      ? heard.filter(
          ({ id, confidence }) =>
            confidence >= heardClearly &&
            says(id) &&
            (!isWhereabouts(id) || turn.said.some(({ text }) => parcelWords.test(text))),
        )
      : [];
  const all = [...besides, ...about.map(({ id }) => id), ...(main === undefined ? [] : [main]), ...upset, ...others];
  const calls = runs.map(({ args }) => args);
  const isHurried =
    runs.some(({ name }) => name === 'urge_shipment') || turn.said.some(({ text }) => hurries.test(text));
  const known = all.filter(
    (id) => !(isWhereabouts(id) && isLookedForIdly(turn)) && (id !== 'urge_shipment' || isHurried),
  );
  const gone = takenBackIn(turn.said.map(({ text }) => text));
  const wanted = known.filter((id) => !takes.some(([matter, kind]) => matter === id && gone.has(kind)));
  const isTrouble = !wanted.some((id) => deeds.has(id) || isWhereabouts(id)) && turn.said.some(tellsTrouble);
  const isLate = !all.some((id) => isWhereabouts(id) || id === 'refund_status') && turn.said.some(tellsLate);
  return [
    ...new Set(
      [...(isTrouble ? ['item_problem'] : []), ...wanted, ...(isLate ? ['parcel_problem'] : [])].map((id) =>
        ofParcelIfNeverCame(id, calls),
      ),
    ),
  ];
}

/** Asked whether and how it can be done, and answered from the shop's rules alone: nothing is to be done with an order. */
const isAnsweredByRules = ({ said, runs, outcome, asked }: TalkTurn): boolean =>
  outcome?.kind === 'answered' &&
  !asked &&
  runs.some(({ name, status }) => name === 'search_knowledge' && status === 'ok') &&
  runs.every(({ name }) => name === 'search_knowledge' || name === 'suggest_replies') &&
  said.some(({ text }) => /[?？]|[吗呢么]$/u.test(text)) &&
  !said.some(({ text }) => wishesHeardIn(text).length > 0 || /[a-z]{2}\d{4,}|我的订单|\bmy order\b/iu.test(text));

const deeds: ReadonlySet<string> = new Set(Object.values(intentOfTool));

const isWhereabouts = (id: string) => whereabouts.some((each) => each === id);

/** What is taken back in the same words isn't come for. */
const takes: readonly (readonly [IntentId, TakenBack])[] = [
  ['return_item', 'return'],
  ['exchange_item', 'exchange'],
];

function notedIn(turn: TalkTurn, heard: ReturnType<typeof heardIn>): string | undefined {
  const { intent, confidence = 1, asked, said, runs } = turn;
  if (intent === undefined || confidence < sure) return undefined;
  // who wants something done was answered from the rules, and didn't come for them
  const wants = intent === 'policy_question' && said.some(({ text }) => wishesHeardIn(text).length > 0);
  const wanted = wants
    ? heard.find(({ id, confidence: well }) => well >= heardSurely && says(id) && id !== intent)
    : undefined;
  if (wanted) return wanted.id;
  if (deeds.has(intent) && isAnsweredByRules(turn)) return 'policy_question';
  const kinds = intent === 'return_item' ? said.flatMap(({ text }) => wishesHeardIn(text).map(({ kind }) => kind)) : [];
  if (kinds.includes('exchange') && kinds.every((kind) => kind === 'exchange')) return 'exchange_item';
  const [only, ...others] = heard;
  const isTried = runs.some(({ name }) =>
    Object.entries(intentOfTool).some(([tool, id]) => tool === name && id === intent),
  );
  const isPlain = !isTried && only && others.length === 0 && only.confidence >= heardSurely && says(only.id);
  return isPlain && confidence < heardClearly && !asked ? only.id : intent;
}

/** What the words are about besides the wish for a person, or a greeting. */
function besidesIn({ said }: TalkTurn, understand: Understand): string[] {
  const words = said.map(({ text }) => besidesPerson(text)).filter((text) => text !== '');
  if (words.length === 0) return [];
  return understand(words).segments.flatMap(({ intent: { id, confidence } }) =>
    confidence >= heardSurely && says(id) && id !== 'ask_human' && !isOnlyHurry(id, words) ? [id] : [],
  );
}

/** Speaks of haste, or of what it is for. */
const hurries =
  /快|催|急|赶|等|久|慢|发货|到|\b(?:hurr\w*|fast\w*|quick\w*|speed\w*|soon\w*|asap|urgent\w*|rush\w*|slow\w*|wait\w*|late|long|when|ship\w*|send|sent|deliver\w*|dispatch\w*|still|order|parcel|package|push|chase|get going|move)\b/iu;

/** In a hurry themselves, they want a person soon: no parcel is to be hurried. */
const isOnlyHurry = (id: string, words: readonly string[]) =>
  id === 'urge_shipment' && !words.some((each) => parcelWords.test(each) || whereWords.test(each));

/** Words that turn to another order are a matter of its own, also where they are heard less well. */
const isOwnMatter = ({ confidence, ofOther }: Heard) => confidence >= (ofOther ? heardClearly : heardSurely);

/** Beside the answer to what the agent asked, words that name an order of their own are another matter. */
const isApartFrom =
  (asked: string) =>
  ({ id, confidence, namesOrder }: Heard) =>
    namesOrder && id !== asked && confidence >= heardSurely;

interface Heard {
  id: string;
  confidence: number;
  ofOther: boolean;
  namesOrder: boolean;
}

function heardIn({ said }: TalkTurn, understand: Understand): Heard[] {
  const isSilent = said.every(({ text }) => text.trim() === '');
  if (isSilent) return [];
  const { segments } = understand(said.map(({ text }) => text));
  return segments.map(({ intent, text, entities }) => ({
    ...intent,
    ...(isMerelyProof(intent.id, text) || isOnlyHeld(intent.id, text) ? { confidence: 0 } : {}),
    ofOther: opensWithOther(text),
    namesOrder: entities.orderNumbers.some((each) => /\D/u.test(each)),
  }));
}

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
    if (said && !(found.length > 0 && (onlyAnswers(turn, tries, understand) || isFaint(turn, understand)))) {
      // who picks one of several readings has said it before
      const first = turn.asked?.asks === 'choice' ? tellingOf(before?.said ?? []) : undefined;
      const { seq, text: quote } = first ?? said;
      const orders = ordersOf(turn);
      for (const id of ofMoney(intentsOf(turn, understand), turn, found).filter(says)) {
        note(found, { id, label: intentLabel(id, language), seq, quote, orders }, language);
      }
    }
    if (said) before = turn;
  }
  return found.map(({ orders: _, ...matter }) => matter);
}

/** “It hasn’t come” of who waits for a refund means the money, where neither words nor tools speak of a parcel. */
function ofMoney(intents: readonly string[], { said, runs }: TalkTurn, found: readonly Matter[]): string[] {
  const waits =
    found.some(({ id }) => id === 'refund_status') && !found.some(({ id }) => whereabouts.some((each) => each === id));
  const isParcel = runs.some(({ name }) => name === 'track_parcel') || said.some(({ text }) => parcelWords.test(text));
  const isTracked = runs.some(({ name, status }) => name === 'track_parcel' && status === 'ok');
  if (!isTracked && said.some(awaitsRefund)) return asRefund(intents);
  if (!waits || isParcel) return [...intents];
  return asRefund(intents);
}

const asRefund = (intents: readonly string[]) => intents.map((id) => (isWhereabouts(id) ? 'refund_status' : id));

/** None of their words speaks of goods on their way, and no order was found: the agent looked for nothing that they asked. */
export const isLookedForIdly = ({ said, runs }: Pick<TalkTurn, 'said' | 'runs'>): boolean =>
  runs.some(({ name, content }) => name === 'find_orders' && content['total'] === 0) &&
  !runs.some(({ name, status }) => name === 'track_parcel' && status === 'ok') &&
  !said.some(({ text }) => parcelWords.test(text) || whereWords.test(text));

const whereWords =
  /\b(?:where|arriv\w*|waiting|received?|(?:has|is|did|does)(?:n['’]?t| not| it| they)\b.{0,16}\b(?:come|here|there))\b|到哪|没到|没来|不到|还没|什么时候[到来]|收到|东西|货/iu;
const parcelWords =
  /包裹|快递|物流|发货|派送|签收|运单|寄出|\b(?:parcel|package|deliver\w*|courier|ship\w*|tracking|order)\b/iu;

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
  if (heard.length > 1 && heard.some((each) => says(each.id) && isApartFrom(asked.intent)(each))) return false;
  return intent === undefined || intent === asked.intent || said.some(({ photos }) => photos > 0);
}

/**
 * Heard with little confidence: where a matter is known, that opens no other. To a person who is there words are mostly
 * answers: there they have to be heard all but surely, and a picture's words never open one.
 */
function isFaint(turn: TalkTurn, understand: Understand): boolean {
  const { said, intent, confidence = 1, outcome } = turn;
  if (intent !== undefined) return confidence < heardClearly && !heardIn(turn, understand).some(isSure);
  if (outcome !== undefined) return false;
  return said.some(({ photos }) => photos > 0) || !heardIn(turn, understand).some(isSure);
}

const isSure = ({ id, confidence }: { id: string; confidence: number }) =>
  confidence >= heardSurely && (says(id) || id === 'ask_human');

/** The first words that say something, though nobody made out what: for when no matter is known. */
export function unplacedIn({ turns }: Talk, understand: Understand): Quote | undefined {
  const asks = turns.find((turn) => {
    // faintly heard talk may be anything
    const heard = heardIn(turn, understand).map(({ id, confidence }) => (confidence < heardClearly ? 'nonsense' : id));
    const isForPerson = turn.intent === 'ask_human' || heard.includes('ask_human');
    const isSaid = heard.some((id) => id === 'nonsense' || id === 'out_of_scope' || says(id)) && !isForPerson;
    return isSaid || ((isForPerson || heard.includes('greeting')) && saysMore(turn));
  });
  const said = asks && (tellingOf(asks.said.filter(({ text }) => besidesPerson(text) !== '')) ?? tellingOf(asks.said));
  return said && { seq: said.seq, quote: said.text };
}

/** More than a greeting or a wish for a person. */
export const saysMore = ({ said }: Pick<TalkTurn, 'said'>): boolean =>
  said.some(({ text }) => besidesPerson(text) !== '');

/** Of words that came together, those that say most. */
export function tellingOf(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>(
    (most, each) => (most && most.text.length >= each.text.length ? most : each),
    undefined,
  );
}

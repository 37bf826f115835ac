import type { Understand } from '../understanding/create-understanding.ts';
import { intentLabel } from '../understanding/intent-labels.ts';
import { intentOfTool } from '../playbooks/actions/intent-of-tool.ts';
import { talk as talkIntents } from '../playbooks/matter.ts';
import type { Eye } from './eye.ts';
import type { Said, Talk, TalkTurn } from './read-talk.ts';
import type { Summary } from './summary.ts';

/** Below this, words that nobody has answered yet don't say what is wanted. */
const heardClearly = 0.5;
/** A second matter of a message has to be heard so well, 0..1. */
const heardSurely = 0.75;

const says = (id: string) => !talkSet.has(id) && id !== 'give_details' && id !== 'out_of_scope';
const talkSet: ReadonlySet<string> = talkIntents;

/** What a turn was about: as the model noted it, else by the tools it used, else as the local ear hears it. */
export function intentsOf({ intent, runs, said }: TalkTurn, understand: Understand): string[] {
  const heard = said.some(({ text }) => text.trim() !== '')
    ? understand(said.map(({ text }) => text)).segments.map((each) => each.intent)
    : [];
  const acted = runs.flatMap(({ name }) => Object.entries(intentOfTool).find(([tool]) => tool === name)?.[1] ?? []);
  const main = intent ?? acted[0] ?? heard.find(({ id, confidence }) => confidence >= heardClearly && says(id))?.id;
  const also = heard.length > 1 ? heard.filter(({ confidence }) => confidence >= heardSurely).map(({ id }) => id) : [];
  const others = intent === undefined || says(intent) ? also.filter(says) : [];
  return [...new Set([...(main === undefined ? [] : [main]), ...others])];
}

/** What the shopper came for, each once with the words that first said it, in order. Mere talk isn't told. */
export function intentsIn({ turns }: Talk, understand: Understand, { language }: Eye): Summary['intents'] {
  const found = new Map<string, Summary['intents'][number]>();
  for (const turn of turns) {
    const said = tellingOf(turn.said);
    if (!said) continue;
    for (const id of intentsOf(turn, understand)) {
      if (!says(id) || found.has(id)) continue;
      found.set(id, { id, label: intentLabel(id, language), seq: said.seq, quote: said.text });
    }
  }
  return [...found.values()];
}

/** Of words that came together, those that say most. */
export function tellingOf(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>((most, each) => (most && most.text.length >= each.text.length ? most : each), undefined); // prettier-ignore
}

import type { IntentId } from '../../understanding/intents.ts';
import type { Segment, Understanding } from '../../understanding/understanding.ts';
import { demandsPerson } from '../../wishes/demands-person.ts';
import { asksForLead } from '../dire.ts';
import { talk, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksPeopleHours } from '../talk/people-hours.ts';
import { acceptsPerson } from './yes-to-person.ts';

/** “Human grade meat?” is no call for one: a faint one beside a likely matter of goods, orders or rules is that matter. */
export function withoutFaintCall(segment: Segment): Segment {
  const { intent, runnersUp, text } = segment;
  const [next, ...others] = runnersUp;
  if (intent.id !== 'ask_human' || intent.confidence >= 0.5 || demandsPerson(text)) return segment;
  if (!next || next.confidence < 0.15 || talk.has(next.id) || noMatter.has(next.id)) return segment;
  return { ...segment, intent: next, runnersUp: [intent, ...others] };
}

const noMatter: ReadonlySet<IntentId> = new Set<IntentId>(['complaint', 'out_of_scope', 'give_details']);

/** The person that is wished for, before all else that was said; undefined where none is. */
export function personWished(
  read: readonly Matter[],
  turn: Understanding,
  memory: Readonly<DialogueMemory>,
): Matter | undefined {
  const said = turn.segments.map(({ text }) => text).join(' ');
  const demand = turn.segments.find(({ text }) => demandsPerson(text));
  if (demand) return read.find(({ intent }) => intent === 'ask_human') ?? personDemanded(demand, memory);
  const [yes] = turn.segments;
  if (yes && acceptsPerson(turn, memory)) return personDemanded({ ...yes, text: said }, memory);
  // over whatever was asked: it waited for them, and they want a person instead
  const plea =
    memory.open?.action && turn.segments.find(({ intent, text }) => isPlainCall(intent) && !isOfParcel(read, text));
  if (plea && !asksPeopleHours(said) && !onlyNamed.test(said)) return personDemanded(plea, memory);
  const isOfHours = asksPeopleHours(said) && !demandsPerson(said);
  const human =
    read.find((matter) => matter.intent === 'ask_human' && !isOfHours) ??
    read.find(({ segment }) => asksForLead(segment.text));
  return human && { ...human, intent: 'ask_human' };
}

/** “他们电话多少” after the word on a parcel was read to be of who brings it. */
const isOfParcel = (read: readonly Matter[], text: string): boolean =>
  read.some(({ intent, segment, resumes }) => !resumes && intent === 'track_parcel' && segment.text === text);

const isPlainCall = ({ id, confidence }: Segment['intent']) => id === 'ask_human' && confidence >= plain;
const plain = 0.85;
/** Turned down, of the past, or asked how: nobody is called. */
const onlyNamed =
  /\b(?:not|don['’]?t|no need|without|instead of|already|yesterday|earlier|last time|how|when)\b|不用|不要|别|不想|上次|之前|怎么|什么时候/iu;

/** Nothing that was said beside it matters any more. */
function personDemanded(segment: Segment, { open }: Readonly<DialogueMemory>): Matter {
  const intent = { id: 'ask_human', confidence: 1 } as const;
  const offered = open?.asks === 'human' ? { resumes: open } : {};
  return { intent: intent.id, confidence: 1, segment: { ...segment, intent }, ...offered };
}

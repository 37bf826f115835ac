import { stringify } from 'yaml';
import { talk } from '../../../agent/playbooks/matter.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import { readConversation } from '../classify.ts';
import { evidenceOfIntent } from '../intent-evidence.ts';
import { readTurns, type TurnRead } from '../read-turns.ts';
import { stripPersonal, type KnownPeople } from './strip-personal.ts';

/** A file for `evals/scenarios`, whose schema is `evals/scenarios/scenario.ts`. */
export interface ScenarioDraft {
  title: string;
  language: Language;
  tier: 'full';
  playbook: string;
  /** A shopper of the demo by key, or `guest`. */
  shopper: string;
  goal: string;
  opens: string | string[];
  then?: (string | string[])[];
  knows?: Record<string, string>;
  confirms?: string[];
  expect: { handoff?: string[]; actions?: { kind: string; order?: string }[] };
}

interface Facts {
  people: KnownPeople;
  /** Whose the conversation was, as scenarios call them. */
  shopper: string;
  /** All that was asked for in it, as the ledger tells. */
  actions: readonly BookedAction[];
}

const longest = 4_000;
const orderNumber = /\bSM\d{5}\b/u;

/**
 * A conversation as a scenario that plays it again: what the shopper said up to the handoff, without what is personal,
 * what they knew, and what happened. It expects what happened; whoever keeps it writes down what should have.
 */
export function scenarioFromLog(
  log: readonly StoredEvent[],
  { people, shopper, actions }: Facts,
): ScenarioDraft | undefined {
  const turns = readTurns(log).filter(({ isOperators, asked }) => !isOperators && asked.length > 0);
  const [first, ...others] = turns;
  if (!first) return undefined;
  const record = readConversation(log);
  const language = record.language ?? first.language ?? 'en';
  const plain = (text: string) =>
    stripPersonal(text, people, { language, keepsOrders: true }).text.trim().slice(0, longest) || '…';
  const words = ({ asked }: TurnRead) => {
    const said = asked.slice(0, 6).map(({ text }) => plain(text));
    return said.length === 1 && said[0] !== undefined ? said[0] : said;
  };
  const main = record.matters.find(({ intent }) => Object.hasOwn(evidenceOfIntent, intent))?.intent ?? 'ask_human';
  const opens = words(first);
  // What they came for, not how they greeted.
  const telling = turns.find(({ intent }) => intent !== undefined && !mereTalk.has(intent)) ?? first;
  const goal = [words(telling)].flat().join(' ');
  const order = turns
    .flatMap(({ asked }) => asked.map(({ text }) => orderNumber.exec(text)?.[0]))
    .find((each) => each !== undefined);
  const pressed = readTurns(log).flatMap((turn) =>
    turn.pressed ? [turn.pressed.decision === 'confirm' ? 'yes' : 'no'] : [],
  );
  const reasons = [...new Set(record.handoffs.map(({ reason }) => reason))];
  return {
    title: cut(`Learnt from a conversation: ${goal}`, 120),
    ...{ language, tier: 'full', playbook: main, shopper, goal: cut(goal, 500), opens },
    ...(others.length > 0 ? { then: others.map(words) } : {}),
    ...(order === undefined ? {} : { knows: { order_number: order } }),
    ...(pressed.length > 0 ? { confirms: pressed } : {}),
    expect: { ...(reasons.length > 0 ? { handoff: reasons } : {}), actions: doneIn(actions) },
  };
}

const mereTalk: ReadonlySet<string> = new Set([...talk, 'ask_human']);

/** What was done for the shopper by the agent, whether they said yes or pressed it; what operators did is theirs. */
function doneIn(actions: readonly BookedAction[]): { kind: string; order?: string }[] {
  return actions
    .filter(({ end, kind, byOperator }) => end === 'done' && kind !== 'offer_retention' && !byOperator)
    .map(({ kind, orderNumber: order }) => ({
      kind,
      ...(order !== undefined && orderNumber.test(order) ? { order } : {}),
    }));
}

function cut(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** The file of a scenario: YAML, with a word to whoever keeps it. */
export function scenarioFile(draft: ScenarioDraft, conversationId: string): { fileName: string; scenario: string } {
  const note =
    ' From a conversation that went to a person. `expect` says what happened:\n write down what should happen instead. Read it for names before you keep it.';
  const lines = note.split('\n').map((line) => `#${line}`);
  const name = `${draft.playbook.replaceAll('_', '-')}/learnt-${conversationId.slice(-8)}`;
  return {
    fileName: `${draft.language}/${name}.yaml`,
    scenario: `${lines.join('\n')}\n${stringify(draft, { lineWidth: 0 })}`,
  };
}

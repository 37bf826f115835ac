import { sentimentOf } from '../../agent/understanding/sentiment.ts';
import { intentOfTool } from '../../agent/playbooks/actions/intent-of-tool.ts';
import { evidenceOf, intentOfAnyTool, isOfKnowledge, showsGoods, unknownIntent } from './intent-evidence.ts';
import type { Evidence } from './outcome.ts';
import type { Run, TurnRead } from './read-turns.ts';
import { asksForPerson, asksInGeneral, isManners, tells } from './shopper-words.ts';

/** Evidence with what tells it from the same call or passage again. */
export interface Found {
  evidence: Evidence;
  mark: string;
}

/** What bears out, in this turn, that a matter of this intent was dealt with. */
export function evidenceIn(turn: TurnRead, intent: string): Found[] {
  const { tools, passages } = evidenceOf(intent);
  const text = turn.asked.map((said) => said.text).join('\n');
  // whoever is unhappy with something came for no goods, whatever was heard
  const isUnhappy = unhappy.has(sentimentOf(turn.asked.map((said) => said.text)));
  // what was hardly heard was answered by what came nearest: no deed of it can be wrong, a passage or goods may well be
  const isUnsure = turn.confidence !== undefined && turn.confidence < heardClearly;
  const found: Found[] = [];
  for (const run of turn.runs) {
    const isGuess = showsGoods(run.name) && (isUnhappy || isUnsure);
    const answers = tools.includes(run.name) && run.foundNothing !== true && !isGuess;
    const { seq, callId, name, status } = run;
    if (answers && status === 'ok') {
      found.push({ evidence: { kind: 'tool', seq, id: name, callId }, mark: `${name} ${JSON.stringify(run.args)}` });
    }
    if (answers && isRuledOut(run) && run.rule !== undefined && tells(turn.reply.text, run.tell ?? '')) {
      found.push({ evidence: { kind: 'rule', seq, id: run.rule }, mark: `rule ${run.rule}` });
    }
  }
  const mayBeTold = !isUnhappy && !isUnsure;
  if (mayBeTold && (passages === 'always' || (passages === 'general' && asksInGeneral(text)))) {
    for (const { passageId, seq } of turn.reply.citations) {
      found.push({ evidence: { kind: 'passage', seq, id: passageId }, mark: passageId });
    }
  }
  return found.filter(({ mark }, at) => found.findIndex((each) => each.mark === mark) === at);
}

/** Below this it was as likely about something else. */
const heardClearly = 0.5;
const unhappy: ReadonlySet<string> = new Set(['negative', 'angry']);

/** The shop's rules said no, as against something that was missing or went wrong. */
export function isRuledOut({ status, reason }: Run): boolean {
  return status === 'refused' && reason === 'not_allowed';
}

/**
 * What a turn was about, the main thing first; nothing when it was only talk. A model that doesn't say is judged by what
 * it used: by the tools that do something, then those that look.
 */
export function intentsOf(turn: TurnRead): string[] {
  const main = mainIntent(turn);
  const { waiting, outcome } = turn;
  const asked = waiting && outcome?.kind === 'clarifying' ? [waiting.intent, waiting.also] : [];
  const deeds = turn.runs.map(({ name }) => name).filter((name) => isDeed(name));
  const beside = deeds.flatMap((name) => {
    const known = [main, ...asked].some((intent) => intent !== undefined && serves(name, intent));
    return known ? [] : [intentOfAnyTool[name] ?? unknownIntent];
  });
  const all = [main, ...asked, ...beside].filter((intent) => intent !== undefined);
  return [...new Set(all)].filter((intent) => evidenceOf(intent).wants !== 'talk');
}

function serves(tool: string, intent: string): boolean {
  return (
    evidenceOf(intent).tools.includes(tool) || (tool === 'offer_retention' && serves('accept_retention_offer', intent))
  );
}

/** Tools that do something. */
export const isDeed = (name: string) => Object.hasOwn(intentOfTool, name);

function mainIntent(turn: TurnRead): string | undefined {
  const { intent } = turn;
  const wants = intent === undefined ? undefined : evidenceOf(intent).wants;
  if (intent !== undefined && wants !== 'talk' && wants !== 'unclear') return intent;
  if (wants === 'unclear' && turn.outcome?.kind === 'clarifying') return intent;
  const done = intentOfWork(turn);
  const isGuess = wants === 'unclear' && done !== undefined && evidenceOf(done).tools.some(showsGoods);
  if (done !== undefined && !isGuess) return done;
  const isPlainTalk = wants === 'talk' && (!greets.has(intent ?? '') || turn.asked.every(({ text }) => isShort(text)));
  if (isPlainTalk) return undefined;
  if (turn.asked.length > 0 && turn.asked.every(({ text }) => isManners(text))) return undefined;
  if (turn.asked.some(({ text }) => asksForPerson(text))) return 'ask_human';
  return wants === 'unclear' ? intent : unknownIntent;
}

/** What is heard as one of these may yet hold a request that nobody heard. */
const greets: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye']);

/** Manners with a few words more: "hi, one quick thing". */
function isShort(text: string): boolean {
  return isManners(text) || (text.match(/[\p{Script=Han}]|[\p{L}\p{N}'’]+/gu) ?? []).length <= 8;
}

/** By the tools that were used, or the passages that were cited. */
function intentOfWork({ runs, reply }: TurnRead): string | undefined {
  const useful = runs.filter(({ name, status }) => status === 'ok' || isDeed(name));
  const known = useful.map(({ name }) => name).filter((name) => Object.hasOwn(intentOfAnyTool, name));
  const byDeed = known.find(isDeed);
  const byWeight = Object.keys(intentOfAnyTool).find((name) => known.includes(name));
  const tool = byDeed ?? byWeight;
  if (tool !== undefined) return intentOfAnyTool[tool];
  return reply.citations.length > 0 ? 'policy_question' : undefined;
}

const subjectKeys = ['orderNumber', 'productId'] as const;

/** Orders and products that its tools were asked about; for a question of knowledge also the passages that answer it. */
export function subjectsOf({ runs, reply }: TurnRead, intent: string): string[] {
  const named = runs
    .flatMap(({ args }) => subjectKeys.map((key) => args[key]))
    .filter((each) => typeof each === 'string');
  const passages = isOfKnowledge(intent) ? reply.citations.map(({ passageId }) => passageId) : [];
  return [...new Set([...named, ...passages])];
}

interface About {
  topic: string;
  subjects: readonly string[];
}

/** Whether two are one matter: of one topic, and not known to be about different goods. */
export function isSameMatter(a: About, b: About): boolean {
  if (a.topic !== b.topic) return false;
  const isShared = a.subjects.some((each) => b.subjects.includes(each));
  return isShared || (!isOfKnowledge(a.topic) && (a.subjects.length === 0 || b.subjects.length === 0));
}

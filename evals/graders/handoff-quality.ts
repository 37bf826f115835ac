import { summaryQuality } from '../../agent/summary/quality.ts';
import { summarise } from '../../agent/summary/summarise.ts';
import { createUnderstanding, type Understand } from '../../agent/understanding/create-understanding.ts';
import { toLogged } from '../../server/conversations/to-logged.ts';
import type { Run } from '../run.ts';
import type { Grader } from './grader.ts';

let ear: Understand | undefined;

/** How good the summary is that an operator gets of a run: what it says of the log and the ledger as they are in the end. */
export function handoffQuality({ log, actions, level, timeZone, turns }: Run) {
  const understand = (ear ??= createUnderstanding());
  const last = log.at(-1);
  const language = turns.at(-1)?.language ?? 'en';
  const summary = summarise(
    {
      ...{ log: toLogged(log), actions, offers: [], shopper: { level }, provenOrders: [] },
      ...{ language, shopperLanguage: language, timeZone },
      upToSeq: last?.seq ?? 0,
      now: last?.at ?? new Date(0),
    },
    understand,
  );
  const said = log.flatMap((event) =>
    event.type === 'message.created' && event.author === 'shopper'
      ? [{ seq: event.seq, text: event.text ?? '', photos: event.attachments?.length ?? 0 }]
      : [],
  );
  return summaryQuality(summary, said, understand);
}

export const handoffQualityGrader: Grader = {
  id: 'handoff-quality',
  asks: 'Could whoever takes over act without asking again what the shopper has said?',
  grade(run) {
    const { handoffs } = run.outcome;
    if (handoffs.length === 0) return { pass: undefined };
    const { score, missing: lacks } = handoffQuality(run);
    // What couldn't be looked up nobody can tell.
    const isBlind = run.log.some((event) => event.type === 'tool.finished' && event.status === 'failed');
    const missing = isBlind ? lacks.filter((field) => !field.endsWith('_state')) : lacks;
    return {
      pass: missing.length === 0,
      score,
      ...(missing.length === 0 ? {} : { because: `the summary lacks ${missing.join(', ')}` }),
      seqs: handoffs.map(({ seq }) => seq),
    };
  },
};

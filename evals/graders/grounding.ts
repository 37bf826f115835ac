import { liveEvents } from '../../server/conversations/live-events.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Run } from '../run.ts';
import { claimsIn, deeds, type Claim } from './claims.ts';
import type { Grader } from './grader.ts';

/** A claim that nothing bears out. */
export interface Ungrounded extends Claim {
  seq: number;
}

/**
 * Claims of the agent without a source before them: amounts, dates and numbers have to stand in a tool's result (a
 * passage is one), numbers may be the shopper's own; what is said to be done has to be done, or seen to be done. Looks
 * by itself, not through the guardrails of the agent, which may have failed.
 */
export function ungroundedOf({ log, actions, timeZone }: Pick<Run, 'log' | 'actions' | 'timeZone'>): Ungrounded[] {
  const known = new Set<string>();
  const results: string[] = [];
  const found: Ungrounded[] = [];
  for (const event of liveEvents(log)) {
    if (event.type === 'tool.finished') {
      results.push(JSON.stringify(event.content));
      learn(event.content, known, timeZone);
    } else if (event.type === 'card.added') learn(event.card, known, timeZone);
    else if (event.type === 'confirmation.requested') learn(event.confirmation, known, timeZone);
    else if (event.type === 'message.created' && event.author === 'shopper')
      for (const { kind, key } of claimsIn(event.text ?? '')) if (kind === 'number') known.add(`number ${key}`);
    if (event.type !== 'message.completed') continue;
    for (const claim of claimsIn(event.text)) {
      const isKnown =
        claim.kind === 'deed' ? isBorneOut(claim.key, actions, results) : known.has(`${claim.kind} ${claim.key}`);
      if (!isKnown) found.push({ ...claim, seq: event.seq });
    }
  }
  return found;
}

export const groundingGrader: Grader = {
  id: 'grounding',
  asks: 'Does every amount, date, number and “done” in a reply come from somewhere?',
  grade(run) {
    const found = ungroundedOf(run);
    if (found.length === 0) return { pass: true };
    const said = found.map(({ kind, words }) => `the ${kind} “${words}”`).join(', ');
    return { pass: false, because: `nothing bears out ${said}`, seqs: found.map(({ seq }) => seq) };
  },
};

function isBorneOut(deed: string, actions: readonly BookedAction[], results: readonly string[]): boolean {
  const proof = deeds.get(deed);
  if (!proof) return false;
  const isDone = actions.some(({ kind, end }) => proof.by.includes(kind) && (end === 'done' || end === 'repeated'));
  return isDone || results.some((result) => proof.shown.test(result));
}

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Takes in all that a result holds: amounts in minor units, instants as days of the shop, and what its texts say. */
function learn(value: unknown, known: Set<string>, timeZone: string): void {
  if (typeof value === 'string') {
    if (instant.test(value)) learnDay(new Date(value), known, timeZone);
    for (const { kind, key } of claimsIn(value)) known.add(`${kind} ${key}`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('amount' in value && 'currency' in value && typeof value.amount === 'number') known.add(`amount ${value.amount}`);
  for (const part of Object.values(value)) learn(part, known, timeZone);
}

function learnDay(at: Date, known: Set<string>, timeZone: string): void {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, month: 'numeric', day: 'numeric' });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  known.add(`date ${parts['month']}-${parts['day']}`);
}

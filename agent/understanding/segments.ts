import type { Guess } from './classifier.ts';
import { clausesOf } from './clauses.ts';
import type { IntentId } from './intents.ts';

export interface Stretch {
  text: string;
  /** Every intent, best first. */
  guesses: Guess<IntentId>[];
}

export type Read = (text: string) => Guess<IntentId>[];

/** Talk around a matter: belongs to it when there is one. */
const around: ReadonlySet<IntentId> = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'affirm',
  'deny',
  'give_details',
  'nonsense',
]);

/** A clause that says this alone, this surely, is a matter of its own. */
const clear = 0.45;

/**
 * Splits a turn into stretches about one thing each. Clauses are read one by one; talk and fragments join the matter
 * beside them, neighbours that mean the same join each other, and two matters stay apart only when each is clear by
 * itself.
 */
export function segment(texts: readonly string[], read: Read): Stretch[] {
  const whole = texts.map((text) => text.trim()).filter((text) => text !== '');
  const clauses = clausesOf(whole);
  const all = join(whole);
  if (clauses.length <= 1) return [{ text: all, guesses: read(all) }];

  const stretches: Stretch[] = [];
  let waiting = '';
  for (const clause of clauses) {
    const guesses = read(clause.text);
    const last = stretches.at(-1);
    if (!isClear(guesses)) {
      // a fragment: it completes what is before it, or waits for what comes
      if (last && !clause.announced) extend(last, clause.text, read);
      else waiting = join([waiting, clause.text]);
      continue;
    }
    const text = join([waiting, clause.text]);
    waiting = '';
    if (last && belongTogether(last, { text, guesses }, clause.announced, read)) extend(last, text, read);
    else stretches.push({ text, guesses });
  }
  const last = stretches.at(-1);
  if (waiting !== '' && last) extend(last, waiting, read);
  if (stretches.length === 0) return [{ text: all, guesses: read(all) }];
  if (stretches.length === 1) return [wholeOrPart(all, stretches, read)];
  return mergeSame(stretches);
}

function isClear(guesses: readonly Guess<IntentId>[]): boolean {
  const best = guesses[0];
  return best !== undefined && best.confidence >= clear && !around.has(best.id);
}

/** Adds words to a stretch; its meaning is read anew, unless the words would blur it. */
function extend(stretch: Stretch, text: string, read: Read): void {
  stretch.text = join([stretch.text, text]);
  const again = read(stretch.text);
  const before = stretch.guesses[0];
  const after = again[0];
  if (!before || !after) return;
  if (after.confidence >= before.confidence && !around.has(after.id)) stretch.guesses = again;
}

function belongTogether(left: Stretch, right: Stretch, announced: boolean, read: Read): boolean {
  const a = left.guesses[0];
  const b = right.guesses[0];
  if (!a || !b) return true;
  if (a.id === b.id) return true;
  if (kin(a.id, b.id)) return true;
  if (announced) return false;
  const together = read(join([left.text, right.text]))[0];
  const sure = Math.min(a.confidence, b.confidence) >= 0.6;
  return !sure && together !== undefined && together.confidence > Math.max(a.confidence, b.confidence);
}

/** Matters that are one when said side by side: what happened, and what is wanted for it. */
const families: readonly (readonly IntentId[])[] = [
  ['track_parcel', 'parcel_problem', 'urge_shipment', 'dispatch_status'],
  ['item_problem', 'return_item'],
  ['item_problem', 'exchange_item'],
];

function kin(a: IntentId, b: IntentId): boolean {
  return families.some((family) => family.includes(a) && family.includes(b));
}

/** With one matter only, the message as a whole may say it better than its clearest clause. */
function wholeOrPart(all: string, stretches: readonly Stretch[], read: Read): Stretch {
  const guesses = read(all);
  const part = stretches[0];
  const whole = guesses[0];
  const best = part?.guesses[0];
  if (!part || !whole || !best) return { text: all, guesses };
  return { text: all, guesses: whole.confidence >= best.confidence && !around.has(whole.id) ? guesses : part.guesses };
}

/** A matter said twice is one. */
function mergeSame(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const same = merged.find(
      (each) => each.guesses[0]?.id === stretch.guesses[0]?.id && stretch.guesses[0]?.id !== 'policy_question',
    );
    if (same) same.text = join([same.text, stretch.text]);
    else merged.push({ ...stretch });
  }
  return merged;
}

function join(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

import { amountsHeld, amountsIn } from '../guardrails/amounts.ts';
import { createGrounding } from '../guardrails/grounding.ts';
import { languageOf } from '../understanding/language.ts';
import { daysIn } from './days-named.ts';
import type { LoggedEvent } from './log.ts';
import type { Summary } from './summary.ts';

/** More than this is no gist, characters. */
const longest = 900;

interface Known {
  summary: Summary;
  log: readonly LoggedEvent[];
  /** IANA: instants are days in it. */
  timeZone: string;
}

/**
 * Whether a paragraph claims nothing that summary and log don't hold: each number, id, amount and day in it stands there,
 * nothing is told as done that no tool did, it holds no link and is in the operator's language.
 */
export function isBorneOutBy(gist: string, { summary, log, timeZone }: Known): boolean {
  if (gist === '' || gist.length > longest || /https?:|www\.|\]\(|[<>]/iu.test(gist)) return false;
  if ((languageOf(gist) ?? summary.language) !== summary.language) return false;
  const source = [...textsIn({ ...summary, gist: undefined }), ...log.flatMap(textsIn)].join('\n');
  const numbers = numbersIn(source);
  if (![...numbersIn(gist)].every((each) => numbers.has(each))) return false;
  const amounts = amountsHeld([{ ...summary, gist: undefined }, log]);
  if (![...amountsIn(gist)].every((each) => amounts.has(each))) return false;
  const days = new Set([...daysIn(source), ...instantDays(source, timeZone)]);
  if (![...daysIn(gist)].every((each) => days.has(each))) return false;
  const runs = log.flatMap((event) => (event.type === 'tool.finished' ? [event] : []));
  return createGrounding(runs)
    .check(gist)
    .every(({ kind }) => kind !== 'deed');
}

/** Every text and number that plain JSON holds. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Numbers and ids, without their thousands separators. */
function numbersIn(text: string): Set<string> {
  const plain = text.normalize('NFKC').replace(/(\d),(?=\d{3}\b)/gu, '$1');
  return new Set((plain.match(/[A-Z]{1,4}\d{3,}|\d+(?:\.\d+)?/giu) ?? []).map((each) => each.toUpperCase()));
}

function instantDays(text: string, timeZone: string): string[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, month: 'numeric', day: 'numeric' });
  const instants = new Set(text.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu) ?? []);
  return [...instants].flatMap((each) => {
    const at = new Date(each);
    return Number.isNaN(at.getTime()) ? [] : [format.format(at).replace('/', '-')];
  });
}

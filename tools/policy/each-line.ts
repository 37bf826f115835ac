import type { CaseLine } from './action-case.ts';
import { strictestVerdict, type Verdict } from './decision.ts';

/** Asks the same of every line; the strictest answer counts. */
export function eachLine(
  lines: readonly CaseLine[],
  ask: (line: CaseLine) => Verdict | undefined,
): Verdict | undefined {
  return strictestVerdict(lines.map(ask).filter((verdict) => verdict !== undefined));
}

import type { Summary } from '../../contract/operator/summary.ts';

/** What a summary still holds that resolving would leave behind: what was promised, and what waits to be decided. */
export interface LeftOpen {
  promised: readonly string[];
  waits: readonly string[];
}

/** So many of each are named. */
const most = 2;

/** `undefined` when nothing is left: then there is nothing to warn of. */
export function leftOpen({ promises, actions }: Pick<Summary, 'promises' | 'actions'>): LeftOpen | undefined {
  const promised = promises.slice(-most).map(({ text }) => text);
  const waits = actions.flatMap(({ state, title }) => (waiting.has(state) ? [title] : [])).slice(-most);
  return promised.length + waits.length === 0 ? undefined : { promised, waits };
}

const waiting: ReadonlySet<Summary['actions'][number]['state']> = new Set(['handed_over', 'in_doubt', 'pending']);

import type { Summary } from '../../contract/operator/summary.ts';

/**
 * What a summary still holds that resolving would leave behind: what was promised, what waits to be decided, who may be
 * hurt or threatens, and what nobody has answered.
 */
export interface LeftOpen {
  promised: readonly string[];
  waits: readonly string[];
  risks: readonly string[];
  unanswered: readonly string[];
}

/** So many of each are named. */
const most = 2;

/** `undefined` when nothing is left: then there is nothing to warn of. */
export function leftOpen({
  promises,
  actions,
  risks,
  openQuestions,
}: Pick<Summary, 'promises' | 'actions' | 'risks' | 'openQuestions'>): LeftOpen | undefined {
  const left = {
    promised: promises.slice(-most).map(({ text }) => text),
    waits: actions.flatMap(({ state, title }) => (waiting.has(state) ? [title] : [])).slice(-most),
    risks: risks.flatMap(({ kind, because }) => (grave.has(kind) ? [because] : [])).slice(0, most),
    unanswered: openQuestions.slice(-most).map(({ quote }) => quote),
  };
  return Object.values(left).every((each) => each.length === 0) ? undefined : left;
}

const grave: ReadonlySet<Summary['risks'][number]['kind']> = new Set(['safety', 'authorities', 'chargeback', 'media']);

const waiting: ReadonlySet<Summary['actions'][number]['state']> = new Set(['handed_over', 'in_doubt', 'pending']);

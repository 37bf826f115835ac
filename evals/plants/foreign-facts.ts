import type { Between } from '../../server/compose.ts';
import type { Summary } from '../../server/contract/operator/summary.ts';

/** Summaries that tell more than their conversation and its ledger hold. */
export function summarising(change: (summary: Summary) => Summary): Required<Pick<Between, 'summaries'>> {
  return {
    summaries: (inner) => ({
      ...inner,
      async conversation(by, conversationId) {
        const summary = await inner.conversation(by, conversationId);
        return summary && change(summary);
      },
    }),
  };
}

/** An order that isn't this shopper's, by a fact that names a source as all do. */
export function withForeignOrder(summary: Summary): Summary {
  const fact = { label: 'Refund, order SM70707', value: 'in progress', source: { seq: 1 } };
  return { ...summary, facts: [...summary.facts, fact] };
}

/** A sum that nobody has named. */
export function withInventedAmount(summary: Summary): Summary {
  const { gist } = summary;
  return { ...summary, gist: { ...gist, text: `${gist.text} They were promised ¥77.07.` } };
}

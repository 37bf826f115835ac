import type { Localized } from '../../knowledge/language.ts';
import type { ConfirmationCard } from '../cards.ts';

/** How the facts of a confirmation are labelled, and by that known again. */
export const planLabels = {
  /** Which account or card money goes back to. */
  refundedTo: { en: 'Refunded to', zh: '退回到' },
  /** When money is there. */
  arrives: { en: 'Arrives', zh: '到账时间' },
  /** By when goods go back. */
  sendBack: { en: 'You send back', zh: '需要您寄回' },
  /** Who pays for that. */
  returnShipping: { en: 'Return shipping', zh: '寄回运费' },
  /** That nothing goes back. */
  goods: { en: 'The goods', zh: '商品' },
  /** What comes in exchange. */
  youGet: { en: 'You get', zh: '换成' },
  /** When it leaves. */
  newSent: { en: 'New one sent', zh: '新的寄出' },
  /** Where goods go that are sent again. */
  sentTo: { en: 'Sent to', zh: '寄到' },
  /** When these leave. */
  leavesBy: { en: 'On its way by', zh: '最晚发出' },
  /** What these cost. */
  costs: { en: 'Costs', zh: '费用' },
  paid: { en: 'You paid', zh: '您付的价格' },
  today: { en: 'Price today', zh: '今天的价格' },
} as const satisfies Record<string, Localized>;

export type PlanFact = keyof typeof planLabels;

/** The facts of a confirmation by what they are about, as they stand on the card. */
export function planFacts(rows: ConfirmationCard['rows']): Partial<Record<PlanFact, string>> {
  const named = Object.entries(planLabels).flatMap(([fact, { en, zh }]) => {
    const found = rows.find(({ label }) => label === en || label === zh);
    return found ? [[fact, found.value] as const] : [];
  });
  return Object.fromEntries(named);
}

import type { Localized } from '../../knowledge/language.ts';
import type { ClaimGround } from '../policy/action-kinds.ts';

/** Why goods go back: one of our grounds, or what the shopper says that is none of them. */
export function reasonOf(ground: ClaimGround, description: string | undefined): Localized {
  return ground === 'changed_mind' && description !== undefined ? otherReason : claimGroundLabels[ground];
}

/** The same, as a card shows it: what is none of our grounds, in their own words. */
export function reasonShown(ground: ClaimGround, description: string | undefined): Localized {
  const reason = reasonOf(ground, description);
  if (reason !== otherReason || description === undefined) return reason;
  const words = description.length > mostShown ? `${description.slice(0, mostShown)}…` : description;
  return { en: `“${words}”`, zh: `“${words}”` };
}

const mostShown = 120;
const otherReason: Localized = { en: 'Another reason', zh: '其他原因' };

/** What the grounds of a claim are called in front of shoppers, and in the shop's order system. */
export const claimGroundLabels: Record<ClaimGround, Localized> = {
  changed_mind: { en: 'Changed mind', zh: '不想要了' },
  wrong_size: { en: "Size doesn't fit", zh: '尺码不合适' },
  not_as_described: { en: 'Not as described', zh: '与描述不符' },
  damaged: { en: 'Arrived damaged', zh: '收到时破损' },
  faulty: { en: 'Faulty', zh: '质量问题' },
  wrong_item: { en: 'Wrong item sent', zh: '发错货' },
  missing_part: { en: 'Something missing', zh: '少件漏发' },
  unsafe: { en: 'Safety problem', zh: '安全问题' },
  not_received: { en: 'Not received', zh: '没有收到货' },
  late: { en: 'Late', zh: '送达太晚' },
  price: { en: 'Price', zh: '价格原因' },
};

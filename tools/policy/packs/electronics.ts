import type { LinePolicy } from '../shop-policy.ts';

/**
 * Small electronics: unpacked is fine, activated isn't; a fault is shown in a picture or video and repaired under warranty
 * for 12 months (366 days, so that a leap year's are whole). A hot or swollen battery goes to a person at once, without
 * waiting for pictures, and is never posted.
 */
export const electronics: LinePolicy = {
  returnDays: 7,
  returnWhenUsed: false,
  usedMeans: { en: 'activated or bound to an account', zh: '激活或绑定账号' },
  exchangeDays: 7,
  qualityDays: 30,
  repairDays: 366,
  damageHours: 48,
  missingDays: 7,
  photosFor: ['damaged', 'faulty', 'not_as_described', 'wrong_item', 'missing_part'],
  personFor: ['unsafe'],
  keepGoodsFor: ['unsafe'],
};

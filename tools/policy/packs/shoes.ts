import type { LinePolicy } from '../shop-policy.ts';

/** Shoes: tried on indoors at most; soles and eyelets are worth repairing for a year. */
export const shoes: LinePolicy = {
  returnDays: 7,
  returnWhenUsed: false,
  usedMeans: { en: 'worn outdoors', zh: '穿出门' },
  exchangeDays: 7,
  qualityDays: 30,
  repairDays: 365,
  damageHours: 48,
  missingDays: 7,
  photosFor: ['damaged', 'faulty', 'not_as_described', 'wrong_item', 'missing_part'],
  personFor: ['unsafe'],
  keepGoodsFor: ['unsafe'],
};

import type { LinePolicy } from '../shop-policy.ts';

/** Clothing: trying on is fine, wearing isn't; faults show in photos; seams and zips are mended for half a year. */
export const clothing: LinePolicy = {
  returnDays: 7,
  returnWhenUsed: false,
  usedMeans: { en: 'worn outside, washed or cut from its tags', zh: '穿出门、洗过或剪掉吊牌' },
  exchangeDays: 7,
  qualityDays: 30,
  repairDays: 180,
  damageHours: 48,
  missingDays: 7,
  photosFor: ['damaged', 'faulty', 'not_as_described', 'wrong_item', 'missing_part'],
  personFor: ['unsafe'],
  keepGoodsFor: ['unsafe'],
};

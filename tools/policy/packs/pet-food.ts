import type { LinePolicy } from '../shop-policy.ts';

/**
 * Pet food: unopened only, and no exchange, for food that left can't be sold again. Mould, insects or a broken seal are
 * looked at by a trained person with photos of food and batch number, and nobody has to send bad food back.
 */
export const petFood: LinePolicy = {
  returnDays: 7,
  returnWhenUsed: false,
  usedMeans: { en: 'opened', zh: '拆封' },
  exchangeDays: 0,
  qualityDays: 30,
  repairDays: 0,
  damageHours: 48,
  missingDays: 7,
  photosFor: ['damaged', 'faulty', 'not_as_described', 'wrong_item', 'missing_part'],
  personFor: ['faulty', 'unsafe'],
  keepGoodsFor: ['damaged', 'faulty', 'unsafe'],
};

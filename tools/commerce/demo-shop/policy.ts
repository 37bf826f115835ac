import { clothing } from '../../policy/packs/clothing.ts';
import { electronics } from '../../policy/packs/electronics.ts';
import { petFood } from '../../policy/packs/pet-food.ts';
import { shoes } from '../../policy/packs/shoes.ts';
import { policyFrom } from '../../policy/policy-from.ts';
import type { ShopPolicy } from '../../policy/shop-policy.ts';

/** Yuan in fen. */
const yuan = (amount: number) => amount * 100;

/** What Northlane decides by. The same numbers as its documents promise (`knowledge/demo-shop`); a test holds them together. */
export const demoPolicy: ShopPolicy = policyFrom(
  { clothing, shoes, electronics, pet_food: petFood },
  {
    currency: 'CNY',
    cancel: { personAbove: yuan(3000) },
    changeAddress: { countries: [], personAbove: yuan(1500) },
    urge: { everyHours: 24 },
    refund: {
      personAbove: yuan(800),
      personAboveVip: yuan(2000),
      returnPersonAbove: yuan(2000),
      returnPersonAboveVip: yuan(5000),
    },
    priceProtection: { days: 7, except: [], personAbove: yuan(300) },
    gift: { days: 7 },
    risk: { periodDays: 90, refunds: 3, refundShare: 0.5, refundShareFrom: 4, claims: 3, photosFromRefunds: 2 },
    retention: {
      offers: {
        price: ['price_difference', 'coupon', 'partial_refund'],
        size: ['exchange', 'coupon'],
        late: ['upgrade_shipping', 'coupon'],
        changed_mind: ['coupon', 'partial_refund'],
      },
      everyDays: 30,
      validMinutes: 24 * 60,
      couponShare: 0.05,
      couponShareVip: 0.1,
      partialRefundShare: 0.08,
      partialRefundShareVip: 0.12,
      marginFloor: 0.25,
      dailyBudget: yuan(2000),
      fromValue: yuan(100),
      couponDays: 30,
      upgradeShippingCost: yuan(15),
    },
    goodwill: { periodDays: 90, times: 2, upTo: yuan(100) },
    photoWaivers: { upTo: yuan(300) },
    windowExceptions: { daysPast: 30 },
    operators: {
      operator: { refundUpTo: yuan(2000) },
      supervisor: { refundUpTo: yuan(10_000) },
      admin: { refundUpTo: yuan(50_000) },
    },
    confirmationMinutes: 30,
  },
);

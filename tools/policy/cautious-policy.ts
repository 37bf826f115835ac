import { clothing } from './packs/clothing.ts';
import { electronics } from './packs/electronics.ts';
import { petFood } from './packs/pet-food.ts';
import { shoes } from './packs/shoes.ts';
import { policyFrom } from './policy-from.ts';
import type { ShopPolicy } from './shop-policy.ts';

/**
 * What a shop decides by until it has published numbers of its own: the usual windows of its lines of goods hold, but
 * whatever sends money back or changes where goods go is for a person, and nothing is offered to make somebody stay.
 */
export function cautiousPolicy(currency: string): ShopPolicy {
  return policyFrom(
    { clothing, shoes, electronics, pet_food: petFood },
    {
      currency,
      cancel: { personAbove: 0 },
      changeAddress: { countries: [], personAbove: 0 },
      urge: { everyHours: 24 },
      refund: { personAbove: 0, personAboveVip: 0, returnPersonAbove: 0, returnPersonAboveVip: 0 },
      priceProtection: { days: 0, except: [], personAbove: 0 },
      gift: { days: 7 },
      risk: { periodDays: 90, refunds: 3, refundShare: 0.5, refundShareFrom: 4, claims: 3, photosFromRefunds: 2 },
      retention: {
        offers: { price: [], size: [], late: [], changed_mind: [] },
        everyDays: 30,
        validMinutes: 24 * 60,
        couponShare: 0,
        couponShareVip: 0,
        partialRefundShare: 0,
        partialRefundShareVip: 0,
        marginFloor: 0.25,
        dailyBudget: 0,
        fromValue: 0,
        couponDays: 30,
        upgradeShippingCost: 0,
      },
      goodwill: { periodDays: 90, times: 0, upTo: 0 },
      photoWaivers: { upTo: 0 },
      windowExceptions: { daysPast: 0 },
      operators: { operator: { refundUpTo: 0 }, supervisor: { refundUpTo: 0 }, admin: { refundUpTo: 100_000_000 } },
      confirmationMinutes: 30,
    },
  );
}

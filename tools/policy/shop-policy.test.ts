import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { clothing } from './packs/clothing.ts';
import { electronics } from './packs/electronics.ts';
import { petFood } from './packs/pet-food.ts';
import { shoes } from './packs/shoes.ts';
import { policyFrom } from './policy-from.ts';
import { shopPolicySchema, type ShopPolicy } from './shop-policy.ts';

function issuesOf(policy: unknown): string[] {
  const parsed = shopPolicySchema.safeParse(policy);
  return (
    (parsed.error as z.ZodError | undefined)?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  );
}

describe('a shop’s policy', () => {
  it('is plain JSON and stays itself', () => {
    expect(shopPolicySchema.parse(JSON.parse(JSON.stringify(demoPolicy)))).toEqual(demoPolicy);
  });

  it('says which number is wrong and why', () => {
    const { refund, retention, changeAddress } = demoPolicy;
    const wrong: [ShopPolicy, RegExp][] = [
      [{ ...demoPolicy, currency: 'yuan' }, /^currency: .*CNY/],
      [
        { ...demoPolicy, changeAddress: { ...changeAddress, countries: ['China'] } },
        /^changeAddress.countries.0: .*CN/,
      ],
      [{ ...demoPolicy, refund: { ...refund, personAboveVip: 1 } }, /^refund.personAboveVip: a VIP/],
      [{ ...demoPolicy, refund: { ...refund, personAbove: 1.5 } }, /^refund.personAbove: /],
      [{ ...demoPolicy, retention: { ...retention, marginFloor: 0.01 } }, /^retention.*marginFloor/],
      [
        { ...demoPolicy, lines: { ...demoPolicy.lines, shoes: { ...shoes, repairDays: 3 } } },
        /^lines.shoes.repairDays: /,
      ],
    ];
    for (const [policy, message] of wrong) expect(issuesOf(policy)[0]).toMatch(message);
  });

  it('knows no number that no rule knows', () => {
    expect(issuesOf({ ...demoPolicy, discountForManagers: 1 })[0]).toMatch(/discountForManagers/);
  });

  it('is put together from packs, and refuses ones that do not fit', () => {
    const { lines: _, ...numbers } = demoPolicy;
    expect(policyFrom({ clothing, shoes, electronics, pet_food: petFood }, numbers)).toEqual(demoPolicy);
    expect(() =>
      policyFrom({ clothing: { ...clothing, returnDays: -1 }, shoes, electronics, pet_food: petFood }, numbers),
    ).toThrow(/returnDays/);
  });

  it('takes documents from before there were operators, and no higher role that decides less', () => {
    const { operators, ...before } = demoPolicy;
    expect(shopPolicySchema.parse(before).operators.operator.refundUpTo).toBe(50_000);
    const upside = { ...operators, supervisor: { refundUpTo: operators.operator.refundUpTo - 1 } };
    expect(shopPolicySchema.safeParse({ ...demoPolicy, operators: upside }).success).toBe(false);
  });
});

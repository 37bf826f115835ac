import { describe, expect, it } from 'vitest';
import type { Promotion } from '../commerce/product.ts';
import { hours } from '../commerce/testing.ts';
import { anonymous, testContext } from '../testing.ts';
import { listPromotions, listPromotionsInput } from './list-promotions.ts';

const promotion = (id: string, endsIn: number, set: Partial<Promotion> = {}): Promotion => ({
  id,
  title: { en: `Sale ${id}`, zh: `活动 ${id}` },
  description: { en: '10 % off', zh: '九折' },
  startsAt: hours(-10),
  endsAt: hours(endsIn),
  ...set,
});
const promotions = [
  promotion('all', 100),
  promotion('shoes', 20, { line: 'shoes', code: 'RUN10' }),
  promotion('over', -1),
];
const ask = (input: object) =>
  listPromotions.run(
    listPromotionsInput.parse(input),
    testContext({ promotions }, { shopper: anonymous, language: 'zh' }),
  );

describe('list_promotions', () => {
  it('lists what runs now, ending soonest first', async () => {
    expect(await ask({})).toMatchObject({
      content: {
        promotions: [
          { id: 'shoes', title: '活动 shoes', code: 'RUN10', daysLeft: 0, line: 'shoes' },
          { id: 'all', daysLeft: 4 },
        ],
      },
    });
  });

  it('leaves out what another line gets', async () => {
    expect(await ask({ line: 'pet_food' })).toMatchObject({ content: { promotions: [{ id: 'all' }] } });
  });
});

import { expect, it } from 'vitest';
import { aShipment, anOrder } from '../../commerce/testing.ts';
import { demoPolicy } from '../../commerce/demo-shop/policy.ts';
import { aCase, aCaseLine, claimOf, refundEffect, ruled } from '../testing.ts';
import { goodsDelivered } from './goods-delivered.ts';

const { deliveredAt: _, ...notThere } = aCaseLine();

it('takes nothing back that has not arrived, and tells what to do instead', () => {
  const sent = ruled(aCase({ order: anOrder({ shipments: [aShipment()] }), lines: [notThere] }));
  expect(sent).toMatchObject({ decision: 'deny', ruleId: 'goods_delivered' });
  expect(sent.tell?.en).toMatch(/refuse the parcel/);
  const waiting = ruled(aCase({ order: anOrder({ state: 'paid', shipments: [] }), lines: [notThere] }));
  expect(waiting.tell?.en).toMatch(/cancel/);
});

it('believes no danger from goods that have not left, where an operator would pay for it', () => {
  const order = anOrder({ state: 'paid', shipments: [] });
  const burnt = { kind: 'request_refund', order, lines: [notThere], claim: claimOf('unsafe') } as const;
  const effect = refundEffect(39900, { withReturn: false });
  const operator = { id: 'op_1', role: 'operator' as const };
  const asked = goodsDelivered.decide(aCase({ ...burnt, effect, operator }), demoPolicy);
  expect(asked).toMatchObject({ decision: 'deny', tell: { en: expect.stringMatching(/cancel the order/u) as string } });
  expect(goodsDelivered.decide(aCase({ ...burnt, effect }), demoPolicy), 'a shopper goes to a person').toBeUndefined();
});

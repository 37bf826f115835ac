import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../../tools/commerce/demo-shop/policy.ts';
import { money } from '../../../tools/commerce/money.ts';
import { anOrder, aShipment, testNow } from '../../../tools/commerce/testing.ts';
import type { ServiceRequest } from '../../../tools/ledger/service-request.ts';
import { noHistory } from '../../../tools/policy/testing.ts';
import { shopperRisks, type ShopperFacts } from './shopper-risks.ts';

const daysAgo = (days: number) => new Date(testNow.getTime() - days * 86_400_000);

const told = (set: Partial<ShopperFacts>) =>
  shopperRisks({
    ...{ now: testNow, timeZone: 'Asia/Shanghai', orders: [], requests: [], ratings: [] },
    ...{ history: noHistory, policy: demoPolicy, ...set },
  });
const levels = (set: Partial<ShopperFacts>) => Object.fromEntries(told(set).map(({ kind, level }) => [kind, level]));

const calm = { state: 'delivered' as const, shipments: [], refunds: [] };
const rejected = (days: number): ServiceRequest => ({
  ...{ number: 'R1', kind: 'request_refund', title: { en: 'Refund', zh: '退款' }, openedAt: daysAgo(days) },
  ...{ state: 'rejected', steps: [] },
});
const refund = (orderNumber: string, days: number) => ({
  ...{ orderNumber, at: daysAgo(days), amount: money(1000, 'CNY'), withReturn: true },
});

describe('risks of a shopper', () => {
  it('are none without a fact', () => {
    expect(told({ orders: [anOrder({ ...calm, placedAt: daysAgo(5) })] })).toEqual([]);
    expect(told({ ratings: [{ conversationId: 'conv_1', score: 3, at: daysAgo(1) }] })).toEqual([]);
  });

  it('tell who may have left: regulars who stay away', () => {
    const orders = (days: number) => [
      anOrder({ ...calm, number: 'SM1', placedAt: daysAgo(days) }),
      anOrder({ ...calm, number: 'SM2', placedAt: daysAgo(days + 30) }),
    ];
    expect(levels({ orders: orders(119) })).toEqual({});
    expect(told({ orders: orders(130) })).toEqual([
      {
        ...{ kind: 'churn', level: 'low' },
        because: [
          {
            text: { en: 'Bought 2 times, and not for 130 days', zh: '买过 2 次，已有 130 天没下单' },
            evidence: [{ kind: 'order', id: 'SM1' }],
          },
        ],
      },
    ]);
    expect(levels({ orders: orders(130).slice(0, 1) }), 'bought once').toEqual({});
  });

  it('grow with each fact, and forget what is long ago', () => {
    const cancelled = anOrder({ ...calm, state: 'cancelled', placedAt: daysAgo(2) });
    const lost = anOrder({ number: 'SM3', placedAt: daysAgo(40), shipments: [aShipment({ events: [] })] });
    expect(levels({ orders: [cancelled] })).toEqual({ churn: 'low' });
    expect(levels({ orders: [cancelled], requests: [rejected(10)] })).toEqual({ churn: 'medium', bad_review: 'low' });
    expect(levels({ orders: [cancelled], requests: [rejected(91)] })).toEqual({ churn: 'low' });
    const late = { ...lost, shipments: [aShipment({ events: [], shippedAt: daysAgo(30), promisedBy: daysAgo(25) })] };
    expect(levels({ orders: [cancelled, late], requests: [rejected(10)] })).toEqual({
      churn: 'high',
      bad_review: 'medium',
    });
  });

  it('weigh a bad rating double', () => {
    const rating = (score: number, days: number) => [{ conversationId: 'conv_1', score, at: daysAgo(days) }];
    expect(levels({ ratings: rating(2, 10) })).toEqual({ bad_review: 'medium' });
    expect(levels({ ratings: rating(1, 10), requests: [rejected(3)] })).toMatchObject({ bad_review: 'high' });
    expect(levels({ ratings: rating(1, 100) })).toEqual({});
  });

  it('tell refunds by the shop’s own numbers', () => {
    const refunds = (count: number) => Array.from({ length: count }, (_, at) => refund(`SM${at}`, at + 1));
    const of = (count: number) => levels({ history: { ...noHistory, refunds: refunds(count) } });
    expect(of(demoPolicy.risk.photosFromRefunds - 1)).toEqual({});
    expect(of(demoPolicy.risk.photosFromRefunds)).toEqual({ abnormal_refunds: 'low' });
    expect(of(demoPolicy.risk.refunds)).toEqual({ abnormal_refunds: 'medium' });
    expect(
      shopperRisks({ now: testNow, timeZone: 'UTC', orders: [], requests: [], ratings: [], history: noHistory }),
    ).toEqual([]);
  });

  it('lead to every refund and claim that they count, and to no other', () => {
    const count = demoPolicy.risk.refunds;
    const refunds = Array.from({ length: count }, (_, at) => refund(`SM${at}`, at + 1));
    const longAgo = refund('SM99', demoPolicy.risk.periodDays + 1);
    const [risk] = told({ history: { ...noHistory, refunds: [...refunds, longAgo] } });
    expect(risk?.because[0]?.evidence).toEqual(
      refunds.map(({ orderNumber: id, at, amount }) => ({ kind: 'refund', id, at: at.toISOString(), amount })),
    );
    const ofRating = told({ ratings: [{ conversationId: 'conv_1', score: 1, at: daysAgo(2) }] });
    expect(ofRating[0]?.because[0]?.evidence).toEqual([
      { kind: 'conversation', id: 'conv_1', at: daysAgo(2).toISOString() },
    ]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { cardSchema } from '../cards.ts';
import { money } from '../commerce/money.ts';
import { anOrder, customerId, hours } from '../commerce/testing.ts';
import type { ToolContext } from '../contract.ts';
import type { ServiceRequest } from '../ledger/service-request.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { listRequests, listRequestsInput } from './list-requests.ts';

const request: ServiceRequest = {
  number: 'R100001',
  kind: 'request_return',
  orderNumber: 'SM10001',
  title: { en: 'Return, order SM10001', zh: '订单 SM10001 退货' },
  amount: money(39900, 'CNY'),
  openedAt: hours(-3),
  state: 'in_progress',
  steps: [
    { code: 'requested', label: { en: 'Requested', zh: '提交申请' }, at: hours(-3) },
    { code: 'parcel_sent_back', label: { en: 'Parcel sent back', zh: '商品寄回' }, expectedBy: hours(100) },
  ],
  next: { en: 'Send it back.', zh: '请寄回商品。' },
};
const found = () => vi.fn<ToolContext['requests']>(() => Promise.resolve([request]));
const ask = (input: { orderNumber?: string; showCards?: boolean }, set: Parameters<typeof testContext>[1]) =>
  listRequests.run(listRequestsInput.parse(input), testContext({ orders: [anOrder()] }, set));

describe('list_requests', () => {
  it('shows what was asked for and where it stands', async () => {
    const requests = found();
    const result = await ask({}, { requests, language: 'zh' });
    expect(result).toMatchObject({
      content: {
        total: 1,
        requests: [
          {
            number: 'R100001',
            title: '订单 SM10001 退货',
            amount: { text: '¥399' },
            steps: [{ at: hours(-3).toISOString() }, { label: '商品寄回', expectedBy: hours(100).toISOString() }],
            next: '请寄回商品。',
          },
        ],
      },
      cards: [{ type: 'service_request', action: 'request_return', amount: { amount: 39900, currency: 'CNY' } }],
    });
    if (result.status !== 'ok') throw new Error(result.status);
    for (const card of result.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
    expect(requests).toHaveBeenCalledExactlyOnceWith({ customer: 'cus_mei' });
  });

  it('keeps the cards back when it only looks something up', async () => {
    const result = await ask({ showCards: false }, { requests: found() });
    expect(result).toMatchObject({ status: 'ok', content: { total: 1 }, cards: [] });
  });

  it('tells what was agreed to whose it is, and not to who merely proved the order', async () => {
    const given = { couponCode: 'SAVE30', returnTo: { en: 'Dock 3', zh: '3号门' } };
    const terms = { returnPaidBy: 'shop', validUntil: hours(700).toISOString() } as const;
    const requests = () => Promise.resolve([{ ...request, given, terms }]);
    const agreed = { couponCode: 'SAVE30', returnTo: '3号门', terms };
    expect(await ask({}, { requests, language: 'zh' })).toMatchObject({ content: { requests: [agreed] } });
    const proofs = createMemoryProofs();
    await proofs.prove('SM10001');
    const stranger = await ask({}, { requests, shopper: anonymous, orderProofs: proofs });
    if (stranger.status !== 'ok') throw new Error(stranger.status);
    expect(stranger.content.requests[0]).not.toHaveProperty('couponCode');
  });

  it('tells why the shop turned one down', async () => {
    const { amount: _, next: __, ...rest } = request;
    const rejectedBecause = { en: 'It was worn.', zh: '有穿着痕迹。' };
    const requests = () => Promise.resolve([{ ...rest, state: 'rejected' as const, rejectedBecause }]);
    const result = await ask({}, { requests, language: 'zh' });
    const told = { state: 'rejected', rejectedBecause: '有穿着痕迹。' };
    expect(result).toMatchObject({ content: { requests: [told] }, cards: [told] });
    if (result.status !== 'ok') throw new Error(result.status);
    for (const card of result.cards ?? []) expect(cardSchema.parse(card)).toEqual(card);
  });

  it('shows a guest those of the orders that they have proven, and a stranger none', async () => {
    const requests = found();
    await ask({}, { requests, shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) });
    expect(requests).toHaveBeenCalledExactlyOnceWith({ orderNumbers: ['SM10001'] });
    expect(await ask({}, { requests, shopper: anonymous })).toEqual({ status: 'refused', reason: 'identity_required' });
    expect(requests).toHaveBeenCalledTimes(1);
  });

  it('I1: shows nothing of another shopper’s order', async () => {
    const requests = found();
    const other = { id: 's', level: 'signed_in', customerId: customerId('cus_other') } as const;
    expect(await ask({ orderNumber: 'SM10001' }, { requests, shopper: other })).toEqual({
      status: 'refused',
      reason: 'not_found_or_unverified',
    });
    expect(requests).not.toHaveBeenCalled();
    await ask({ orderNumber: 'sm10001' }, { requests });
    expect(requests).toHaveBeenCalledExactlyOnceWith({ orderNumbers: ['SM10001'] });
  });
});

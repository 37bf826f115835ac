import { describe, expect, it } from 'vitest';
import type { Gate } from '../../tools/policy/gate.ts';
import { testContext } from '../../tools/testing.ts';
import { createScriptedModel } from '../models/scripted.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { courtesies } from './courtesies.ts';
import { wishesOf } from './open-wishes.ts';

const at = new Date('2026-11-20T10:00:00Z');
const parcel = (condition: string): TranscriptEntry => ({
  ...{ role: 'tool', callId: 'call_1', name: 'track_parcel', args: { orderNumber: 'SM1' }, status: 'ok' },
  content: { orderNumber: 'SM1', parcels: [{ trackingNumber: '395', carrier: 'DHL', condition, events: [] }] },
});

async function given(text: string, { condition = 'late', isOffered = false, looks = true } = {}) {
  const asked: string[] = [];
  const propose: Gate['propose'] = ({ name }) => {
    asked.push(name);
    const card = { type: 'confirmation', confirmationId: 'conf_dry' } as never;
    return Promise.resolve(
      isOffered
        ? { status: 'awaiting_confirmation', confirmation: card }
        : { status: 'refused', reason: 'not_allowed' },
    );
  };
  const transcript: TranscriptEntry[] = [...(looks ? [parcel(condition)] : []), { role: 'shopper', text, at }];
  const ask = {
    ...{ transcript, context: testContext({}), operator: { name: 'Kim', language: 'en' as const } },
    shop: { shopName: 'Northlane', currency: 'CNY', timeZone: 'Asia/Shanghai' },
  };
  const found = await courtesies({ model: createScriptedModel([]), gate: { propose } }, ask, wishesOf(transcript));
  return found.map(({ name, input }) => ({ name, input }));
}

const goodwill = (courtesy?: string) => ({
  name: 'give_goodwill',
  input: { orderNumber: 'SM1', ...(courtesy === undefined ? {} : { courtesy }) },
});

describe('something out of courtesy', () => {
  it('is suggested to who is asked for it, with the reason that is known', async () => {
    expect(await given('this is so late, I want compensation')).toEqual([goodwill('late_delivery')]);
    expect(await given('赔我点钱', { condition: 'delivered' })).toEqual([goodwill()]);
  });

  it('begins with the sum that they named in the shop’s money', async () => {
    const [named] = await given('I want a new one and 200 yuan compensation');
    expect(named?.input).toEqual({ orderNumber: 'SM1', sum: 200, courtesy: 'late_delivery' });
    const [coupon] = await given('再补我一张20元的券', { condition: 'delivered' });
    expect(coupon?.input).toEqual({ orderNumber: 'SM1', sum: 20, as: 'coupon' });
    expect((await given('I want $200 compensation'))[0]?.input).not.toHaveProperty('sum');
  });

  it('is an offer of the shop’s, too, where the rules let it be made', async () => {
    const offered = await given('I want compensation', { isOffered: true });
    expect(offered).toEqual([{ name: 'offer_retention', input: { orderNumber: 'SM1', reason: 'late' } }, goodwill('late_delivery')]); // prettier-ignore
    expect((await given('can I get a discount?', { isOffered: true })).map(({ name }) => name)).toEqual([
      'offer_retention',
    ]);
  });

  it('is nothing where nobody asked for it, or nothing is known to give it for', async () => {
    expect(await given('where is my parcel', { isOffered: true })).toEqual([]);
    expect(await given('I want compensation', { looks: false })).toEqual([]);
  });
});

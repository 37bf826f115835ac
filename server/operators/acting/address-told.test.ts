import { describe, expect, it } from 'vitest';
import type { NewEvent, StoredEvent } from '../../conversations/stored-event.ts';
import { addressTold } from './address-told.ts';

const tool = 'change_delivery_address';
const logOf = (...events: NewEvent[]) =>
  events.map((event, seq) => ({ ...event, seq, at: new Date(0) })) as StoredEvent[];
const wrote = (text: string): NewEvent => ({ type: 'message.created', messageId: text, author: 'shopper', text });
const called = (callId: string, args: Record<string, unknown>): NewEvent => ({
  ...{ type: 'tool.started', callId, name: tool, args },
});
const refused = (callId: string, rule: string): NewEvent => ({
  ...{ type: 'tool.finished', callId, name: tool, status: 'refused', reason: 'not_allowed', ms: 1, content: { rule } },
});

const paris = { orderNumber: 'SM1', recipient: 'Omar', line: '5 Rue de Rivoli', city: 'Paris', country: 'France' };
const here = { orderNumber: 'SM1', line: '8 Jalan Ampang', city: 'Kuala Lumpur', postcode: '50450' };

describe('the address that a form begins with', () => {
  it('is the newest as a whole, with nothing of the one before', () => {
    expect(addressTold(logOf(called('a', paris), called('b', here)))).toEqual(here);
  });

  it('holds nothing of a place whose country was refused', () => {
    const log = logOf(called('a', paris), refused('a', 'address_country'));
    expect(addressTold(log)).toEqual({ orderNumber: 'SM1', recipient: 'Omar' });
    expect(addressTold(logOf(called('a', here), refused('a', 'address_once')))).toEqual(here);
  });

  it('is what was written to a person since, and put right after it', () => {
    const log = logOf(called('a', paris), refused('a', 'address_country'), wrote('ok then 8 Jalan Ampang, 50450 Ipoh'));
    expect(addressTold(log)).toEqual({
      ...{ orderNumber: 'SM1', recipient: 'Omar', line: '8 Jalan Ampang', city: 'Ipoh', postcode: '50450' },
    });
    const right = logOf(called('a', here), wrote('sorry, number 10, not 8'), wrote('the name is Karim, not Omar'));
    expect(addressTold(right)).toEqual({ ...here, line: '10 Jalan Ampang', recipient: 'Karim' });
    const chinese = logOf(wrote('寄到杭州市西湖区文三路1号，收件人王磊'), wrote('门牌号错了是2号'), wrote('谢谢'));
    expect(addressTold(chinese)).toEqual({
      region: '浙江省',
      city: '杭州',
      line: '西湖区文三路2号',
      recipient: '王磊',
    });
  });

  it('is none where nobody told one', () => {
    expect(addressTold(logOf(wrote('my phone is 13800001111'), wrote('where is my parcel?')))).toEqual({});
  });
});

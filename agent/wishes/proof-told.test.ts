import { describe, expect, it } from 'vitest';
import type { TranscriptEntry } from '../transcript.ts';
import { proofTold } from './proof-told.ts';

const at = new Date('2026-11-20T10:00:00Z');
const shopper = (text: string): TranscriptEntry => ({ role: 'shopper', text, at });
const operator = (text: string): TranscriptEntry => ({ role: 'operator', text });

describe('what was told to prove an order', () => {
  it('is gathered from several messages', () => {
    expect(proofTold([shopper('订单SM23791，鞋底开胶了，我要人工'), shopper('手机号后四位 2468')])).toEqual({
      orderNumber: 'SM23791',
      phoneTail: '2468',
    });
    expect(proofTold([shopper('my phone ends in 2468'), shopper('oh and it is SM 23791')])).toEqual({
      orderNumber: 'SM23791',
      phoneTail: '2468',
    });
  });

  it('is the newest where it was corrected', () => {
    expect(
      proofTold([shopper('订单号 SM23791，手机号后四位 2469'), shopper('写错了，订单号 SM23791，手机号后四位 2468')]),
    ).toEqual({ orderNumber: 'SM23791', phoneTail: '2468' });
    expect(proofTold([shopper('SM23791 2469'), shopper('不是2469，是2468')])).toMatchObject({ phoneTail: '2468' });
    expect(proofTold([shopper('SM23790, 2468'), shopper('sorry, SM23791')])).toEqual({
      orderNumber: 'SM23791',
      phoneTail: '2468',
    });
  });

  it('hears bare digits that somebody asked for', () => {
    expect(
      proofTold([
        shopper('my parcel is broken'),
        operator('Your order number and phone digits?'),
        shopper('23791, 2468'),
      ]),
    ).toEqual({ orderNumber: '23791', phoneTail: '2468' });
  });

  it('is the digits or the e-mail, whichever was said last', () => {
    expect(proofTold([shopper('SM23791 2468'), shopper('or try lin@example.com')])).toEqual({
      orderNumber: 'SM23791',
      email: 'lin@example.com',
    });
  });

  it('takes no postcode of an address for a number', () => {
    expect(
      proofTold([shopper('both my orders are late; one goes to Leila, 8 Lorong Maarof, Kuala Lumpur 59000')]),
    ).toEqual({});
    expect(proofTold([shopper('my order number is 23791, phone ends 2468')])).toMatchObject({ orderNumber: '23791' });
  });

  it('takes no year, price or code for it', () => {
    expect(proofTold([shopper('2024年在你们这买的，花了1299元')])).toEqual({});
    expect(proofTold([shopper('SM23791'), shopper('575699')])).toEqual({ orderNumber: 'SM23791' });
  });
});

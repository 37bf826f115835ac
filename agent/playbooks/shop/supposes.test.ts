import { expect, it } from 'vitest';
import { supposes } from './supposes.ts';

it.each([
  'if my return is accepted when is the money back',
  'suppose I send it back, is postage refunded',
  'once a refund is approved how long does it take',
  '假如退货通过，几天到账',
  '要是不合适能退吗',
])('hears that something is supposed: %s', (text) => expect(supposes(text)).toBe(true));

it.each(['where is my refund', 'please cancel it if possible', '可以的话帮我取消', 'cancel it if you can'])(
  'hears no supposing: %s',
  (text) => expect(supposes(text)).toBe(false),
);

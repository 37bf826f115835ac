import { expect, it } from 'vitest';
import { mixesRemedies } from './each-remedy.ts';

it.each(['鞋退钱，帽子再寄一顶', 'refund the lamp and send the mug again', '台灯想退款 杯子想补发 行吗'])(
  'hears two ways for two things: %s',
  (text) => {
    expect(mixesRemedies(text)).toBe(true);
  },
);

it.each(['refund both please', '不要退款，都补发', 'send it all again', '退货 换新的'])(
  'hears one way in: %s',
  (text) => {
    expect(mixesRemedies(text)).toBe(false);
  },
);

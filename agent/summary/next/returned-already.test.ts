import { expect, it } from 'vitest';
import { ofTurn, said, summaryOfLog, toolRan, type Written } from '../hand-log-testing.ts';

const log = (text: string): Written[] => [
  ...ofTurn(
    said(text, { id: 'return_item', confidence: 0.9 }),
    toolRan('check_returns', { orderNumber: 'SM23791' }, 'ok', {
      orderNumber: 'SM23791',
      items: [
        {
          title: '公路跑鞋',
          daysSince: 18,
          returnDays: 7,
          qualityDays: 30,
          open: false,
          faultOpen: true,
          settled: true,
        },
        { title: '中筒棉袜', daysSince: 18, returnDays: 7, qualityDays: 30, open: false, faultOpen: true },
      ],
    }),
    { outcome: 'clarifying' },
  ),
  { type: 'handoff.requested', reason: 'shopper_request' },
];

it('sets up no second return of what has gone back already', () => {
  const zh = summaryOfLog(log('就是退回去那双鞋')).nextStep;
  expect(zh).toMatch(/公路跑鞋已经退过或正在退/u);
  expect(zh).not.toMatch(/发起退货/u);
  expect(summaryOfLog(log('the shoes I sent back'), {}, 'en').nextStep).toMatch(/returned or refunded already/u);
});

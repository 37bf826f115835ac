import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { ofTurn, operatorSays, said, summaryOfLog, toolRan, type Written } from './hand-log-testing.ts';

const status = { id: 'refund_status', confidence: 0.95 };
const person = { id: 'ask_human', confidence: 0.99 };
const handed = (reason: string): Written => ({ type: 'handoff.requested', reason });
const first = [
  ...ofTurn(said('我要投诉，退款太慢了', status)),
  handed('shopper_request'),
  operatorSays('已经给您备注了，明天打款'),
  { type: 'handoff.returned', to: 'agent' } as const,
];
const again = (words: string) => [
  ...ofTurn(said(words, person), undefined, { outcome: 'handoff' }),
  handed('unsupported_request'),
];

describe('a person asked for again', () => {
  it.each(['我还是要人工', '叫真人来', 'I want to speak to Grace again', 'get me a human'])(
    'is told as that, with the anger of before: %s',
    (words) => {
      const { gist, mood, openQuestion } = summaryOfLog([...first, ...again(words)]);
      expect(gist.text).toContain(`交还 AI 助手后，顾客再次要求人工，这是第 2 次转人工。`);
      expect(gist.text).not.toMatch(/办不了|同意转人工/);
      expect(gist.text, 'quoted with what they came for').not.toContain(words);
      expect(mood.kind).toBe('angry');
      expect(openQuestion?.quote).not.toBe(words);
      const en = summaryOfLog([...first, ...again(words)], {}, 'en');
      expect(en.gist.text).toContain('ask for a person again');
    },
  );

  it('tells why where the agent gave it on its own', () => {
    const { gist } = summaryOfLog([...first, ...again('行吧')]);
    expect(gist.text).toMatch(/这是第 2 次转人工。AI 助手办不了/);
  });
});

describe('what is the operator’s own', () => {
  const at = new Date('2026-11-21T06:00:00Z');
  const action = (end: BookedAction['end']): BookedAction => ({
    ...{ id: 'act_1', tool: 'cancel_order', kind: 'cancel_order', end, orderNumber: 'SM1', byOperator: true },
    ...{ at, endedAt: at },
  });

  it('is told once it was done, and no try of theirs is', () => {
    for (const end of ['declined', 'pending', 'lapsed', 'refused'] as const) {
      for (const language of ['en', 'zh'] as const) {
        const { actions, gist } = summaryOfLog(ofTurn(said('取消订单')), { actions: [action(end)] }, language);
        expect(actions).toEqual([]);
        expect(gist.text).not.toMatch(/SM1/);
      }
    }
    const { actions } = summaryOfLog(ofTurn(said('取消订单')), { actions: [action('done')] }, 'zh');
    expect(actions).toMatchObject([{ state: 'done', stateLabel: '已办理 · 客服操作' }]);
  });
});

describe('words and facts', () => {
  const sizesIn = (text: string) =>
    summaryOfLog(ofTurn(said(text))).facts.filter(({ label }) => label === '提到尺码').map(({ value }) => value); // prettier-ignore

  it.each(['地址改成深圳市南山区科苑路15号', '25号没到怎么办', 'send it to 8 Jalan Ampang, Level 21', '11月28日前能到吗'])(
    'takes no number of a street or a day for a size: %s',
    (text) => {
      expect(sizesIn(text)).toEqual([]);
    },
  ); // prettier-ignore

  it('still hears a size', () => {
    expect(sizesIn('鞋子要42码的')).toEqual(['42']);
  });

  it('tells a lost parcel as lost', () => {
    const lost = toolRan('track_parcel', { orderNumber: 'SM1' }, 'ok', {
      orderNumber: 'SM1',
      parcels: [{ trackingNumber: '395', carrier: 'DHL', condition: 'lost', events: [] }],
    });
    const log = ofTurn(said('包裹一直没动静', { id: 'parcel_problem', confidence: 0.95 }), lost);
    expect(summaryOfLog(log).gist.text).toMatch(/^陈俊来反映包裹丢失/);
    expect(summaryOfLog(log, {}, 'en').gist.text).toMatch(/contacted us about a lost parcel/);
  });

  it('quotes no more than two of many messages, and single quotes within', () => {
    const says = ['退款什么时候到', '都拖了两个星期了，你们也太慢了吧', '到底哪天能到账', '转人工'];
    const log = says.flatMap((text) => ofTurn(said(text, status), undefined, { reply: '同事说“11月25日到账”。' }));
    const { gist } = summaryOfLog([...log, ...ofTurn(said('转人工', person), undefined, { outcome: 'handoff' })]);
    expect(gist.text).not.toMatch(/“[^”]*“| \/ .* \/ /);
  });
});

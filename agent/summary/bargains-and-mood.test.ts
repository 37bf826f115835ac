import { describe, expect, it } from 'vitest';
import { goesOn } from '../wishes/turns-offer-down.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog, toolRan } from './hand-log-testing.ts';
import { promiseIn } from './promise-words.ts';

describe('words that are taken for what they say', () => {
  it('bargain, rather than turning an offer down', () => {
    expect(goesOn('能不能便宜点，不然就取消')).toBe(false);
    expect(goesOn('a bit cheaper please, otherwise I’ll just cancel')).toBe(false);
    expect(goesOn('不用了，直接取消')).toBe(true);
    expect(goesOn('No, just cancel')).toBe(true);
  });

  it('ask politely for a person, and are no anger', () => {
    const mood = (text: string) => summaryOfLog([shopperSays(text)]).mood.kind;
    expect(mood('麻烦给我找个真人处理下')).toBe('calm');
    expect(mood('退款怎么还没到，麻烦给我找个真人处理下')).not.toBe('angry');
    expect(mood('你们是骗子吧，气死我了，我要投诉')).toBe('angry');
  });

  it('tell what may be, or undertake to ask the carrier', () => {
    expect(promiseIn('派送之前可以请快递改派一次，快递可能收5-12元，会晚1-2天。')).toBeUndefined();
    expect(promiseIn('我联系中通试试')).toBeDefined();
    expect(promiseIn('I’ll contact the carrier.')).toBeDefined();
  });
});

it('tells no promotions to who came for an exchange', () => {
  const content = { promotions: [{ id: 'p1', title: 'Pet pantry', code: 'PAW50' }] };
  const facts = (intent: string) =>
    summaryOfLog([
      ...ofTurn(said('有优惠吗', { id: intent, confidence: 0.9 }), toolRan('list_promotions', {}, 'ok', content)),
      operatorSays('好的'),
    ]).facts.map(({ kind }) => kind);
  expect(facts('promotions')).toContain('promotion');
  expect(facts('exchange_item')).not.toContain('promotion');
});

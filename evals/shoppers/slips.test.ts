import { describe, expect, it } from 'vitest';
import { withSlips } from './slips.ts';

const seeds = Array.from({ length: 200 }, (_, at) => at + 1);

describe('slips', () => {
  it('are none with seed 0, and the same with the same seed', () => {
    expect(withSlips('Cancel SM23991, please!', 'en', 0)).toBe('Cancel SM23991, please!');
    for (const seed of seeds) expect(withSlips('取消订单吗？', 'zh', seed)).toBe(withSlips('取消订单吗？', 'zh', seed));
  });

  it('make many ways of the same words', () => {
    expect(new Set(seeds.map((seed) => withSlips('Could you please cancel my order?', 'en', seed))).size).toBeGreaterThan(15); // prettier-ignore
    expect(new Set(seeds.map((seed) => withSlips('我的快递怎么还没到？', 'zh', seed))).size).toBeGreaterThan(5);
  });

  it('leave numbers and e-mail addresses alone', () => {
    for (const seed of seeds) {
      expect(withSlips('order SM23991, omar@example.com, ¥1,299.50', 'en', seed).toLowerCase()).toMatch(/sm23991.*omar@example\.com.*1,299\.50/); // prettier-ignore
      expect(withSlips('单号SM23991，尾号0773', 'zh', seed)).toMatch(/SM23991.*0773/);
    }
  });
});

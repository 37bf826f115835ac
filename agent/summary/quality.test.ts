import { describe, expect, it } from 'vitest';
import { summaryQuality } from './quality.ts';
import { summaryOf, talk, understand } from './testing.ts';

describe('the quality of a summary', () => {
  it('falls with each thing that an operator would have to ask again', async () => {
    const dialogue = await talk('anna', 'the jacket from SM23882 is too small, I am 168 cm and 58 kg, which size?');
    const summary = await summaryOf(dialogue, 'en');
    const said = [{ seq: 1, text: 'the jacket from SM23882 is too small, I am 168 cm and 58 kg, which size?' }];
    expect(summaryQuality(summary, said, understand)).toEqual({ score: 1, missing: [] });
    const bare = {
      ...summary,
      facts: [],
      orders: [],
      intents: summary.intents.map((each) => ({ ...each, quote: '' })),
    };
    const { score, missing } = summaryQuality({ ...bare, nextStep: '' }, said, understand);
    expect(score).toBeLessThan(0.6);
    expect(missing).toEqual(expect.arrayContaining(['next step', 'recommend_size: measures']));
  });
});

import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { meantTopics } from './meant-topics.ts';
import { createTopicReader, topicsOf } from './topic-reader.ts';
import { topicExamples } from './topic-examples.ts';
import { allTopicExamples, topicFingerprint } from './topic-training.ts';
import { topicIds } from './topic.ts';
import savedModel from './weights.json' with { type: 'json' };

const bare = (text: string) => text.toLowerCase().replace(/[\s\p{P}]/gu, '');

describe('the examples of topics', () => {
  it('are what the saved weights were learned from (else: node --import tsx scripts/train-understanding.ts)', () => {
    expect(savedModel.fingerprint).toBe(topicFingerprint());
  });

  it.each(languages)('say each topic in at least 20 ways: %s', (language) => {
    const labels = topicExamples(language).map(({ label }) => label);
    expect(topicIds.filter((id) => labels.filter((label) => label === id).length < 20)).toEqual([]);
  });

  it('say nothing under two topics', () => {
    const labels = new Map<string, Set<string>>();
    for (const { text, label } of allTopicExamples()) {
      labels.set(bare(text), (labels.get(bare(text)) ?? new Set()).add(label));
    }
    expect([...labels].filter(([text, ids]) => text !== '' && ids.size > 1)).toEqual([]);
  });
});

describe('reading topics', () => {
  const best = (text: string) => topicsOf(text)[0];

  it('hears a matter that is said without its name', () => {
    expect(best('how long can my parcel lie at the corner shop before it goes back')?.id).toBe('pickup_point_keeps');
    expect(best('券昨天到期了能不能再给一张')?.id).toBe('coupon_expired');
  });

  it('is unsure of what no rule is about', () => {
    for (const text of ['hi there', 'asdkjh', '在吗', 'do you have red kayaks', '给我推荐一双跑鞋']) {
      expect(best(text)?.confidence ?? 0).toBeLessThan(0.35);
    }
  });

  it('shares at most all its belief', () => {
    const sum = topicsOf('can I return this').reduce((all, { confidence }) => all + confidence, 0);
    expect(sum).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('leaves out labels that are no topics any more', () => {
    const read = createTopicReader({ ...savedModel, labels: savedModel.labels.map((label) => `${label}_of_old`) });
    expect(read('can I return this')).toEqual([]);
  });
});

describe('meantTopics', () => {
  it('says them likeliest first', () => {
    const [first, second] = meantTopics('do my points run out some day');
    expect(first?.id).toBe('points_expire');
    expect(second?.confidence ?? 0).toBeLessThan(first?.confidence ?? 0);
  });
});

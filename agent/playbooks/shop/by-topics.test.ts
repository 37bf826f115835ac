import { describe, expect, it } from 'vitest';
import { inLightOf, meantTopics, type TopicFinding } from './by-topics.ts';

type Passage = TopicFinding['passages'][number];

const passage = (passageId: string, change: Partial<Passage> = {}): Passage => ({
  ...{ passageId, label: passageId, title: 'Help', headings: [passageId], text: 'Text.', language: 'en', fit: 'sure' },
  ...{ score: 10, similarity: 0.5, coverage: 0.8, headed: 0.8, focus: 1 },
  ...change,
});
const found = (clarity: number, passages: Passage[], confidence = clarity): TopicFinding => ({
  meant: { id: 'points_expire', confidence, clarity },
  passages,
});
const near = (id: string) => passage(id, { fit: 'near', score: 6 });

describe('passages in the light of topics', () => {
  it('are as they were found where no topic is likely', () => {
    expect(inLightOf([], [near('a'), passage('b')]).map(({ passageId, fit }) => [passageId, fit])).toEqual([
      ['a', 'near'],
      ['b', 'sure'],
    ]);
  });

  it('are led by a clear topic where the words alone fit nothing', () => {
    const [first] = inLightOf([found(0.9, [passage('expiry')])], [near('other')]);
    expect(first).toMatchObject({ passageId: 'expiry', fit: 'sure', isMeant: true });
  });

  it('are only the closest there is when the topic is a guess', () => {
    const [first] = inLightOf([found(0.4, [passage('expiry')])], []);
    expect(first).toMatchObject({ passageId: 'expiry', fit: 'near', isMeant: false });
    expect(inLightOf([found(0.2, [passage('expiry')])], [])).toEqual([]);
  });

  it('stay where the words surely fit one and a guess leads elsewhere', () => {
    const [first] = inLightOf([found(0.4, [passage('elsewhere')], 0.1)], [passage('said', { score: 16 }), near('b')]);
    expect(first).toMatchObject({ passageId: 'said', fit: 'sure' });
  });

  it('are no answer when the shop has written nothing of what is clearly meant', () => {
    const unwritten = passage('elsewhere', { fit: 'near', coverage: 0.2, headed: 0.1 });
    expect(inLightOf([found(0.9, [unwritten])], [passage('said')]).map(({ fit }) => fit)).toEqual(['near']);
  });
});

describe('meantTopics', () => {
  it('says them likeliest first', () => {
    const [first, second] = meantTopics('do my points run out some day');
    expect(first?.id).toBe('points_expire');
    expect(second?.confidence ?? 0).toBeLessThan(first?.confidence ?? 0);
  });
});

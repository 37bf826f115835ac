import { describe, expect, it } from 'vitest';
import type { FoundPassage } from '../knowledge-base.ts';
import { inLightOf, type TopicFinding } from './in-light-of.ts';

const passage = (id: string, change: Partial<FoundPassage> = {}): FoundPassage => ({
  ...{ id, documentId: 'doc_1', title: 'Help', headings: [id], text: 'Text.', language: 'en', source: 'help.md' },
  ...{
    fit: 'sure',
    isMeant: false,
    score: 10,
    similarity: 0.5,
    coverage: 0.8,
    headed: 0.8,
    focus: 1,
    tells: [],
    leavesOut: [],
  },
  ...change,
});
const found = (clarity: number, passages: FoundPassage[], confidence = clarity): TopicFinding => ({
  meant: { id: 'points_expire', confidence, clarity },
  found: passages,
});
const near = (id: string) => passage(id, { fit: 'near', score: 6 });
const unwritten = passage('elsewhere', { fit: 'near', coverage: 0.2, headed: 0.1 });
const fitsOf = (passages: readonly FoundPassage[]) => passages.map(({ id, fit }) => [id, fit]);

describe('passages in the light of topics', () => {
  it('are as they were found where no topic is likely', () => {
    const own = [near('a'), passage('b')];
    expect(inLightOf([], own)).toEqual(own);
  });

  it('are led by a clear topic where the words alone fit nothing', () => {
    const [first] = inLightOf([found(0.9, [passage('expiry')])], [near('other')]);
    expect(first).toMatchObject({ id: 'expiry', fit: 'sure', isMeant: true });
  });

  it('are only the closest there is when the topic is a guess', () => {
    const [first] = inLightOf([found(0.25, [passage('expiry')])], []);
    expect(first).toMatchObject({ id: 'expiry', fit: 'near', isMeant: false });
    expect(inLightOf([found(0.15, [passage('expiry')])], [])).toEqual([]);
  });

  it('stay where the words surely fit one and a guess leads elsewhere', () => {
    const [first] = inLightOf([found(0.25, [passage('elsewhere')], 0.1)], [passage('said', { score: 16 }), near('b')]);
    expect(first).toMatchObject({ id: 'said', fit: 'sure' });
  });

  it('are at most the closest there is when the shop has written nothing of what is clearly meant', () => {
    expect(fitsOf(inLightOf([found(0.5, [unwritten])], [passage('said'), near('b')]))).toEqual([
      ['said', 'near'],
      ['b', 'none'],
    ]);
  });

  it('are an answer all the same when their heading is the very question', () => {
    const asked = passage('asked', { headed: 1, focus: 1 });
    expect(fitsOf(inLightOf([found(0.9, [unwritten])], [asked, passage('said')]))).toEqual([
      ['asked', 'sure'],
      ['said', 'none'],
    ]);
  });

  it('are no answer when it has written nothing of what is evidently meant', () => {
    expect(fitsOf(inLightOf([found(0.9, [unwritten])], [passage('said')]))).toEqual([['said', 'none']]);
  });
});

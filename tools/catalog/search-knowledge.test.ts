import { describe, expect, it } from 'vitest';
import type { FoundPassage } from '../../knowledge/knowledge-base.ts';
import { fitOf } from '../../knowledge/retrieve/fits.ts';
import { createMemoryKnowledge, testContext } from '../testing.ts';
import { searchKnowledge, searchKnowledgeInput } from './search-knowledge.ts';

const passage = (id: string, similarity: number, coverage: number): FoundPassage => ({
  id,
  documentId: 'doc_1',
  title: 'Returns',
  headings: ['How long'],
  text: 'You can return within 14 days.',
  language: 'en',
  source: 'returns.en.md',
  score: 1,
  fit: fitOf({ similarity, coverage, headed: coverage }),
  isMeant: false,
  similarity,
  coverage,
  headed: coverage,
  focus: coverage,
  tells: [],
  leavesOut: [],
});
const ask = (...passages: FoundPassage[]) =>
  searchKnowledge.run(
    searchKnowledgeInput.parse({ query: 'how long for a return?' }),
    testContext({}, { knowledge: createMemoryKnowledge(passages) }),
  );

describe('search_knowledge', () => {
  it('gives passages with their text, and citations with the same labels', async () => {
    const result = await ask(passage('pas_1', 0.8, 0.9), passage('pas_2', 0.7, 0.9));
    expect(result).toMatchObject({
      status: 'ok',
      content: { passages: [{ passageId: 'pas_1', text: 'You can return within 14 days.' }, { passageId: 'pas_2' }] },
      citations: [{ passageId: 'pas_1', title: 'Returns', headings: ['How long'], source: 'returns.en.md' }, {}],
    });
    if (result.status !== 'ok') throw new Error(result.status);
    const labels = result.content.passages.map(({ label }) => label);
    expect(result.citations?.map(({ label }) => label)).toEqual(labels);
    expect(new Set(labels).size).toBe(2);
    for (const label of labels) expect(label).toMatch(/^p[0-9a-z]{1,12}$/);
  });

  it('shows what is merely near, marked, only before what fits or when nothing does', async () => {
    const near = passage('pas_near', 0.3, 0.4);
    expect(await ask(near)).toMatchObject({ content: { passages: [{ passageId: 'pas_near', fit: 'near' }] } });
    expect(await ask(passage('pas_1', 0.8, 0.9), near)).toMatchObject({
      content: { passages: [{ passageId: 'pas_1', fit: 'sure' }] },
    });
  });

  it('labels a passage the same in every call', async () => {
    expect(await ask(passage('pas_1', 0.8, 0.9))).toEqual(await ask(passage('pas_1', 0.8, 0.9)));
  });

  it('H1: shows nothing that does not fit the question', async () => {
    expect(await ask(passage('pas_1', 0.05, 0.1))).toEqual({ status: 'refused', reason: 'not_found' });
    expect(await ask(passage('pas_1', 0.9, 0.9), passage('pas_2', 0.05, 0.1))).toMatchObject({
      content: { passages: [{ passageId: 'pas_1' }] },
    });
    expect(await ask()).toEqual({ status: 'refused', reason: 'not_found' });
  });
});

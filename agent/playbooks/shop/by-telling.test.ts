import { expect, it } from 'vitest';
import { byTelling } from './by-telling.ts';

const passage = (
  label: string,
  tells: string[],
  leavesOut: string[],
  change: { title?: string; isMeant?: boolean } = {},
) => ({
  ...{
    label,
    passageId: label,
    documentId: label,
    title: 'Returns',
    headings: [label],
    text: 'Text.',
    language: 'en' as const,
  },
  ...{ fit: 'sure' as const, isMeant: false, score: 1, similarity: 0.4, coverage: 0.8, headed: 1, focus: 1 },
  ...{ tells, leavesOut },
  ...change,
});
const sale = passage('sale', ['sale'], ['tag']);
const tags = passage('tags', ['tag'], ['sale']);

it('quotes the neighbour that speaks of a condition besides', () => {
  expect(byTelling([sale, tags])).toEqual({ best: sale, beside: tags });
});

it('quotes the neighbour instead where it holds all that the first does', () => {
  const days = passage('days', [], ['tag']);
  expect(byTelling([days, tags])).toEqual({ best: tags });
  const meant = passage('days', [], ['tag'], { isMeant: true });
  expect(byTelling([meant, tags])).toEqual({ best: meant, beside: tags });
});

it('leaves it at the first where none says more, or only another document does', () => {
  expect(byTelling([tags, passage('days', [], ['tag'])])).toEqual({ best: tags });
  const elsewhere = { ...passage('care', ['tag'], [], { title: 'Care' }), coverage: 0.5 };
  expect(byTelling([sale, elsewhere])).toEqual({ best: sale });
  expect(byTelling([])).toBeUndefined();
});

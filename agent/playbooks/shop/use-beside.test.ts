import { describe, expect, it } from 'vitest';
import type { Answer } from './extract-answer.ts';
import { figureBeside } from './figure-beside.ts';
import { isHeadedBy } from './headed-by.ts';
import { useBeside } from './use-beside.ts';

const passage = (label: string, heading: string, text: string) => ({
  ...{ label, passageId: label, documentId: 'd1', title: 'Gift cards', headings: [heading], text },
  ...{ language: 'en' as const, fit: 'sure' as const, score: 1, similarity: 0.4, coverage: 0.7, headed: 0.7, focus: 1 },
  ...{ tells: [], leavesOut: [], isMeant: false },
});
const told = (label: string, text: string): Answer => ({
  ...{ label, title: 'Gift cards', documentId: 'd1', isSure: true },
  statements: [{ text, kind: 'sentence' }],
});

describe('beside what was told', () => {
  const found = [
    passage('p1', 'Do you have gift cards?', 'They arrive by e-mail.'),
    passage('p2', 'How do I use a gift card?', 'Enter the code at checkout.'),
  ];

  it('is how a thing is used, to who asks how it works', () => {
    const more = useBeside('how do gift cards work', [told('p1', 'They arrive by e-mail.')], found);
    expect(more?.label).toBe('p2');
    expect(useBeside('do you have gift cards', [told('p1', 'They arrive by e-mail.')], found)).toBeUndefined();
  });

  it('is the sum of what one gets, to who asks whether one gets something', () => {
    const passages = [
      passage('p1', 'Birthday coupon', 'It appears in your birthday month.'),
      passage('p2', 'Benefits', '| | Member |\n| --- | --- |\n| Birthday coupon | ¥20 |'),
    ];
    const more = figureBeside('do u give something on my birthday', [told('p1', 'It appears.')], passages);
    expect(more?.statements[0]?.text).toMatch(/¥20/);
  });
});

describe('a heading that says what is asked', () => {
  it.each([
    ['if i return it where does the money go', 'Where does the money go?', true],
    ['can you call it a present', 'Can I return a gift card?', false],
    ['the money?', 'Where does the money go?', false],
  ])('%s: %s', (question, heading, isSo) => {
    expect(isHeadedBy(question, passage('p1', heading, ''))).toBe(isSo);
  });
});

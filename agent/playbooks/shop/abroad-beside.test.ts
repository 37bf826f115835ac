import { describe, expect, it } from 'vitest';
import { abroadBeside } from './abroad-beside.ts';

const told = [
  {
    statements: [{ text: 'Students get 10 % off.', kind: 'sentence' as const }],
    label: 'a',
    title: 'Student discount',
    documentId: 'd',
    isSure: true,
  },
];
const passages = [
  { title: 'Student discount', label: 'a', headings: ['How much'], text: 'Students get 10 % off.', documentId: 'd' },
  {
    title: 'Student discount',
    label: 'b',
    headings: ['How do students get it?'],
    text: 'It takes a minute. Students at universities abroad use their university e-mail.',
    documentId: 'd',
  },
] as unknown as Parameters<typeof abroadBeside>[2];

describe('what holds abroad, beside what was told', () => {
  it('is told to who names a foreign land', () => {
    expect(abroadBeside('student discount? im in the UK', told, passages)?.statements.map(({ text }) => text)).toEqual([
      'Students at universities abroad use their university e-mail.',
    ]);
  });

  it.each(['student discount?', 'student discount? im in shanghai'])('is left out of: %s', (question) => {
    expect(abroadBeside(question, told, passages)).toBeUndefined();
  });
});

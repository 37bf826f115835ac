import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../server/contract/turn.ts';
import { topicExamples } from '../../knowledge/topics/topic-examples.ts';
import { judge } from './judge.ts';
import { readQuestions, sets, type Question } from './question.ts';

const question: Question = { id: 'x', lang: 'en', text: 'how long', answers: [], must: ['2–5 working days'] };
const turn = (text: string, change: Partial<Turn> = {}): Turn => ({
  ...{ id: 't', state: 'completed', tools: [], cards: [], outcome: { kind: 'answered' } },
  messages: [{ id: 'm', text, citations: [] }],
  ...change,
});
const citation = { index: 1, passageId: 'p', title: 'Refunds', headings: [], source: 'en/refunds.md' };

describe('judging an answer', () => {
  it('takes what must be said, whatever its dashes and spaces', () => {
    expect(judge(question, turn('PayPal: 2-5 Working Days [1]'))).toBe('right');
  });

  it('tells a wrong answer from a question back and from none', () => {
    expect(
      judge(question, turn('Seven days.', { messages: [{ id: 'm', text: 'Seven days. [1]', citations: [citation] }] })),
    ).toBe('wrong');
    expect(judge(question, turn('Which order?', { outcome: { kind: 'clarifying' } }))).toBe('asked back');
    expect(judge(question, turn("I don't know."))).toBe('none');
  });
});

describe('the questions', () => {
  const documents = path.join(import.meta.dirname, '../../knowledge/demo-shop');
  const textOf = (lang: string, doc: string) => {
    const file = readdirSync(path.join(documents, lang)).find((name) => name === `${doc}.md`);
    return file === undefined ? '' : readFileSync(path.join(documents, lang, file), 'utf8');
  };

  it.each(['development', 'held-out'] as const)(
    'name sections that there are, and words that stand in them: %s',
    (set) => {
      const astray = readQuestions(set).filter(({ lang, answers, must }) =>
        answers.some(({ doc, heading }) => ![heading, ...must].every((words) => textOf(lang, doc).includes(words))),
      );
      expect(astray.map(({ id }) => id)).toEqual([]);
    },
  );

  it('are none of those that topics are learned from', () => {
    const learned = new Set([...topicExamples('en'), ...topicExamples('zh')].map(({ text }) => text));
    expect(sets.flatMap(readQuestions).filter(({ text }) => learned.has(text))).toEqual([]);
  });
});

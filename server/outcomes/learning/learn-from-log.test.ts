import { expect, it } from 'vitest';
import { tellLog } from '../testing.ts';
import { learnFromLog } from './learn-from-log.ts';

const nobody = { names: [], contacts: [] };
const says = (text: string) => ({ type: 'message.created', messageId: crypto.randomUUID(), author: 'operator', text, operatorId: 'op', name: 'Kim' }) as const; // prettier-ignore

const questionOf = (before: [says: string, intent: string][], answer: string) => {
  const log = tellLog();
  for (const [words, intent] of before) log.turn({ says: words, intent });
  return learnFromLog(log.event(says(answer)).events, nobody)?.question;
};

it('asks what was asked, not for a person, in whatever words that was', () => {
  expect(
    questionOf([['can shoes be sent back later', 'policy_question'], ['i want a person', 'ask_human']], 'Yes, in 14 days.'), // prettier-ignore
  ).toBe('can shoes be sent back later');
  expect(questionOf([['鞋子能晚点退吗', 'policy_question'], ['给我转人工', 'ask_human']], '可以的，14天内都能退。')).toBe('鞋子能晚点退吗'); // prettier-ignore
});

it('keeps a question that comes with the wish for a person', () => {
  expect(questionOf([['转人工，我想问特价的鞋子多久能退', 'ask_human']], '特价的鞋子7天内可以退。')).toBe(
    '转人工，我想问特价的鞋子多久能退',
  );
});

import { describe, expect, it } from 'vitest';
import { demandsPerson } from '../../wishes/demands-person.ts';
import { asksPeopleHours } from './people-hours.ts';

describe('a question when people are there', () => {
  it.each([
    'when can i reach a real human, whats ur hours',
    'what hours is your team there?',
    '人工客服几点上班',
    '晚上有人工吗',
    'is customer service there at night',
  ])('asks for hours alone: %s', (text) => {
    expect(asksPeopleHours(text)).toBe(true);
    expect(demandsPerson(text)).toBe(false);
  });

  it.each(['what are your hours, and please put me through to someone', '人工几点下班，先帮我转一下人工'])(
    'asks for both: %s',
    (text) => {
      expect(asksPeopleHours(text)).toBe(true);
      expect(demandsPerson(text)).toBe(true);
    },
  );

  it.each([
    'let me talk to a human',
    'nobody from your team replied for hours',
    '客服什么时候处理我的退款',
    'when will my parcel come',
    '转人工',
  ])('asks for no hours: %s', (text) => {
    expect(asksPeopleHours(text)).toBe(false);
  });
});

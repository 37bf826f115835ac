import { describe, expect, it } from 'vitest';
import { tellLog } from '../testing.ts';
import { learnFromLog } from './learn-from-log.ts';

const nobody = { names: [], contacts: [] };
const says = (text: string) => ({ type: 'message.created', messageId: crypto.randomUUID(), author: 'operator', text, operatorId: 'op', name: 'Kim' }) as const; // prettier-ignore

const questionOf = (before: [says: string, intent: string][], answer: string) => {
  const log = tellLog();
  for (const [words, intent] of before) log.turn({ says: words, intent });
  const learned = learnFromLog(log.event(says(answer)).events, nobody);
  return typeof learned === 'string' ? learned : learned.question;
};

it('asks what was asked, not for a person, in whatever words that was', () => {
  expect(
    questionOf([['can shoes be sent back later', 'policy_question'], ['i want a person', 'ask_human']], 'Yes, in 14 days.'), // prettier-ignore
  ).toBe('Can shoes be sent back later');
  expect(questionOf([['鞋子能晚点退吗', 'policy_question'], ['给我转人工', 'ask_human']], '可以的，14天内都能退。')).toBe('鞋子能晚点退吗'); // prettier-ignore
});

it('keeps a question that comes with the wish for a person', () => {
  expect(questionOf([['转人工，我想问特价的鞋子多久能退', 'ask_human']], '特价的鞋子7天内可以退。')).toBe(
    '我想问特价的鞋子多久能退',
  );
  const asked = 'can I have a gift wrapped in person at your store? get me a human please';
  expect(questionOf([[asked, 'ask_human']], 'Our store wraps gifts free of charge.')).toBe(
    'Can I have a gift wrapped in person at your store?',
  );
});

it('puts all that was asked to what holds for anybody, and leaves out what was done for one', () => {
  const log = tellLog();
  log.turn({ says: 'Do you ship to Iceland and who pays the customs duty?', intent: 'policy_question' });
  log.turn({ says: 'and can I pay with my Icelandic bank card?', intent: 'policy_question' });
  log.event(says('Hi Nina! We don’t ship to Iceland at the moment. I’ve noted your wish.'));
  log.event(says('Any Visa or Mastercard works, and your bank does the conversion.'));
  expect(learnFromLog(log.events, { names: ['Nina'], contacts: [] })).toMatchObject({
    question: 'Do you ship to Iceland and who pays the customs duty? Can I pay with my Icelandic bank card?',
    answer:
      'We don’t ship to Iceland at the moment.\n\nAny Visa or Mastercard works, and your bank does the conversion.',
  });
});

it.each([
  ['where is my parcel?', 'I’ve checked with DHL: it is lost, so I refunded ¥686 for you.'],
  ['我的包裹到哪了', '您的包裹卡在武汉了，我已经催了中通，明天下午6点前给您回复。'],
])('keeps nothing of one case alone: %s', (asked, answer) => {
  expect(questionOf([[asked, 'track_parcel']], answer)).toBe('only_this_case');
});

describe('the address of the shop’s own', () => {
  const asked = 'Hi, can I pick up my order myself at your Shanghai warehouse?';
  const pressed = 'No, I mean pick-up in person. Is that possible? A person should answer that';
  const learned = (answer: string, first = asked) => {
    const log = tellLog().turn({ says: first, intent: 'policy_question' });
    log.turn({ says: pressed, intent: 'ask_human' });
    return learnFromLog(log.event(says(answer)).events, nobody);
  };

  it('stays in the answer, beside the question that was asked first and in full', () => {
    const answer =
      'Yes, you can collect orders at our warehouse, 12 Huaihai Road, on weekdays from 9 to 5. Bring your ID.';
    expect(learned(answer)).toMatchObject({
      question: 'Can I pick up my order myself at your Shanghai warehouse?',
      answer,
    });
  });

  it('is told from the shopper’s', () => {
    const own = 'Can I pick up my order? I live at 12 Huaihai Road.';
    expect(learned('You can collect it at the store. We know you at 12 Huaihai Road.', own)).toMatchObject({
      answer: 'You can collect it at the store.',
    });
  });
});

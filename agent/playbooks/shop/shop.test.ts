import { describe, expect, it } from 'vitest';
import { shopConcepts } from '../../understanding/concepts.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { fewPassages } from '../few-passages-testing.ts';
import { extractAnswer } from './extract-answer.ts';
import { asksSomething } from './question-core.ts';
import { statementsOf } from './passage-text.ts';
import { givesFigure, termsOf, topics } from './question-terms.ts';

const knowledge = fewPassages(
  {
    title: '运费说明',
    headings: ['满多少包邮'],
    text: '大陆订单满99元包邮，不满99元每单收8元运费。偏远地区也一样。',
    language: 'zh',
  },
  {
    title: 'Delivery times',
    headings: ['How long delivery takes'],
    text: 'Counted from dispatch:\n\n| Where to | Time |\n| --- | --- |\n| Mainland China | 2–4 days |\n| Elsewhere | 7–14 days |',
    language: 'en',
  },
);

describe('policy questions', () => {
  it('are answered in the shop’s own words, cited', async () => {
    const { text, result } = await openDemoDialogue('mei', knowledge).say('满多少包邮？');
    expect(text).toMatch(/^大陆订单满99元包邮.*\[1\]$/);
    expect(result.outcome).toEqual({ kind: 'answered' });
  });

  it('quote tables row by row', async () => {
    const { text } = await openDemoDialogue(undefined, knowledge).say('how long does delivery take?');
    expect(text).toMatch(/Counted from dispatch: Mainland China: 2–4 days; Elsewhere: 7–14 days\. \[1\]/);
  });

  it('without an answer say so once and offer a person', async () => {
    const { text, replies, result } = await openDemoDialogue('mei', knowledge).say('你们支持以旧换新吗');
    expect(text).toMatch(/没有查到|没有写到/);
    expect(replies).toContain('转人工');
    expect(result.outcome).toEqual({ kind: 'answered', reason: 'nothing_known' });
  });
});

describe('extractAnswer', () => {
  const passage = (label: string, heading: string, text: string, score = 1) => ({
    label,
    passageId: label,
    documentId: label,
    title: 'Returns',
    headings: [heading],
    text,
    language: 'en' as const,
    fit: 'sure' as const,
    score,
    similarity: 0.4,
    coverage: 1,
    headed: 1,
    focus: 1,
    tells: [],
    leavesOut: [],
    isMeant: false,
  });

  it('takes the passage that answers best, not the first', () => {
    const [answer] = extractAnswer(
      'can I return a gift card',
      [
        passage('p1', 'Days', 'You can return within 7 days.'),
        passage('p2', 'Gift cards', "A gift card can't be returned.", 2),
      ],
      { sentences: 2, whole: 200, chars: 300 },
    );
    expect(answer?.label).toBe('p2');
  });

  it('quotes a short passage whole, and of a long one what tells most', () => {
    const text = 'Send it within 7 days. Keep the tags on. We pay nothing for late parcels. The refund takes 3 days.';
    const found = [passage('p1', 'Days', text)];
    const said = (whole: number) =>
      extractAnswer('how long does the refund take', found, { sentences: 1, whole, chars: 60 })[0]?.statements;
    expect(said(200)).toHaveLength(4);
    expect(said(50)?.map((each) => each.text)).toEqual(['The refund takes 3 days.']);
  });

  it('prefers what was talked about, and goes on from what was told', () => {
    const found = [
      passage('p1', 'Days', 'You can return within 7 days.', 3),
      { ...passage('p2', 'Time', 'A card is valid for 3 years.', 2), title: 'Gift cards' },
      { ...passage('p3', 'Use', 'Enter the code of the card.', 2), title: 'Gift cards' },
    ];
    const topic = { question: 'gift card', title: 'Gift cards', label: 'p3', weight: 3 };
    const [answer] = extractAnswer('how long', found, { sentences: 2, whole: 200, chars: 300, topic });
    expect(answer?.label).toBe('p2');
  });

  it('says when it is no more than the closest', () => {
    const found = [{ ...passage('p1', 'Days', 'You can return within 7 days.'), fit: 'near' as const }];
    expect(extractAnswer('return', found, { sentences: 2, whole: 200, chars: 300 })[0]?.isSure).toBe(false);
  });

  it('is silent when nothing holds enough of the question', () => {
    const found = { ...passage('p1', 'Days', 'You can return within 7 days.'), coverage: 0.1 };
    expect(
      extractAnswer('do you sell helicopters', [found], { sentences: 2, whole: 200, chars: 300, leastCover: 0.3 }),
    ).toEqual([]);
  });
});

describe('asksSomething', () => {
  it('hears a question in the middle of a message', () => {
    expect(asksSomething('i cut the tags off can i still return it')).toBe(true);
    expect(asksSomething('发的啥快递')).toBe(true);
    expect(asksSomething('my parcel is late')).toBe(false);
  });
});

describe('statementsOf', () => {
  it('keeps a step of a list in one piece', () => {
    expect(statementsOf('1. Open it. Choose "Return".\n2. Send it.')).toEqual([
      { text: 'Open it. Choose "Return".', kind: 'item' },
      { text: 'Send it.', kind: 'item' },
    ]);
  });

  it('keeps a short yes with what it begins, and tells intros, items and rows apart', () => {
    expect(statementsOf('Yes. You can.\n\nWe take:\n- cards\n- **coupons**')).toEqual([
      { text: 'Yes. You can.', kind: 'sentence' },
      { text: 'We take:', kind: 'intro' },
      { text: 'cards', kind: 'item' },
      { text: 'coupons', kind: 'item' },
    ]);
    expect(statementsOf('| 地区 | 首重 | 续重 |\n| --- | --- | --- |\n| 欧洲 | 88元 | 40元 |')).toEqual([
      { text: '欧洲：首重88元，续重40元', kind: 'row' },
    ]);
  });
});

describe('question terms', () => {
  it('name notions that the ear knows', () => {
    const known = new Set(shopConcepts.map(({ name }) => name));
    expect([...topics].filter((topic) => !known.has(topic))).toEqual([]);
  });

  it('leave out what only asks', () => {
    expect([...termsOf('can I do that')]).toEqual([]);
    expect(termsOf('怎么开发票')).toContain('发票');
  });

  it('know which figure is asked for', () => {
    expect(givesFigure('多久到账', '3个工作日内')).toBe(true);
    expect(givesFigure('多久到账', '原路退回')).toBe(false);
    expect(givesFigure('how much is shipping', 'It costs ¥8.')).toBe(true);
  });
});

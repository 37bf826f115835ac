import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Matter } from '../matter.ts';
import { answeredBefore, answeredFirst } from './answered-before.ts';

const answered = [
  { documentId: 'trade-in', question: '你们有没有以旧换新，旧外套能抵钱吗', language: 'zh' as const },
  { documentId: 'pets', question: '店里能带宠物进去吗', language: 'zh' as const },
  { documentId: 'engraving', question: 'Can you engrave a name on the watch?', language: 'en' as const },
  { documentId: 'where', question: 'Where is my parcel?', language: 'en' as const },
];

describe('answeredBefore', () => {
  it.each([
    ['你们有没有以旧换新，旧外套能抵钱吗', 'trade-in'],
    ['能以旧换新吗', 'trade-in'],
    ['以旧换新怎么弄', 'trade-in'],
    ['请问店里能带宠物进去吗？', 'pets'],
    ['do u engrave watches', 'engraving'],
    ['btw can you engrave a name on the watch', 'engraving'],
  ])('knows the question again in %s', (text, documentId) => {
    expect(answeredBefore(text, answered)?.documentId).toBe(documentId);
  });

  it.each([
    '外套有没有黑色的',
    '旧外套洗了会缩水吗',
    '宠物粮能退吗',
    'is the watch waterproof',
    'can you engrave a bottle for my dad',
    '在吗',
  ])('takes %s for another', (text) => expect(answeredBefore(text, answered)).toBeUndefined());
});

describe('answeredFirst', () => {
  const understand = createUnderstanding();
  const heard = (text: string, intent: IntentId, confidence: number): Matter[] =>
    understand([text], {}).segments.map((segment) => ({ intent, confidence, segment }));

  it('puts the answer of people before what the words sound like', () => {
    const [matter] = answeredFirst(heard('能以旧换新吗', 'search_products', 0.9), answered);
    expect(matter).toMatchObject({ intent: 'policy_question', answeredIn: 'trade-in' });
  });

  it('leaves the shopper’s own orders to what the shop’s system says of them', () => {
    const matters = heard('where is my parcel', 'track_parcel', 0.95);
    expect(answeredFirst(matters, answered)).toEqual(matters);
  });

  it('takes a message that asks it as a whole for one matter', () => {
    const matters = [
      ...heard('你们有没有以旧换新', 'item_problem', 0.5),
      ...heard('旧外套能抵钱吗', 'search_products', 0.9),
    ];
    expect(answeredFirst(matters, answered)).toHaveLength(1);
  });
});

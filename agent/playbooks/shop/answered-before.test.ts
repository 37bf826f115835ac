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

describe('an answered question in other words', () => {
  const questions = (
    [
      ['stroller', 'zh', '婴儿推车能推进你们门店吗'],
      ['wash', 'zh', '冲锋衣送去干洗店会洗坏防水层吗'],
      ['piece', 'zh', '皮带太长能帮忙打孔吗'],
      ['night', 'zh', '晚上九点以后还能到店取货吗'],
      ['dye', 'zh', '褪色的牛仔裤能重新染色吗'],
      ['loan', 'en', 'Can I borrow a tent before buying it?'],
      ['coldchain', 'en', 'Do you ship wet food with ice packs in summer?'],
      ['lefty', 'en', 'Do you sell left-handed scissors?'],
      ['logo', 'en', 'Can you print our company logo on hoodies?'],
      ['charge', 'en', 'Can I charge the speaker with my laptop?'],
      ['dogs', 'en', 'Are dogs allowed in your stores?'],
      ['lift', 'en', 'Is there a lift in your store in Chengdu?'],
    ] as const
  ).map(([documentId, language, question]) => ({ documentId, language, question }));

  it.each([
    ['stroller', '推婴儿车能进店吗'],
    ['stroller', '婴儿推车可以推进去吗'],
    ['wash', '冲锋衣干洗会坏防水层吗'],
    ['wash', '干洗会不会把冲锋衣的防水层洗坏'],
    ['piece', '皮带长了可以打个孔不'],
    ['night', '九点以后能去店里取货吗'],
    ['night', '晚上9点后还可以到店取货么'],
    ['dye', '牛仔裤褪色了能重新染吗'],
    ['dye', '牛仔裤能染色不'],
    ['loan', 'is it possible to borrow a tent before I buy'],
    ['coldchain', 'is wet food shipped with ice packs in summer'],
    ['coldchain', 'do u put ice packs with wet food when its summer'],
    ['lefty', 'got any left handed scissors'],
    ['charge', 'can the speaker be charged from a laptop'],
    ['charge', 'is it ok to charge the speaker with a laptop'],
    ['dogs', 'Can I bring my dog into your shop in Shanghai?'],
    ['dogs', 'can i come with my dog'],
    ['dogs', 'are dogs welcome'],
    ['dogs', 'can my puppy come inside'],
    ['lift', 'has the store in chengdu got a lift'],
  ])('is found for %s', (documentId, text) => expect(answeredBefore(text, questions)?.documentId).toBe(documentId));

  it.each([
    '婴儿车的轮子有吗',
    '推车几号能到',
    '冲锋衣防水吗',
    '冲锋衣能机洗吗',
    '防水层坏了能换吗',
    '皮带断了能换吗',
    '皮带有多长',
    '皮带孔坏了',
    '九点以后发货吗',
    '晚上能送货吗',
    '门店几点关门，晚上九点吗',
    '牛仔裤褪色严重',
    '牛仔裤有别的颜色吗',
    '牛仔裤会染色到鞋上吗',
    'tent poles missing',
    'can I buy a tent',
    'do you sell tents before summer',
    'is wet food on sale in summer',
    'do you ship wet food to Canada',
    'are the ice packs reusable',
    'do you sell scissors',
    'left shoe is missing',
    'can you print my invoice',
    'what logo is on the hoodies',
    'do the hoodies have a logo',
    'company hoodies in bulk',
    'can I use the speaker with my laptop',
    "speaker won't charge",
    'does the speaker come with a charger',
    'how long does the speaker take to charge',
    'do you sell dog food',
    'my dog ate the sock',
    'is there a lift in your store in Shanghai',
  ])('isn’t taken for what asks something else: %s', (text) => expect(answeredBefore(text, questions)).toBeUndefined());
});

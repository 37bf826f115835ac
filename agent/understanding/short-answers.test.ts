import { describe, expect, it } from 'vitest';
import { createEntityReader } from './entities.ts';
import type { IntentId } from './intents.ts';
import { readShortAnswer } from './short-answers.ts';
import type { Expecting } from './understanding.ts';

const readEntities = createEntityReader();
const read = (text: string, expecting?: Expecting) =>
  readShortAnswer(text, readEntities(text, { expecting }), expecting ? { expecting } : {})?.[0]?.id;

describe('short answers', () => {
  it.each<[string, IntentId | undefined, Expecting?]>([
    ['yes', 'affirm'],
    ['嗯嗯好的呀', 'affirm'],
    ['第二个', 'affirm', 'choice'],
    ['the second one please', 'affirm'],
    ['2', 'affirm', 'choice'],
    ['都行', 'affirm'],
    ['不用了谢谢', 'deny'],
    ['nope', 'deny'],
    ['不是这个', 'deny'],
    ['SM20317', 'give_details'],
    ['it’s 20317', 'give_details', 'order'],
    ['手机尾号5566', 'give_details', 'proof'],
    ["5'11 175lb", 'give_details', 'measures'],
    ['身高170体重130斤', 'give_details'],
    ['女款的那件', 'give_details', 'product'],
    ['the blue hoodie', 'give_details', 'product'],
    ['SM20317到哪了', undefined],
    ['第二个怎么样', undefined],
    ['no, the other one', 'deny'],
    ['就要最后一个吧', 'affirm', 'choice'],
    ['the other order is late', undefined, 'order'],
    ['my second parcel arrived broken', undefined],
    ['另一个还没到', undefined, 'order'],
    ['170 130斤穿什么码', undefined, 'measures'],
    ['do you have the blue hoodie', undefined, 'product'],
    ['ok thanks', undefined],
    ['转人工', undefined, 'human'],
  ])('reads "%s" as %s (asked for: %s)', (text, intent, expecting) => {
    expect(read(text, expecting)).toBe(intent);
  });
});

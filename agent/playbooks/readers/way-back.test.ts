import { describe, expect, it } from 'vitest';
import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { DialogueMemory } from '../playbook.ts';
import { readSegment } from './read-segment.ts';

const hear = createUnderstanding();
const read = (text: string, memory: DialogueMemory) => {
  const [segment] = hear([text], {}).segments;
  if (!segment) throw new Error('nothing heard');
  return readSegment(segment, memory)[0];
};
const card = (intent: 'exchange_item' | 'return_item', ground: string): DialogueMemory => ({
  turns: 1,
  lastIntent: intent,
  orderNumber: 'SM1',
  open: {
    intent,
    asks: 'button',
    action: { tool: intent === 'exchange_item' ? 'request_exchange' : 'request_return', args: { ground } },
  },
});
const asked = (language: 'en' | 'zh', ...topics: TopicId[]) =>
  topics.map((topic) => `${wordingOf(topic)[language]}?`).join(' ');

describe('who pays the way back', () => {
  it.each([
    ['who covers the return postage?', card('exchange_item', 'wrong_size'), asked('en', 'exchange_shipping')],
    ['is the return shipping on me?', card('return_item', 'changed_mind'), asked('en', 'return_shipping_who_pays')],
    [
      'who pays to post the old one back? im in Manchester',
      card('exchange_item', 'wrong_size'),
      asked('en', 'exchange_shipping', 'return_from_abroad'),
    ],
    ['寄回去的运费谁掏', card('exchange_item', 'wrong_size'), asked('zh', 'exchange_shipping')],
    [
      '寄回来的邮费谁出 我在多伦多',
      card('return_item', 'wrong_size'),
      asked('zh', 'return_shipping_who_pays', 'return_from_abroad'),
    ],
    ['退回去要我出运费吗', { turns: 1, lastIntent: 'return_item' }, asked('zh', 'return_shipping_who_pays')],
  ] as const)('is told by the rules for a way back: %s', (text, memory, question) => {
    const matter = read(text, memory);
    expect(matter?.intent).toBe('policy_question');
    expect(matter?.segment.text).toBe(question);
  });

  it('is told by the rule for what went wrong, where something did', () => {
    const matter = read('who pays the postage back', card('exchange_item', 'faulty'));
    expect(matter?.segment.text).toBe(wordingOf('return_shipping_faulty').en);
  });

  it('isn’t asked by who asks what shipping costs', () => {
    const matter = read('how much is shipping to Germany', { turns: 1, lastIntent: 'search_products' });
    expect(matter?.segment.text).toBe('how much is shipping to Germany');
  });
});

describe('money that was promised by a day', () => {
  it.each([
    ['要是到那天还没收到呢', 'zh'],
    ['万一过几天还没见到钱怎么办', 'zh'],
    ['到时候没到账咋整', 'zh'],
    ["and what if it's still not there on friday", 'en'],
    ["say it doesn't show up by then, what do i do", 'en'],
    ['if nothing arrives who do i ask', 'en'],
  ] as const)('and what to do if it doesn’t come: %s', (text, language) => {
    const matter = read(text, { turns: 1, lastIntent: 'refund_status', orderNumber: 'SM1' });
    expect(matter?.intent).toBe('policy_question');
    expect(matter?.segment.text).toBe(asked(language, 'refund_missing'));
  });

  it.each(['我的钱怎么还没到', "why isn't it there yet", '查一下到哪步了'])('is asked after otherwise: %s', (text) => {
    expect(read(text, { turns: 1, lastIntent: 'refund_status', orderNumber: 'SM1' })?.intent).toBe('refund_status');
  });
});

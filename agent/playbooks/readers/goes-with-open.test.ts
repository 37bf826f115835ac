import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../tools/asked-topics.ts';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { DialogueMemory } from '../playbook.ts';
import { readSegment } from './read-segment.ts';

const hear = createUnderstanding();
const read = (text: string, memory: DialogueMemory) => {
  const [segment] = hear([text], {}).segments;
  if (!segment) throw new Error('nothing heard');
  return readSegment(segment, memory)[0];
};

const claim = (ground: string, text: string): DialogueMemory => ({
  turns: 1,
  lastIntent: 'item_problem',
  open: { intent: 'item_problem', asks: 'photos', text, action: { tool: 'request_refund', args: { ground } } },
});

describe('what is asked beside something that is being put right', () => {
  it.each([
    ['do i chuck the pink ones', 'wrong_item', 'you sent pink socks', 'wrong_item', 'en'],
    ['那蓝色的我要寄回去还是留着', 'wrong_item', '袜子发错颜色了', 'wrong_item', 'zh'],
    ['should i keep the rest of the bag?', 'faulty', 'weevils in the dog food', 'pet_food_quality', 'en'],
    ['剩下的怎么处理 要留着吗', 'faulty', '猫条有怪味', 'pet_food_quality', 'zh'],
    ['whos paying the postage then', 'faulty', 'the lamp died', 'return_shipping_faulty', 'en'],
    ['id rather keep it, can i get some money off', 'damaged', 'scratch on the sleeve', 'refund_without_return', 'en'],
    ['能便宜点吗', 'damaged', '袖子有划痕', 'refund_without_return', 'zh'],
    ['do i have to pay anything', 'not_received', 'where is my parcel', 'parcel_lost_compensation', 'en'],
    ['修一下多少钱', 'faulty', '靴子开胶了', 'shoe_repair', 'zh'],
  ] as const)('answers %s by the rule for what went wrong', (said, ground, told, topic, language) => {
    const matter = read(said, claim(ground, told));
    expect(matter?.intent).toBe('policy_question');
    expect(matter?.segment.text).toBe(wordingOf(topic)[language]);
  });

  it('takes nothing for faulty that the rules were asked of and nobody called so', () => {
    const topic = { question: '猫粮不吃能退吗', title: '', label: '', turn: 1 };
    const matter = read('运费谁出啊', { turns: 2, lastIntent: 'item_problem', topic });
    expect(matter?.segment.text).not.toBe(wordingOf('return_shipping_faulty').zh);
    const broken = { ...topic, question: '台灯坏了怎么办' };
    const ofBroken = read('运费谁出啊', { turns: 2, lastIntent: 'item_problem', topic: broken });
    expect(ofBroken?.segment.text).toBe(wordingOf('return_shipping_faulty').zh);
  });

  it.each([
    ['can I drop it off somewhere', 'return_item', '', 'store_returns'],
    ['大衣能拿到门店退吗', 'greeting', '', 'store_returns'],
    ['which ones', 'policy_question', wordingOf('store_returns').en, 'stores'],
    ['哪几家', 'policy_question', wordingOf('store_returns').zh, 'stores'],
  ] as const)('answers %s after %s by the rules of the stores', (said, lastIntent, question, topic) => {
    const told = { question, title: '', label: '', turn: 0 };
    const matter = read(said, { turns: 1, lastIntent, ...(question === '' ? {} : { topic: told }) });
    expect(Object.values(wordingOf(topic))).toContain(matter?.segment.text);
  });

  it('answers where money on a card goes, and leaves the card', () => {
    const open = {
      intent: 'price_protection',
      asks: 'button',
      action: { tool: 'claim_price_protection', args: {} },
    } as const;
    const matter = read('cool, where does it go', { turns: 1, lastIntent: 'price_protection', open });
    expect(matter?.segment.text).toBe(wordingOf('refund_where').en);
  });

  it('answers what then, if a parcel never comes', () => {
    const matter = read('要是一直不到能退钱吗', { turns: 1, lastIntent: 'track_parcel', orderNumber: 'SM1' });
    expect(matter?.segment.text).toContain(wordingOf('parcel_lost_when').zh);
  });

  it('takes goods that are given up for no search', () => {
    expect(read('台灯突然不想要了', {})?.intent).toMatch(/cancel_order|return_item/);
  });
});

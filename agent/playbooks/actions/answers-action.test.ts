import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { Segment } from '../../understanding/understanding.ts';
import type { OpenMatter } from '../playbook.ts';
import { answersAction, cantShow, declines, goesBackInstead } from './answers-action.ts';

describe('a photo that can’t be had', () => {
  it.each([
    '照片没有，箱子扔了',
    '照片不方便拍，箱子都扔了',
    '没拍照 懒得拍了',
    '你们别让我拍照了，鞋已经送出去了',
    'i didnt keep the packaging, no photo',
    'cant take a pic, already threw them out',
    'no pics sorry, box went in the bin already',
  ])('is heard: %s', (text) => {
    expect(cantShow(text)).toBe(true);
  });

  it.each([
    '照片等会儿拍',
    '还没拍照，晚上拍给你',
    'no photo yet, I will take one tonight',
    '箱子要留着吗',
    '照片已经发了',
  ])('isn’t: %s', (text) => {
    expect(cantShow(text)).toBe(false);
  });
});

describe('what was offered, said as a wish', () => {
  const ear = createUnderstanding();
  const open: OpenMatter = { intent: 'return_item', asks: 'go_on', text: 'can I return the trail jacket?' };

  it.each([
    ['Yes please set up the return', true],
    ['好的帮我退货吧', true],
    ['I want to return the socks', false],
    ['how do I return it?', false],
  ])('%s', (text, takes) => {
    const [segment] = ear([text]).segments;
    expect(segment && answersAction(segment, open)).toBe(takes);
  });
});

describe('a sigh before a yes', () => {
  it.each([
    ['算了 你帮我催一下吧', false],
    ['算了，帮我催吧', false],
    ['never mind, just chase them', false],
    ['算了', true],
    ['算了不催了', true],
    ['never mind', true],
    ['no refund?', false],
  ])('%s', (text, isNo) => {
    const intent = { id: 'urge_shipment', confidence: 0.9 };
    expect(declines({ text, intent } as Segment)).toBe(isNo);
  });
});

describe('a swap that is to be a return after all', () => {
  const open = { intent: 'exchange_item', asks: 'button', action: { tool: 'request_exchange', args: {} } } as const;

  it.each([
    ['hmm actually no just wanna send it back n get my money', true],
    ['算了不换了，直接退货退钱吧', true],
    ['who pays for sending it back?', false],
    ['actually make it L', false],
  ])('%s', (text, isReturn) => {
    expect(goesBackInstead({ text }, open)).toBe(isReturn);
  });
});

describe('more of what is wrong, while a photo is waited for', () => {
  const action = { tool: 'request_refund', args: {} } as const;
  const open: OpenMatter = { intent: 'item_problem', asks: 'photos', text: '我买的鞋有一只是坏的', action };

  it.each([
    ['左脚 鞋底开胶', true],
    ['帽子也破了', false],
  ])('goes on with it where it names no other goods: %s', (text, goesOn) => {
    const [segment] = createUnderstanding()([text]).segments;
    if (!segment) throw new Error('nothing heard');
    expect(answersAction(segment, open)).toBe(goesOn);
  });
});

import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

const say = async (text: string) => (await openDemoDialogue(undefined).say(text)).text;

describe('several goods in one answer', () => {
  it('have the same yes told once', async () => {
    const text = await say('手环和手表都能戴着游泳吗');
    expect(text.match(/可以戴着游泳/g)).toHaveLength(1);
    expect(text).toMatch(/手环/);
    expect(text).toMatch(/手表/);
  });

  it('are answered for the one that is asked about', async () => {
    expect(await say('is your band ok in the shower, or just the watch?')).toMatch(/Fit Band/);
  });

  it.each([
    ['两款充电宝有什么不同，都能带上飞机吗', /容量10000.*容量20000/],
    ['whats different about the two power banks', /10,000 mAh.*20,000 mAh/],
    ['差在哪：长汀羽绒服和云轻羽绒服', /保暖程度.*保暖程度/],
  ])('are set apart by what weighs most: %s', async (text, told) => {
    expect(await say(text)).toMatch(told);
  });

  it('are set apart for sport by more than their radio', async () => {
    const text = await say('difference between sonda air and sonda open sport, i jog a lot');
    expect(text).toMatch(/IPX4.*IP55/);
    expect(text).not.toMatch(/^Bluetooth/);
  });
});

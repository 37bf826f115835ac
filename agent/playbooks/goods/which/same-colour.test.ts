import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';
import { likeColour } from './same-colour.ts';

describe('the colour asked for', () => {
  it.each([
    ['藏青色', '藏蓝'],
    ['藏青色', '深蓝'],
    ['Navy', 'dark blue'],
    ['米白色', '奶白'],
    ['Cream', 'ivory'],
    ['酒红色', '枣红'],
    ['Burgundy', 'maroon'],
    ['Charcoal', 'dark grey'],
    ['炭灰色', '深灰'],
    ['Grey', 'gray'],
    ['橙色', '橘色'],
  ])('is one colour by two names: %s, %s', (has, asked) => {
    expect(likeColour(has, asked)).toBe('same');
  });

  it.each([
    ['Burgundy', 'red'],
    ['Navy', 'blue'],
    ['炭灰色', '灰色'],
  ])('may have shades: %s for %s', (has, asked) => {
    expect(likeColour(has, asked)).toBe('shade');
  });

  it.each([
    ['Red', 'burgundy'],
    ['红色', '酒红'],
    ['蓝色', '藏蓝'],
    ['天蓝色', '藏蓝'],
    ['White', 'cream'],
  ])('is no other: %s for %s', (has, asked) => {
    expect(likeColour(has, asked)).toBeUndefined();
  });

  it.each([
    ['漫步健步鞋有没有深蓝的', /有.*藏青/],
    ['do you have the stroll walking shoe in bordeaux, size 39', /Yes.*burgundy/],
    ['does the stroll walking shoe come in dark blue?', /Yes.*navy/],
  ])('is found by any of its names: %s', async (text, told) => {
    const answer = (await openDemoDialogue(undefined).say(text)).text;
    expect(answer).toMatch(told);
    expect(answer).not.toMatch(/没有这个颜色|isn't available/);
  });
});

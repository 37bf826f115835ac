import { describe, expect, it } from 'vitest';
import { givesFigure, sameForm } from './question-form.ts';

describe('sameForm', () => {
  it.each([
    ['怎么退货', '怎么退', 1],
    ['怎么退货', '几天内可以退，七天无理由怎么算', -1],
    ['how long is the repair', 'How to claim, and how long a repair takes', 1],
    ['how do I return it', 'Who pays for shipping it back?', -1],
    ['how do I return it', 'Returns', 0],
    ['what does the warranty not cover', "What it doesn't cover", 1],
    ['what does the warranty not cover', 'What it covers', -1],
    ['哪些不保', '哪些不保修（摔坏、进水等）', 1],
  ] as const)('of "%s" and the heading "%s" is %d', (question, heading, form) => {
    expect(sameForm(question, heading)).toBe(form);
  });
});

describe('givesFigure', () => {
  it('finds the kind of figure that is asked for', () => {
    expect(givesFigure('多久到账', '3个工作日内')).toBe(true);
    expect(givesFigure('how much is shipping', 'It costs ¥8.')).toBe(true);
    expect(givesFigure('how much is shipping', 'It takes 3 days.')).toBe(false);
  });
});

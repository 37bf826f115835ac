import { describe, expect, it } from 'vitest';
import { createStandIns } from './stand-ins.ts';

const standIn = createStandIns({ productWords: ['kayak'] });
const plain = (text: string) => standIn(text).replace(/\s+/gu, ' ').trim();

describe('stand-ins', () => {
  it('make questions about different things alike', () => {
    expect(plain('is the parka waterproof')).toBe(plain('is the kayak waterproof'));
    expect(plain('羽绒服防水吗')).toBe(plain('跑鞋防水吗'));
    expect(plain('where is sm20317')).toBe(plain('where is sm 20455'));
    expect(plain('送我老公的')).toBe(plain('送我妈妈的'));
  });

  it('leave words alone that only contain a name', () => {
    expect(plain('i want to hatch a plan')).toBe('i want to hatch a plan');
  });
});

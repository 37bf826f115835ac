import { describe, expect, it } from 'vitest';
import { certainArgs } from './certain-args.ts';

describe('the arguments that words leave no doubt of', () => {
  const call = { orderNumber: 'SM24001', ground: 'wrong_size' };

  it('hold no reason that was only guessed', () => {
    expect(certainArgs(call, ['鞋子磨脚，我想退'])).toEqual({ orderNumber: 'SM24001' });
    expect(certainArgs(call, ['the boots rub my heels, I want to return them'])).toEqual({ orderNumber: 'SM24001' });
  });

  it('hold the reason that was said', () => {
    expect(certainArgs(call, ['鞋子磨脚，尺码偏小'])).toEqual(call);
    expect(certainArgs(call, ['the boots are too tight'])).toEqual(call);
  });
});

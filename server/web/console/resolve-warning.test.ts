import { describe, expect, it } from 'vitest';
import type { Summary } from '../../contract/operator/summary.ts';
import { leftOpen } from './resolve-warning.ts';
import { dialogTexts } from './texts/dialogs.ts';

type Action = Summary['actions'][number];
const action = (state: Action['state'], title: string) =>
  ({ state, title, stateLabel: '', kind: 'request_refund', at: '', source: { actionId: 'a' } }) as Action;
const promise = (text: string) => ({ text, source: { seq: 1 } });

describe('what resolving leaves behind', () => {
  it('is nothing when all is done and nothing was promised', () => {
    expect(leftOpen({ promises: [], actions: [action('done', 'Refund')] })).toBeUndefined();
  });

  it('is what was promised and what waits, in a sentence', () => {
    const left = leftOpen({
      promises: [promise('Sent by 25 Nov')],
      actions: [action('handed_over', 'Refund'), action('done', 'Second delivery')],
    });
    expect(left).toEqual({ promised: ['Sent by 25 Nov'], waits: ['Refund'] });
    if (!left) throw new Error('nothing');
    expect(dialogTexts.en.resolving.left(left)).toBe('Still promised: Sent by 25 Nov. Not decided yet: Refund.');
    expect(dialogTexts.zh.resolving.left(left)).toBe('承诺还没兑现：Sent by 25 Nov。还没处理：Refund。');
  });

  it('names the newest of many', () => {
    expect(leftOpen({ promises: ['a', 'b', 'c'].map(promise), actions: [] })?.promised).toEqual(['b', 'c']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Summary } from '../../contract/operator/summary.ts';
import { leftOpen } from './resolve-warning.ts';
import { dialogTexts } from './texts/dialogs.ts';

type Action = Summary['actions'][number];
const action = (state: Action['state'], title: string) =>
  ({ state, title, stateLabel: '', kind: 'request_refund', at: '', source: { actionId: 'a' } }) as Action;
const none = { promises: [], actions: [], risks: [], openQuestions: [] };
const promise = (text: string) => ({ text, source: { seq: 1 } });

describe('what resolving leaves behind', () => {
  it('is nothing when all is done and nothing was promised', () => {
    expect(leftOpen({ ...none, actions: [action('done', 'Refund')] })).toBeUndefined();
  });

  it('is what was promised and what waits, in a sentence', () => {
    const left = leftOpen({
      ...none,
      promises: [promise('Sent by 25 Nov')],
      actions: [action('handed_over', 'Refund'), action('done', 'Second delivery')],
    });
    expect(left).toEqual({ promised: ['Sent by 25 Nov'], waits: ['Refund'], risks: [], unanswered: [] });
    if (!left) throw new Error('nothing');
    expect(dialogTexts.en.resolving.left(left)).toBe('Still promised: Sent by 25 Nov. Not decided yet: Refund.');
    expect(dialogTexts.zh.resolving.left(left)).toBe('承诺还没兑现：Sent by 25 Nov。还没处理：Refund。');
  });

  it('names the newest of many', () => {
    expect(leftOpen({ ...none, promises: ['a', 'b', 'c'].map(promise) })?.promised).toEqual(['b', 'c']);
  });

  it('is harm that was told, and words that nobody has answered, but no past refunds', () => {
    const left = leftOpen({
      ...none,
      risks: [
        { kind: 'safety', because: '高风险：顾客说宠物出了健康问题' },
        { kind: 'refunds', because: '近期退款较多' },
      ],
      openQuestions: [{ seq: 3, quote: '药费赔吗' }],
    });
    if (!left) throw new Error('nothing');
    expect(dialogTexts.zh.resolving.left(left)).toBe('高风险：顾客说宠物出了健康问题。还没答复：“药费赔吗”。');
  });
});

import { describe, expect, it } from 'vitest';
import type { TranscriptEntry } from '../../../agent/transcript.ts';
import { expectedState } from '../expected-state.ts';
import { goldActions } from '../tasks.ts';
import { aTask, readTask, smallShop } from '../testing/small-shop.ts';
import type { Conversation } from './converse.ts';
import { grade } from './grade.ts';
import { readMove } from './simulated-user.ts';

const cancel: [string, Record<string, unknown>] = [
  'cancel_pending_order',
  { order_id: '#W1', reason: 'no longer needed' },
];
const noJudge = () => Promise.reject(new Error('nobody asked for a judge'));

function taskWith(criteria: object, calls = [cancel]) {
  const raw = aTask(calls);
  return readTask({ ...raw, evaluation_criteria: { ...raw.evaluation_criteria, ...criteria } });
}

/** A conversation after which the shop is as the task wants it. */
function done(task: ReturnType<typeof taskWith>, set: Partial<Conversation> = {}): Conversation {
  const { shop } = expectedState(smallShop(), goldActions(task));
  return { ending: 'user_stop', transcript: [], decisions: [], shop, turns: 1, tokens: 0, ...set };
}
const says = (text: string): TranscriptEntry => ({ role: 'agent', text, citations: [] });
const calls = (name: string, args: object): TranscriptEntry => ({
  ...{ role: 'tool', callId: 'c', name, args },
  status: 'ok',
  content: {},
});

describe('the grade of a conversation', () => {
  it('is the product of the parts in the basis, and of no others', async () => {
    const db = taskWith({ reward_basis: ['DB'], communicate_info: ['nobody said this'] });
    expect(await grade(smallShop(), db, done(db), noJudge)).toMatchObject({ reward: 1, parts: [{ part: 'DB' }] });
    const both = taskWith({ reward_basis: ['DB', 'COMMUNICATE'], communicate_info: ['nobody said this'] });
    expect(await grade(smallShop(), both, done(both), noJudge)).toMatchObject({ reward: 0 });
    const untouched = done(db, { shop: smallShop() });
    expect(await grade(smallShop(), db, untouched, noJudge)).toMatchObject({ reward: 0 });
  });

  it('finds a fact in any message of the agent, without regard to case and thousands', async () => {
    const task = taskWith({ reward_basis: ['COMMUNICATE'], communicate_info: ['1234.50', 'paypal'] });
    const told = done(task, { transcript: [says('It is $1,234.50.'), says('Back to PayPal.')] });
    expect((await grade(smallShop(), task, told, noJudge)).reward).toBe(1);
    const halfTold = done(task, { transcript: [says('It is $1,234.50.')] });
    expect((await grade(smallShop(), task, halfTold, noJudge)).parts[0]?.why).toBe('not told: paypal');
  });

  it('wants the calls themselves only where the basis says so', async () => {
    const task = taskWith({ reward_basis: ['ACTION'] });
    const called = done(task, { transcript: [calls(...cancel)] });
    expect((await grade(smallShop(), task, called, noJudge)).reward).toBe(1);
    const other = done(task, { transcript: [calls('cancel_pending_order', { ...cancel[1], order_id: '#W3' })] });
    expect((await grade(smallShop(), task, other, noJudge)).reward).toBe(0);
  });

  it('is nothing for a conversation that did not come to an end', async () => {
    const task = taskWith({ reward_basis: ['DB'] });
    for (const ending of ['out_of_scope', 'too_many_turns', 'agent_gave_up'] as const) {
      expect((await grade(smallShop(), task, done(task, { ending }), noJudge)).reward).toBe(0);
    }
  });

  it('tells when the gold state lacks a change that the shop itself turns down', async () => {
    const task = taskWith({ reward_basis: ['DB'] }, [['cancel_pending_order', { ...cancel[1], order_id: '#W4' }]]);
    expect(await grade(smallShop(), task, done(task), noJudge)).toMatchObject({ reward: 1, goldIncomplete: true });
  });
});

describe('what a simulated user does', () => {
  it.each([
    ['Cancel it, please.', { kind: 'says', text: 'Cancel it, please.' }],
    ['###YES### thanks', { kind: 'answers', decision: 'confirm', text: 'thanks' }],
    ['###NO###', { kind: 'answers', decision: 'cancel', text: '' }],
    ['###YES### or ###NO###?', { kind: 'answers', decision: 'cancel', text: 'or ?' }],
    ['Bye. ###STOP###', { kind: 'ends', why: 'user_stop' }],
    ['###TRANSFER###', { kind: 'ends', why: 'user_stop' }],
    ['###OUT-OF-SCOPE### ###STOP###', { kind: 'ends', why: 'out_of_scope' }],
  ])('by %j', (text, move) => {
    expect(readMove(text)).toEqual(move);
  });
});

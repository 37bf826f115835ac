import { AIMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { callKey, readPresentTurn } from './present-turn.ts';

const call = (id: string, name: string, args: Record<string, unknown>) =>
  new AIMessage({ content: '', tool_calls: [{ id, name, args }] });
const answer = (id: string, content: unknown) =>
  new ToolMessage({ tool_call_id: id, content: JSON.stringify({ status: 'ok', content }) });

describe('readPresentTurn', () => {
  it('reads a burst, and only the tool runs made for it', () => {
    const turn = readPresentTurn([
      new SystemMessage('…'),
      new HumanMessage('earlier'),
      call('call_1_1', 'find_orders', {}),
      answer('call_1_1', 'old'),
      new AIMessage({ content: 'earlier reply', additional_kwargs: { memory: { turns: 1 } } }),
      new HumanMessage('hello'),
      new HumanMessage('where is it'),
      call('call_2_1', 'find_orders', {}),
      answer('call_2_1', 'new'),
    ]);
    expect(turn.texts).toEqual(['hello', 'where is it']);
    expect(turn.memory).toEqual({ turns: 1 });
    expect([...turn.runs.values()]).toMatchObject([{ name: 'find_orders', status: 'ok', content: 'new' }]);
  });

  it('takes memory from the newest reply that has any: operators have none', () => {
    const turn = readPresentTurn([
      new HumanMessage('a'),
      new AIMessage({ content: 'b', additional_kwargs: { memory: { turns: 3 } } }),
      new HumanMessage('c'),
      new AIMessage({ content: 'd', name: 'operator' }),
      new HumanMessage('e'),
    ]);
    expect(turn.memory).toEqual({ turns: 3 });
  });

  it('counts an answer that is no JSON, or of no known status, as failed', () => {
    const turn = readPresentTurn([
      new HumanMessage('a'),
      call('x', 'track_parcel', {}),
      new ToolMessage({ tool_call_id: 'x', content: 'oops' }),
      call('y', 'get_order', {}),
      new ToolMessage({ tool_call_id: 'y', content: '{"status":"great"}' }),
    ]);
    expect([...turn.runs.values()].map((run) => run.status)).toEqual(['failed', 'failed']);
  });
});

describe('callKey', () => {
  it('does not depend on the order of arguments, nor on absent ones', () => {
    expect(callKey('t', { a: 1, b: undefined, c: 2 })).toBe(callKey('t', { c: 2, a: 1 }));
    expect(callKey('t', { a: 1 })).not.toBe(callKey('t', { a: 2 }));
  });
});

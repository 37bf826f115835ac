import { HumanMessage, type AIMessageChunk } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import type { TurnFrame } from './agent-model.ts';
import { createBreaker, makeResilient, type Resilience } from './resilient.ts';
import { createScriptedModel, type ScriptedReply } from './scripted.ts';

const limits: Resilience = { retries: 2, backoffMs: 1, stallMs: 30, breakAfter: 3, breakMs: 1000 };
const failure = (message: string, status?: number) =>
  Object.assign(new Error(message), status === undefined ? {} : { status });

function open(script: ScriptedReply[], clock = () => 0) {
  const scripted = createScriptedModel(script);
  const model = makeResilient(scripted.open({} as TurnFrame), limits, createBreaker(limits, clock));
  const hear = async (signal?: AbortSignal) => {
    let whole: AIMessageChunk | undefined;
    for await (const chunk of await model.stream([new HumanMessage('hi')], signal ? { signal } : {})) {
      whole = whole?.concat(chunk) ?? chunk;
    }
    return whole?.text;
  };
  return { hear, calls: () => scripted.asked.length };
}

describe('resilient model (F1)', () => {
  it('tries again when nothing has been said yet', async () => {
    const { hear, calls } = open([
      { fail: failure('boom', 500) },
      { fail: failure('slow down', 429) },
      { text: 'hello' },
    ]);
    expect(await hear()).toBe('hello');
    expect(calls()).toBe(3);
  });

  it('does not try again once words were said', async () => {
    const { hear, calls } = open([{ text: 'hel', fail: failure('cut') }]);
    await expect(hear()).rejects.toThrow('cut');
    expect(calls()).toBe(1);
  });

  it('does not repeat a request that is itself wrong', async () => {
    const { hear, calls } = open([{ fail: failure('no such model', 404) }]);
    await expect(hear()).rejects.toThrow('no such model');
    expect(calls()).toBe(1);
  });

  it('ends a call that stalls, and tries again', async () => {
    const never = (signal?: AbortSignal) =>
      new Promise<void>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
    const { hear, calls } = open([{ text: 'x', pause: never }, { text: 'hello' }]);
    expect(await hear()).toBe('hello');
    expect(calls()).toBe(2);
  });

  it('stops calling a provider that keeps failing, and tries it again after a while', async () => {
    let now = 0;
    const { hear, calls } = open(
      [1, 2, 3].map(() => ({ fail: failure('down') })).concat([{ text: 'back' } as never]),
      () => now,
    );
    await expect(hear()).rejects.toThrow('down');
    await expect(hear()).rejects.toThrow('not called again');
    expect(calls()).toBe(3);
    now = 1000;
    expect(await hear()).toBe('back');
  });

  it('leaves at once when the turn is aborted', async () => {
    const { hear, calls } = open([{ fail: failure('down') }]);
    await expect(hear(AbortSignal.abort(new Error('deadline')))).rejects.toThrow();
    expect(calls()).toBeLessThanOrEqual(1);
  });
});

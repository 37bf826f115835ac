import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineReadTool, type ReadTool } from './contract.ts';
import type { Tool } from './tool.ts';
import { runToolCall } from './run-tool-call.ts';
import { testContext } from './testing.ts';

const secret = '4111111111111111';

function toolThat(run: ReadTool['run']): Tool {
  return defineReadTool({
    name: 'look_up',
    description: 'Looks up.',
    input: z.object({ number: z.string().max(10), limit: z.int().default(3) }),
    run,
  });
}

const call = { id: 'call_1', name: 'look_up', args: { number: 'SM1' } };
const ok = toolThat((input) => Promise.resolve({ status: 'ok', content: input }));

describe('runToolCall', () => {
  it('parses the arguments, from an object or from text, and gives back the content', async () => {
    for (const args of [{ number: 'SM1' }, '{"number":"SM1"}']) {
      const run = await runToolCall([ok], { ...call, args }, testContext());
      expect(run).toMatchObject({ callId: 'call_1', name: 'look_up', status: 'ok', cards: [], citations: [] });
      expect(run.content).toEqual({ number: 'SM1', limit: 3 });
      expect(run.ms).toBeGreaterThanOrEqual(0);
    }
  });

  it('F2: names the tools there are when asked for one there isn’t', async () => {
    const run = await runToolCall([ok], { ...call, name: 'issue_refund' }, testContext());
    expect(run).toMatchObject({ status: 'failed', reason: 'unknown_tool', content: { hint: 'Call one of: look_up.' } });
  });

  it.each([['{"number":'], ['[1]'], ['"text"'], [7]])('F2: asks for a JSON object instead of %s', async (args) => {
    const run = await runToolCall([ok], { ...call, args }, testContext());
    expect(run).toMatchObject({ status: 'failed', reason: 'invalid_arguments' });
  });

  it('F2: says which argument is wrong, but not what it was', async () => {
    const run = await runToolCall([ok], { ...call, args: { number: secret, [secret]: 1 } }, testContext());
    expect(run).toMatchObject({ status: 'failed', reason: 'invalid_arguments' });
    expect(JSON.stringify(run.content)).toContain('number');
    expect(JSON.stringify(run.content)).not.toContain(secret);
  });

  it('keeps the words of an outage for the log', async () => {
    const log = vi.fn();
    const broken = toolThat(() => Promise.reject(new Error(`connect ${secret}`)));
    const run = await runToolCall([broken], call, testContext(), { log });
    expect(run).toMatchObject({ status: 'failed', reason: 'unavailable', content: { error: 'unavailable' } });
    expect(JSON.stringify(run)).not.toContain(secret);
    expect(log).toHaveBeenCalledWith({ tool: 'look_up', callId: 'call_1', error: expect.any(Error) as unknown });
  });

  it('looks a second time where the shop’s system failed once', async () => {
    let looks = 0;
    const flaky = toolThat(() => {
      looks += 1;
      return looks === 1 ? Promise.reject(new Error('reset')) : Promise.resolve({ status: 'ok', content: { looks } });
    });
    expect(await runToolCall([flaky], call, testContext())).toMatchObject({ status: 'ok', content: { looks: 2 } });
  });

  it('takes a throw outside a promise for an outage too', async () => {
    const broken = toolThat(() => {
      throw new Error('bug');
    });
    expect(await runToolCall([broken], call, testContext())).toMatchObject({ status: 'failed', reason: 'unavailable' });
  });

  it('F1: does not wait for a tool that hangs', async () => {
    const hangs = toolThat(() => new Promise(() => undefined));
    const run = await runToolCall([hangs], call, testContext(), { timeoutMs: 20 });
    expect(run).toMatchObject({ status: 'failed', reason: 'timed_out' });
  });

  it('ends with the turn, and does not begin after it', async () => {
    const turn = new AbortController();
    const started = vi.fn();
    const heeds = toolThat((_, { signal }) => {
      started();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    });
    const running = runToolCall([heeds], call, testContext({}, { signal: turn.signal }));
    turn.abort();
    expect(await running).toMatchObject({ status: 'failed', reason: 'timed_out' });
    await runToolCall([heeds], call, testContext({}, { signal: turn.signal }));
    expect(started).toHaveBeenCalledTimes(1);
  });

  it('tells a model what a refusal asks of it, with its details', async () => {
    const refuses = toolThat(() =>
      Promise.resolve({ status: 'refused', reason: 'not_covered', details: { cause: 'x' } }),
    );
    const run = await runToolCall([refuses], call, testContext());
    expect(run).toMatchObject({ status: 'refused', reason: 'not_covered' });
    expect(run.content).toEqual({ error: 'not_covered', hint: expect.any(String) as unknown, details: { cause: 'x' } });
  });

  it('passes on that a person is awaited', async () => {
    const asks = toolThat(() => Promise.resolve({ status: 'awaiting_human', reason: 'risk' }));
    expect(await runToolCall([asks], call, testContext())).toMatchObject({ status: 'awaiting_human', reason: 'risk' });
  });

  it('C1: bounds what a model gets to see', async () => {
    const talks = toolThat(() => Promise.resolve({ status: 'ok', content: { text: 'x'.repeat(100_000) } }));
    const run = await runToolCall([talks], call, testContext());
    expect(JSON.stringify(run.content).length).toBeLessThan(16_000);
  });
});

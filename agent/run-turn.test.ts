import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shopId } from '../knowledge/shop-id.ts';
import { defineReadTool, type ToolContext } from '../tools/contract.ts';
import { closedGate } from '../tools/testing.ts';
import type { Tool } from '../tools/tool.ts';
import { createScriptedModel, type ScriptedReply } from './models/scripted.ts';
import { runTurn, turnLimits, type TurnLimits } from './run-turn.ts';
import type { TranscriptEntry } from './transcript.ts';
import type { TurnEvent, TurnResult } from './turn-events.ts';

const lookUp = defineReadTool({
  name: 'look_up',
  description: 'looks something up',
  input: z.object({ what: z.string() }),
  run: ({ what }) =>
    what === 'boom'
      ? Promise.reject(new Error('secret connection string'))
      : Promise.resolve({
          status: 'ok' as const,
          content: { found: what },
          cards: [{ type: 'quick_replies' as const, replies: [what] }],
          citations: [{ label: 'p1a', passageId: 'psg_1', title: 'Rules', headings: [], source: 'rules.md' }],
        }),
});
const requestHuman = defineReadTool({
  name: 'request_human',
  description: 'asks for a person',
  input: z.object({}),
  run: () => Promise.resolve({ status: 'awaiting_human' as const, reason: 'shopper_request' as const }),
});
const tools = [lookUp, requestHuman] as readonly Tool[];

interface Options {
  transcript?: TranscriptEntry[];
  limits?: Partial<TurnLimits>;
  signal?: AbortSignal;
}

async function run(script: Parameters<typeof createScriptedModel>[0], options: Options = {}) {
  const model = createScriptedModel(script);
  let ids = 0;
  const context = {
    shop: shopId('demo'),
    conversationId: 'conv_1',
    shopper: { id: 'shp_1', level: 'anonymous' },
    language: 'en',
    now: new Date('2026-01-01T00:00:00Z'),
    signal: options.signal ?? new AbortController().signal,
  } as unknown as ToolContext;
  const turn = runTurn(
    {
      transcript: options.transcript ?? [{ role: 'shopper', text: 'hi', at: new Date(0) }],
      shop: { shopName: 'Shop', currency: 'CNY', timeZone: 'UTC' },
      context,
    },
    {
      model,
      tools,
      gate: closedGate,
      limits: { ...turnLimits, ...options.limits },
      newId: (prefix) => `${prefix}_${(ids += 1)}`,
      stopwatch: () => 0,
    },
  );
  const events: TurnEvent[] = [];
  let step = await turn.next();
  while (!step.done) {
    events.push(step.value);
    step = await turn.next();
  }
  const result: TurnResult = step.value;
  return { events, result, types: events.map((each) => each.type), asked: model.asked };
}

const call = (what: string): ScriptedReply => ({ calls: [{ name: 'look_up', args: { what } }] });

describe('a turn', () => {
  it('streams its words, and ends answered', async () => {
    const { events, result } = await run([{ text: ['Hel', 'lo.'] }]);
    expect(events).toEqual([
      { type: 'message.created', messageId: 'msg_1' },
      { type: 'message.delta', messageId: 'msg_1', text: 'Hel' },
      { type: 'message.delta', messageId: 'msg_1', text: 'lo.' },
      { type: 'message.completed', messageId: 'msg_1', text: 'Hello.', citations: [] },
    ]);
    expect(result).toMatchObject({ outcome: { kind: 'answered' }, language: 'en', model: 'scripted' });
  });

  it('runs tools, cites what they gave out, and shows their cards after the words', async () => {
    const { types, events, result } = await run([call('x'), { text: 'It is so [p1a].' }]);
    expect(types).toEqual([
      'tool.started',
      'tool.finished',
      'message.created',
      'message.delta',
      'message.completed',
      'card.added',
    ]);
    expect(events.find((each) => each.type === 'message.completed')).toMatchObject({
      text: 'It is so [1].',
      citations: [{ passageId: 'psg_1' }],
    });
    expect(result.tools).toMatchObject([{ name: 'look_up', status: 'ok' }]);
  });

  it('takes what a model notes: intent, clarifying, memory', async () => {
    const notes = { intent: { id: 'greeting', confidence: 0.9 }, clarifying: true, memory: { a: 1 } };
    const { events, result } = await run([{ text: 'Which one?', notes }]);
    expect(result).toMatchObject({ outcome: { kind: 'clarifying' }, intent: { id: 'greeting' } });
    expect(events.at(-1)).toMatchObject({ type: 'message.completed', memory: { a: 1 } });
  });

  it('takes a question at the end for clarifying only when nothing was looked up', async () => {
    expect((await run([{ text: 'Which order?' }])).result.outcome.kind).toBe('clarifying');
    expect((await run([call('x'), { text: 'It is here. Anything else?' }])).result.outcome.kind).toBe('answered');
  });

  it('ends as a handoff when a tool asks for a person, without another word', async () => {
    const { result, asked } = await run([{ text: 'Sure.', calls: [{ name: 'request_human', args: {} }] }]);
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'shopper_request' });
    expect(asked).toHaveLength(1);
  });

  it('lets a model mend one unknown tool or broken call, then hands off (F2)', async () => {
    const unknown: ScriptedReply = { calls: [{ name: 'drop_tables', args: {} }] };
    const broken: ScriptedReply = { calls: [{ name: 'look_up', args: '{"what":' }] };
    expect((await run([broken, { text: 'Sorry, here.' }])).result.outcome.kind).toBe('answered');
    expect((await run([unknown, broken, { text: 'never' }])).result.outcome).toEqual({
      kind: 'handoff',
      reason: 'tool_failure',
    });
  });

  it('never tells a model or a shopper why a tool broke', async () => {
    const { events, asked, result } = await run([call('boom'), { text: 'I could not look that up.' }]);
    expect(JSON.stringify([events, asked])).not.toContain('secret');
    expect(result.tools).toMatchObject([{ status: 'failed' }]);
  });

  it('stops an endless tool loop at the step cap (C1)', async () => {
    const { result, asked } = await run(() => call('again'), { limits: { steps: 5 } });
    expect(asked).toHaveLength(5);
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'deadline' });
  });

  it('hands off when the model is down, and when it breaks off in mid-sentence (F1)', async () => {
    expect((await run([{ fail: new Error('down') }])).result.outcome).toEqual({
      kind: 'handoff',
      reason: 'tool_failure',
    });
    const half = await run([{ text: 'Your parcel is', fail: new Error('cut') }]);
    expect(half.result.outcome).toEqual({ kind: 'handoff', reason: 'tool_failure' });
    expect(half.events.at(-1)).toMatchObject({ type: 'message.completed', text: 'Your parcel is' });
  });

  it('hands off at the deadline', async () => {
    const deadline = new AbortController();
    const pause = () => {
      deadline.abort(new Error('deadline'));
      return Promise.resolve();
    };
    const { result } = await run([{ text: 'late', pause }], { signal: deadline.signal });
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'deadline' });
  });

  it('hands off rather than say nothing', async () => {
    expect((await run([{}])).result.outcome).toEqual({ kind: 'handoff', reason: 'low_confidence' });
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shopId } from '../knowledge/shop-id.ts';
import type { ConfirmationCard } from '../tools/cards.ts';
import { defineReadTool, type ToolContext } from '../tools/contract.ts';
import { closedGate } from '../tools/testing.ts';
import type { Gate } from '../tools/policy/gate.ts';
import type { GateEnd } from '../tools/policy/gate-end.ts';
import { defineWriteTool, type Tool } from '../tools/tool.ts';
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
const cancelOrder = defineWriteTool({
  name: 'cancel_order',
  description: 'cancels',
  input: z.object({}),
  level: 'signed_in',
  plan: () => Promise.reject(new Error('the gate of these tests plans nothing')),
  present: () => ({ content: {} }),
});
const tools = [lookUp, requestHuman, cancelOrder] as readonly Tool[];

const card: ConfirmationCard = {
  type: 'confirmation',
  confirmationId: 'cnf_1',
  action: 'cancel_order',
  title: 'Cancel order SM1?',
  items: [],
  amount: { amount: 39900, currency: 'CNY' },
  rows: [],
  confirmLabel: 'Yes',
  cancelLabel: 'No',
  expiresAt: '2026-01-01T00:30:00Z',
};
const pressed = (decision: 'confirm' | 'cancel', due = true): TranscriptEntry[] => [
  { role: 'shopper', text: 'cancel it', at: new Date(0) },
  { role: 'agent', text: 'Here is what would happen.', citations: [] },
  { role: 'confirmation', confirmationId: 'cnf_1', decision, tool: 'cancel_order', title: card.title, due },
];
/** A gate that ends every wish and every yes in this way. */
const gateThat = (end: GateEnd) => {
  const carried: string[] = [];
  const gate: Gate = {
    propose: () => Promise.resolve(end),
    carryOut: (_tools, id) => {
      carried.push(id);
      return Promise.resolve(end);
    },
  };
  return { gate, carried };
};
const shownIn = (events: readonly TurnEvent[]) =>
  events.map((event) => ('text' in event && typeof event.text === 'string' ? event.text : '')).join('');

interface Options {
  transcript?: TranscriptEntry[];
  limits?: Partial<TurnLimits>;
  signal?: AbortSignal;
  gate?: Gate;
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
      gate: options.gate ?? closedGate,
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
      { type: 'message.delta', messageId: 'msg_1', text: 'Hello.' },
      { type: 'message.completed', messageId: 'msg_1', text: 'Hello.', citations: [] },
    ]);
    expect(result).toMatchObject({ outcome: { kind: 'answered' }, language: 'en', model: 'scripted' });
  });

  it('begins with what was started by a button, at the gate, before the model is asked', async () => {
    const start = { tool: 'cancel_order', input: {} };
    const { gate } = gateThat({ status: 'awaiting_confirmation', confirmation: card });
    const transcript: TranscriptEntry[] = [{ role: 'shopper', text: 'Please cancel it.', at: new Date(0), start }];
    const { types, asked, result } = await run([{ text: 'Have a look.' }], { gate, transcript });
    expect(types.slice(0, 3)).toEqual(['tool.started', 'tool.finished', 'confirmation.requested']);
    expect(asked[0]?.at(-1)?.type).toBe('tool');
    expect(result).toMatchObject({ outcome: { kind: 'awaiting_confirmation' }, tools: [{ name: 'cancel_order' }] });
  });

  it('runs tools, cites what they gave out, and shows their cards after the words', async () => {
    const { types, events, result } = await run([call('x'), { text: 'It is so [p1a].' }]);
    expect(types).toEqual([
      'tool.started',
      'tool.finished',
      'message.created',
      'message.delta',
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

describe('a turn with an action', () => {
  const done = { status: 'ok' as const, content: { done: true, refund: { amount: 39900, currency: 'CNY' } } };

  it('ends awaiting the shopper’s own answer, with the question as an event', async () => {
    const { gate } = gateThat({ status: 'awaiting_confirmation', confirmation: card });
    const { events, result } = await run(
      [{ calls: [{ name: 'cancel_order', args: {} }] }, { text: 'Please check the card: ¥399 would come back.' }],
      { gate },
    );
    expect(result.outcome).toEqual({ kind: 'awaiting_confirmation' });
    expect(events).toContainEqual({ type: 'confirmation.requested', confirmation: card });
  });

  it('carries out a yes before the model speaks, once, and lets it tell of it', async () => {
    const { gate, carried } = gateThat(done);
    const { types, result, events } = await run([{ text: 'I have cancelled it; ¥399 comes back.' }], {
      gate,
      transcript: pressed('confirm'),
    });
    expect(carried).toEqual(['cnf_1']);
    expect(types.slice(0, 2)).toEqual(['tool.started', 'tool.finished']);
    expect(result).toMatchObject({ outcome: { kind: 'answered' }, tools: [{ name: 'cancel_order', status: 'ok' }] });
    expect(shownIn(events)).toContain('I have cancelled it; ¥399 comes back.');
  });

  it('carries out nothing on a no, nor for an answer of an earlier turn', async () => {
    const { gate, carried } = gateThat(done);
    await run([{ text: 'All right, it stays as it is.' }], { gate, transcript: pressed('cancel') });
    const later: TranscriptEntry[] = [
      ...pressed('confirm', false),
      { role: 'tool', callId: 'cnf_1', name: 'cancel_order', args: {}, status: 'ok', content: done.content },
      { role: 'agent', text: 'It is cancelled.', citations: [] },
      { role: 'shopper', text: 'thanks', at: new Date(0) },
    ];
    await run([{ text: 'You are welcome.' }], { gate, transcript: later });
    expect(carried).toEqual([]);
  });

  it('hands over when a person has to decide', async () => {
    const { gate } = gateThat({ status: 'awaiting_human', reason: 'risk' });
    const { result } = await run([{ calls: [{ name: 'cancel_order', args: {} }] }], { gate });
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'risk' });
  });
});

describe('[H2, H3] words that nothing bears out', () => {
  it('never reach the shopper; the model is told, and puts it right in the same message', async () => {
    const { events, asked, result } = await run([
      { text: ['Good news! ', 'I have ref', 'unded you ¥500', ' already. Anything else?'] },
      { text: 'I can’t do that without a colleague.' },
    ]);
    expect(shownIn(events)).not.toMatch(/refunded|500/);
    expect(events.filter(({ type }) => type === 'message.created')).toHaveLength(1);
    expect(events.findLast((event) => event.type === 'message.completed')).toMatchObject({
      text: expect.stringMatching(/^Good news! ?I can’t do that without a colleague\.$/) as string,
    });
    expect(JSON.stringify(asked[1])).toContain('was not sent');
    expect(result.outcome).toEqual({ kind: 'answered' });
  });

  it('end with an honest word and a person when they come again', async () => {
    const lie = { text: 'Sure. Your refund of ¥500 has been issued.' };
    const { events, result } = await run([lie, lie]);
    expect(shownIn(events)).not.toMatch(/500|issued/);
    expect(events.at(-1)).toMatchObject({
      type: 'message.completed',
      text: expect.stringContaining('can’t confirm') as string,
    });
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'low_confidence' });
  });

  it('drop the calls that came with them', async () => {
    const { result } = await run([
      { text: 'I have refunded you.', calls: [{ name: 'look_up', args: { what: 'x' } }] },
      { text: 'Let me ask a colleague.' },
    ]);
    expect(result.tools).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ScriptedReply } from './models/scripted.ts';
import { call, card, gateThat, run, shownIn } from './run-turn-testing.ts';
import type { TranscriptEntry } from './transcript.ts';

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

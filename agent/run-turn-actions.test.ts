import { describe, expect, it } from 'vitest';
import { card, gateThat, pressed, run, shownIn } from './run-turn-testing.ts';
import type { TranscriptEntry } from './transcript.ts';

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

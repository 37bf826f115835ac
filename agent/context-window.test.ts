import { describe, expect, it } from 'vitest';
import { contextWindow, roughTokens } from './context-window.ts';
import type { TranscriptEntry } from './transcript.ts';

const said = (text: string): TranscriptEntry => ({ role: 'shopper', text, at: new Date(0) });
const replied = (text: string, memory?: unknown): TranscriptEntry => ({ role: 'agent', text, citations: [], memory });
const called = (callId: string, content: unknown): TranscriptEntry => ({
  role: 'tool',
  callId,
  name: 'get_order',
  args: { orderNumber: callId },
  status: 'ok',
  content,
});

describe('context window', () => {
  it('tells calls that followed one another as one message with its answers', () => {
    const messages = contextWindow(
      [said('hi'), called('a', 1), called('b', 2), replied('done', { n: 1 }), said('and?')],
      1000,
    );
    expect(messages.map((each) => each.type)).toEqual(['human', 'ai', 'tool', 'tool', 'ai', 'human']);
    expect(messages[1]).toMatchObject({ tool_calls: [{ id: 'a' }, { id: 'b' }] });
    expect(messages[2]).toMatchObject({ tool_call_id: 'a', content: '{"status":"ok","content":1}' });
    expect(messages[4]?.additional_kwargs).toEqual({ memory: { n: 1 } });
  });

  it('drops the oldest exchanges whole when the budget is short', () => {
    const long = 'x'.repeat(400);
    const messages = contextWindow(
      [said('old'), called('a', long), replied(long), said('newer'), replied('yes'), said('now')],
      40,
    );
    expect(messages.map((each) => each.content)).toEqual(['newer', 'yes', 'now']);
  });

  it('keeps every message that waits for an answer, whatever its size', () => {
    const messages = contextWindow([said('old'), replied('ok'), said('x'.repeat(9000)), said('?')], 10);
    expect(messages).toHaveLength(2);
  });

  it('counts a Chinese character as a token and four letters as one', () => {
    expect(roughTokens('我的包裹')).toBe(4);
    expect(roughTokens('my parcel')).toBe(3);
  });
});

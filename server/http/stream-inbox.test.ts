import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { createStreamInbox } from './stream-inbox.ts';

const event = (seq: number): StoredEvent => ({ type: 'turn.started', attempt: 1, turnId: 't', seq, at: new Date(0) });
const seqs = (taken: StoredEvent[] | 'look') => (taken === 'look' ? taken : taken.map(({ seq }) => seq));

describe('createStreamInbox', () => {
  it('hands on what follows, once', () => {
    const inbox = createStreamInbox();
    inbox.put({ events: [event(4), event(5)] });
    inbox.put({ events: [event(6)] });
    expect(seqs(inbox.take(4))).toEqual([5, 6]);
    expect(inbox.take(6)).toEqual([]);
  });

  it('sends its follower to the log when something is missing or unknown', () => {
    const inbox = createStreamInbox();
    inbox.put({ events: [event(7)] });
    expect(inbox.take(5)).toBe('look');
    inbox.put({ events: [event(8)] });
    inbox.put({});
    expect(inbox.take(7)).toBe('look');
    inbox.put({ events: [event(8)] });
    expect(seqs(inbox.take(7))).toEqual([8]);
  });

  it('does not take a late piece of news for the next one', () => {
    const inbox = createStreamInbox();
    inbox.put({ events: [event(3)] });
    inbox.put({ events: [event(2)] });
    expect(inbox.take(1)).toBe('look');
  });

  it('does not grow without end while its follower is slow', () => {
    const inbox = createStreamInbox();
    for (let seq = 1; seq <= 2_000; seq += 1) inbox.put({ events: [event(seq)] });
    expect(inbox.take(0)).toBe('look');
  });
});

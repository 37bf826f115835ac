import { describe, expect, it } from 'vitest';
import { createRecentLogs } from './recent-logs.ts';
import type { StoredEvent } from './stored-event.ts';

const log = (...seqs: number[]) =>
  seqs.map((seq): StoredEvent => ({ type: 'turn.started', attempt: 1, turnId: 't', seq, at: new Date(0) }));

describe('createRecentLogs', () => {
  it('gives back what was kept last, and nothing of others', () => {
    const logs = createRecentLogs();
    logs.keep('a', log(1));
    logs.keep('a', log(1, 2));
    expect(logs.of('a')).toEqual(log(1, 2));
    expect(logs.of('b')).toEqual([]);
  });

  it('forgets the conversation that was kept longest ago when there are too many events', () => {
    const logs = createRecentLogs(4);
    logs.keep('a', log(1, 2));
    logs.keep('b', log(1));
    logs.keep('a', log(1, 2, 3));
    logs.keep('c', log(1));
    expect(['a', 'b', 'c'].map((id) => logs.of(id).length)).toEqual([3, 0, 1]);
  });

  it('doesn’t keep a log that is too long by itself', () => {
    const logs = createRecentLogs(2);
    logs.keep('a', log(1, 2, 3));
    expect(logs.of('a')).toEqual([]);
    logs.keep('b', log(1, 2));
    expect(logs.of('b')).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../contract/events.ts';
import type { Answer } from './answer.ts';
import { followEvents } from './follow-events.ts';

const at = '2026-03-01T10:00:00Z';
const event = (seq: number) => ({ seq, at, type: 'turn.started', turnId: 't', attempt: 1 }) as const;
const encode = (seqs: number[]) => seqs.map((seq) => `id: ${seq}\ndata: ${JSON.stringify(event(seq))}\n\n`).join('');

function streamOf(text: string, cut: boolean): ReadableStream<Uint8Array> {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode(text));
      else if (cut) controller.error(new Error('cut'));
      else controller.close();
      isFirst = false;
    },
  });
}

/** Follows against a list of answers; stops after the last one. */
async function run(answers: Answer<ReadableStream<Uint8Array>>[]) {
  const seen: ConversationEvent[] = [];
  const from: number[] = [];
  const pauses: number[] = [];
  const connected: boolean[] = [];
  const gone: number[] = [];
  const stop = new AbortController();
  await followEvents<ConversationEvent>(
    {
      open: (lastSeq) => {
        from.push(lastSeq);
        const next = answers.shift();
        if (answers.length === 0 && !next) stop.abort();
        return Promise.resolve(next ?? { ok: false, status: 0 });
      },
      lastSeq: () => seen.at(-1)?.seq ?? 0,
      onEvents: (events) => seen.push(...events),
      onConnection: (is) => connected.push(is),
      onGone: (status) => gone.push(status),
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
    },
    stop.signal,
  );
  return { seqs: seen.map((each) => each.seq), from, pauses, connected, gone };
}

describe('followEvents', () => {
  it('goes on after the last event when the stream is cut', async () => {
    const { seqs, from } = await run([
      { ok: true, value: streamOf(encode([1, 2]), true) },
      { ok: true, value: streamOf(encode([3]), false) },
    ]);
    expect(seqs).toEqual([1, 2, 3]);
    expect(from).toEqual([0, 2, 3]);
  });

  it('waits longer after each failure, as long as the server asks, and says that it is off', async () => {
    const down = { ok: false, status: 0 } as const;
    const { pauses, connected } = await run([down, down, down, { ok: false, status: 429, retryAfterMs: 9000 }]);
    expect(pauses[1]).toBeGreaterThan(0.6 * 1000);
    expect(pauses[2]).toBeGreaterThan(0.6 * 2000);
    expect(pauses[3]).toBe(9000);
    expect(connected.every((is) => !is)).toBe(true);
  });

  it('stops when the session or the conversation is over', async () => {
    const { gone, from } = await run([{ ok: false, status: 404 }]);
    expect(gone).toEqual([404]);
    expect(from).toHaveLength(1);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Appended } from './event-log.ts';
import { createTurnWriter } from './turn-writer.ts';

const delta = (text: string) => ({ type: 'message.delta' as const, messageId: 'm', text });
const said = (events: readonly Appended[]) =>
  events.map((event) => (event.type === 'message.delta' ? event.text : event.type));

function setUp(answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const writes: string[][] = [];
  const onStop = vi.fn();
  const append = (events: readonly Appended[]) => {
    writes.push(said(events));
    return answer();
  };
  return { writes, onStop, writer: createTurnWriter({ turnId: 't', append, onStop }) };
}

describe('createTurnWriter', () => {
  it('leaves a fast turn to the write that ends it', async () => {
    const { writes, writer } = setUp();
    writer.add({ type: 'message.created', messageId: 'm' });
    writer.add(delta('Hel'));
    writer.add(delta('lo'));
    expect(said(await writer.remains())).toEqual(['message.created', 'Hello']);
    expect(writes).toEqual([]);
  });

  it('writes first words at once and joins later ones', async () => {
    const { writes, writer } = setUp();
    writer.add({ type: 'message.created', messageId: 'm' });
    writer.add(delta('1'));
    await vi.waitFor(() => expect(writes).toEqual([['message.created', '1']]));
    // all between two instants of writing
    for (const text of ['2', '3', '4', '5']) writer.add(delta(text));
    await vi.waitFor(() => expect(writes).toEqual([['message.created', '1'], ['2345']]));
  });

  it('keeps the order while a write is under way', async () => {
    let finish = (_: boolean) => {};
    const { writes, writer } = setUp(() => new Promise((resolve) => (finish = resolve)));
    writer.add(delta('1'));
    await vi.waitFor(() => expect(writes).toHaveLength(1));
    writer.add(delta('2'));
    const remains = writer.remains();
    finish(true);
    expect(said(await remains)).toEqual(['2']);
  });

  it('stops when the turn may no longer speak', async () => {
    const { writes, writer, onStop } = setUp(() => Promise.resolve(false));
    writer.add(delta('1'));
    await vi.waitFor(() => expect(onStop).toHaveBeenCalledOnce());
    writer.add(delta('2'));
    await sleep(60);
    expect(writes).toEqual([['1']]);
  });

  it('throws at the end what a write threw', async () => {
    const { writer, onStop } = setUp(() => Promise.reject(new Error('outage')));
    writer.add(delta('1'));
    await vi.waitFor(() => expect(onStop).toHaveBeenCalledOnce());
    await expect(writer.remains()).rejects.toThrow('outage');
  });
});

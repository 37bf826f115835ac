import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventSchema, type ConversationEvent } from '../contract/events.ts';
import { databaseKinds } from '../db/testing.ts';
import { openTestApp, type TestApp, type TestShopper } from './testing.ts';

interface Stream {
  /** The next event. */
  next(): Promise<ConversationEvent>;
  /** Whether the server ended it within the patience. */
  ended(): Promise<boolean>;
  cut(): void;
}

async function openStream(address: string, shopper: TestShopper, id: string, lastEventId?: number): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(`${address}/v1/conversations/${id}/events`, {
    headers: {
      authorization: `Bearer ${shopper.session.token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
    },
    signal: abort.signal,
  });
  if (response.status !== 200) throw new Error(`answered ${response.status}`);
  const chunks = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n');
        const frame = text.slice(0, end);
        if (end >= 0) text = text.slice(end + 2);
        const data = /^data: (.*)$/m.exec(frame)?.[1];
        if (end >= 0 && data !== undefined) {
          const event = eventSchema.parse(JSON.parse(data));
          expect(/^id: (.*)$/m.exec(frame)?.[1]).toBe(String(event.seq));
          expect(/^event: (.*)$/m.exec(frame)?.[1]).toBe(event.type);
          return event;
        }
        if (end >= 0) continue;
        const { value, done } = await chunks.read();
        if (done) throw new Error('the stream ended');
        text += value;
      }
    },
    async ended() {
      for (;;) {
        const { done } = await chunks.read().catch(() => ({ done: true }));
        if (done) return true;
      }
    },
    cut: () => abort.abort(),
  };
}

describe.each(databaseKinds)('event streams on %s', (kind) => {
  let app: TestApp;
  let address: string;
  beforeAll(async () => {
    app = await openTestApp(kind, { env: { MAX_STREAMS_PER_ADDRESS: '5' } });
    address = await app.listen();
  });
  afterAll(() => app.close());

  it('resume after a cut at every event, without gap or repeat (F9)', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const seen: ConversationEvent[] = [];
    await shopper.say(id, 'slow tool?');
    while (seen.at(-1)?.type !== 'turn.completed') {
      const stream = await openStream(address, shopper, id, seen.at(-1)?.seq);
      seen.push(await stream.next());
      stream.cut();
    }
    const whole = await openStream(address, shopper, id);
    const again: ConversationEvent[] = [];
    while (again.length < seen.length) again.push(await whole.next());
    whole.cut();
    expect(seen).toEqual(again);
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, at) => at + 1));
    expect(seen.filter(({ type }) => type === 'message.delta').length).toBeGreaterThan(5);
    expect(JSON.stringify(seen)).not.toContain('INTERNAL');
  });

  it('tell every follower what happens, as it happens', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const streams = await Promise.all([openStream(address, shopper, id), openStream(address, shopper, id)]);
    await shopper.say(id, 'hello there, how are you?');
    for (const stream of streams) {
      const types: string[] = [];
      while (types.at(-1) !== 'turn.completed') types.push((await stream.next()).type);
      expect(types).toEqual([
        'message.created',
        'turn.started',
        'message.created',
        'message.delta',
        'message.completed',
        'turn.completed',
      ]);
      stream.cut();
    }
  });

  it('are limited in number, for each address', async () => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const open: Stream[] = [];
    await expect(async () => {
      for (let n = 0; n < 8; n += 1) open.push(await openStream(address, shopper, id));
    }).rejects.toThrow('answered 429');
    expect(open.length).toBeLessThanOrEqual(5);
    for (const stream of open) stream.cut();
    await expect.poll(async () => (await app.call('/metrics')).text).toContain('shopmate_open_streams 0');
  });
});

describe('closing', () => {
  it('ends open streams and waiting calls, and gives the running turn back (F10)', async () => {
    const app = await openTestApp('pglite');
    const address = await app.listen();
    const shopper = await app.anonymous();
    const id = await shopper.open();
    const stream = await openStream(address, shopper, id);
    const waiting = fetch(`${address}/v1/conversations/${id}/messages?wait=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shopper.session.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ clientMessageId: '1', text: 'stuck?' }),
    });
    expect((await stream.next()).type).toBe('message.created');
    expect((await stream.next()).type).toBe('turn.started');
    const begun = performance.now();
    const { turns } = await closeKeeping(app);
    expect(performance.now() - begun).toBeLessThan(9_000);
    expect(await stream.ended()).toBe(true);
    expect((await waiting).status).toBe(202);
    expect(turns).toEqual([{ state: 'running', free: true }]);
  });
});

/** Closes everything but the database, to look at what it left. */
async function closeKeeping(app: TestApp) {
  await Promise.all([app.app.close(), app.engine.stop()]);
  const { rows: turns } = await app.database.asSystem((sql) =>
    sql.query(`select state, lease_until <= now() as free from turns`),
  );
  await app.test.close();
  return { turns };
}

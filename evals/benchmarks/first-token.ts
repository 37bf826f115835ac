import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServices } from '../../scripts/test-services/services.ts';
import type { ConversationEvent } from '../../server/contract/events.ts';
import { openChat, type ChatClient } from '../chat-client.ts';
import { percentile, type Benchmark, type Figure } from './figures.ts';
import { startServer, withDataDir, type ServerProcess } from './server-process.ts';

const thinkMs = 400;
const words = 30;
const wordMs = 60;
const rounds = 4;
/** Turns before the clock counts: a process that has just started runs code that nothing has compiled yet. */
const warmUp = 20;
/** While conversations go on, a bare request goes out so often. */
const bareEveryMs = 100;

/**
 * The scripted model speaks after `thinkMs`, then a word every `wordMs`, so that a turn lasts about two seconds; each
 * shopper sends the next message a random while after the last answer. "n at once" means n such conversations going on
 * at the same time, as n people would have them, not n requests in the same instant.
 */
async function startProvider(): Promise<{ baseUrl: string; close: () => void }> {
  const program = path.join(import.meta.dirname, 'scripted-provider.ts');
  const provider = fork(program, [thinkMs, words, wordMs].map(String));
  const [baseUrl] = (await once(provider, 'message')) as [string];
  return { baseUrl, close: () => provider.disconnect() };
}

let asked = 0;

/** From the sending of a message to its first delta on the open event stream, in ms. */
async function timeFirstToken(chat: ChatClient, next: () => Promise<ConversationEvent>): Promise<number> {
  const started = performance.now();
  let first: number | undefined;
  // No two alike: what a server remembers of a text must not help it.
  asked += 1;
  const sent = chat.send(`Tell me about your shop, please, part ${asked}.`);
  for (let event = await next(); ; event = await next()) {
    if (event.type === 'message.delta') first ??= performance.now() - started;
    if (event.type === 'turn.completed' || event.type === 'turn.failed') break;
  }
  const { turnId } = await sent;
  if (first === undefined) throw new Error(`turn ${turnId} ended without a word`);
  return first;
}

/** One conversation, with one event stream that stays open, as the widget holds it. */
async function talk(baseUrl: string, turns = rounds, longestPauseMs = 2500): Promise<number[]> {
  const chat = await openChat(baseUrl);
  const stop = new AbortController();
  const events = chat.events(0, stop.signal);
  let upcoming: Promise<IteratorResult<ConversationEvent, void>> = events.next(); // opens the stream
  const next = async () => {
    const { value, done } = await upcoming;
    if (done) throw new Error('the event stream ended');
    upcoming = events.next();
    return value;
  };
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await sleep(Math.random() * longestPauseMs);
    times.push(await timeFirstToken(chat, next));
  }
  stop.abort();
  await upcoming.catch(() => undefined);
  return times;
}

/** The same wait without us: a bare request to the scripted model, to its first word. */
async function timeBare(baseUrl: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'scripted', stream: true, messages: [] }),
  });
  const reader = response.body?.getReader();
  await reader?.read();
  const ms = performance.now() - started;
  await reader?.cancel();
  return ms;
}

/** Bare requests now and then until `signal` aborts: what there is to wait for on a machine as busy as it is meanwhile. */
async function timeBareMeanwhile(baseUrl: string, signal: AbortSignal): Promise<number[]> {
  const running: Promise<number>[] = [];
  while (!signal.aborted) {
    running.push(timeBare(baseUrl));
    await sleep(bareEveryMs);
  }
  return Promise.all(running);
}

async function measure(server: ServerProcess, modelUrl: string, atOnce: number): Promise<Figure[]> {
  const over = new AbortController();
  const bareMeanwhile = timeBareMeanwhile(modelUrl, over.signal);
  const cpuBefore = await server.cpuMs();
  const times = (await Promise.all(Array.from({ length: atOnce }, () => talk(server.baseUrl)))).flat();
  const cpu = (await server.cpuMs()) - cpuBefore;
  over.abort();
  const bare = await bareMeanwhile;
  const goals = atOnce === 100 ? { p50: { goal: { most: 10 } }, p99: { goal: { most: 50 } } } : {};
  const added = (p: number) => percentile(times, p) - percentile(bare, p);
  return [
    { name: `bare meanwhile, ${atOnce} at once, p50`, value: percentile(bare, 0.5), unit: 'ms' },
    { name: `bare meanwhile, ${atOnce} at once, p99`, value: percentile(bare, 0.99), unit: 'ms' },
    { name: `added, ${atOnce} at once, p50`, value: added(0.5), unit: 'ms', ...goals.p50 },
    { name: `added, ${atOnce} at once, p99`, value: added(0.99), unit: 'ms', ...goals.p99 },
    // With few turns it says what the process does beside them.
    ...(atOnce >= 20
      ? [{ name: `server, ${atOnce} at once, a turn`, value: cpu / times.length, unit: 'ms CPU' } as const]
      : []),
  ];
}

/** What the whole product adds to the time to the first word of a provider's model, on Postgres and Redis. */
export const firstToken: Benchmark = {
  name: 'first-token',
  measures: `Postgres and Redis, scripted provider (${thinkMs} ms to its first word, ${words} words ${wordMs} ms apart): message sent to first delta on the event stream, less a bare request to the same provider by the same clients while they talk, each percentile less its own; after ${warmUp} turns to warm up`,
  async run(progress) {
    const { services, stop } = await startServices({ durable: true });
    const provider = await startProvider();
    try {
      return await withDataDir(async (dir) => {
        const server = await startServer({
          DATA_DIR: dir,
          DATABASE_URL: services.postgresUrl,
          REDIS_URL: services.redisUrl,
          OPENAI_BASE_URL: provider.baseUrl,
          OPENAI_API_KEY: 'scripted',
          MODEL: 'scripted',
          MODEL_STRATEGY: 'provider',
          TURN_CONCURRENCY: '200',
          RATE_LIMIT_MESSAGES_PER_MINUTE: '100000',
          RATE_LIMIT_SESSIONS_PER_MINUTE: '100000',
          RATE_LIMIT_REQUESTS_PER_MINUTE: '100000',
          MAX_STREAMS_PER_ADDRESS: '2000',
        });
        try {
          progress('warming up');
          await Promise.all([talk(server.baseUrl, warmUp / 2, 0), talk(server.baseUrl, warmUp / 2, 0)]);
          const bare: number[] = [];
          for (let at = 0; at < 20; at += 1) bare.push(await timeBare(provider.baseUrl));
          const figures: Figure[] = [{ name: 'bare request alone, p50', value: percentile(bare, 0.5), unit: 'ms' }];
          for (const atOnce of [1, 20, 100]) {
            progress(`${atOnce} conversations at once`);
            figures.push(...(await measure(server, provider.baseUrl, atOnce)));
          }
          return figures;
        } finally {
          await server.stop();
        }
      });
    } finally {
      provider.close();
      await stop();
    }
  },
};

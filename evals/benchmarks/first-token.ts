import { startOpenAiServer } from '../../agent/models/testing/openai-server.ts';
import { startServices } from '../../scripts/test-services/services.ts';
import { openChat, type ChatClient } from '../chat-client.ts';
import { percentile, type Benchmark, type Figure } from './figures.ts';
import { startServer, withDataDir } from './server-process.ts';

const thinkMs = 400;
const words = 30;
const wordMs = 60;
const rounds = 4;
/** Turns before the clock counts: a process that has just started runs code that nothing has compiled yet. */
const warmUp = 20;

/**
 * The scripted model speaks after `thinkMs`, then a word every `wordMs`, so that a turn lasts about two seconds; each
 * shopper sends the next message a random while after the last answer. "n at once" means n such conversations going on
 * at the same time, as n people would have them, not n requests in the same instant.
 */
const script = () => ({ delayMs: thinkMs, text: Array.from({ length: words }, () => 'word '), chunkMs: wordMs });

/** From the sending of a message to its first delta on the open event stream, in ms. */
async function timeFirstToken(chat: ChatClient, after: number): Promise<{ ms: number; seq: number }> {
  const stop = new AbortController();
  const started = performance.now();
  let first: number | undefined;
  let seq = after;
  let turnId: string | undefined;
  const sent = chat.send('Tell me about your shop, please.').then((accepted) => (turnId = accepted.turnId));
  for await (const event of chat.events(after, stop.signal)) {
    seq = event.seq;
    if (event.type === 'message.delta') first ??= performance.now() - started;
    if (event.type === 'turn.completed' || event.type === 'turn.failed') break;
  }
  stop.abort();
  await sent;
  if (first === undefined) throw new Error(`turn ${turnId ?? '?'} ended without a word`);
  return { ms: first, seq };
}

async function talk(baseUrl: string, turns = rounds, longestPauseMs = 2500): Promise<number[]> {
  const chat = await openChat(baseUrl);
  const times: number[] = [];
  let after = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestPauseMs));
    const { ms, seq } = await timeFirstToken(chat, after);
    after = seq;
    times.push(ms);
  }
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

/** What the whole product adds to the time to the first word of a provider's model, on Postgres and Redis. */
export const firstToken: Benchmark = {
  name: 'first-token',
  measures: `Postgres and Redis, scripted provider (${thinkMs} ms to its first word, ${words} words ${wordMs} ms apart): message sent to first delta on the event stream, less the median of a bare request to the same provider; after ${warmUp} turns to warm up`,
  async run(progress) {
    const { services, stop } = await startServices({ durable: true });
    const provider = await startOpenAiServer(script);
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
          const floor = percentile(bare, 0.5);
          const figures: Figure[] = [{ name: 'bare request, p50', value: floor, unit: 'ms' }];
          for (const atOnce of [1, 20, 100]) {
            progress(`${atOnce} conversations at once`);
            const times = (await Promise.all(Array.from({ length: atOnce }, () => talk(server.baseUrl)))).flat();
            const goals = atOnce === 100 ? [{ goal: { most: 10 } }, { goal: { most: 50 } }] : [{}, {}];
            figures.push(
              { name: `added, ${atOnce} at once, p50`, value: percentile(times, 0.5) - floor, unit: 'ms', ...goals[0] },
              {
                name: `added, ${atOnce} at once, p99`,
                value: percentile(times, 0.99) - floor,
                unit: 'ms',
                ...goals[1],
              },
            );
          }
          return figures;
        } finally {
          await server.stop();
        }
      });
    } finally {
      await provider.close();
      await stop();
    }
  },
};

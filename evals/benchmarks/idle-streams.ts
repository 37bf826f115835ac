import { demoIdentity, openChat } from '../chat-client.ts';
import { percentile, type Benchmark } from './figures.ts';
import { startServer, withDataDir } from './server-process.ts';

const streams = 1000;

/** What shoppers cost who only have the widget open, and whether others notice them. */
export const idleStreams: Benchmark = {
  name: 'idle-streams',
  measures: `embedded server with ${streams} open event streams on which nothing happens, while one shopper asks 100 questions`,
  run: (progress) =>
    withDataDir(async (dir) => {
      const server = await startServer({
        DATA_DIR: dir,
        RATE_LIMIT_MESSAGES_PER_MINUTE: '100000',
        RATE_LIMIT_SESSIONS_PER_MINUTE: '100000',
        RATE_LIMIT_REQUESTS_PER_MINUTE: '100000',
        MAX_STREAMS_PER_ADDRESS: '2000',
      });
      const stop = new AbortController();
      try {
        const before = await server.memoryMb();
        progress(`opening ${streams} streams`);
        for (let at = 0; at < streams; at += 1) {
          const chat = await openChat(server.baseUrl);
          void (async () => {
            for await (const _ of chat.events(0, stop.signal));
          })().catch(() => undefined);
        }
        await new Promise((resolve) => setTimeout(resolve, 2000));
        const during = await server.memoryMb();
        const chat = await openChat(server.baseUrl, { identity: await demoIdentity(server.baseUrl, 'mei') });
        progress('asking beside them');
        const times: number[] = [];
        for (let at = 0; at < 100; at += 1) {
          const started = performance.now();
          await chat.ask('我的包裹到哪了？');
          times.push(performance.now() - started);
        }
        return [
          { name: `memory for ${streams} idle streams`, value: during - before, unit: 'MB' },
          { name: 'memory with them open', value: during, unit: 'MB', goal: { most: 700 } },
          { name: 'turn beside them, p95', value: percentile(times, 0.95), unit: 'ms', goal: { most: 80 } },
        ];
      } finally {
        stop.abort();
        await server.stop();
      }
    }),
};

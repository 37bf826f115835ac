import { demoIdentity, openChat } from '../chat-client.ts';
import { percentile, type Benchmark } from './figures.ts';
import { startServer, withDataDir } from './server-process.ts';

/** What shoppers mostly ask, in both languages; two or three tool calls a turn. */
const questions = [
  { shopper: 'mei', text: '我的包裹到哪了？' },
  { shopper: 'sara', text: 'Where is my parcel?' },
  { shopper: 'jun', text: '退款什么时候到账？' },
  { shopper: 'omar', text: 'When will you ship my order?' },
  { shopper: 'nina', text: 'Do you ship to Canada, and what does it cost?' },
  { shopper: 'yan', text: '有没有200块以内的蓝牙耳机？' },
];

const warmUp = 30;
const alone = 300;
const together = 600;
const clients = 8;

/** The whole way of a turn without a key: HTTP request to finished turn, on the embedded database. */
export const noKeyTurn: Benchmark = {
  name: 'no-key-turn',
  measures: `embedded server, local model: POST …/messages?wait=true to its answer; ${alone} turns one after another, then ${together} from ${clients} shoppers at once`,
  run: (progress) =>
    withDataDir(async (dir) => {
      const server = await startServer({
        DATA_DIR: dir,
        RATE_LIMIT_MESSAGES_PER_MINUTE: '100000',
        RATE_LIMIT_SESSIONS_PER_MINUTE: '100000',
        RATE_LIMIT_REQUESTS_PER_MINUTE: '100000',
      });
      try {
        const chats = await Promise.all(
          questions.map(async ({ shopper, text }) => {
            const chat = await openChat(server.baseUrl, { identity: await demoIdentity(server.baseUrl, shopper) });
            return () => chat.ask(text);
          }),
        );
        const askOne = async (at: number) => {
          const started = performance.now();
          await chats[at % chats.length]?.();
          return performance.now() - started;
        };
        progress('warming up');
        for (let at = 0; at < warmUp; at += 1) await askOne(at);
        progress('one after another');
        const times: number[] = [];
        for (let at = 0; at < alone; at += 1) times.push(await askOne(at));
        progress('at once');
        let next = 0;
        const started = performance.now();
        const crowd = await Promise.all(
          Array.from({ length: clients }, async () => {
            const identity = await demoIdentity(server.baseUrl, 'mei');
            const chat = await openChat(server.baseUrl, { identity });
            while (next < together) {
              next += 1;
              await chat.ask('我的包裹到哪了？');
            }
          }),
        );
        const seconds = (performance.now() - started) / 1000;
        return [
          { name: 'turn, p50', value: percentile(times, 0.5), unit: 'ms', goal: { most: 30 } },
          { name: 'turn, p95', value: percentile(times, 0.95), unit: 'ms', goal: { most: 80 } },
          { name: `turns a second, ${crowd.length} shoppers`, value: together / seconds, unit: '/s' },
          { name: 'memory after', value: await server.memoryMb(), unit: 'MB', goal: { most: 700 } },
        ];
      } finally {
        await server.stop();
      }
    }),
};

import type { Logger } from 'pino';
import type { SessionClient, SessionPool } from '../db/database.ts';
import { createLocalBus, decodeNews, encodeNews, type Bus } from './bus.ts';

const channel = 'shopmate_news';
const retryMs = 1_000;

/**
 * The bus over LISTEN/NOTIFY, for several processes that share Postgres alone. Followers in this process hear of news at
 * once; a lost connection is opened anew.
 */
export function createPostgresBus(pool: SessionPool, log: Logger): Bus {
  const local = createLocalBus();
  const mine = crypto.randomUUID();
  let closed = false;
  let client: SessionClient | undefined;
  let retry: NodeJS.Timeout | undefined;

  const listenAgain = () => {
    client = undefined;
    if (!closed) retry = setTimeout(() => void listen(), retryMs);
  };
  const listen = async () => {
    try {
      const opened = await pool.connect();
      opened.on('error', (error) => {
        log.debug({ reason: error.message }, 'bus: the listening connection broke');
        opened.removeAllListeners('notification');
        opened.release(true);
        listenAgain();
      });
      opened.on('notification', ({ channel: from, payload = '' }) => {
        const [sender, ...news] = payload.split('|');
        if (from === channel && sender !== mine) local.publish(decodeNews(news.join('|')));
      });
      await opened.query(`listen ${channel}`);
      client = opened;
    } catch (error) {
      log.debug({ reason: String(error) }, 'bus: cannot listen yet');
      listenAgain();
    }
  };
  void listen();

  return {
    ...local,
    publish(news) {
      local.publish(news);
      pool.query('select pg_notify($1, $2)', [channel, `${mine}|${encodeNews(news)}`]).catch(() => undefined);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      client?.removeAllListeners();
      client?.release(true);
      await local.close();
    },
  };
}

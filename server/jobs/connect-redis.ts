import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { StartupError } from '../startup-error.ts';

/** A connection to Redis, as the rest of the server names it. */
export type RedisClient = Redis;

const patienceMs = 3_000;

/**
 * Opens a connection for rate limits. Redis must be there at the start (a StartupError otherwise); later it may come and go.
 */
export async function connectRedis(url: string, log: Logger): Promise<RedisClient> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: patienceMs,
  });
  let reason = 'no answer';
  redis.on('error', (error: Error) => {
    reason = error.message || (error as NodeJS.ErrnoException).code || reason;
    log.debug({ reason }, 'limits: redis is away');
  });
  try {
    await redis.connect();
    await redis.ping();
    return redis;
  } catch (error) {
    redis.disconnect();
    const why = error instanceof Error && error.message !== 'Connection is closed.' ? error.message : reason;
    throw new StartupError(
      `Redis at REDIS_URL can't be used (${why}). Check that it runs and that the address and password are right.`,
    );
  }
}

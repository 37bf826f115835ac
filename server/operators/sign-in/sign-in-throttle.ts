import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Database } from '../../db/database.ts';

export interface SignInThrottle {
  /** Counts a try, before it is known whether it is right. */
  take(email: string, address: string): Promise<{ status: 'ok' } | { status: 'throttled'; retryAfterSeconds: number }>;
  /** After a sign-in: the account's tries no longer count. */
  forget(email: string): Promise<void>;
}

const windowSeconds = 15 * 60;
const triesPerAccount = 10;
/** An office shares one address. */
const triesPerAddress = 60;

/**
 * Limits tries to sign in, by account and by address, in the database: for all processes, over restarts. Accounts that
 * don't exist are counted alike, so that the limit tells nothing.
 */
export function createSignInThrottle(database: Pick<Database, 'asSystem'>): SignInThrottle {
  return {
    take: (email, address) =>
      database.asSystem(async (sql) => {
        const limits = [
          { key: keyOf('account', email.toLowerCase()), most: triesPerAccount },
          { key: keyOf('address', networkOf(address)), most: triesPerAddress },
        ].sort((one, other) => one.key.localeCompare(other.key)); // locked in one order by all
        await sql.query(`delete from sign_in_tries where at < now() - make_interval(secs => $1)`, [windowSeconds]);
        for (const { key, most } of limits) {
          await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
          const { rows } = await sql.query<{ tries: number; wait: number | null }>(
            `select count(*) as tries, extract(epoch from min(at) + make_interval(secs => $2) - now())::float8 as wait
             from sign_in_tries where key = $1`,
            [key, windowSeconds],
          );
          const { tries = 0, wait = null } = rows[0] ?? {};
          if (tries >= most) return { status: 'throttled' as const, retryAfterSeconds: wait ?? windowSeconds };
        }
        const keys = limits.map(({ key }) => key);
        await sql.query('insert into sign_in_tries (key) select unnest($1::text[])', [keys]);
        return { status: 'ok' as const };
      }),
    async forget(email) {
      const key = keyOf('account', email.toLowerCase());
      await database.asSystem((sql) => sql.query('delete from sign_in_tries where key = $1', [key]));
    },
  };
}

const keyOf = (kind: 'account' | 'address', value: string) =>
  createHash('sha256').update(`${kind}:${value}`).digest('hex');

/** One household or office has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? [] : tail.split(':');
  const full = address.includes('::')
    ? [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest]
    : groups;
  return full.slice(0, 4).join(':');
}

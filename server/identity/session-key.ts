import { randomBytes } from 'node:crypto';
import type { Database } from '../db/database.ts';

const settingName = 'session_key';

/**
 * The key of session tokens: from the configuration, or one that is made at the first start and kept in the database, so
 * that sessions outlive a restart and hold in every process.
 */
export async function loadSessionKey(database: Pick<Database, 'asSystem'>, configured?: string): Promise<Uint8Array> {
  if (configured !== undefined) return new TextEncoder().encode(configured);
  return database.asSystem(async (sql) => {
    const made = randomBytes(32).toString('base64url');
    await sql.query('insert into settings (name, value) values ($1, $2) on conflict (name) do nothing', [
      settingName,
      made,
    ]);
    const { rows } = await sql.query<{ value: string }>('select value from settings where name = $1', [settingName]);
    return Buffer.from(rows[0]?.value ?? made, 'base64url');
  });
}

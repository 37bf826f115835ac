import { randomBytes } from 'node:crypto';
import type { Database } from '../db/database.ts';

/** A secret of 32 bytes that is made when first asked for and kept in the database: the same in every process, for good. */
async function keptSecret(database: Pick<Database, 'asSystem'>, name: string): Promise<string> {
  return database.asSystem(async (sql) => {
    const made = randomBytes(32).toString('base64url');
    await sql.query('insert into settings (name, value) values ($1, $2) on conflict (name) do nothing', [name, made]);
    const { rows } = await sql.query<{ value: string }>('select value from settings where name = $1', [name]);
    return rows[0]?.value ?? made;
  });
}

/** The key of session tokens: from the configuration, or one that the database keeps, so that sessions outlive a restart. */
export async function loadSessionKey(database: Pick<Database, 'asSystem'>, configured?: string): Promise<Uint8Array> {
  if (configured !== undefined) return new TextEncoder().encode(configured);
  return Buffer.from(await keptSecret(database, 'session_key'), 'base64url');
}

/** The key of the hashes that one-time codes are kept as. */
export async function loadCodeKey(database: Pick<Database, 'asSystem'>): Promise<Uint8Array> {
  return Buffer.from(await keptSecret(database, 'code_key'), 'base64url');
}

/** Signs the cookies of operators' sessions. */
export async function loadOperatorKey(database: Pick<Database, 'asSystem'>): Promise<string> {
  return keptSecret(database, 'operator_key');
}

/** Tells Shopmates apart that share a Redis: one for each database. */
export async function loadDeploymentId(database: Pick<Database, 'asSystem'>): Promise<string> {
  return (await keptSecret(database, 'deployment_id')).slice(0, 12);
}

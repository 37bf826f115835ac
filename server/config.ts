import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { configKeys } from './config-keys.ts';
import { parseEnvFile } from './env-file.ts';
import { StartupError } from './startup-error.ts';

/** A language model behind an OpenAI-compatible endpoint. */
export interface ProviderConfig {
  model: string;
  /** Absent: the endpoint asks for none, as those on one's own machine. */
  apiKey?: string;
  /** Absent: OpenAI's own. */
  baseUrl?: string;
}

/** All that can be chosen about a Shopmate, valid and complete. */
export interface Config {
  host: string;
  port: number;
  /** Where browsers reach us, without a slash at the end; absent: where we listen. */
  publicUrl?: string;
  trustProxy: boolean | number | string;
  logLevel: z.output<typeof configKeys>['LOG_LEVEL'];
  dataDir: string;
  database: { kind: 'embedded' } | { kind: 'postgres'; url: string; maxConnections: number };
  /** Absent: queue and bus run on the database. */
  redisUrl?: string;
  /** Absent: one is made at the first start and kept in the database. */
  sessionSecret?: string;
  demo: boolean;
  /** Of the admin who is made at the first start. */
  adminEmail?: string;
  /** How mails with one-time codes go out; `none`: in demo mode into its mailbox, else they don't. */
  mail:
    { kind: 'none' } | { kind: 'smtp'; url: string; from: string } | { kind: 'webhook'; url: string; secret: string };
  model: { strategy: 'local' } | { strategy: 'provider' | 'cascade'; provider: ProviderConfig };
  embeddings:
    { kind: 'local' } | { kind: 'openai'; model: string; dimensions: number; apiKey?: string; baseUrl?: string };
  turns: {
    /** At once, in one process. */
    concurrency: number;
    leaseMs: number;
    deadlineMs: number;
    /** Calls of the model in one turn. */
    maxSteps: number;
    maxTokens: number;
  };
  limits: {
    /** From one address. */
    requestsPerMinute: number;
    sessionsPerMinute: number;
    /** From one shopper. */
    messagesPerMinute: number;
    messageLength: number;
    bodyBytes: number;
    /** Open event streams, in one process. */
    streams: number;
    streamsPerAddress: number;
  };
}

type Environment = Readonly<Record<string, string | undefined>>;
type Keys = z.output<typeof configKeys>;

/**
 * Turns an environment into a Config. Throws a StartupError with one line for each key that is wrong; values, which may
 * be secret, are never repeated. An empty value counts as absent.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = configKeys.safeParse(given);
  if (!parsed.success) {
    throw new StartupError(
      problems(parsed.error.issues.map(({ path: [key], message }) => `${String(key)} ${message}.`)),
    );
  }
  const keys = parsed.data;
  const contradictions = contradictionsIn(keys);
  if (contradictions.length > 0) throw new StartupError(problems(contradictions));
  return compose(keys);
}

/** The process's environment over the `.env` of `folder`, and `over` above both. */
export function loadConfig(folder = process.cwd(), over: Environment = {}): Config {
  const file = path.join(folder, '.env');
  if (!existsSync(file)) return readConfig({ ...process.env, ...over });
  const parsed = parseEnvFile(readText(file));
  if ('brokenLine' in parsed) {
    throw new StartupError(`Line ${parsed.brokenLine} of ${file} can't be read: ${parsed.why}. Correct or delete it.`);
  }
  return readConfig({ ...parsed.values, ...process.env, ...over });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartupError(`${file} can't be read (${why}). Make it a file that this user may read, or remove it.`);
  }
}

function problems(lines: readonly string[]): string {
  return `${lines.join('\n')}\nCorrect this in .env or in the environment; .env.example describes every key.`;
}

function contradictionsIn(keys: Keys): string[] {
  const found: string[] = [];
  const wantsProvider = keys.MODEL_STRATEGY === 'provider' || keys.MODEL_STRATEGY === 'cascade';
  const hasEndpoint = keys.OPENAI_API_KEY !== undefined || keys.OPENAI_BASE_URL !== undefined;
  if (wantsProvider && keys.MODEL === undefined) {
    found.push(`MODEL is missing: MODEL_STRATEGY=${keys.MODEL_STRATEGY} needs the name of a model.`);
  }
  if (keys.MODEL !== undefined && !keys.MODEL.includes(':') && keys.MODEL_STRATEGY !== 'local' && !hasEndpoint) {
    found.push('OPENAI_API_KEY is missing: MODEL needs it, or an OPENAI_BASE_URL that asks for no key.');
  }
  if (keys.EMBEDDINGS === 'openai' && !hasEndpoint) {
    found.push('OPENAI_API_KEY is missing: EMBEDDINGS=openai needs it, or an OPENAI_BASE_URL that asks for no key.');
  }
  if (keys.SMTP_URL !== undefined && keys.MAIL_FROM === undefined) {
    found.push('MAIL_FROM is missing: SMTP_URL needs the address that mails come from.');
  }
  if (keys.NOTIFY_WEBHOOK_URL !== undefined && keys.NOTIFY_WEBHOOK_SECRET === undefined) {
    found.push('NOTIFY_WEBHOOK_SECRET is missing: NOTIFY_WEBHOOK_URL needs it to sign what it sends.');
  }
  if (keys.TURN_DEADLINE_MS <= keys.TURN_LEASE_MS) {
    found.push('TURN_DEADLINE_MS must be longer than TURN_LEASE_MS: a turn is claimed again after its lease.');
  }
  return found;
}

function compose(keys: Keys): Config {
  return {
    host: keys.HOST,
    port: keys.PORT,
    ...optional('publicUrl', keys.PUBLIC_URL?.replace(/\/+$/, '')),
    trustProxy: keys.TRUST_PROXY,
    logLevel: keys.LOG_LEVEL,
    dataDir: keys.DATA_DIR,
    database:
      keys.DATABASE_URL === undefined
        ? { kind: 'embedded' }
        : { kind: 'postgres', url: keys.DATABASE_URL, maxConnections: keys.DATABASE_MAX_CONNECTIONS },
    ...optional('redisUrl', keys.REDIS_URL),
    ...optional('sessionSecret', keys.SESSION_SECRET),
    demo: keys.DEMO,
    ...optional('adminEmail', keys.ADMIN_EMAIL),
    mail: chooseMail(keys),
    model: chooseModel(keys),
    embeddings:
      keys.EMBEDDINGS === 'local'
        ? { kind: 'local' }
        : { kind: 'openai', model: keys.EMBEDDING_MODEL, dimensions: keys.EMBEDDING_DIMENSIONS, ...endpoint(keys) },
    turns: {
      concurrency: keys.TURN_CONCURRENCY,
      leaseMs: keys.TURN_LEASE_MS,
      deadlineMs: keys.TURN_DEADLINE_MS,
      maxSteps: keys.MAX_TURN_STEPS,
      maxTokens: keys.MAX_TURN_TOKENS,
    },
    limits: {
      requestsPerMinute: keys.RATE_LIMIT_REQUESTS_PER_MINUTE,
      sessionsPerMinute: keys.RATE_LIMIT_SESSIONS_PER_MINUTE,
      messagesPerMinute: keys.RATE_LIMIT_MESSAGES_PER_MINUTE,
      messageLength: keys.MAX_MESSAGE_LENGTH,
      bodyBytes: keys.MAX_BODY_BYTES,
      streams: keys.MAX_STREAMS,
      streamsPerAddress: keys.MAX_STREAMS_PER_ADDRESS,
    },
  };
}

/** SMTP before the webhook, should both be there. */
function chooseMail(keys: Keys): Config['mail'] {
  const { SMTP_URL, MAIL_FROM, NOTIFY_WEBHOOK_URL, NOTIFY_WEBHOOK_SECRET } = keys;
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) return { kind: 'smtp', url: SMTP_URL, from: MAIL_FROM };
  if (NOTIFY_WEBHOOK_URL !== undefined && NOTIFY_WEBHOOK_SECRET !== undefined) {
    return { kind: 'webhook', url: NOTIFY_WEBHOOK_URL, secret: NOTIFY_WEBHOOK_SECRET };
  }
  return { kind: 'none' };
}

/** `auto`: local alone without a MODEL; with one, local where it is sure and the provider otherwise. */
function chooseModel(keys: Keys): Config['model'] {
  const strategy =
    keys.MODEL_STRATEGY === 'auto' ? (keys.MODEL === undefined ? 'local' : 'cascade') : keys.MODEL_STRATEGY;
  if (strategy === 'local' || keys.MODEL === undefined) return { strategy: 'local' };
  return { strategy, provider: { model: keys.MODEL, ...endpoint(keys) } };
}

function endpoint(keys: Keys): { apiKey?: string; baseUrl?: string } {
  return { ...optional('apiKey', keys.OPENAI_API_KEY), ...optional('baseUrl', keys.OPENAI_BASE_URL) };
}

/** Leaves a key out, rather than undefined, where there is no value. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
}

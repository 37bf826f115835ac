import { z } from 'zod';

const whole = (from: number, to: number, standard: number) => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .refine((value) => value >= from && value <= to, error)
    .default(standard);
};

const oneOf = <Choice extends string>(choices: readonly [Choice, ...Choice[]], standard: NoInfer<Choice>) =>
  z.enum(choices, `must be one of ${choices.join(', ')}`).default(standard);

const yesOrNo = (standard: boolean) =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .transform((value) => value === 'true')
    .default(standard);

const address = (schemes: readonly string[], error: string) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), error);

/** Fastify's `trustProxy`: nobody, everybody, a number of hops, or addresses and networks. */
const proxies = z
  .string()
  .regex(
    /^(true|false|\d|[0-9a-fA-F.:/, ]+)$/,
    'must be true, false, a number of hops, or addresses such as 10.0.0.0/8',
  )
  .transform((value) =>
    value === 'true' || value === 'false' ? value === 'true' : /^\d$/.test(value) ? Number(value) : value,
  )
  .default(false);

/**
 * Every key of the environment that Shopmate reads, with its standard value and, as the error's text, what it must be.
 * `.env.example` describes each; a check holds the two equal.
 */
export const configKeys = z.object({
  PORT: whole(0, 65_535, 3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: address(['http:', 'https:'], 'must be an address such as https://chat.example.com').optional(),
  TRUST_PROXY: proxies,
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),

  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address(
    ['postgres:', 'postgresql:'],
    'must be an address such as postgres://user:password@host:5432/shopmate',
  ).optional(),
  DATABASE_MAX_CONNECTIONS: whole(1, 1000, 10),
  REDIS_URL: address(['redis:', 'rediss:'], 'must be an address such as redis://host:6379').optional(),
  SESSION_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; make one with: openssl rand -hex 32')
    .optional(),
  DEMO: yesOrNo(true),
  ADMIN_EMAIL: z.email('must be a mail address such as you@example.com').optional(),

  SMTP_URL: address(
    ['smtp:', 'smtps:'],
    'must be an address such as smtps://user:password@mail.example.com',
  ).optional(),
  MAIL_FROM: z.string().includes('@', 'must be a mail address such as Shop <service@example.com>').optional(),
  NOTIFY_WEBHOOK_URL: address(
    ['http:', 'https:'],
    'must be an address such as https://shop.example.com/notify',
  ).optional(),
  NOTIFY_WEBHOOK_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; make one with: openssl rand -hex 32')
    .optional(),

  MODEL_STRATEGY: oneOf(['auto', 'local', 'provider', 'cascade'], 'auto'),
  MODEL: z.string().optional(),
  OPENAI_BASE_URL: address(['http:', 'https:'], 'must be an address such as https://api.openai.com/v1').optional(),
  OPENAI_API_KEY: z.string().optional(),
  EMBEDDINGS: oneOf(['local', 'openai'], 'local'),
  EMBEDDING_MODEL: z.string().default('text-embedding-3-small'),
  EMBEDDING_DIMENSIONS: whole(64, 2000, 1536),

  TURN_CONCURRENCY: whole(1, 1000, 16),
  TURN_LEASE_MS: whole(1_000, 600_000, 15_000),
  TURN_DEADLINE_MS: whole(2_000, 3_600_000, 120_000),
  MAX_TURN_STEPS: whole(1, 100, 20),
  MAX_TURN_TOKENS: whole(1_000, 10_000_000, 60_000),

  RATE_LIMIT_REQUESTS_PER_MINUTE: whole(1, 1_000_000, 6_000),
  RATE_LIMIT_SESSIONS_PER_MINUTE: whole(1, 1_000_000, 600),
  RATE_LIMIT_MESSAGES_PER_MINUTE: whole(1, 1_000_000, 120),
  MAX_MESSAGE_LENGTH: whole(100, 100_000, 4_000),
  MAX_BODY_BYTES: whole(1_024, 104_857_600, 65_536),
  MAX_STREAMS: whole(1, 1_000_000, 5_000),
  MAX_STREAMS_PER_ADDRESS: whole(1, 1_000_000, 500),
});

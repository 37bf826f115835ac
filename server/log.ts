import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.ts';

/** Never logged, wherever they stand: what shoppers write, who they are, and what lets one in. */
const secret = [
  'authorization',
  'cookie',
  'token',
  'identity',
  'text',
  'comment',
  'email',
  'phone',
  'password',
  'apiKey',
];

/** The server's log: JSON lines on stderr, so that standard output is for people. */
export function createLog(
  level: Config['logLevel'],
  to: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  const paths = secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, base: null, redact: { paths, censor: '[hidden]' }, serializers: { err: describeError } }, to);
}

/** Without the fields in which a database repeats values. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { code } = error as NodeJS.ErrnoException;
  return { name, message, code, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
/** Postgres: connection exceptions (08), out of resources (53), shutting down or starting up (57P). */
const postgresCodes = /^(?:08|53|57P)/;
const messages =
  /timeout exceeded when trying to connect|connection terminated|client has encountered a connection error|embedded database|waited \d+ ms for the database|cannot use a pool after calling end/i;

/** Whether an error says that the database can't be reached right now, rather than that something is wrong with us. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isOutage)) return true;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && (networkCodes.has(code) || postgresCodes.test(code))) return true;
  return messages.test(error.message) || isOutage(error.cause);
}

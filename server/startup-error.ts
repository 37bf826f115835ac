/**
 * Something outside the program keeps it from starting: a setting, a database, a port. The message is one plain
 * sentence (or one a line) that says what to do; `main` prints it without a stack and exits with 1.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

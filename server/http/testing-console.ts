import type { Operator } from '../operators/operator.ts';
import type { Answer, TestApp } from './testing.ts';
import { createOperatorSessions } from '../operators/operator-sessions.ts';
import { pino } from 'pino';

/** An operator who is signed in, as a client of the API. */
export interface Console {
  operator: Operator;
  cookie: string;
  /** Calls as a page of ours does. */
  call: TestApp['call'];
}

/** Signs somebody in without a password. */
export async function signInAs(app: Pick<TestApp, 'call' | 'test'>, operator: Operator): Promise<Console> {
  const signIn = await createOperatorSessions(app.test.database, pino({ level: 'silent' })).signInAs(operator.id);
  if (signIn.status !== 'signed_in') throw new Error(`${operator.id} cannot sign in`);
  const cookie = bareCookie(signIn.cookies[0]);
  return {
    operator,
    cookie,
    call: (path, options = {}): Promise<Answer> =>
      app.call(path, { ...options, headers: { cookie, 'sec-fetch-site': 'same-origin', ...options.headers } }),
  };
}

/** What a browser sends back of a `Set-Cookie`. */
export function bareCookie(header: unknown): string {
  return String(header).split(';')[0] ?? '';
}

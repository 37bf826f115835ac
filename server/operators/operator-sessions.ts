import type { Operator } from './operator.ts';

/** What a browser must keep from now on, as values of `Set-Cookie`. */
type Cookies = string[];

/** Whoever is signed in. */
export interface OperatorSession {
  operator: Operator;
  /** The cookie anew, when the session was prolonged. */
  cookies: Cookies;
}

/** Sessions of operators: who is behind a cookie. `secure`: whether the browser reached us over https. */
export interface OperatorSessions {
  /** `undefined` for whatever isn't a session in force of somebody who isn't disabled. */
  find(cookieHeader: string | undefined, secure: boolean): Promise<OperatorSession | undefined>;
}

import type { Logger } from 'pino';
import type { Language } from '../../knowledge/language.ts';
import { shopId } from '../../knowledge/shop-id.ts';
import { roleSchema } from '../contract/operator/team.ts';
import type { Database } from '../db/database.ts';
import { loadOperatorKey } from '../identity/settings.ts';
import type { Operator } from './operator.ts';
import { createSignInThrottle } from './sign-in/sign-in-throttle.ts';

/** What a browser must keep from now on: values of `Set-Cookie`, without `Secure`. */
type Cookies = string[];

/** Whoever is signed in. */
export interface OperatorSession {
  operator: Operator;
  /** The cookie anew, when the session was prolonged. */
  cookies: Cookies;
}

export type SignIn =
  | { status: 'signed_in'; operatorId: string; cookies: Cookies }
  | { status: 'failed' }
  | { status: 'throttled'; retryAfterSeconds: number };

/** Sessions of operators, in the database: begun by a password or by code that has made sure, known by a cookie. */
export interface OperatorSessions {
  /** `undefined` for whatever isn't the cookie of a session in force of somebody who isn't disabled. */
  find(cookie: string | undefined): Promise<OperatorSession | undefined>;
  /** Whether or not there is such an account, a wrong pair takes as long and is answered alike. `address`: where from. */
  signIn(who: { email: string; password: string }, address: string): Promise<SignIn>;
  /** Signs in whom our own code has made sure of. Never answers `throttled`. */
  signInAs(operatorId: string): Promise<SignIn>;
  /** Ends the session of a cookie, should it have one. */
  signOut(cookie: string | undefined): Promise<Cookies>;
  /** What a password is kept as. */
  hashPassword(password: string): Promise<string>;
}

/** How exactly it is known when an operator was last here, seconds. */
const seenEverySeconds = 10;

/** better-auth is loaded at the first call: a server without operators needn't. */
export function createOperatorSessions(database: Pick<Database, 'asSystem'>, log: Logger): OperatorSessions {
  const throttle = createSignInThrottle(database);
  let loading: ReturnType<typeof load> | undefined;

  async function load() {
    const [{ createAuth }, secret] = await Promise.all([import('./sign-in/create-auth.ts'), loadOperatorKey(database)]);
    const onError = (message: string) => log.error({ reason: message }, 'signing in of operators');
    return createAuth({ database, secret, onError });
  }
  const auth = () => {
    loading ??= load();
    loading.catch(() => (loading = undefined)); // the next call tries again
    return loading;
  };

  /** Whatever somebody does is a sign of life, not their console's regular one alone. */
  const markSeen = (operatorId: string) =>
    database.asSystem((sql) =>
      sql.query(
        `update operators set seen_at = now() where id = $1 and (seen_at is null or seen_at < now() - $2 * interval '1 s')`,
        [operatorId, seenEverySeconds],
      ),
    );

  return {
    async find(cookie) {
      if (cookie === undefined) return undefined;
      const { api } = await auth();
      const asked = api.getSession({ headers: new Headers({ cookie }), returnHeaders: true });
      const { response, headers } = await asked.catch(tellOutage);
      if (!response) return undefined;
      const { id, name, shop, role, language } = response.user;
      await markSeen(id);
      return {
        operator: { shop: shopId(shop), id, name, role: roleSchema.parse(role), language: language as Language },
        cookies: headers.getSetCookie(),
      };
    },
    async signIn({ email, password }, address) {
      const tried = await throttle.take(email, address);
      if (tried.status === 'throttled') return tried;
      const { api } = await auth();
      const asked = api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true });
      const answer = await asked.catch(unlessUnauthorised);
      if (!answer) return { status: 'failed' };
      await throttle.forget(email);
      return { status: 'signed_in', operatorId: answer.response.user.id, cookies: answer.headers.getSetCookie() };
    },
    async signInAs(operatorId) {
      const { api } = await auth();
      const asked = api.signInAs({ body: { operatorId }, headers: new Headers(), returnHeaders: true });
      const answer = await asked.catch(unlessUnauthorised);
      if (!answer) return { status: 'failed' };
      return { status: 'signed_in', operatorId, cookies: answer.headers.getSetCookie() };
    },
    async signOut(cookie) {
      const { api } = await auth();
      const headers = new Headers(cookie === undefined ? {} : { cookie });
      const answer = await api.signOut({ headers, returnHeaders: true }).catch(tellOutage);
      return answer.headers.getSetCookie();
    },
    async hashPassword(password) {
      const { password: passwords } = await (await auth()).$context;
      return passwords.hash(password);
    },
  };
}

/** better-auth wraps what broke under it; the wrapped error says whether it is an outage. */
function tellOutage(error: unknown): never {
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

/** A wrong address or password, or one that can't be right, is no error. */
function unlessUnauthorised(error: unknown): undefined {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 400 || status === 401) return undefined;
  return tellOutage(error);
}

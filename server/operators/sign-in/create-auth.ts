import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { betterAuth } from 'better-auth/minimal';
import { z } from 'zod';
import type { Database } from '../../db/database.ts';
import { createAuthAdapter } from './auth-adapter.ts';

interface AuthDeps {
  database: Pick<Database, 'asSystem'>;
  /** Signs the cookies. */
  secret: string;
  /** Told of what better-auth takes for an error; never of whom it concerns. */
  onError: (message: string) => void;
}

/** A session lasts this long after its last use, seconds. */
const sessionSeconds = 12 * 60 * 60;
/** Uses within this time of the last prolonging don't write, seconds. */
const prolongEvery = 5 * 60;
/** The cookie goes to the console's calls alone. */
const cookiePath = '/v1/operator';

/**
 * better-auth as we use it: passwords and sessions, by its functions alone (its own HTTP handler is not served). Whether
 * a call comes from our own pages is checked before any of them (see `createOperatorGuard`).
 */
export function createAuth({ database, secret, onError }: AuthDeps) {
  const field = { type: 'string', input: false, required: true } as const;
  return betterAuth({
    appName: 'Shopmate',
    baseURL: 'http://localhost',
    secret,
    database: createAuthAdapter(database),
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 256 },
    user: { additionalFields: { shop: field, role: field, language: field } },
    session: { expiresIn: sessionSeconds, updateAge: prolongEvery, cookieCache: { enabled: false } },
    advanced: {
      useSecureCookies: false, // added where the request came over https
      disableCSRFCheck: true,
      disableOriginCheck: true,
      ipAddress: { disableIpTracking: true },
      cookies: {
        session_token: {
          name: 'shopmate_operator',
          attributes: { httpOnly: true, sameSite: 'strict', path: cookiePath },
        },
      },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => onError(message) },
    plugins: [signInAs],
  });
}

/** Signs in without a password whom our own code has made sure of: by a one-time link, or in the demo. */
const signInAs = {
  id: 'sign-in-as',
  endpoints: {
    signInAs: createAuthEndpoint({ method: 'POST', body: z.object({ operatorId: z.string() }) }, async (context) => {
      const { internalAdapter } = context.context;
      const user = await internalAdapter.findUserById(context.body.operatorId);
      if (!user) throw context.error('UNAUTHORIZED');
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(context, { session, user });
      return context.json({ userId: user.id });
    }),
  },
};

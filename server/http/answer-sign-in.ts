import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperatorDesk } from '../operators/operator-desk.ts';
import type { SignIn } from '../operators/operator-sessions.ts';
import type { OperatorGuard } from './operators.ts';
import { sendProblem } from './problem.ts';

/** Answers a request that signs somebody in, or tried to. */
export type AnswerSignIn = (request: FastifyRequest, reply: FastifyReply, signIn: SignIn) => Promise<void>;

/** A session that the browser had before is over then: nobody goes on in somebody else's. */
export function createSignInAnswer(
  { sessions, describe }: Pick<OperatorDesk, 'sessions' | 'describe'>,
  guard: OperatorGuard,
): AnswerSignIn {
  return async (request, reply, signIn) => {
    if (signIn.status === 'throttled') {
      return sendProblem(reply, 'too_many_requests', { retryAfterSeconds: signIn.retryAfterSeconds });
    }
    const me = signIn.status === 'signed_in' ? await describe(signIn.operatorId) : undefined;
    if (signIn.status === 'failed' || !me) return sendProblem(reply, 'sign_in_failed');
    await sessions.signOut(request.headers.cookie);
    guard.keepCookies(request, reply, signIn.cookies);
    return reply.header('cache-control', 'no-store').send(me);
  };
}

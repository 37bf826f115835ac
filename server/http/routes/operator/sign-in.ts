import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { meRequestSchema, meSchema, signInRequestSchema, type Me } from '../../../contract/operator/team.ts';
import type { OperatorDesk } from '../../../operators/operator-desk.ts';
import type { AnswerSignIn } from '../../answer-sign-in.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const base = '/v1/operator';
const tags = ['operator'];

/** Signing in and out, and who is signed in. */
export function operatorSignInRoutes(
  { sessions, team, describe }: OperatorDesk,
  guard: OperatorGuard,
  gates: Gates,
  answer: AnswerSignIn,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      `${base}/sign-in`,
      {
        onRequest: [gates.sessions, guard.demandSameSite],
        schema: { summary: 'Signs an operator in.', tags, body: signInRequestSchema, response: { 200: meSchema } },
      },
      async (request, reply) => answer(request, reply, await sessions.signIn(request.body, request.ip)),
    );
    app.post(
      `${base}/sign-out`,
      { onRequest: guard.demand, schema: { summary: 'Ends the session.', tags, response: { 204: z.null() } } },
      async (request, reply) => {
        await team.seen(guard.of(request), { presence: 'offline' });
        guard.keepCookies(request, reply, await sessions.signOut(request.headers.cookie));
        return reply.code(204).send(null);
      },
    );
    app.get(
      `${base}/me`,
      { onRequest: guard.demand, schema: { summary: 'Who is signed in.', tags, response: { 200: meSchema } } },
      async (request, reply) => sendMe(reply, await describe(guard.of(request).id)),
    );
    app.post(
      `${base}/me`,
      {
        onRequest: guard.demand,
        schema: {
          summary: 'A sign of life of the console, every 20 s; with it, whether they are there, and their language.',
          tags,
          body: meRequestSchema,
          response: { 200: meSchema },
        },
      },
      async (request, reply) => {
        await team.seen(guard.of(request), request.body);
        return sendMe(reply, await describe(guard.of(request).id));
      },
    );
    done();
  };
}

function sendMe(reply: FastifyReply, me: Me | undefined) {
  if (!me) return sendProblem(reply, 'unauthenticated');
  return reply.header('cache-control', 'no-store').send(me);
}

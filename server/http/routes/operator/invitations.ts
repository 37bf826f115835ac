import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { invitationRequestSchema, invitationSchema, meSchema } from '../../../contract/operator/team.ts';
import type { OperatorDesk } from '../../../operators/operator-desk.ts';
import type { AnswerSignIn } from '../../answer-sign-in.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const base = '/v1/operator';
const tags = ['operator'];
const tokenParams = z.object({ token: z.string().max(128) });

/** The one-time links by which people choose their password. */
export function invitationRoutes(
  { sessions, invitations }: OperatorDesk,
  guard: OperatorGuard,
  gates: Gates,
  answer: AnswerSignIn,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      `${base}/invitations/:token`,
      {
        onRequest: [gates.sessions, guard.demandSameSite],
        schema: {
          summary: 'Whom a one-time link invites.',
          tags,
          params: tokenParams,
          response: { 200: invitationSchema },
        },
      },
      async (request, reply) => {
        const invitation = await invitations.find(request.params.token);
        if (!invitation) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(invitation);
      },
    );
    app.post(
      `${base}/invitations/:token`,
      {
        onRequest: [gates.sessions, guard.demandSameSite],
        schema: {
          summary: 'Chooses the password and signs in. The link is spent.',
          tags,
          params: tokenParams,
          body: invitationRequestSchema,
          response: { 200: meSchema },
        },
      },
      async (request, reply) => {
        const { token } = request.params;
        if (!(await invitations.find(token))) return sendProblem(reply, 'not_found'); // before the costly hash
        const operatorId = await invitations.accept(token, await sessions.hashPassword(request.body.password));
        if (operatorId === undefined) return sendProblem(reply, 'not_found');
        return answer(request, reply, await sessions.signInAs(operatorId));
      },
    );
    done();
  };
}

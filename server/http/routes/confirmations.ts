import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { decisionAcceptedSchema, decisionAnsweredSchema, decisionRequestSchema } from '../../contract/confirmation.ts';
import { problemSchema } from '../../contract/problem.ts';
import type { AppDeps } from '../app-deps.ts';
import { followTurn } from '../follow-turn.ts';
import type { Gates } from '../limits.ts';
import type { SessionGuard } from '../sessions.ts';

/** Takes shoppers' answers to questions: the one way in which an action is confirmed. */
export function confirmationRoutes(
  deps: AppDeps,
  guard: SessionGuard,
  gates: Gates,
  closing: AbortSignal,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/v1/conversations/:id/confirmations/:confirmationId',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary:
            'Answers a question. The first answer counts; with `wait=true` it answers 200 with the finished turn.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64), confirmationId: z.string().max(64) }),
          querystring: z.object({ wait: z.enum(['true', 'false']).optional() }),
          body: decisionRequestSchema,
          response: { 200: decisionAnsweredSchema, 202: decisionAcceptedSchema, 409: problemSchema },
        },
      },
      async (request, reply) => {
        const caller = guard.of(request);
        const { id: conversationId, confirmationId } = request.params;
        const { decision } = request.body;
        const wait = request.query.wait === 'true';
        return followTurn(deps, { caller, conversationId, reply, wait }, closing, async () => {
          const accepted = await deps.conversations.answer(caller, conversationId, { confirmationId, decision });
          if (accepted.status === 'not_found') return 'not_found';
          if (accepted.status !== 'accepted') return `confirmation_${accepted.status}`;
          const { turnId, decision: first, dispatch } = accepted;
          return { body: { turnId, decision: first }, dueInMs: dispatch ? 0 : undefined };
        });
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { declinedSchema, declineRequestSchema } from '../../../contract/operator/decisions.ts';
import { problemSchema } from '../../../contract/problem.ts';
import type { Decisions } from '../../../operators/acting/decisions.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

/** A no to what waits for a person's decision; a yes is an action. */
export function decisionRoutes(decisions: Decisions, guard: OperatorGuard, gates: Gates): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/v1/operator/conversations/:id/decisions/:actionId',
      {
        onRequest: [guard.demand, gates.operatorWrites],
        schema: {
          summary: 'Declines, with a reason, what the rules left to a person; the shopper is told.',
          tags: ['operator'],
          params: z.object({ id: z.string().max(64), actionId: z.string().max(64) }),
          body: declineRequestSchema,
          response: { 200: declinedSchema, 409: problemSchema },
        },
      },
      async (request, reply) => {
        const { id: conversationId, actionId } = request.params;
        const no = await decisions.decline(guard.of(request), { conversationId, actionId }, request.body);
        return no.status === 'declined' ? reply.send({ told: no.told }) : sendProblem(reply, no.status);
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AppDeps } from '../app-deps.ts';
import type { EventStreams } from '../event-streams.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

const sequence = z.coerce.number().int().min(0).max(2_147_483_647);
const retrySeconds = 5;

export function eventRoutes(
  { clock, conversations }: AppDeps,
  guard: SessionGuard,
  streams: EventStreams,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/v1/conversations/:id/events',
      {
        exposeHeadRoute: false, // it would never end
        onRequest: guard.demand,
        schema: {
          summary: 'The event log as server-sent events, from the start, from `after`, or from `Last-Event-ID` on.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64) }),
          querystring: z.object({ after: sequence.optional() }),
          headers: z.object({ 'last-event-id': sequence.optional() }),
        },
      },
      async (request, reply) => {
        const { shop, shopperId, expiresAt } = guard.of(request);
        const conversationId = request.params.id;
        const opened = await streams.open(reply, {
          owner: shopperId,
          address: request.ip,
          conversationId,
          after: request.headers['last-event-id'] ?? request.query.after ?? 0,
          read: (after) => conversations.events({ shop, shopperId }, conversationId, after),
          msLeft: expiresAt.getTime() - clock().getTime(),
        });
        if (opened === 'streaming') return reply;
        if (opened === 'not_found') return sendProblem(reply, 'not_found');
        return sendProblem(reply, 'too_many_requests', { retryAfterSeconds: retrySeconds });
      },
    );
    done();
  };
}

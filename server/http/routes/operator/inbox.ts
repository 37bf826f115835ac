import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { inboxQuerySchema, inboxSchema } from '../../../contract/operator/inbox.ts';
import type { DeskInbox } from '../../../handoff/inbox.ts';
import type { InboxStreams } from '../../inbox-streams.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const tags = ['operator'];
const retrySeconds = 5;

/** The shop's conversations, as they wait and move. */
export function inboxRoutes(
  { inbox }: { inbox: DeskInbox },
  guard: OperatorGuard,
  streams: InboxStreams,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/v1/operator/inbox',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'One box of the inbox, and how many are in each.',
          tags,
          querystring: inboxQuerySchema,
          response: { 200: inboxSchema },
        },
      },
      async (request, reply) => {
        const page = await inbox.page(guard.of(request), request.query);
        if (!page) return sendProblem(reply, 'invalid_request', { detail: 'This cursor is none of ours.' });
        return reply.header('cache-control', 'no-store').send(page);
      },
    );

    app.get(
      '/v1/operator/events',
      {
        exposeHeadRoute: false, // it would never end
        onRequest: guard.demand,
        schema: {
          summary: 'News of the inbox as server-sent events: `inbox.changed`, at the start and then live.',
          tags,
        },
      },
      async (request, reply) => {
        const operator = guard.of(request);
        const opened = await streams.open(reply, {
          owner: operator.id,
          address: request.ip,
          shop: operator.shop,
          read: () => inbox.news(operator),
          isStillIn: () => guard.isStillIn(request),
        });
        if (opened === 'streaming') return reply;
        return sendProblem(reply, 'too_many_requests', { retryAfterSeconds: retrySeconds });
      },
    );
    done();
  };
}

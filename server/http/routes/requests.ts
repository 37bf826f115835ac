import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { allTools } from '../../../tools/toolbox.ts';
import { actionRequestSchema, ordersSchema, requestsSchema } from '../../contract/action.ts';
import { messageAcceptedSchema, messageAnsweredSchema } from '../../contract/session.ts';
import { languageSchema } from '../../contract/turn.ts';
import type { AppDeps } from '../app-deps.ts';
import { followTurn } from '../follow-turn.ts';
import type { Gates } from '../limits.ts';
import type { SessionGuard } from '../sessions.ts';

/** One wish for each write tool, with that tool's own arguments. */
const wishes = allTools.flatMap(({ kind, name, input }) =>
  kind === 'write' ? [actionRequestSchema.extend({ action: z.literal(name), input })] : [],
);
type Wish = (typeof wishes)[number];
const wishSchema = z.discriminatedUnion('action', wishes as [Wish, ...Wish[]]);

/** “My requests”: what was asked for, and asking for something without typing. */
export function requestRoutes(
  deps: AppDeps,
  guard: SessionGuard,
  gates: Gates,
  closing: AbortSignal,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/v1/requests',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'The shopper’s service requests; without sign-in those of the orders that they have proven.',
          tags: ['shopper'],
          querystring: z.object({ language: languageSchema.optional() }),
          response: { 200: requestsSchema },
        },
      },
      async (request, reply) => {
        const session = guard.of(request);
        const language = request.query.language ?? session.language;
        const requests = await deps.conversations.requests(session, language);
        return reply.header('cache-control', 'no-store').send({ requests });
      },
    );

    app.get(
      '/v1/orders',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'The shopper’s orders; without sign-in those that they have proven.',
          tags: ['shopper'],
          querystring: z.object({ language: languageSchema.optional() }),
          response: { 200: ordersSchema },
        },
      },
      async (request, reply) => {
        const session = guard.of(request);
        const orders = await deps.conversations.orders(session, request.query.language ?? session.language);
        return reply.header('cache-control', 'no-store').send({ orders });
      },
    );

    app.post(
      '/v1/conversations/:id/actions',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary:
            'Asks for an action by a button, under the same rules as in words. With `wait=true` it answers 200 with the finished turn.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64) }),
          querystring: z.object({ wait: z.enum(['true', 'false']).optional() }),
          body: wishSchema,
          response: { 200: messageAnsweredSchema, 202: messageAcceptedSchema },
        },
      },
      async (request, reply) => {
        const caller = guard.of(request);
        const conversationId = request.params.id;
        const wait = request.query.wait === 'true';
        return followTurn(deps, { caller, conversationId, reply, wait }, closing, async () => {
          const { clientMessageId, action, input } = request.body;
          const wish = { clientMessageId, action, input: input as Record<string, unknown> };
          const accepted = await deps.conversations.start(caller, conversationId, wish);
          if (accepted.status === 'not_found') return 'not_found';
          const { messageId, turnId, dueInMs, claim, events } = accepted;
          return { body: { messageId, turnId }, dueInMs, claim, events };
        });
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { conversationOpenedSchema, conversationSchema } from '../../contract/session.ts';
import { turnSchema } from '../../contract/turn.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Gates } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

const params = z.object({ id: z.string().max(64) });

/** Opening and reading conversations. What isn't the caller's isn't there: 404. */
export function conversationRoutes(
  { conversations }: AppDeps,
  guard: SessionGuard,
  gates: Gates,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/v1/conversations',
      {
        onRequest: [guard.demand, gates.sessions],
        schema: { summary: 'Opens a conversation.', tags: ['shopper'], response: { 201: conversationOpenedSchema } },
      },
      async (request, reply) => {
        const session = guard.of(request);
        return reply.code(201).send(await conversations.open(session, session.language));
      },
    );

    app.get(
      '/v1/conversations/:id',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'What a client needs to draw the conversation; it follows events from `lastSeq` on.',
          tags: ['shopper'],
          params,
          response: { 200: conversationSchema },
        },
      },
      async (request, reply) => {
        const conversation = await conversations.view(guard.of(request), request.params.id);
        if (!conversation) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(conversation);
      },
    );

    app.get(
      '/v1/conversations/:id/turns/:turnId',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'A turn; until it is finished, without outcome.',
          tags: ['shopper'],
          params: params.extend({ turnId: z.string().max(64) }),
          response: { 200: turnSchema },
        },
      },
      async (request, reply) => {
        const { id, turnId } = request.params;
        const turn = await conversations.turn(guard.of(request), id, turnId);
        if (!turn) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(turn);
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { messageAcceptedSchema, messageAnsweredSchema, messageRequestSchema } from '../../contract/session.ts';
import type { AppDeps } from '../app-deps.ts';
import { watchTurns } from '../await-turn.ts';
import type { Gates } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

/**
 * Takes shoppers' messages. What is acknowledged is stored: the queue is told after the transaction and may forget it.
 * `closing` aborts when the server goes down; who waits then gets 202 and finds the turn by its id.
 */
export function messageRoutes(
  deps: AppDeps,
  guard: SessionGuard,
  gates: Gates,
  closing: AbortSignal,
): FastifyPluginCallbackZod {
  const { conversations, bus, queue, limits, waitMs } = deps;
  const text = messageRequestSchema.shape.text.max(limits.messageLength);
  return (app, _options, done) => {
    app.post(
      '/v1/conversations/:id/messages',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary: 'Says something. With `wait=true` it answers 200 with the finished turn.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64) }),
          querystring: z.object({ wait: z.enum(['true', 'false']).optional() }),
          body: messageRequestSchema.extend({ text }),
          response: { 200: messageAnsweredSchema, 202: messageAcceptedSchema },
        },
      },
      async (request, reply) => {
        const session = guard.of(request);
        const conversationId = request.params.id;
        const watch = watchTurns(bus, conversationId);
        try {
          const accepted = await conversations.accept(session, conversationId, request.body);
          if (accepted.status === 'not_found') return await sendProblem(reply, 'not_found');
          const { messageId, turnId, dueInMs, events } = accepted;
          if (events.length > 0) bus.publish({ conversationId, events });
          if (dueInMs !== undefined) queue.dispatch({ shop: session.shop, conversationId, turnId }, dueInMs);
          if (request.query.wait !== 'true') return await reply.code(202).send({ messageId, turnId });
          const signal = AbortSignal.any([closing, gone(reply.raw)]);
          const read = () => conversations.turn(session, conversationId, turnId);
          const turn = await watch.finished(read, { patienceMs: waitMs, signal, lookNow: dueInMs === undefined });
          return await (turn
            ? reply.code(200).send({ messageId, turnId, turn })
            : reply.code(202).send({ messageId, turnId }));
        } finally {
          watch.close();
        }
      },
    );
    done();
  };
}

/** Aborts when the client hangs up. */
function gone(response: { once(event: 'close', listener: () => void): unknown }): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  return abort.signal;
}

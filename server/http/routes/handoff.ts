import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { contactRequestSchema, handoffResponseSchema, ratingRequestSchema } from '../../contract/session.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Gates } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

const params = z.object({ id: z.string().max(64) });

/** The always-visible "talk to a person", and the rating. */
export function handoffRoutes(
  { conversations, bus }: AppDeps,
  guard: SessionGuard,
  gates: Gates,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/v1/conversations/:id/handoff',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary: 'Asks for a person. Asking again gives the handoff that waits.',
          tags: ['shopper'],
          params,
          response: { 200: handoffResponseSchema },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const handoff = await conversations.handOff(guard.of(request), id);
        if (!handoff) return sendProblem(reply, 'not_found');
        bus.publish({ conversationId: id, inbox: guard.of(request).shop });
        return reply.send({ reason: handoff.reason, requestedAt: handoff.requestedAt.toISOString() });
      },
    );

    app.post(
      '/v1/conversations/:id/contact',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary: 'Leaves an e-mail address or a phone number with the handoff that waits; the newest counts.',
          tags: ['shopper'],
          params,
          body: contactRequestSchema,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const caller = guard.of(request);
        const { id } = request.params;
        const left = await conversations.leaveContact(caller, id, request.body.contact);
        switch (left) {
          case 'noted':
            bus.publish({ conversationId: id, inbox: caller.shop });
            return reply.code(204).send(null);
          case 'not_found':
            return sendProblem(reply, 'not_found');
          case 'nobody_waits':
            return sendProblem(reply, 'changed_meanwhile', { detail: 'This conversation waits for nobody.' });
          case 'invalid':
            return sendProblem(reply, 'invalid_request', {
              errors: [{ path: 'contact', message: 'Give an e-mail address or a phone number.' }],
            });
        }
      },
    );

    app.post(
      '/v1/conversations/:id/rating',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary: 'Rates the conversation; the newest rating counts.',
          tags: ['shopper'],
          params,
          body: ratingRequestSchema,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { score, comment } = request.body;
        const rating = { score, ...(comment === undefined ? {} : { comment }) };
        const rated = await conversations.rate(guard.of(request), request.params.id, rating);
        return rated ? reply.code(204).send(null) : sendProblem(reply, 'not_found');
      },
    );
    done();
  };
}

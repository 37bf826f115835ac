import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { sessionRequestSchema, sessionResponseSchema } from '../../contract/session.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Gates } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

export function sessionRoutes(
  { shops, openSession }: AppDeps,
  guard: SessionGuard,
  gates: Gates,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/v1/sessions',
      {
        onRequest: gates.sessions,
        schema: {
          summary: 'Opens a shopper session; without `identity` an anonymous one.',
          tags: ['shopper'],
          body: sessionRequestSchema,
          response: { 200: sessionResponseSchema },
        },
      },
      async (request, reply) => {
        const { shop: id, identity, locale } = request.body;
        const shop = await shops.find(id);
        if (!shop) return sendProblem(reply, 'not_found', { detail: 'There is no such shop.' });
        if (!guard.allowsOrigin(request, shop)) return sendProblem(reply, 'origin_not_allowed');
        const opening = await openSession(shop, { identity, locale });
        if (opening.status === 'refused') return sendProblem(reply, 'identity_refused', { detail: opening.why });
        return reply.header('cache-control', 'no-store').send(opening.session);
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AppDeps } from '../app-deps.ts';

const readinessSchema = z.object({ ready: z.boolean(), missing: z.array(z.string()) });

/** For those who run the server: is it alive, would a question be answered, what does it do. */
export function healthRoutes({ readiness, metrics }: AppDeps): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/healthz',
      {
        schema: {
          summary: 'The process is alive.',
          tags: ['operation'],
          response: { 200: z.object({ status: z.literal('ok') }) },
        },
      },
      () => ({ status: 'ok' as const }),
    );
    app.get(
      '/readyz',
      {
        schema: {
          summary: 'Whether a question would be answered; if not, what is missing.',
          tags: ['operation'],
          response: { 200: readinessSchema, 503: readinessSchema },
        },
      },
      async (_request, reply) => {
        const { missing } = await readiness();
        return reply.code(missing.length === 0 ? 200 : 503).send({ ready: missing.length === 0, missing });
      },
    );
    app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
      const { contentType, text } = await metrics.read();
      return reply.type(contentType).send(text);
    });
    done();
  };
}

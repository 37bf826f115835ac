import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { macroRequestSchema, macroSchema, macrosSchema } from '../../../contract/operator/team.ts';
import type { Macros } from '../../../operators/macros.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const path = '/v1/operator/macros';
const tags = ['operator'];

/** Words kept ready. */
export function macroRoutes({ macros }: { macros: Macros }, guard: OperatorGuard): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      path,
      { onRequest: guard.demand, schema: { summary: 'Words kept ready.', tags, response: { 200: macrosSchema } } },
      async (request) => ({ macros: await macros.list(guard.of(request)) }),
    );
    app.post(
      path,
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Writes a macro, or with an id changes one; those of the shop are a supervisor’s.',
          tags,
          body: macroRequestSchema,
          response: { 200: macroSchema },
        },
      },
      async (request, reply) => {
        const written = await macros.write(guard.of(request), request.body);
        return written.status === 'written' ? reply.send(written.macro) : sendProblem(reply, written.status);
      },
    );
    app.delete(
      `${path}/:id`,
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Removes a macro.',
          tags,
          params: z.object({ id: z.string().max(64) }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const removed = await macros.remove(guard.of(request), request.params.id);
        return removed === 'removed' ? reply.code(204).send(null) : sendProblem(reply, removed);
      },
    );
    done();
  };
}

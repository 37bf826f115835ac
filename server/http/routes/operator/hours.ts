import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { hoursSchema } from '../../../contract/operator/team.ts';
import type { OperatorDesk } from '../../../operators/operator-desk.ts';
import type { OperatorGuard } from '../../operators.ts';

const base = '/v1/operator';
const tags = ['operator'];

/** When the shop's people answer. */
export function hoursRoutes({ hours }: OperatorDesk, guard: OperatorGuard): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      `${base}/hours`,
      { onRequest: guard.demand, schema: { summary: 'When people answer.', tags, response: { 200: hoursSchema } } },
      async (request) => ({ hours: await hours.read(guard.of(request).shop) }),
    );
    app.post(
      `${base}/hours`,
      {
        onRequest: guard.demandRole('supervisor'),
        schema: { summary: 'Sets when people answer.', tags, body: hoursSchema, response: { 200: hoursSchema } },
      },
      async (request) => {
        await hours.write(guard.of(request).shop, request.body.hours);
        return request.body;
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  deliveriesSchema,
  newWebhookSchema,
  webhookCreatedSchema,
  webhooksSchema,
  webhookTestedSchema,
} from '../../../contract/operator/webhooks.ts';
import type { Webhooks } from '../../../outcomes/webhooks/webhooks.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const base = '/v1/operator/webhooks';
const tags = ['operator'];
const params = z.object({ id: z.string().max(64) });

const whyNot = {
  address_not_allowed:
    'A webhook’s address begins with https, without a user name, at port 443 or 8443 of a public host.',
  too_many: 'There are as many webhooks as a shop can have; remove one first.',
} as const;

/** What a shop's own systems are told of: admins keep it. */
export function webhookRoutes(webhooks: Webhooks, guard: OperatorGuard): FastifyPluginCallbackZod {
  const onRequest = guard.demandRole('admin');
  return (app, _options, done) => {
    app.get(
      base,
      { onRequest, schema: { summary: 'The shop’s webhooks.', tags, response: { 200: webhooksSchema } } },
      async (request) => ({ webhooks: await webhooks.list(guard.of(request).shop) }),
    );
    app.post(
      base,
      {
        onRequest,
        schema: {
          summary: 'Adds a webhook; the answer alone holds the secret of its signatures.',
          tags,
          body: newWebhookSchema,
          response: { 201: webhookCreatedSchema },
        },
      },
      async (request, reply) => {
        const added = await webhooks.add(guard.of(request), request.body);
        if (added.status !== 'added') return sendProblem(reply, 'invalid_request', { detail: whyNot[added.status] });
        return reply.code(201).header('cache-control', 'no-store').send(added.webhook);
      },
    );
    app.delete(
      `${base}/:id`,
      { onRequest, schema: { summary: 'Removes a webhook.', tags, params, response: { 204: z.null() } } },
      async (request, reply) => {
        const removed = await webhooks.remove(guard.of(request).shop, request.params.id);
        return removed ? reply.code(204).send(null) : sendProblem(reply, 'not_found');
      },
    );
    app.get(
      `${base}/:id/deliveries`,
      {
        onRequest,
        schema: {
          summary: 'What it was told, newest first, and what came of it.',
          tags,
          params,
          response: { 200: deliveriesSchema },
        },
      },
      async (request, reply) => {
        const deliveries = await webhooks.deliveries(guard.of(request).shop, request.params.id);
        return deliveries
          ? reply.header('cache-control', 'no-store').send({ deliveries })
          : sendProblem(reply, 'not_found');
      },
    );
    app.post(
      `${base}/:id/test`,
      {
        onRequest,
        schema: {
          summary: 'Tells it of a test, at once and once.',
          tags,
          params,
          response: { 200: webhookTestedSchema },
        },
      },
      async (request, reply) => {
        const delivery = await webhooks.test(guard.of(request).shop, request.params.id);
        return delivery ? reply.send({ delivery }) : sendProblem(reply, 'not_found');
      },
    );
    done();
  };
}

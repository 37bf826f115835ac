import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  actionDecisionSchema,
  actionOffersSchema,
  actionRequestSchema,
  actionResultSchema,
  codeSentSchema,
  shopperPanelSchema,
} from '../../../contract/operator/actions.ts';
import type { Acted, OperatorActions } from '../../../operators/acting/operator-actions.ts';
import type { ShopperPanels } from '../../../operators/panel/shopper-panels.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const path = '/v1/operator/conversations/:id/actions';
const tags = ['operator'];
const params = z.object({ id: z.string().max(64) });

/** What operators do for a shopper, by the shop's rules and their own; and what there is to know of the shopper. */
export function actionRoutes(
  { actions, panels }: { actions: OperatorActions; panels: ShopperPanels },
  guard: OperatorGuard,
  gates: Gates,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      path,
      {
        onRequest: guard.demand,
        schema: { summary: 'What its owner may propose.', tags, params, response: { 200: actionOffersSchema } },
      },
      async (request, reply) => {
        const found = await actions.offers(guard.of(request), request.params.id);
        return found.status === 'ok' ? reply.send(found.offers) : sendProblem(reply, found.status);
      },
    );
    app.post(
      path,
      {
        onRequest: [guard.demand, gates.operatorWrites],
        schema: {
          summary: 'Proposes an action; the rules decide, and a card says what would happen.',
          tags,
          params,
          body: actionRequestSchema,
          response: { 200: actionResultSchema },
        },
      },
      async (request, reply) =>
        answer(reply, await actions.propose(guard.of(request), request.params.id, request.body)),
    );
    app.post(
      `${path}/:confirmationId`,
      {
        onRequest: [guard.demand, gates.operatorWrites],
        schema: {
          summary: 'Answers what this operator was asked. A yes is carried out at once.',
          tags,
          params: params.extend({ confirmationId: z.string().max(64) }),
          body: actionDecisionSchema,
          response: { 200: actionResultSchema },
        },
      },
      async (request, reply) => {
        const { id, confirmationId } = request.params;
        return answer(reply, await actions.answer(guard.of(request), id, confirmationId, request.body.decision));
      },
    );
    shopperRoutes(app, { actions, panels }, guard, gates);
    done();
  };
}

/** Who the shopper is: a code that proves it, and what there is to know of them. */
function shopperRoutes(
  app: Parameters<FastifyPluginCallbackZod>[0],
  { actions, panels }: { actions: OperatorActions; panels: ShopperPanels },
  guard: OperatorGuard,
  gates: Gates,
): void {
  app.post(
    '/v1/operator/conversations/:id/code',
    {
      onRequest: [guard.demand, gates.operatorWrites],
      schema: {
        summary: 'Sends the shopper a one-time code, to the address that the shop has of them.',
        tags,
        params,
        response: { 200: codeSentSchema },
      },
    },
    async (request, reply) => {
      const done = await actions.sendCode(guard.of(request), request.params.id);
      return done.status === 'ok' ? reply.send(done.sent) : sendProblem(reply, done.status);
    },
  );
  app.get(
    '/v1/operator/shoppers/:id',
    {
      onRequest: guard.demand,
      schema: {
        summary: 'Orders, requests, value and risks of a shopper.',
        tags,
        params,
        response: { 200: shopperPanelSchema },
      },
    },
    async (request, reply) => {
      const panel = await panels.read(guard.of(request), request.params.id);
      if (!panel) return sendProblem(reply, 'not_found');
      return reply.header('cache-control', 'no-store').send(panel);
    },
  );
}

async function answer(reply: FastifyReply, acted: Acted): Promise<void> {
  if (acted.status === 'acted') return reply.header('cache-control', 'no-store').send(acted.result);
  if (acted.status === 'invalid_input') {
    const errors = [...new Set(acted.fields)].map((field) => ({ path: `/input/${field}`, message: 'is not valid' }));
    return sendProblem(reply, 'invalid_request', { detail: 'The input is not valid.', errors });
  }
  return sendProblem(reply, acted.status);
}

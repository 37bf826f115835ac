import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ledgerViewSchema, shopperSummarySchema, summarySchema } from '../../../contract/operator/summary.ts';
import type { Summaries } from '../../../summaries/summaries.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const tags = ['operator'];
const id = z.string().max(64);

/** What operators read before they take over. Another shop's isn't there: 404. */
export function summaryRoutes(summaries: Summaries, guard: OperatorGuard): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/v1/operator/conversations/:id/summary',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'What whoever takes a conversation over has to know, as of now.',
          tags,
          params: z.object({ id }),
          response: { 200: summarySchema },
        },
      },
      async (request, reply) => {
        const summary = await summaries.conversation(guard.of(request), request.params.id);
        if (!summary) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(summary);
      },
    );
    app.get(
      '/v1/operator/conversations/:id/ledger/:actionId',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'What the book of actions says of one of them.',
          tags,
          params: z.object({ id, actionId: id }),
          response: { 200: ledgerViewSchema },
        },
      },
      async (request, reply) => {
        const { id: conversationId, actionId } = request.params;
        const view = await summaries.ledger(guard.of(request), { conversationId, actionId });
        if (!view) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(view);
      },
    );
    app.get(
      '/v1/operator/shoppers/:shopperId/summary',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'What a shopper came for in their newest conversations.',
          tags,
          params: z.object({ shopperId: id }),
          response: { 200: shopperSummarySchema },
        },
      },
      async (request, reply) => {
        const summary = await summaries.shopper(guard.of(request), request.params.shopperId);
        if (!summary) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(summary);
      },
    );
    done();
  };
}

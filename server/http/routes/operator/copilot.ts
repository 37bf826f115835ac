import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  copilotSchema,
  copilotToolRequestSchema,
  copilotToolResultSchema,
  knowledgeSearchSchema,
} from '../../../contract/operator/copilot.ts';
import { problemSchema } from '../../../contract/problem.ts';
import { languageSchema } from '../../../contract/turn.ts';
import type { CopilotDesk } from '../../../summaries/copilot-desk.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const path = '/v1/operator/conversations/:id/copilot';
const tags = ['operator'];
const params = z.object({ id: z.string().max(64) });

/** Suggestions for operators. Nothing of it reaches the shopper, and nothing is done, without a call of its own. */
export function copilotRoutes(desk: CopilotDesk, guard: OperatorGuard, gates: Gates): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      path,
      {
        onRequest: guard.demand,
        schema: {
          summary: 'What could be said and done next, and how the shopper feels.',
          tags,
          params,
          response: { 200: copilotSchema },
        },
      },
      async (request, reply) => {
        const suggested = await desk.suggest(guard.of(request), request.params.id);
        if (!suggested) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(suggested);
      },
    );
    app.post(
      `${path}/tools`,
      {
        onRequest: [guard.demand, gates.operatorWrites],
        schema: {
          summary: 'Runs a tool that looks something up, for the operator’s eyes.',
          tags,
          params,
          body: copilotToolRequestSchema,
          response: { 200: copilotToolResultSchema, 409: problemSchema },
        },
      },
      async (request, reply) => {
        const { name, input } = request.body;
        const ran = await desk.runTool(guard.of(request), request.params.id, { name, input });
        return ran.status === 'ran' ? reply.send(ran.result) : sendProblem(reply, ran.status);
      },
    );
    app.get(
      '/v1/operator/knowledge/search',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Passages of the shop’s knowledge, best first.',
          tags,
          querystring: z.object({ q: z.string().trim().min(1).max(300), language: languageSchema.optional() }),
          response: { 200: knowledgeSearchSchema },
        },
      },
      async (request) => {
        const { q, language } = request.query;
        const operator = guard.of(request);
        return { passages: await desk.searchKnowledge(operator, q, language ?? operator.language) };
      },
    );
    done();
  };
}

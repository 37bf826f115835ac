import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  approveDraftSchema,
  comparisonRequestSchema,
  comparisonSchema,
  draftsQuerySchema,
  knowledgeDocumentSchema,
  knowledgeDraftSchema,
  knowledgeDraftsSchema,
  newDraftSchema,
  scenarioFileSchema,
} from '../../../contract/operator/learning.ts';
import type { Learning } from '../../../outcomes/learning/learning.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const tags = ['operator'];
const params = z.object({ id: z.string().max(64) });

function refuse(
  reply: FastifyReply,
  why: 'not_found' | 'nothing_to_learn' | 'only_this_case' | 'decided',
): FastifyReply {
  return sendProblem(reply, why === 'decided' ? 'changed_meanwhile' : why);
}

/** What is learnt from what people have answered: drafts of knowledge, and scenarios for the evals. */
export function learningRoutes(learning: Learning, guard: OperatorGuard): FastifyPluginCallbackZod {
  const { drafts, scenario } = learning;
  return (app, _options, done) => {
    app.post(
      '/v1/operator/conversations/:id/knowledge-drafts',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Makes a draft of knowledge from a settled handoff; asked again it gives the one that waits.',
          tags,
          params,
          response: { 201: knowledgeDraftSchema },
        },
      },
      async (request, reply) => {
        const draft = await drafts.fromConversation(guard.of(request), request.params.id);
        return typeof draft === 'string' ? refuse(reply, draft) : reply.code(201).send(draft);
      },
    );
    app.post(
      '/v1/operator/conversations/:id/scenario',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'A settled handoff as a file for the evals’ scenarios.',
          tags,
          params,
          response: { 200: scenarioFileSchema },
        },
      },
      async (request, reply) => {
        const file = await scenario(guard.of(request), request.params.id);
        return typeof file === 'string' ? refuse(reply, file) : reply.send(file);
      },
    );
    app.get(
      '/v1/operator/knowledge/drafts',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Drafts of knowledge, newest first.',
          tags,
          querystring: draftsQuerySchema,
          response: { 200: knowledgeDraftsSchema },
        },
      },
      async (request, reply) => {
        const found = await drafts.list(guard.of(request).shop, request.query.state);
        return reply.header('cache-control', 'no-store').send({ drafts: found });
      },
    );
    app.post(
      '/v1/operator/knowledge/drafts',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Makes a draft in one’s own words.',
          tags,
          body: newDraftSchema,
          response: { 201: knowledgeDraftSchema },
        },
      },
      async (request, reply) => {
        const { conversationId, ...words } = request.body;
        const draft = await drafts.write(guard.of(request), conversationId, words);
        return typeof draft === 'string' ? refuse(reply, draft) : reply.code(201).send(draft);
      },
    );
    knowledgeRoutes(app, learning, guard);
    decisionRoutes(app, drafts, guard);
    done();
  };
}

/** What is known already, to hold new words against. */
function knowledgeRoutes(
  app: Parameters<FastifyPluginCallbackZod>[0],
  { compare, document }: Learning,
  guard: OperatorGuard,
): void {
  app.post(
    '/v1/operator/knowledge/comparison',
    {
      onRequest: guard.demand,
      schema: {
        summary: 'Passages nearest to new words, with the numbers that they give for the same thing.',
        tags,
        body: comparisonRequestSchema,
        response: { 200: comparisonSchema },
      },
    },
    async (request, reply) => {
      const passages = await compare(guard.of(request), request.body);
      return reply.header('cache-control', 'no-store').send({ passages });
    },
  );
  app.get(
    '/v1/operator/knowledge/documents/:id',
    {
      onRequest: guard.demand,
      schema: { summary: 'All that a document says.', tags, params, response: { 200: knowledgeDocumentSchema } },
    },
    async (request, reply) => {
      const found = await document(guard.of(request), request.params.id);
      return found ? reply.header('cache-control', 'no-store').send(found) : sendProblem(reply, 'not_found');
    },
  );
}

function decisionRoutes(
  app: Parameters<FastifyPluginCallbackZod>[0],
  drafts: Learning['drafts'],
  guard: OperatorGuard,
): void {
  const onRequest = guard.demandRole('supervisor');
  app.post(
    '/v1/operator/knowledge/drafts/:id/approve',
    {
      onRequest,
      schema: {
        summary: 'Makes a draft a document of the shop’s knowledge, in these words.',
        tags,
        params,
        body: approveDraftSchema,
        response: { 200: knowledgeDraftSchema },
      },
    },
    async (request, reply) => {
      const draft = await drafts.approve(guard.of(request), request.params.id, request.body);
      return typeof draft === 'string' ? refuse(reply, draft) : reply.send(draft);
    },
  );
  app.post(
    '/v1/operator/knowledge/drafts/:id/reject',
    { onRequest, schema: { summary: 'Turns a draft down.', tags, params, response: { 200: knowledgeDraftSchema } } },
    async (request, reply) => {
      const draft = await drafts.reject(guard.of(request), request.params.id);
      return typeof draft === 'string' ? refuse(reply, draft) : reply.send(draft);
    },
  );
}

import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { problemSchema } from '../../../contract/problem.ts';
import {
  assignRequestSchema,
  conversationHeadSchema,
  noteRequestSchema,
  operatorConversationSchema,
  operatorMessageSchema,
  returnRequestSchema,
} from '../../../contract/operator/conversation.ts';
import type { Desk, DeskAnswer } from '../../../handoff/desk.ts';
import type { DeskViews } from '../../../handoff/desk-views.ts';
import type { EventStreams } from '../../event-streams.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const path = '/v1/operator/conversations/:id';
const tags = ['operator'];
const params = z.object({ id: z.string().max(64) });
const sequence = z.coerce.number().int().min(0).max(2_147_483_647);
const retrySeconds = 5;

/** Reading a conversation of the shop. Another shop's isn't there: 404. */
export function deskViewRoutes(
  { views }: { views: DeskViews },
  guard: OperatorGuard,
  streams: EventStreams,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      path,
      {
        onRequest: guard.demand,
        schema: {
          summary: 'Everything that the log holds of a conversation.',
          tags,
          params,
          response: { 200: operatorConversationSchema },
        },
      },
      async (request, reply) => {
        const view = await views.conversation(guard.of(request), request.params.id);
        if (!view) return sendProblem(reply, 'not_found');
        return reply.header('cache-control', 'no-store').send(view);
      },
    );

    app.get(
      `${path}/events`,
      {
        exposeHeadRoute: false, // it would never end
        onRequest: guard.demand,
        schema: {
          summary: 'The event log as its shopper’s client gets it, from `after` or `Last-Event-ID` on.',
          tags,
          params,
          querystring: z.object({ after: sequence.optional() }),
          headers: z.object({ 'last-event-id': sequence.optional() }),
        },
      },
      async (request, reply) => {
        const operator = guard.of(request);
        const conversationId = request.params.id;
        const opened = await streams.open(reply, {
          owner: operator.id,
          address: request.ip,
          conversationId,
          after: request.headers['last-event-id'] ?? request.query.after ?? 0,
          read: (after) => views.events(operator, conversationId, after),
          isStillIn: () => guard.isStillIn(request),
        });
        if (opened === 'streaming') return reply;
        if (opened === 'not_found') return sendProblem(reply, 'not_found');
        return sendProblem(reply, 'too_many_requests', { retryAfterSeconds: retrySeconds });
      },
    );
    done();
  };
}

/** What an operator does with a conversation; every call answers who has it then. */
export function deskRoutes({ desk }: { desk: Desk }, guard: OperatorGuard, gates: Gates): FastifyPluginCallbackZod {
  const onRequest = [guard.demand, gates.operatorWrites];
  const schemaOf = <Body extends z.ZodType>(summary: string, body: Body) => ({
    summary,
    tags,
    params,
    body,
    response: { 200: conversationHeadSchema, 409: problemSchema },
  });
  const nothing = z.object({}).optional();
  return (app, _options, done) => {
    app.post(
      `${path}/claim`,
      { onRequest, schema: schemaOf('Takes the conversation, out of the line or from the agent.', nothing) },
      async (request, reply) => answer(reply, await desk.claim(guard.of(request), request.params.id)),
    );
    app.post(
      `${path}/messages`,
      { onRequest, schema: schemaOf('Says something to the shopper.', operatorMessageSchema) },
      async (request, reply) => answer(reply, await desk.say(guard.of(request), request.params.id, request.body)),
    );
    app.post(
      `${path}/notes`,
      { onRequest, schema: schemaOf('Writes a note for operators’ eyes.', noteRequestSchema) },
      async (request, reply) => answer(reply, await desk.note(guard.of(request), request.params.id, request.body.text)),
    );
    app.post(
      `${path}/return`,
      { onRequest, schema: schemaOf('Gives the conversation back to the agent, or to the line.', returnRequestSchema) },
      async (request, reply) => answer(reply, await desk.giveBack(guard.of(request), request.params.id, request.body)),
    );
    app.post(
      `${path}/resolve`,
      { onRequest, schema: schemaOf('Says that the matter is settled.', nothing) },
      async (request, reply) => answer(reply, await desk.resolve(guard.of(request), request.params.id)),
    );
    app.post(
      `${path}/assign`,
      { onRequest, schema: schemaOf('Passes it on to a colleague.', assignRequestSchema) },
      async (request, reply) => {
        const { operatorId } = request.body;
        return answer(reply, await desk.assign(guard.of(request), request.params.id, operatorId));
      },
    );
    done();
  };
}

function answer(reply: FastifyReply, result: DeskAnswer): FastifyReply {
  return result.status === 'done' ? reply.send(result.head) : sendProblem(reply, result.status);
}

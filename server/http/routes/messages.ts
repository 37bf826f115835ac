import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { messageAcceptedSchema, messageAnsweredSchema, messageRequestSchema } from '../../contract/session.ts';
import type { AppDeps } from '../app-deps.ts';
import { followTurn } from '../follow-turn.ts';
import type { PhotoOwner, Photos } from '../../photos/photos.ts';
import type { Gates } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

/** Takes shoppers' messages. */
export function messageRoutes(
  deps: AppDeps,
  guard: SessionGuard,
  gates: Gates,
  closing: AbortSignal,
): FastifyPluginCallbackZod {
  const { conversations, photos, limits } = deps;
  const text = messageRequestSchema.shape.text.max(limits.messageLength);
  return (app, _options, done) => {
    app.post(
      '/v1/conversations/:id/messages',
      {
        onRequest: [guard.demand, gates.writes],
        schema: {
          summary: 'Says something. With `wait=true` it answers 200 with the finished turn.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64) }),
          querystring: z.object({ wait: z.enum(['true', 'false']).optional() }),
          body: messageRequestSchema
            .extend({ text })
            .refine(({ text: said, attachments = [] }) => said !== '' || attachments.length > 0, {
              path: ['text'],
              message: 'Say something, or attach a photo.',
            }),
          response: { 200: messageAnsweredSchema, 202: messageAcceptedSchema },
        },
      },
      async (request, reply) => {
        const caller = guard.of(request);
        const conversationId = request.params.id;
        const wait = request.query.wait === 'true';
        if (!(await areTheirs(photos, { ...caller, conversationId }, request.body.attachments))) {
          return sendProblem(reply, 'invalid_request', { detail: 'There is no such photo in this conversation.' });
        }
        return followTurn(deps, { caller, conversationId, reply, wait }, closing, async () => {
          const accepted = await conversations.accept(caller, conversationId, request.body);
          if (accepted.status === 'not_found') return 'not_found';
          const { messageId, turnId, dueInMs, claim, events } = accepted;
          // a person has the conversation: no turn will look at it
          if (dueInMs === undefined && events.length > 0)
            await deps.acting?.codes.heard(caller.shop, conversationId, request.body.text);
          return { body: { messageId, turnId }, dueInMs, claim, events };
        });
      },
    );
    done();
  };
}

async function areTheirs(photos: Photos, owner: PhotoOwner, attachments: readonly string[] = []): Promise<boolean> {
  if (attachments.length === 0) return true;
  const held = await photos.list(owner.shop, owner.conversationId);
  return attachments.every((id) => held.some((photo) => photo.id === id));
}

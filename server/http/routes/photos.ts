import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { photoStoredSchema } from '../../contract/session.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Gates } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import type { SessionGuard } from '../sessions.ts';

/** A photo as phones take it. */
const mostBytes = 12_000_000;
const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'];

/** Takes and shows the photos of a conversation; only its own shopper's, all else is 404. */
export function photoRoutes({ photos }: AppDeps, guard: SessionGuard, gates: Gates): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.addContentTypeParser(pictureTypes, { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, parsed) => {
      parsed(null, body);
    });

    app.post(
      '/v1/conversations/:id/photos',
      {
        onRequest: [guard.demand, gates.writes],
        bodyLimit: mostBytes,
        schema: {
          summary:
            'Takes a photo (the body is the file: JPEG, PNG, WebP or HEIF); name its id in a message to send it.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64) }),
          response: { 201: photoStoredSchema },
        },
      },
      async (request, reply) => {
        if (!Buffer.isBuffer(request.body)) return sendProblem(reply, 'not_a_photo');
        const owner = { ...guard.of(request), conversationId: request.params.id };
        const added = await photos.add(owner, request.body);
        switch (added.status) {
          case 'stored':
            return reply.code(201).send(added.photo);
          case 'not_found':
            return sendProblem(reply, 'not_found');
          case 'not_a_photo':
            return sendProblem(reply, 'not_a_photo');
          case 'too_many':
            return sendProblem(reply, 'photos_full');
        }
      },
    );

    app.get(
      '/v1/conversations/:id/photos/:photoId',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'A photo of the conversation, as WebP.',
          tags: ['shopper'],
          params: z.object({ id: z.string().max(64), photoId: z.string().max(64) }),
          response: { 200: z.instanceof(Buffer) },
        },
      },
      async (request, reply) => {
        const owner = { ...guard.of(request), conversationId: request.params.id };
        const image = await photos.read(owner, request.params.photoId);
        if (!image) return sendProblem(reply, 'not_found');
        return reply
          .header('content-type', 'image/webp')
          .header('cache-control', 'private, max-age=86400, immutable')
          .header('content-disposition', 'inline; filename="photo.webp"')
          .send(image);
      },
    );
    done();
  };
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Photos } from '../../../photos/photos.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

/** Shows operators the photos of their shop's conversations; another shop's aren't there: 404. */
export function operatorPhotoRoutes({ photos }: { photos: Photos }, guard: OperatorGuard): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/v1/operator/conversations/:id/photos/:photoId',
      {
        onRequest: guard.demand,
        schema: {
          summary: 'A photo that the shopper sent, as WebP.',
          tags: ['operator'],
          params: z.object({ id: z.string().max(64), photoId: z.string().max(64) }),
          response: { 200: z.instanceof(Buffer) },
        },
      },
      async (request, reply) => {
        const { shop } = guard.of(request);
        const image = await photos.readForShop(shop, request.params.id, request.params.photoId);
        if (!image) return sendProblem(reply, 'not_found');
        return reply
          .header('content-type', 'image/webp')
          .header('cache-control', 'private, no-store')
          .header('content-disposition', 'inline; filename="photo.webp"')
          .send(image);
      },
    );
    done();
  };
}

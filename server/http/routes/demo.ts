import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { demoIdentityRequestSchema, demoIdentityResponseSchema } from '../../contract/session.ts';
import type { DemoDesk } from '../app-deps.ts';
import type { Gates } from '../limits.ts';
import { mailboxPage, mailboxPolicy } from '../mailbox-page.ts';
import { sendProblem } from '../problem.ts';

/** What the demo shop's own server would do: sign the identity of whom the visitor chooses to be; and its mailbox. Demo mode only. */
export function demoRoutes({ signIn, mailbox }: DemoDesk, gates: Gates): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/demo/identity',
      {
        onRequest: gates.sessions,
        schema: {
          summary: 'The identity token of one of the demo’s shoppers.',
          tags: ['demo'],
          body: demoIdentityRequestSchema,
          response: { 200: demoIdentityResponseSchema },
        },
      },
      async (request, reply) => {
        const signed = await signIn(request.body.shopper);
        if (!signed) return sendProblem(reply, 'not_found', { detail: 'The demo has no such shopper.' });
        return reply
          .header('cache-control', 'no-store')
          .send({ token: signed.token, expiresAt: signed.expiresAt.toISOString() });
      },
    );
    app.get('/demo/mailbox', { schema: { hide: true } }, async (_request, reply) =>
      reply
        .header('content-security-policy', mailboxPolicy)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .serializer(String)
        .send(mailboxPage(await mailbox())),
    );
    done();
  };
}

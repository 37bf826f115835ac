import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { AppDeps } from '../app-deps.ts';
import { sendProblem } from '../problem.ts';

const forEver = 'public, max-age=31536000, immutable';
const briefly = 'public, max-age=300';
const never = 'no-cache';

/** Pages take scripts and styles from us alone, and none that stand in the page. */
const ownPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Nobody may frame the console, and what it shows comes from us alone: not even a picture from elsewhere. */
const consolePolicy = `${ownPolicy}; img-src 'self' data: blob:; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** The built web pages: the loader, the widget's app, the console, and in demo mode the demo shop. */
export function webRoutes({ shops, demo }: AppDeps, folder: string): FastifyPluginAsync {
  return async (app) => {
    await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, etag: true });
    const schema = { hide: true };

    app.get('/widget.js', { schema }, (_request, reply) => sendWidgetLoader(reply));
    app.get<{ Params: { '*': string } }>('/assets/*', { schema }, (request, reply) =>
      reply.header('cache-control', forEver).sendFile(`assets/${request.params['*']}`),
    );
    app.get('/widget', { schema }, (request, reply) =>
      reply.redirect(`/widget/${request.url.slice('/widget'.length)}`, 308),
    );
    app.get<{ Querystring: { shop?: unknown } }>('/widget/', { schema }, async (request, reply) => {
      const { shop: id } = request.query;
      const shop = typeof id === 'string' ? await shops.find(id) : undefined;
      if (!shop) return sendProblem(reply, 'not_found', { detail: 'There is no such shop.' });
      const { allowedOrigins } = shop;
      const hosts = allowedOrigins.length === 0 ? '*' : ["'self'", ...allowedOrigins].join(' ');
      const pictures = ["'self'", 'data:', 'blob:', ...allowedOrigins].join(' ');
      return reply
        .header('content-security-policy', `${ownPolicy}; img-src ${pictures}; frame-ancestors ${hosts}`)
        .header('cache-control', never)
        .sendFile('widget/index.html');
    });

    app.get('/console', { schema }, (_request, reply) => reply.redirect('/console/', 308));
    app.get('/console/', { schema }, (_request, reply) =>
      reply
        .header('content-security-policy', consolePolicy)
        .header('cache-control', never)
        .sendFile('console/index.html'),
    );

    if (!demo) return;
    app.get('/', { schema }, (_request, reply) =>
      reply
        .header(
          'content-security-policy',
          `${ownPolicy}; img-src 'self' data:; frame-src 'self'; frame-ancestors 'self'`,
        )
        .header('cache-control', never)
        .sendFile('demo/index.html'),
    );
    app.get<{ Params: { '*': string } }>('/demo/*', { schema }, (request, reply) =>
      reply.header('cache-control', briefly).sendFile(`demo/${request.params['*']}`),
    );
  };
}

/** Any shop's page may load it. */
function sendWidgetLoader(reply: FastifyReply): FastifyReply {
  return reply
    .header('cache-control', briefly)
    .header('cross-origin-resource-policy', 'cross-origin')
    .sendFile('widget.js');
}

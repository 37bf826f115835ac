import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import underPressure from '@fastify/under-pressure';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { AppDeps } from './app-deps.ts';
import { createSignInAnswer } from './answer-sign-in.ts';
import { answerError, answerUnknown } from './errors.ts';
import { createEventStreams } from './event-streams.ts';
import { createInboxStreams } from './inbox-streams.ts';
import { registerLimits, type Gates } from './limits.ts';
import { problem, sendProblem } from './problem.ts';
import { confirmationRoutes } from './routes/confirmations.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { createOperatorGuard, type OperatorGuard } from './operators.ts';
import { demoRoutes } from './routes/demo.ts';
import { eventRoutes } from './routes/events.ts';
import { handoffRoutes } from './routes/handoff.ts';
import { healthRoutes } from './routes/health.ts';
import { messageRoutes } from './routes/messages.ts';
import { deskRoutes, deskViewRoutes } from './routes/operator/conversation.ts';
import { boardRoutes } from './routes/operator/board.ts';
import { actionRoutes } from './routes/operator/actions.ts';
import { decisionRoutes } from './routes/operator/decisions.ts';
import { copilotRoutes } from './routes/operator/copilot.ts';
import { demoSignInRoutes } from './routes/operator/demo-sign-in.ts';
import { hoursRoutes } from './routes/operator/hours.ts';
import { inboxRoutes } from './routes/operator/inbox.ts';
import { invitationRoutes } from './routes/operator/invitations.ts';
import { learningRoutes } from './routes/operator/learning.ts';
import { macroRoutes } from './routes/operator/macros.ts';
import { operatorPhotoRoutes } from './routes/operator/photos.ts';
import { operatorSignInRoutes } from './routes/operator/sign-in.ts';
import { summaryRoutes } from './routes/operator/summary.ts';
import { teamRoutes } from './routes/operator/team.ts';
import { webhookRoutes } from './routes/operator/webhooks.ts';
import { photoRoutes } from './routes/photos.ts';
import { requestRoutes } from './routes/requests.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { webRoutes } from './routes/web.ts';
import { createSessionGuard } from './sessions.ts';
import { createStreamRoom } from './stream-room.ts';

/** Open event streams of one shopper or operator: tabs and devices. */
const streamsPerPerson = 10;
/** What is still open so long after streams and waiting calls were ended is cut, milliseconds. */
const closePatienceMs = 2_000;
/** Longer than this the event loop may not lag, milliseconds; then requests are turned away until it recovers. */
const longestLag = 10_000;

/**
 * The HTTP app, ready to listen or to be injected into. Closing it ends the open event streams and waiting calls first,
 * then waits for the rest.
 */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const { limits, metrics } = deps;
  const app = createServer(deps);
  answerUnknown(app);
  app.setErrorHandler(answerError);
  app.addHook('onResponse', (request, reply, done) => {
    const { url: route = 'unknown' } = request.routeOptions;
    metrics.request(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    request.log.debug({ method: request.method, route, status: reply.statusCode, ms: reply.elapsedTime }, 'answered');
    done();
  });

  const guard = createSessionGuard(deps);
  const operatorGuard = createOperatorGuard(deps.operators);
  const room = createStreamRoom({
    total: limits.streams,
    perAddress: limits.streamsPerAddress,
    perOwner: streamsPerPerson,
  });
  const { bus, heartbeatMs = 15_000 } = deps;
  const streams = createEventStreams({ bus, room, heartbeatMs });
  const inboxStreams = createInboxStreams({ bus, room, heartbeatMs });
  metrics.watch({ openStreams: room.count });
  const closing = new AbortController();
  app.addHook('preClose', (done) => {
    closing.abort();
    room.close();
    // Connections on which nothing was ever asked, as browsers open ahead, aren't idle by Node's book.
    setTimeout(() => app.server.closeAllConnections(), closePatienceMs).unref();
    done();
  });

  await registerProtection(app);
  const gates = await registerLimits(app, deps, {
    shopperOf: (request) => guard.of(request).shopperId,
    operatorOf: (request) => operatorGuard.of(request).id,
  });
  await registerDescription(app);
  await app.register(healthRoutes(deps));
  await app.register(sessionRoutes(deps, guard, gates));
  await app.register(conversationRoutes(deps, guard, gates));
  await app.register(handoffRoutes(deps, guard, gates));
  await app.register(messageRoutes(deps, guard, gates, closing.signal));
  await app.register(confirmationRoutes(deps, guard, gates, closing.signal));
  await app.register(requestRoutes(deps, guard, gates, closing.signal));
  await app.register(photoRoutes(deps, guard, gates));
  await app.register(eventRoutes(deps, guard, streams));
  await registerConsole(app, deps, operatorGuard, gates);
  await app.register(inboxRoutes(deps, operatorGuard, inboxStreams));
  await app.register(deskViewRoutes({ views: deps.deskViews }, operatorGuard, streams));
  await app.register(deskRoutes(deps, operatorGuard, gates));
  await app.register(operatorPhotoRoutes(deps, operatorGuard));
  if (deps.assist) {
    await app.register(summaryRoutes(deps.assist.summaries, operatorGuard));
    await app.register(copilotRoutes(deps.assist.copilot, operatorGuard, gates));
  }
  if (deps.acting) {
    await app.register(actionRoutes(deps.acting, operatorGuard, gates));
    await app.register(decisionRoutes(deps.acting.decisions, operatorGuard, gates));
  }
  await app.register(boardRoutes(deps.outcomes.board, operatorGuard));
  await app.register(learningRoutes(deps.outcomes.learning, operatorGuard));
  await app.register(webhookRoutes(deps.outcomes.webhooks, operatorGuard));
  if (deps.demo) await app.register(demoRoutes(deps.demo, gates));
  if (deps.webFolder !== undefined) await app.register(webRoutes(deps, deps.webFolder));
  return app;
}

/** What operators call, by their session's cookie. */
async function registerConsole(
  app: FastifyInstance,
  { operators }: AppDeps,
  guard: OperatorGuard,
  gates: Gates,
): Promise<void> {
  const answer = createSignInAnswer(operators, guard);
  await app.register(operatorSignInRoutes(operators, guard, gates, answer));
  await app.register(invitationRoutes(operators, guard, gates, answer));
  if (operators.demo) {
    await app.register(demoSignInRoutes({ ...operators, demo: operators.demo }, guard, gates, answer));
  }
  await app.register(teamRoutes(operators, guard));
  await app.register(hoursRoutes(operators, guard));
  await app.register(macroRoutes(operators, guard));
}

function createServer({ log, limits, trustProxy }: AppDeps): FastifyInstance {
  const app = Fastify({
    // What it says by itself at `info` (that it listens, and each request) is said better elsewhere.
    loggerInstance: log.level === 'info' ? log.child({}, { level: 'warn' }) : log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    // Fastify's types lack the number of hops that it takes.
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    requestTimeout: 30_000,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // Or it would load ajv and its like, some 270 files, and leave them unused: Zod's compilers are set below.
    schemaController: { compilersFactory: { buildValidator: unneeded, buildSerializer: unneeded } },
    clientErrorHandler(error, socket) {
      if (!socket.writable) return;
      const kind = error.code === 'HPE_HEADER_OVERFLOW' ? 'header_too_large' : 'invalid_request';
      const body = JSON.stringify(problem(kind));
      socket.end(
        `HTTP/1.1 ${problem(kind).status} Error\r\ncontent-type: application/problem+json\r\n` +
          `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
      );
    },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  return app as unknown as FastifyInstance;
}

function unneeded(): never {
  throw new Error('Zod compiles all schemas');
}

async function registerProtection(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    xFrameOptions: false, // frame-ancestors says it, and the widget's page is there to be framed
    crossOriginEmbedderPolicy: false,
  });
  // Any origin may ask, for no cookie counts; whether its calls are taken is the shop's say (see SessionGuard).
  await app.register(cors, {
    origin: true,
    credentials: false,
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'last-event-id'],
    exposedHeaders: ['retry-after'],
    maxAge: 600,
  });
  await app.register(underPressure, {
    maxEventLoopDelay: longestLag,
    pressureHandler(request, reply, _type, lag) {
      // A look without a sample between, as after a moment of much work, says nothing; the library takes it for endless.
      if (lag === Infinity) return;
      if (request.routeOptions.url === '/healthz' || request.routeOptions.url === '/metrics') return;
      sendProblem(reply, 'unavailable', { retryAfterSeconds: 5 });
    },
  });
}

async function registerDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Shopmate',
        version: '1',
        description:
          'Shoppers talk with a shop’s agent. Calls carry the session token of `POST /v1/sessions` as a bearer token; ' +
          'every error is a problem detail (RFC 9457).',
      },
      components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
    },
    transform: jsonSchemaTransform,
  });
  app.get('/v1/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import {
  boardListQuerySchema,
  boardListSchema,
  boardQuerySchema,
  boardSchema,
} from '../../../contract/operator/board.ts';
import type { OutcomesBoard } from '../../../outcomes/board/board.ts';
import type { OperatorGuard } from '../../operators.ts';

const tags = ['operator'];

/** What became of conversations, in figures, and the list behind each. */
export function boardRoutes(board: OutcomesBoard, guard: OperatorGuard): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/v1/operator/board',
      {
        onRequest: guard.demandRole('supervisor'),
        schema: {
          summary: 'What became of the conversations of a period, by the classifier alone.',
          tags,
          querystring: boardQuerySchema,
          response: { 200: boardSchema },
        },
      },
      async (request, reply) => {
        const figures = await board.figures(guard.of(request), request.query);
        return reply.header('cache-control', 'no-store').send(figures);
      },
    );

    app.get(
      '/v1/operator/board/conversations',
      {
        onRequest: guard.demandRole('supervisor'),
        schema: {
          summary: 'The conversations behind a figure, newest first: its total is the figure.',
          tags,
          querystring: boardListQuerySchema,
          response: { 200: boardListSchema },
        },
      },
      async (request, reply) => {
        const list = await board.list(guard.of(request), request.query);
        return reply.header('cache-control', 'no-store').send(list);
      },
    );
    done();
  };
}

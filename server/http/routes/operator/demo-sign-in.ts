import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { demoOperatorsSchema, demoSignInRequestSchema, meSchema } from '../../../contract/operator/team.ts';
import type { DemoOperators, OperatorDesk } from '../../../operators/operator-desk.ts';
import type { AnswerSignIn } from '../../answer-sign-in.ts';
import type { Gates } from '../../limits.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const base = '/v1/operator';
const tags = ['demo'];

/** Signing in by a click. Demo mode only. */
export function demoSignInRoutes(
  { sessions, demo }: OperatorDesk & { demo: DemoOperators },
  guard: OperatorGuard,
  gates: Gates,
  answer: AnswerSignIn,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      `${base}/demo`,
      { schema: { summary: 'Whom a click signs in as.', tags, response: { 200: demoOperatorsSchema } } },
      () => ({ operators: demo.operators }),
    );
    app.post(
      `${base}/demo/sign-in`,
      {
        onRequest: [gates.sessions, guard.demandSameSite],
        schema: {
          summary: 'Signs in as one of the demo’s operators.',
          tags,
          body: demoSignInRequestSchema,
          response: { 200: meSchema },
        },
      },
      async (request, reply) => {
        const operatorId = demo.idOf(request.body.operator);
        if (operatorId === undefined) return sendProblem(reply, 'not_found');
        return answer(request, reply, await sessions.signInAs(operatorId));
      },
    );
    done();
  };
}

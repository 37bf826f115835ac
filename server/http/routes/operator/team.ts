import type { FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  memberChangesSchema,
  memberInvitedSchema,
  memberRequestSchema,
  newInvitationSchema,
  operatorSchema,
  teamSchema,
} from '../../../contract/operator/team.ts';
import type { InvitationLink } from '../../../operators/invitations.ts';
import type { OperatorDesk } from '../../../operators/operator-desk.ts';
import type { OperatorGuard } from '../../operators.ts';
import { sendProblem } from '../../problem.ts';

const base = '/v1/operator';
const tags = ['operator'];
const params = z.object({ id: z.string().max(64) });

/** The shop's people. */
export function teamRoutes(
  { team, invitations, publicUrl }: OperatorDesk,
  guard: OperatorGuard,
): FastifyPluginCallbackZod {
  const addressOf = (request: FastifyRequest) => publicUrl ?? `${request.protocol}://${request.host}`;
  return (app, _options, done) => {
    app.get(
      `${base}/team`,
      { onRequest: guard.demand, schema: { summary: 'The shop’s people.', tags, response: { 200: teamSchema } } },
      async (request) => ({ operators: await team.list(guard.of(request).shop) }),
    );
    app.post(
      `${base}/team`,
      {
        onRequest: guard.demandRole('admin'),
        schema: {
          summary: 'Adds somebody; the answer holds their one-time link.',
          tags,
          body: memberRequestSchema,
          response: { 201: memberInvitedSchema },
        },
      },
      async (request, reply) => {
        const { shop } = guard.of(request);
        const added = await team.add(shop, request.body);
        if (added.status === 'taken') return sendProblem(reply, 'email_taken');
        const link = await invitations.invite(shop, added.operator.id, addressOf(request));
        if (!link) return sendProblem(reply, 'not_found');
        const answer = { operator: added.operator, invitation: wire(link) };
        return reply.code(201).header('cache-control', 'no-store').send(answer);
      },
    );
    app.post(
      `${base}/team/:id`,
      {
        onRequest: guard.demandRole('supervisor'),
        schema: {
          summary: 'Changes what is said of somebody; a supervisor skills, languages and load, an admin all.',
          tags,
          params,
          body: memberChangesSchema,
          response: { 200: operatorSchema },
        },
      },
      async (request, reply) => {
        const { shop, role } = guard.of(request);
        const { skills: _skills, languages: _languages, maxLoad: _maxLoad, ...adminsOnly } = request.body;
        if (role !== 'admin' && Object.values(adminsOnly).some((each) => each !== undefined)) {
          return sendProblem(reply, 'role_required');
        }
        const change = await team.change(shop, request.params.id, request.body);
        return change.status === 'changed' ? reply.send(change.operator) : sendProblem(reply, change.status);
      },
    );
    app.post(
      `${base}/team/:id/invitation`,
      {
        onRequest: guard.demandRole('admin'),
        schema: {
          summary: 'A new one-time link, for who lost theirs or forgot their password.',
          tags,
          params,
          response: { 201: newInvitationSchema },
        },
      },
      async (request, reply) => {
        const link = await invitations.invite(guard.of(request).shop, request.params.id, addressOf(request));
        if (!link) return sendProblem(reply, 'not_found');
        return reply
          .code(201)
          .header('cache-control', 'no-store')
          .send({ invitation: wire(link) });
      },
    );
    done();
  };
}

const wire = ({ url, expiresAt }: InvitationLink) => ({ url, expiresAt: expiresAt.toISOString() });

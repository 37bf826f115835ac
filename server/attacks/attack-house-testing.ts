import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import { decisionAnsweredSchema } from '../contract/confirmation.ts';
import type { Turn } from '../contract/turn.ts';
import type { DatabaseKind } from '../db/testing.ts';
import type { Answer, TestShopper } from '../http/testing.ts';
import { openActionApp, type ActionApp } from '../testing-actions.ts';
import { orders, startAttackerModel, type Call } from './attacker-model-testing.ts';
import { audit, type Audit } from './oracle-testing.ts';
import { plantCustomer, plantOrder, type OrderSpec } from './plant-testing.ts';

/** Somebody who writes to the agent, with all that the server ever sent them. */
export interface Actor extends TestShopper {
  customer?: string;
  /** Every byte of every answer. */
  received: string[];
}

/** The whole server, its agent moved by a model that obeys whoever writes, with attackers and their goods. */
export interface House extends ActionApp {
  /** A new customer who is signed in. */
  customer(set?: { tier?: string; name?: string }): Promise<Actor & { customer: string }>;
  stranger(): Promise<Actor>;
  plant(spec: OrderSpec): Promise<string>;
  /** Has the model make these calls, side by side, in a conversation of their own unless told. */
  attempt(actor: Actor, calls: readonly Call[], conversation?: string): Promise<Attempt>;
  /** The shopper's own yes by their own request; remembered for the audit when the server takes it. */
  yes(actor: Actor, attempt: Pick<Attempt, 'conversation' | 'turn'>): Promise<Turn | undefined>;
  /** Calls, and says yes when asked. */
  done(actor: Actor, call: Call, conversation?: string): Promise<Turn>;
  /** Sends a photo into a conversation. */
  photo(actor: Actor, conversation: string): Promise<void>;
  /** Steps the conversation up by the code that went to the shopper's own mailbox. */
  stepUp(actor: Actor, conversation: string, email: string): Promise<void>;
  /** Recomputes from the database whether everything done was allowed. */
  audit(): Promise<Audit>;
}

export interface Attempt {
  conversation: string;
  turn: Turn;
}

export async function openHouse(
  kind: DatabaseKind,
  options: { wrap?: (commerce: Commerce) => Commerce; postgresUrl?: string } = {},
): Promise<House> {
  const attacker = await startAttackerModel();
  const app = await openActionApp(kind, { model: attacker.model, ...options });
  const pressed = new Set<string>();
  const house: House = {
    ...app,
    async customer(set) {
      const customer = await plantCustomer(app.database, set);
      return { ...recorded(await app.signedIn(customer)), customer };
    },
    stranger: async () => recorded(await app.anonymous()),
    plant: (spec) => plantOrder(app.database, spec),
    async attempt(actor, calls, conversation) {
      const id = conversation ?? (await actor.open());
      return { conversation: id, turn: await actor.ask(id, orders({ rounds: [calls] })) };
    },
    async yes(actor, { conversation, turn }) {
      const id = turn.confirmation?.confirmationId;
      if (id === undefined) return undefined;
      pressed.add(id);
      const answer = await app.press(actor, conversation, id);
      return answer.status === 200 ? decisionAnsweredSchema.parse(answer.json).turn : undefined;
    },
    async done(actor, call, conversation) {
      const attempt = await house.attempt(actor, [call], conversation);
      return (await house.yes(actor, attempt)) ?? attempt.turn;
    },
    async photo(actor, conversation) {
      const { statusCode, body } = await app.app.inject({
        method: 'POST',
        url: `/v1/conversations/${conversation}/photos`,
        headers: { 'content-type': 'image/png', authorization: `Bearer ${actor.session.token}` },
        payload: await picture,
      });
      if (statusCode !== 201) throw new Error(`the photo was answered with ${statusCode}`);
      const { id } = JSON.parse(body) as { id: string };
      const message = { clientMessageId: randomUUID(), text: orders({ rounds: [] }), attachments: [id] };
      const sent = await actor.call(`/v1/conversations/${conversation}/messages?wait=true`, { body: message });
      if (sent.status !== 200) throw new Error(`the photo's message was answered with ${sent.status}`);
    },
    async stepUp(actor, conversation, email) {
      await house.attempt(actor, [{ name: 'send_code', args: {} }], conversation);
      const code = await codeFor(app, email);
      await house.attempt(actor, [{ name: 'check_code', args: { code } }], conversation);
    },
    audit: () => audit(app.database, pressed),
    async close() {
      await app.close();
      await attacker.close();
    },
  };
  return house;
}

/** The newest code that was mailed to an address. */
export async function codeFor({ database }: Pick<House, 'database'>, email: string): Promise<string> {
  const { rows } = await database.asSystem((sql) =>
    sql.query<{ body: string }>('select body from demo_mails where recipient = $1 order by id desc limit 1', [email]),
  );
  return /\d{6}/.exec(rows[0]?.body ?? '')?.[0] ?? '';
}

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

function recorded(shopper: TestShopper): Actor {
  const received: string[] = [];
  const call: TestShopper['call'] = async (path, options) => {
    const answer: Answer = await shopper.call(path, options);
    received.push(answer.text);
    return answer;
  };
  return {
    ...shopper,
    received,
    call,
    async ask(id, text) {
      const body = { clientMessageId: randomUUID(), text };
      const answer = await call(`/v1/conversations/${id}/messages?wait=true`, { body });
      if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.text}`);
      return (answer.json as { turn: Turn }).turn;
    },
  };
}

import { summarySchema, type Summary } from '../../server/contract/operator/summary.ts';
import type { Shopmate } from '../../server/serve.ts';

type App = Shopmate['app'];

/** What an operator needs to read. */
interface Desk {
  server: { app: App };
  operatorCookie: string;
}

/** As a page of our own would send. */
const ownPage = { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };

/** Signs the first of the demo's operators in; answers the cookie. */
export async function signInOperator(app: App): Promise<string> {
  const desk = await app.inject({ url: '/v1/operator/demo', headers: ownPage });
  const [first] = desk.json<{ operators: { key: string }[] }>().operators;
  const signedIn = await app.inject({
    ...{ method: 'POST', url: '/v1/operator/demo/sign-in', headers: ownPage },
    payload: { operator: first?.key },
  });
  const cookies = [signedIn.headers['set-cookie'] ?? []].flat();
  if (cookies.length === 0) throw new Error(`no operator could sign in: ${signedIn.body}`);
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

/** The summary of a conversation, as an operator reads it now. */
export async function readSummary({ server, operatorCookie }: Desk, conversationId: string): Promise<Summary> {
  const url = `/v1/operator/conversations/${conversationId}/summary`;
  const answer = await server.app.inject({ url, headers: { ...ownPage, cookie: operatorCookie } });
  if (answer.statusCode !== 200) throw new Error(`no summary: ${answer.body}`);
  return summarySchema.parse(answer.json());
}

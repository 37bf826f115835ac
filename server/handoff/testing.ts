import type { OperatorConversation } from '../contract/operator/conversation.ts';
import type { Inbox, InboxBox } from '../contract/operator/inbox.ts';
import { signInAs } from '../http/testing-console.ts';
import type { Answer, TestApp } from '../http/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import type { Operator } from '../operators/operator.ts';

/** An operator at the desk, as the console calls. */
export interface DeskHand {
  operator: Operator;
  /** `POST` to a conversation: `claim`, `messages`, … */
  act(conversation: string, what: string, body?: object): Promise<Answer>;
  tell(conversation: string, text: string): Promise<Answer>;
  view(conversation: string): Promise<OperatorConversation>;
  inbox(box: InboxBox, query?: string): Promise<Inbox>;
  call: TestApp['call'];
}

/** One of the shop's people, signed in. */
export async function sitDown(
  app: TestApp,
  shop: 'demo' | 'other' = 'demo',
  wanted: Parameters<typeof plantOperator>[2] = {},
): Promise<DeskHand> {
  const operator = await plantOperator(app.database, shop, wanted);
  const { call } = await signInAs(app, operator);
  const read = async <T>(path: string) => {
    const { status, json, text } = await call(path);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
    return json as T;
  };
  const act: DeskHand['act'] = (id, what, body = {}) => call(`/v1/operator/conversations/${id}/${what}`, { body });
  return {
    operator,
    act,
    call,
    tell: (id, text) => act(id, 'messages', { clientMessageId: crypto.randomUUID(), text }),
    view: (id) => read(`/v1/operator/conversations/${id}`),
    inbox: (box, query = '') => read(`/v1/operator/inbox?box=${box}${query}`),
  };
}

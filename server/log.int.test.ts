import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from './log.ts';
import { openTestApp, type TestApp } from './http/testing.ts';

const lines: string[] = [];
let app: TestApp;
beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  app = await openTestApp('pglite', { log });
});
afterAll(() => app.close());

it('holds nothing that shoppers write, who they are, or what lets one in (L1)', async () => {
  const identity = await app.sign({ customerId: 'cus_log', name: 'Zebedee Quill', email: 'zebedee@example.com' });
  await app.call('/v1/sessions', { body: { shop: 'demo', identity } });
  await app.call('/v1/sessions', { body: { shop: 'demo', identity: `${identity}x` } });
  const shopper = await app.signedIn('cus_log');
  const id = await shopper.open();
  for (const text of ['my card is 4111 1111 1111 1111?', 'throw 4111 please?', 'tool 4111?', 'a person 4111?']) {
    await shopper.ask(id, text);
  }
  await shopper.call(`/v1/conversations/${id}/rating`, { body: { score: 1, comment: 'zebedee was here' } });
  await shopper.call(`/v1/conversations/${id}/messages`, { body: { clientMessageId: '', text: '4111' } });
  const log = lines.join('');
  expect(lines.length).toBeGreaterThan(10);
  expect(log).toContain('the agent threw');
  expect(log).not.toMatch(/(?<![\da-f-])4111(?![\da-f-])|zebedee|quill/i);
  expect(log).not.toContain(identity);
  expect(log).not.toContain(shopper.session.token);
});

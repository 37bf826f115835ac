import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds } from '../db/testing.ts';
import { openTestApp, type TestApp } from '../http/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import { sitDown, type DeskHand } from './testing.ts';

describe.each(databaseKinds)('a colleague whom a shopper asks for, on %s', (kind) => {
  let app: TestApp;
  let kim: DeskHand;
  beforeAll(async () => {
    app = await openTestApp(kind);
    kim = await sitDown(app, 'demo', { name: 'Kim' });
    const grace = await plantOperator(app.database, 'demo', { name: 'Grace' });
    await app.database.asSystem((sql) => sql.query(`update operators set presence = 'away' where id = $1`, [grace.id]));
  });
  afterAll(() => app.close());

  const asking = async (text: string) => {
    const shopper = await app.anonymous();
    const id = await shopper.open();
    await shopper.ask(id, text);
    await shopper.call(`/v1/conversations/${id}/handoff`, { body: {} });
    const { items } = await shopper.view(id);
    const told = items.flatMap((item) => (item.kind === 'message' && item.author === 'system' ? [item.text] : []));
    return { id, told: told.join('\n') };
  };

  it('is said to be away, to the shopper without a promise and to whoever takes it', async () => {
    const { id, told } = await asking('can I talk to Grace please');
    expect(told).toContain('Grace isn’t at the desk just now');
    expect(told).toContain('noted that you asked for Grace');
    expect((await kim.view(id)).askedFor).toMatchObject({ name: 'Grace', presence: 'away' });
    await kim.act(id, 'claim');
    expect((await kim.view(id)).askedFor).toMatchObject({ name: 'Grace' });
    await kim.act(id, 'return', { to: 'agent' });
    expect((await kim.view(id)).askedFor, 'it was seen to').toBeUndefined();
  });

  it('is nobody where nobody is named, or one is only spoken of', async () => {
    for (const text of ['get me a human', 'Grace said it would come today']) {
      const { id, told } = await asking(text);
      expect(told).not.toContain('Grace');
      expect((await kim.view(id)).askedFor).toBeUndefined();
    }
  });

  it('who is there is noted as wished for, not promised', async () => {
    const { id, told } = await asking('I want to talk to Kim');
    expect(told).toContain('noted that you’d like Kim; whoever is free first may answer');
    expect((await kim.view(id)).askedFor).toMatchObject({ name: 'Kim', presence: 'online' });
    await kim.act(id, 'claim');
    expect((await kim.view(id)).askedFor, 'who is asked for has come').toBeUndefined();
  });
});

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAs } from './http/testing-console.ts';
import { openTestApp, type TestApp, type TestShopper } from './http/testing.ts';
import { plantOperator } from './operators/testing.ts';

describe('photos over HTTP', () => {
  let app: TestApp;
  let shopper: TestShopper;
  let conversation: string;
  let picture: Buffer;

  beforeAll(async () => {
    app = await openTestApp('pglite');
    shopper = await app.anonymous();
    conversation = await shopper.open();
    picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => app.close());

  const upload = (file: Buffer, { type = 'image/jpeg', token = shopper.session.token, id = conversation } = {}) =>
    app.app.inject({
      method: 'POST',
      url: `/v1/conversations/${id}/photos`,
      headers: { 'content-type': type, authorization: `Bearer ${token}` },
      payload: file,
    });

  it('are taken, shown to their shopper as WebP, and sent with a message', async () => {
    const stored = await upload(picture);
    expect(stored.statusCode).toBe(201);
    const { id, width, height } = stored.json<{ id: string; width: number; height: number }>();
    expect({ width, height }).toEqual({ width: 60, height: 40 });
    const shown = await app.app.inject({
      url: `/v1/conversations/${conversation}/photos/${id}`,
      headers: { authorization: `Bearer ${shopper.session.token}` },
    });
    expect(shown.headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
    expect((await sharp(shown.rawPayload).metadata()).width).toBe(60);

    const said = await shopper.call(`/v1/conversations/${conversation}/messages?wait=true`, {
      body: { clientMessageId: 'c1', text: '', attachments: [id] },
    });
    expect(said.status).toBe(200);
    const view = await shopper.call(`/v1/conversations/${conversation}`);
    expect(view.text).toContain(`"attachments":["${id}"]`);
  });

  it('are nobody else’s (I3)', async () => {
    const { id } = (await upload(picture)).json<{ id: string }>();
    const other = await app.anonymous();
    expect((await upload(picture, { token: other.session.token })).statusCode).toBe(404);
    const peek = await other.call(`/v1/conversations/${conversation}/photos/${id}`);
    expect(peek.status).toBe(404);
    const own = await other.open();
    const borrowed = await other.call(`/v1/conversations/${own}/messages`, {
      body: { clientMessageId: 'c2', text: 'look', attachments: [id] },
    });
    expect(borrowed.status).toBe(400);
  });

  it('are shown to the shop’s people, and to no other shop’s (I8)', async () => {
    const { id } = (await upload(picture)).json<{ id: string }>();
    const path = `/v1/operator/conversations/${conversation}/photos/${id}`;
    const [ours, theirs] = await Promise.all(
      (['demo', 'other'] as const).map(async (shop) => signInAs(app, await plantOperator(app.test.database, shop))),
    );
    const shown = await app.app.inject({ url: path, headers: { cookie: ours?.cookie ?? '', 'sec-fetch-site': 'same-origin' } }); // prettier-ignore
    expect(shown.headers['content-type']).toBe('image/webp');
    expect((await sharp(shown.rawPayload).metadata()).width).toBe(60);
    expect((await theirs?.call(path))?.status).toBe(404);
    expect((await ours?.call(path.replace(id, 'pho_none')))?.status).toBe(404);
    expect((await shopper.call(path)).status).toBe(401);
  });

  it.each([
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['text/html', '<script>1</script>'],
  ])('refuses what only calls itself one: %s (W3)', async (type, text) => {
    expect((await upload(Buffer.from(text), { type })).statusCode).toBe(415);
  });

  it('need a word or a photo', async () => {
    const empty = await shopper.call(`/v1/conversations/${conversation}/messages`, {
      body: { clientMessageId: 'c3', text: '  ' },
    });
    expect(empty.status).toBe(400);
  });
});

import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresDatabase } from './postgres.ts';
import { testServices } from './testing.ts';

describe('connecting to Postgres', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => silent.close());

  const refusal = (url: string, connectTimeoutMs = 300) =>
    createPostgresDatabase(url, { connectTimeoutMs }).then(
      () => 'connected',
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''),
    );

  it('says what to do when nobody listens', async () => {
    expect(await refusal('postgres://me:secret@127.0.0.1:1/x')).toMatch(
      /^StartupError: .*ECONNREFUSED.*Check that it runs/,
    );
  });

  it('says what to do when nobody answers', async () => {
    const { port } = silent.address() as { port: number };
    const said = await refusal(`postgres://me:secret@127.0.0.1:${port}/x`);
    expect(said).toMatch(/^StartupError: .*timeout/);
    expect(said).not.toContain('secret');
  });

  it('says what to do when the database or the address is wrong', async () => {
    const { postgresUrl } = testServices();
    expect(await refusal(`${postgresUrl}nope`)).toMatch(/^StartupError: .*"shopmatenope" does not exist/);
    expect(await refusal('not a url')).toMatch(/^StartupError: /);
  });
});

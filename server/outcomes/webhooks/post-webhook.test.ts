import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostWebhook, type Address } from './post-webhook.ts';

const here: Address = { address: '127.0.0.1', family: 4 };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server of this machine that writes down what it is asked. */
async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void, host = '127.0.0.1') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.host}`);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, host, listening));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { asked, port: (server.address() as AddressInfo).port };
}

const ok = (_request: IncomingMessage, response: ServerResponse) => void response.writeHead(204).end();
const headers = { 'webhook-id': 'msg_1' };

describe('W4: telling a webhook', () => {
  it('goes to the address that was checked, with the host’s own name', async () => {
    const { asked, port } = await listen(ok);
    const looked: string[] = [];
    const resolve = (host: string) => {
      looked.push(host);
      return Promise.resolve([here]);
    };
    const post = createPostWebhook({ allowsLocal: true, resolve });
    expect(await post(`http://hooks.example:${port}/in`, headers, '{}')).toEqual({ status: 'ok', code: 204 });
    expect(asked).toEqual([`POST /in hooks.example:${port}`]);
    expect(looked).toEqual(['hooks.example']);
  });

  it('does not ask the name service a second time, which could then say something else', async () => {
    const good = await listen(ok);
    const evil = await listen(ok, '127.0.0.2').catch(() => undefined);
    const answers = [[here], [{ address: '127.0.0.2', family: 4 }]];
    const post = createPostWebhook({ allowsLocal: true, resolve: () => Promise.resolve(answers.shift() ?? []) });
    await post(`http://hooks.example:${good.port}/`, headers, '{}');
    expect([good.asked.length, evil?.asked ?? [], answers.length]).toEqual([1, [], 1]);
  });

  it.each<[string, Address[]]>([
    ['this machine', [here]],
    ['a private net', [{ address: '10.0.0.7', family: 4 }]],
    ['the cloud’s metadata', [{ address: '169.254.169.254', family: 4 }]],
    ['this machine in IPv6’s clothes', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['one public and one that isn’t', [{ address: '93.184.216.34', family: 4 }, here]],
  ])('sends not one byte to a host that leads to %s', async (_what, addresses) => {
    const { asked, port } = await listen(ok);
    const post = createPostWebhook({ allowsLocal: false, resolve: () => Promise.resolve(addresses), timeoutMs: 500 });
    const refused = { status: 'failed', reason: 'address_not_allowed' };
    expect(await post('https://hooks.example/', headers, '{}')).toEqual(refused);
    expect(await post(`https://127.0.0.1:${port}/`, headers, '{}')).toEqual(refused);
    expect(await post(`http://hooks.example:${port}/`, headers, '{}')).toEqual(refused);
    expect(asked).toEqual([]);
  }); // prettier-ignore

  it('follows no redirect', async () => {
    const within = await listen(ok);
    const { port } = await listen((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${within.port}/admin` }).end();
    });
    const post = createPostWebhook({ allowsLocal: true, resolve: () => Promise.resolve([here]) });
    expect(await post(`http://hooks.example:${port}/`, headers, '{}')).toEqual({ status: 'failed', reason: 'redirected', code: 307 }); // prettier-ignore
    expect(within.asked).toEqual([]);
  });

  it('waits for neither a silent host nor an endless answer nor a name service that hangs', async () => {
    const silent = await listen(() => undefined);
    const endless = await listen((_request, response) => {
      response.writeHead(200);
      const write = () => response.write('x'.repeat(65_536), () => setImmediate(write));
      write();
    });
    const post = createPostWebhook({ allowsLocal: true, resolve: () => Promise.resolve([here]), timeoutMs: 300 });
    expect(await post(`http://a.example:${silent.port}/`, headers, '{}')).toEqual({
      status: 'failed',
      reason: 'timed_out',
    });
    expect(await post(`http://a.example:${endless.port}/`, headers, '{}')).toEqual({ status: 'ok', code: 200 });
    const hung = createPostWebhook({ allowsLocal: true, resolve: () => new Promise(() => undefined), timeoutMs: 100 });
    expect(await hung('http://a.example/', headers, '{}')).toEqual({ status: 'failed', reason: 'timed_out' });
  });

  it('says what went wrong in a word', async () => {
    const gone = await listen((_request, response) => void response.writeHead(410).end());
    const post = createPostWebhook({ allowsLocal: true, resolve: () => Promise.resolve([here]) });
    expect(await post(`http://a.example:${gone.port}/`, headers, '{}')).toMatchObject({ reason: 'gone', code: 410 });
    expect(await post('http://a.example:9/', headers, '{}')).toEqual({ status: 'failed', reason: 'no_connection' });
    const unknown = createPostWebhook({ allowsLocal: false, resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await unknown('https://nowhere.example/', headers, '{}')).toEqual({
      status: 'failed',
      reason: 'unknown_host',
    });
  });
});

import { lookup } from 'node:dns/promises';
import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.ts';

/** Why a webhook was not told. Holds nothing of what the other side answered but its status. */
export type PostFailure =
  | 'address_not_allowed' // not https, a port or a user name in it, or a host that isn't on the public internet
  | 'unknown_host'
  | 'no_connection'
  | 'timed_out'
  | 'redirected'
  | 'gone' // 410: whoever it was wants no more
  | 'refused'; // any other status but 2xx

export type Posted = { status: 'ok'; code: number } | { status: 'failed'; reason: PostFailure; code?: number };

export interface Address {
  address: string;
  family: number;
}

interface PostOptions {
  /** Loopback, plain http and any port too: for a server that only its own machine can reach. */
  allowsLocal: boolean;
  /** All addresses of a host; rejects when there are none. */
  resolve?: (host: string) => Promise<readonly Address[]>;
  /** From the first look at the host to the last byte of the head of the answer (default 10 s). */
  timeoutMs?: number;
}

/** Sends one signed body to somebody else's address. Never throws. */
export type PostWebhook = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

const ports = ['', '443', '8443'];

/** Whether an address could be told at all; where its host leads is looked at each time it is told. */
export function isAllowedUrl(text: string, allowsLocal: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  const isPlain = url.protocol === 'http:' && allowsLocal;
  if (url.protocol !== 'https:' && !isPlain) return false;
  if (!ports.includes(url.port) && !allowsLocal) return false;
  const literal = literalOf(url);
  return isIP(literal) === 0 || isAllowedAddress(literal, allowsLocal);
}

/**
 * Posts to public addresses only. Every address of the host is checked, and the connection goes to the one that was
 * checked, so that a second answer of the name service can't lead it elsewhere. Redirects aren't followed, and of the
 * answer nothing but the status is read.
 */
export function createPostWebhook({ allowsLocal, resolve = resolveAll, timeoutMs = 10_000 }: PostOptions): PostWebhook {
  return async (text, headers, body) => {
    if (!isAllowedUrl(text, allowsLocal)) return { status: 'failed', reason: 'address_not_allowed' };
    const url = new URL(text);
    const signal = AbortSignal.timeout(timeoutMs);
    const found = await within(signal, addressesOf(url, resolve));
    if (found === 'timed_out') return { status: 'failed', reason: 'timed_out' };
    const [first] = found;
    if (!first) return { status: 'failed', reason: 'unknown_host' };
    const isAllowed = found.every(({ address }) => isAllowedAddress(address, allowsLocal));
    if (!isAllowed) return { status: 'failed', reason: 'address_not_allowed' };
    return send(url, { headers, body, signal, to: first });
  };
}

interface Sending {
  headers: Readonly<Record<string, string>>;
  body: string;
  signal: AbortSignal;
  to: Address;
}

function send(url: URL, { headers, body, signal, to }: Sending): Promise<Posted> {
  const pinned: RequestOptions['lookup'] = (_host, options, found) => {
    if (options.all === true) found(null, [to]);
    else found(null, to.address, to.family);
  };
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Shopmate-Webhooks/1' },
    lookup: pinned,
    agent: false,
    signal,
    maxHeaderSize: 16_384,
  };
  return new Promise((done) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (response) => {
      response.on('error', () => undefined).destroy();
      done(postedOf(response.statusCode ?? 0));
    });
    request.on('error', () => {
      done({ status: 'failed', reason: signal.aborted ? 'timed_out' : 'no_connection' });
    });
    request.end(body);
  });
}

function postedOf(code: number): Posted {
  if (code >= 200 && code < 300) return { status: 'ok', code };
  const reason = code === 410 ? 'gone' : code >= 300 && code < 400 ? 'redirected' : 'refused';
  return { status: 'failed', reason, code };
}

/** An address needs no name service. */
async function addressesOf(url: URL, resolve: NonNullable<PostOptions['resolve']>): Promise<readonly Address[]> {
  const literal = literalOf(url);
  const family = isIP(literal);
  if (family !== 0) return [{ address: literal, family }];
  return resolve(url.hostname).catch(() => []);
}

const literalOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

function isAllowedAddress(address: string, allowsLocal: boolean): boolean {
  return isPublicAddress(address) || (allowsLocal && isLoopback(address));
}

const resolveAll = (host: string): Promise<Address[]> => lookup(host, { all: true, verbatim: true });

async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T | 'timed_out'> {
  const late = new Promise<'timed_out'>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve('timed_out');
      },
      { once: true },
    );
  });
  return Promise.race([work, late]);
}

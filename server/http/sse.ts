import type { FastifyReply } from 'fastify';

/** How long a client waits before it comes back, milliseconds. */
const retryMs = 1_000;

/**
 * Takes a reply over for server-sent events and sends its head. Hijacked replies skip the hooks that send headers, so
 * those which they set are sent here.
 */
export function openSse(reply: FastifyReply): FastifyReply['raw'] {
  const { raw } = reply.hijack();
  raw.useChunkedEncodingByDefault = false; // it ends with its connection: frames around each event would say nothing
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined);
  raw.writeHead(200, {
    ...(Object.fromEntries(headers) as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close', // nothing comes after it, and a server that goes down need not wait for it
  });
  raw.write(`retry: ${retryMs}\n\n`);
  return raw;
}

/** Waits until what was written has left, or the client is gone. */
export function drained(raw: FastifyReply['raw']): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      raw.off('drain', go);
      raw.off('close', go);
      resolve();
    };
    raw.on('drain', go);
    raw.on('close', go);
    if (raw.destroyed || raw.closed) go();
  });
}

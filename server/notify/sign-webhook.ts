import { createHmac } from 'node:crypto';

/** What every attempt to tell somebody's system carries. */
export interface SignedWebhook {
  /** The same at each attempt: who gets it twice knows it by this. */
  id: string;
  /** Of the attempt. */
  at: Date;
  body: string;
}

/**
 * The headers of Standard Webhooks (standardwebhooks.com): `webhook-signature` is `v1,` and the base64 HMAC-SHA256 of
 * `id.timestamp.body`. A secret that begins with `whsec_` is the base64 of its key; any other is the key itself.
 */
export function webhookHeaders({ id, at, body }: SignedWebhook, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret;
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

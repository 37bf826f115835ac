import { createHmac, randomUUID } from 'node:crypto';
import type { Notifier } from './notifier.ts';

const timeoutMs = 8_000;

/**
 * Hands mails to the shop's own system: a POST of `{type: "mail", shop, to, subject, text}`, signed as Standard Webhooks
 * says (`webhook-id`, `webhook-timestamp`, `webhook-signature: v1,…` over `id.timestamp.body`).
 */
export function createWebhookNotifier(options: { url: string; secret: string; clock: () => Date }): Notifier {
  const { url, secret, clock } = options;
  return {
    async send({ shop, to, subject, text }) {
      const body = JSON.stringify({ type: 'mail', shop, to, subject, text });
      const id = `msg_${randomUUID()}`;
      const timestamp = String(Math.floor(clock().getTime() / 1000));
      const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the notification webhook answered ${response.status}`);
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { Notifier } from './notifier.ts';
import { webhookHeaders } from './sign-webhook.ts';

const timeoutMs = 8_000;

/**
 * Hands mails to the shop's own system: a POST of `{type: "mail", shop, to, subject, text}`, signed as Standard Webhooks
 * says.
 */
export function createWebhookNotifier(options: { url: string; secret: string; clock: () => Date }): Notifier {
  const { url, secret, clock } = options;
  return {
    async send({ shop, to, subject, text }) {
      const body = JSON.stringify({ type: 'mail', shop, to, subject, text });
      const headers = webhookHeaders({ id: `msg_${randomUUID()}`, at: clock(), body }, secret);
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, { method: 'POST', redirect: 'error', headers, body, signal });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the notification webhook answered ${response.status}`);
    },
  };
}

import type { ShopDatabase } from '../knowledge/store/database.ts';
import type { Config } from './config.ts';
import { createDemoMailbox } from './notify/demo-mailbox.ts';
import type { Notifier } from './notify/notifier.ts';
import { createWebhookNotifier } from './notify/webhook-notifier.ts';

/** How mails go out, as the configuration says; `undefined`: not at all. */
export async function chooseNotifier(
  { mail, demo }: Pick<Config, 'mail' | 'demo'>,
  { database, clock }: { database: ShopDatabase; clock: () => Date },
): Promise<Notifier | undefined> {
  switch (mail.kind) {
    case 'smtp': {
      // Only now: a server without mail needn't load it.
      const { createSmtpNotifier } = await import('./notify/smtp-notifier.ts');
      return createSmtpNotifier(mail);
    }
    case 'webhook':
      return createWebhookNotifier({ ...mail, clock });
    case 'none':
      return demo ? createDemoMailbox(database) : undefined;
  }
}

import { createTransport } from 'nodemailer';
import type { Notifier } from './notifier.ts';

const timeoutMs = 8_000;

/** Sends mails through an SMTP server, such as `smtps://user:password@mail.example.com`. */
export function createSmtpNotifier({ url, from }: { url: string; from: string }): Notifier {
  const transport = createTransport(url, { from });
  return {
    async send({ to, subject, text }) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('the mail server took too long')), timeoutMs);
      });
      try {
        await Promise.race([transport.sendMail({ to, subject, text }), late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

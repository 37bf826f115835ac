import { createHash } from 'node:crypto';
import type { DemoMail } from '../notify/demo-mailbox.ts';

const styles = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:42rem;margin:0 auto;padding:2rem 1rem;background:light-dark(#f6f4ef,#14201c);color:light-dark(#1d2723,#e8ece9)}
h1{font-size:1.3rem;margin:0}p.what{margin:.25rem 0 1.5rem;opacity:.75}
article{background:light-dark(#fff,#1d2b26);border-radius:.75rem;padding:1rem 1.25rem;margin:0 0 1rem;box-shadow:0 1px 3px #0002}
h2{font-size:1rem;margin:0 0 .25rem}small{opacity:.7}pre{white-space:pre-wrap;font:inherit;margin:.75rem 0 0}`;

/** Only this style sheet and the empty icon, and nothing else at all. */
export const mailboxPolicy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; frame-ancestors 'self'`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);

/** What the demo shop would have mailed, newest first; the page looks again every few seconds. */
export function mailboxPage({ mails, timeZone }: { mails: readonly DemoMail[]; timeZone: string }): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const letters = mails.map(
    ({ to, subject, text, sentAt }) =>
      `<article><h2>${escape(subject)}</h2><small>${escape(to)} · <time datetime="${sentAt.toISOString()}">${time.format(sentAt)}</time></small><pre>${escape(text)}</pre></article>`,
  );
  const none =
    '<article>No mail yet. Ask the chat for something that needs a code. <br>还没有邮件。在对话里办理需要验证码的事项后，这里会出现。</article>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="4"><title>Demo mailbox · 演示邮箱</title><link rel="icon" href="data:,"><style>${styles}</style></head><body><main><h1>Demo mailbox · 演示邮箱</h1><p class="what">The demo sends no mail; what it would send to its shoppers is shown here. 演示环境不会真的发邮件，发给顾客的内容都显示在这里。</p>${letters.length > 0 ? letters.join('') : none}</main></body></html>`;
}

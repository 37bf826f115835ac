import type { Localized } from '../../knowledge/language.ts';
import { codeIn } from '../playbooks/actions/step-up.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { SuggestedReply } from './suggestions.ts';

/** Words around a code that say nothing else: “the code is …”, “验证码是……”. */
const most = 40;

/** Digits that are a one-time code, because they are called so or one was sent: neither an order nor a question. */
export function tellsCode(transcript: readonly TranscriptEntry[]): boolean {
  const at = transcript.findLastIndex(({ role }) => role === 'shopper');
  const newest = transcript[at];
  if (newest?.role !== 'shopper' || newest.text.length > most || /[?？]|吗/u.test(newest.text)) return false;
  if (codeIn(newest.text)?.length !== 6) return false;
  if (named.test(newest.text)) return true;
  return transcript
    .slice(0, at)
    .some(
      (entry) => (entry.role === 'tool' && entry.name === 'send_code') || ('text' in entry && asked.test(entry.text)),
    );
}

const named = /验证码|校验码|\bcode\b/iu;
const asked = /验证码|\b(?:one-time|verification|security) code\b/iu;

/** The review of an action tries it: until then nobody knows whether it is right. */
export const checksCode = (language: 'en' | 'zh'): SuggestedReply => ({
  text: checks[language],
  citations: [],
  from: 'playbook',
});

const checks: Localized = {
  en: 'Thank you, I have the code. I’m checking it now and will go on right away.',
  zh: '收到验证码了，谢谢。我这就核对，马上接着帮您处理。',
};

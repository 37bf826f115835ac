import type { Localized } from '../../knowledge/language.ts';
import { codeIn } from '../playbooks/actions/step-up.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { cantGetCode } from '../wishes/cant-get-code.ts';
import { isSaidAlready } from './said-already.ts';
import type { SuggestedReply, Suggestions } from './suggestions.ts';

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

/** Who says that no code can reach them is sent none again: how else to prove who they are is seen to first. */
export function withoutCode(
  about: Suggestions,
  transcript: readonly TranscriptEntry[],
  language: 'en' | 'zh',
): Suggestions {
  if (!isOutOfReach(transcript)) return about;
  const isAnswered = transcript.findLast(({ role }) => role === 'shopper' || role === 'operator')?.role === 'operator';
  const reply: SuggestedReply = { text: otherProof[language], citations: [], from: 'playbook' };
  const others = about.replies.filter(({ text }) => !asked.test(text));
  return {
    ...about,
    replies: isAnswered || isSaidAlready(reply.text, transcript) ? others : [reply, ...others],
    tools: about.tools.filter(({ name }) => name !== 'send_code'),
  };
}

/** A code was asked for, or sent, and none has come since. */
function isOutOfReach(transcript: readonly TranscriptEntry[]): boolean {
  const at = transcript.findLastIndex((entry) => entry.role === 'shopper' && cantGetCode(entry.text));
  if (at < 0 || transcript.slice(at + 1).some((entry) => entry.role === 'shopper' && codeIn(entry.text)?.length === 6))
    return false;
  return transcript.some(
    (entry) => (entry.role === 'tool' && entry.name === 'send_code') || ('text' in entry && asked.test(entry.text)),
  );
}

const otherProof: Localized = {
  en: 'I understand that the code can’t reach you, so I won’t send it again. I’m finding out how else we can make sure that the order is yours, and I’ll tell you here.',
  zh: '明白，验证码您那边收不到，我就不再发了。还能怎么核实是您本人，我这就去确认，有结果在这里告诉您。',
};

import type { Language } from '../../knowledge/language.ts';
import { recordOf, textOf } from '../summary/record-of.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { SuggestedReply } from './suggestions.ts';

const asks =
  /(?:寄|退|发)(?:回|到|去|给)?(?:到|去)?(?:哪|什么地[方址])|(?:退货|寄回|收货)地址|地址(?:是|在哪|发|给)|\bwhere (?:do|should|shall|can|to|must)\b.*\b(?:send|return|ship|post)|\b(?:return|which|what) address|\baddress\b.*\b(?:send|return)/iu;
/** As the notice of what was done says it. */
const told = /(?:寄回地址[：:]\s*([^。\n]+)|\bThe address for it: ([^\n]+?)\.(?=\s|$))/u;

/** Goods are to be sent somewhere, the shopper asks where, and the conversation holds it; `undefined` otherwise. */
export function whereToSend(transcript: readonly TranscriptEntry[], language: Language): SuggestedReply | undefined {
  const last = transcript.findLast(({ role }) => role === 'shopper' || role === 'operator');
  if (last?.role !== 'shopper' || !asks.test(last.text)) return undefined;
  const address = transcript.map(addressIn).findLast((each) => each !== undefined);
  if (address === undefined) return undefined;
  const text = language === 'zh' ? `请寄到：${address}。` : `Please send it to: ${address}.`;
  return { text, citations: [], from: 'playbook' };
}

function addressIn(entry: TranscriptEntry): string | undefined {
  if (entry.role === 'tool') return textOf(recordOf(entry.content)['returnTo']);
  if (entry.role !== 'agent' && entry.role !== 'operator') return undefined;
  const found = told.exec(entry.text);
  return found?.[1] ?? found?.[2];
}

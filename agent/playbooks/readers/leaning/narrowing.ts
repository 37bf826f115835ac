import type { IntentId } from '../../../understanding/intents.ts';
import { followUpOf } from '../../follow-up.ts';
import { onlyDetails } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** A few more words on what is being looked for, and no question of their own. */
export const narrowing: Leaning = ({ intent: { id, confidence }, text }, last, { search }) => {
  if (last !== 'search_products' || !search || text.length > 40 || asksItself(text)) return undefined;
  const isAnswer = (id === 'affirm' || id === 'deny') && confidence >= 0.9;
  if (isAnswer || followUpOf(text) !== undefined) return undefined;
  const isVague = confidence < (id === 'complaint' ? 0.4 : 0.6) && !/^(?:ok|okay|hm+|好|嗯|哦)/i.test(text);
  const isMore = onlyDetails.has(id) ? id !== 'nonsense' || isVague : isVague && !sureOfElse.has(id);
  return isMore ? 'search_products' : undefined;
};

const sureOfElse: ReadonlySet<IntentId> = new Set(['ask_human', 'thanks', 'goodbye', 'small_talk', 'greeting']);

/** Asks something of its own, rather than completing what was asked. */
export const asksItself = (text: string): boolean => asks.test(text);

const asks =
  /[?？吗呢]|什么|怎么|多[少大高长久重宽厚]|哪|几|^(?:and )?(?:how|what|which|when|where|who|why|do|does|is|are|can|could|will)\b/i;

import { wordingOf } from '../../../tools/asked-topics.ts';
import { sure } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * "Where's my order? If it takes another week I'd rather cancel": where it is is what is asked; the cancelling hangs on it,
 * so that what the rules say of it is told beside, and nothing is cancelled.
 */
export const readElseCancel: Reader = (segment) => {
  const { text } = segment;
  const clause = ifLate.exec(text)?.[0];
  if (clause === undefined || !givesUp.test(clause)) return undefined;
  const rest = text.replace(clause, ' ').trim();
  if (!asksWhere.test(rest)) return undefined;
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const ask = { id: 'track_parcel', confidence: sure } as const;
  const rule = { id: 'policy_question', confidence: sure } as const;
  const { entities } = segment;
  const whenSent = `${wordingOf(ofSending.test(clause) ? 'cancel_before' : 'cancel_after')[language]}?`;
  return [
    justSure(ask.id, { ...segment, text: rest, intent: ask, runnersUp: [] }),
    justSure(rule.id, {
      ...segment,
      text: whenSent,
      intent: rule,
      runnersUp: [],
      entities: { ...entities, products: [] },
    }),
  ];
};

/** From the condition to the end of its breath. */
const ifLate =
  /\b(?:if|unless|otherwise)\b.*$|(?:如果|要是|万一|假如|再|(?:这|下)周|(?:今|明|后)天|[一二三四五六七八九十\d]+[天号日])[^。?？!！]*?(?:到不了|不到|没到|来不了|不来|不发|收不到|这么慢|那么久)[^。?？!！]*$/i;
const givesUp =
  /\b(?:cancel\w*|don['’]?t want|do not want|forget (?:it|about it)|call it off)\b|取消|不要了|不想要|算了|退(?:了|掉|款)/i;
/** Not sent, rather than not arrived: until it leaves it can be cancelled. */
const ofSending = /\b(?:send|sent|ships?|shipped|dispatch\w*|go out|leaves?|left)\b|发/i;
const asksWhere =
  /\bwhere(?:['’]?s)?\b|\bwhen\b|\bsupposed to (?:be|come|arrive)\b|\bstill (?:not|waiting)\b|\b(?:not|n['’]?t) (?:come|arrived|here)\b|到哪|在哪|什么时候到|啥时候到|几号到|怎么还没|还没(?:到|收到)|哪天到/i;

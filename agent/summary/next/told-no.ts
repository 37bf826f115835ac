import type { Localized } from '../../../knowledge/language.ts';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import { quoted } from '../eye.ts';
import { saysNo } from '../../wishes/says-no.ts';
import { remedies, type WishKind } from '../../wishes/wish-kinds.ts';
import type { SaidWish } from '../wishes/said-wish.ts';
import { wishWords } from '../wishes/wish-phrases.ts';
import type { OpenRequest } from '../open-question.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { answeredUpTo, type Talk } from '../read-talk.ts';
import type { SummaryAction } from '../summary.ts';

/** A person has answered all that was asked: nothing of it is done once more. */
export function forAnswered({
  talk,
  open,
  understand,
}: Pick<Heard, 'talk' | 'open'> & { understand: Understand }): Localized | undefined {
  if (open || talk.operators.length === 0) return undefined;
  const answered = answeredUpTo(talk);
  const said = talk.turns.flatMap((turn) => turn.said);
  const since = said.filter(({ seq }) => seq > answered).map(({ text }) => text);
  if (answered === 0 || answered <= Math.max(0, ...talk.resolvedSeqs)) return undefined;
  if (since.length === 0)
    return {
      en: 'They have been answered and haven’t written since: nothing is to be done until they do, but what was promised.',
      zh: '已经答复顾客，顾客还没回：除了答应过的事，等顾客回复即可。',
    };
  if (!isThanked({ talk, understand })) return undefined;
  return asksThem.test(talk.operators.at(-1)?.text ?? '')
    ? {
        en: 'A colleague has asked them for something and they agreed: nothing is to be done until it comes, but what was promised.',
        zh: '同事请顾客提供信息，顾客已答应：除了答应过的事，等顾客发来再处理。',
      }
    : {
        en: 'They have been answered and leave it at that: ask whether anything else is needed, then close.',
        zh: '已经答复，顾客也表示知道了：问问还需要什么，没有就可以结束。',
      };
}

/** All that they have written since a person answered is thanks, or that it is fine. */
export function isThanked({ talk, understand }: { talk: Talk; understand: Understand }): boolean {
  const answered = answeredUpTo(talk);
  const since = talk.turns.flatMap(({ said }) => said.filter(({ seq }) => seq > answered).map(({ text }) => text));
  if (since.length === 0 || talk.operators.length === 0 || answered <= Math.max(0, ...talk.resolvedSeqs)) return false;
  if (since.some((text) => /[?？]/u.test(text))) return false;
  if (since.every((text) => leavesIt.test(text.trim()))) return true;
  return understand(since).segments.every(
    ({ intent: { id } }) => id === 'thanks' || id === 'goodbye' || id === 'affirm',
  );
}

/** Waits for what was promised. */
export const leavesIt =
  /^(?:ok(?:ay)?|fine|alright|good|great|right)?[,. ]*(?:then )?(?:until|till|see you) \w+(?: then)?[.! ]*$|^(?:好|行|嗯|那)[，, ]*(?:那)?(?:我|先)?(?:等着|等你们?|等您|等消息|等通知|再等等)[吧啊了。!！]*$|^(?:ok(?:ay)?|fine|alright|good|thanks?|thx|cool)\b[^?？]*\bi['’]?ll (?:be|come|write|get) back\b[^?？]*$|^(?=.{1,60}$)[^?？]*\b(?:found it|got it now|(?:it['’]?s|it is|it has|they['’]?re) (?:here|there|arrived|come)(?: now)?|it (?:just )?(?:arrived|came)|never ?mind|all (?:good|sorted))\b[^?？]*$|^[^?？]{0,12}(?:找到了|收到了|到账了|已经到了|看到了|解决了)[^?？]{0,10}$/iu;

/** Something is to come from them. */
const asksThem =
  /[?？]\s*$|\b(?:please|could you|can you)\b[^.!?]{0,24}\b(?:send|tell|give|upload|check|let me know)\b|(?:请|麻烦)(?:您)?[^。！？]{0,16}(?:发|拍|提供|告诉|上传|补充)/iu;

/** Settled isn't given: who comes back for it was told no. */
export function declinedBefore(wanted: readonly SaidWish[]): Localized | undefined {
  const no = wanted.filter(({ state }) => state === 'declined');
  if (no.length === 0) return undefined;
  const { en, zh } = wishWords(no);
  return { en: `A colleague declined ${en}.`, zh: `${zh}已由同事婉拒。` };
}

/** What a no to it is called by. */
const wishesOf: Partial<Record<ActionKind, readonly WishKind[]>> = {
  cancel_order: ['cancel'],
  change_delivery_address: ['address'],
  request_return: [...remedies],
  request_exchange: [...remedies],
  request_refund: [...remedies],
  claim_price_protection: ['difference', 'discount'],
  reissue_missing_gift: ['goods_again'],
};

type Open = Pick<SummaryAction, 'kind' | 'state' | 'at' | 'orderNumber' | 'title'>;

const isWaiting = ({ state }: Pick<SummaryAction, 'state'>) => state === 'refused' || state === 'handed_over';

/** A colleague has told them since that this can’t be done: it waits for nothing. */
export function isToldNo({ kind, state, at }: Open, { operators }: Pick<Talk, 'operators'>): boolean {
  const named = wishesOf[kind] ?? [];
  return (
    isWaiting({ state }) &&
    operators.some((said) => {
      const no = said.at > new Date(at) ? saysNo(said.text) : undefined;
      return no === 'all' || named.some((each) => no?.has(each));
    })
  );
}

/** A colleague has decided since not to do it, by its own button. */
export const isDecidedAgainst = ({ kind, state, at, orderNumber }: Open, booked: readonly BookedAction[]): boolean =>
  isWaiting({ state }) &&
  booked.some(
    (each) =>
      each.byOperator === true &&
      each.end === 'declined' &&
      each.kind === kind &&
      each.orderNumber === orderNumber &&
      each.endedAt >= new Date(at),
  );

interface Heard {
  talk: Talk;
  booked: readonly BookedAction[];
  open: OpenRequest | undefined;
}

/** What is left after a no: to say it, or to hear what they make of it. Nothing is set up. */
export function forNo(actions: readonly SummaryAction[], { talk, booked, open }: Heard): Localized | undefined {
  const told = actions.findLast((each) => isToldNo(each, talk));
  const decided = actions.findLast((each) => isDecidedAgainst(each, booked));
  const action = told ?? decided;
  if (!action) return undefined;
  const { title } = action;
  if (!told)
    return {
      en: `It was decided not to do this: “${title}”. Tell them so and why, and what else helps.`,
      zh: `「${title}」已决定不办：跟顾客说明原因，看看还能怎么帮。`,
    };
  return open && open.isForPerson !== true
    ? {
        en: `They were told that this can’t be done (“${title}”) and have written since: ${quoted(open.quote, 120)} Answer that; what was declined isn’t set up again.`,
        zh: `已告知顾客「${title}」办不了，之后顾客又说${quoted(open.quote, 120)}：先回应这句，办不了的不用再申请。`,
      }
    : {
        en: `They were told that this can’t be done: “${title}”. See whether they leave it at that and need anything else, then close.`,
        zh: `已告知顾客「${title}」办不了：确认顾客是否接受、还需要什么，没有就可以结束。`,
      };
}

import type { Language, Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { moneyArrives } from '../../tools/ledger/refund-steps.ts';
import { day, sum, type Eye } from '../summary/eye.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { ShownOffer } from './offer-wanted.ts';
import type { SuggestedReply, SuggestedTool } from './suggestions.ts';

/** What was carried out. */
export interface Done {
  /** As on the shopper's card. */
  title: string;
  requestNumber: string;
}

/** An offer that the shopper took and that is still to be carried out. */
export interface AcceptedOffer {
  offerId: string;
  title: Localized;
  /** What its button said in the shopper's name. */
  said: string;
}

/** What is left to say once it is done: of all that was asked, the rest comes next. */
export function afterDone(
  { title, requestNumber }: Done,
  rest: readonly SaidWish[],
  { eye, actions = [] }: { eye: Eye; actions?: readonly BookedAction[] | undefined },
): SuggestedReply {
  const { language } = eye;
  const deed = actions.find((each) => each.requestNumber === requestNumber);
  const comes = deed ? whatComes(deed, title, eye) : { en: '', zh: '' };
  const done: Localized = {
    en: `That’s done: “${title}” (${requestNumber}).${comes.en}`,
    zh: `已经给您办好了：“${title}”（${requestNumber}）。${comes.zh}`,
  };
  const names = [...new Set(rest.flatMap(({ goods }) => goods?.name ?? []))].join(language === 'zh' ? '、' : ', ');
  const next: Localized =
    rest.length === 0
      ? { en: 'Is there anything else I can do for you?', zh: '还有什么可以帮您的吗？' }
      : names === ''
        ? { en: 'Now I’m seeing to the other thing you asked for.', zh: '您说的另一件事我接着办。' }
        : { en: `Now I’m seeing to the rest: ${names}.`, zh: `剩下的（${names}）我接着给您办。` };
  const words: Localized = { en: `${done.en} ${next.en}`, zh: `${done.zh}${next.zh}` };
  return { text: words[language], citations: [], from: 'playbook' };
}

/** What the shopper gets and when, or has to send back by when, as the book has it. */
function whatComes({ amount, steps = [] }: BookedAction, title: string, eye: Eye): Localized {
  const due = (code: string) => {
    const by = steps.find((step) => step.code === code && !step.at)?.expectedBy;
    return by === undefined ? '' : day(by, eye);
  };
  const [money, back, sent] = [due(moneyArrives), due('parcel_sent_back'), due('dispatched')];
  const much = sum(amount, eye);
  const isSaid = much !== '' && title.includes(much);
  if (back !== '')
    return {
      en: ` Please send the goods back by ${back}; the address is on the card above.`,
      zh: `请在${back}前把商品寄回，寄回地址在上面的卡片里。`,
    };
  if (money !== '' && much !== '')
    return {
      en: ` ${isSaid ? 'It' : much} goes back the way you paid and should be with you by ${money}.`,
      zh: `${isSaid ? '款项' : much}原路退回，预计${money}前到账。`,
    };
  return sent === '' ? { en: '', zh: '' } : { en: ` It leaves by ${sent}.`, zh: `最晚${sent}寄出。` };
}

/** The offer that was taken comes before all else: words for the shopper, and the form with it filled in. */
export function takes(
  { offerId, title }: Pick<AcceptedOffer, 'offerId' | 'title'>,
  { language, operator }: { language: Language; operator: { language: Language } },
): { reply: SuggestedReply; tool: SuggestedTool } {
  const words: Localized = {
    en: `Thank you. I’m setting this up for you now: “${title.en}”.`,
    zh: `好的，我这就给您办“${title.zh}”，办好马上告诉您。`,
  };
  const why: Localized = { en: `The shopper took it: ${title.en}`, zh: `顾客已接受：${title.zh}` };
  const label: Localized = { en: 'Carry out the offer', zh: '办理已接受的方案' };
  return {
    reply: { text: words[language], citations: [], from: 'playbook' },
    tool: {
      ...{ name: 'accept_retention_offer', kind: 'write', input: { offerId } },
      ...{ label: label[operator.language], why: why[operator.language] },
    },
  };
}

/** An offer that lapsed is wanted after all: whether it can be made again is for the rules, so nothing is promised. */
export function wantsAgain(
  { orderNumber, title }: ShownOffer,
  { language, operator }: { language: Language; operator: { language: Language } },
): { reply: SuggestedReply; tool: SuggestedTool } {
  const words: Localized = {
    en: `Let me see whether I can still offer you “${title.en}”; I’ll tell you in a moment.`,
    zh: `我看一下“${title.zh}”现在还能不能给您，马上告诉您。`,
  };
  const why: Localized = { en: `The shopper wants it now: ${title.en}`, zh: `顾客现在想要这个方案：${title.zh}` };
  const label: Localized = { en: 'Make the offer again', zh: '重新给方案' };
  return {
    reply: { text: words[language], citations: [], from: 'playbook' },
    tool: {
      ...{ name: 'offer_retention', kind: 'write', input: { orderNumber } },
      ...{ label: label[operator.language], why: why[operator.language] },
    },
  };
}

import type { ActionKind } from '../../../../tools/policy/action-kinds.ts';
import { listed, phrase, type Phrase } from '../../voice.ts';
import type { ToldCard } from './told-card.ts';

/** What the card in front of the shopper would do, in a sentence or two, and where to say yes. */
export const cardPhrases: Readonly<Record<ActionKind, Phrase<ToldCard>>> = {
  cancel_order: phrase<ToldCard>({
    en: [
      (card) => `${cancelledEn(card)}Press the button on the card if that’s right, and I’ll cancel it.`,
      (card) => `${cancelledEn(card)}Please check the card and press the button to go ahead.`,
    ],
    zh: [
      (card) => `${cancelledZh(card)}核对没问题的话点一下卡片上的确认，我就帮您取消。`,
      (card) => `${cancelledZh(card)}请看一下卡片，点确认后订单就取消。`,
    ],
  }),
  change_delivery_address: phrase<ToldCard>({
    en: () => 'Please check the new address on the card; press the button and I’ll change it.',
    zh: () => '请核对一下卡片上的收件信息，没问题就点确认，我马上改。',
  }),
  urge_shipment: phrase<ToldCard>({
    en: () => 'Press the button on the card and I’ll urge them.',
    zh: () => '点一下卡片上的按钮，我就去催。',
  }),
  request_return: phrase<ToldCard>({
    en: (card) =>
      `${card.amount === undefined ? '' : `You’d get ${card.amount} back for ${goodsEn(card)}${payerEn(card)}. `}The dates are on the card. Press its button and the return is set up.`,
    zh: (card) =>
      `${card.amount === undefined ? '' : `退${goodsZh(card)}可以退${card.amount}${payerZh(card)}。`}寄回和到账的时间在卡片上，核对后点确认，退货就申请好了。`,
  }),
  request_exchange: phrase<ToldCard>({
    en: (card) =>
      `${card.facts.youGet === undefined ? '' : `You’d get ${card.facts.youGet} in exchange${payerEn(card)}, and the new one goes out free of charge. `}Press the button on the card and the exchange is set up.`,
    zh: (card) =>
      `${card.facts.youGet === undefined ? '' : `给您换成${card.facts.youGet}${payerZh(card)}，新的免费寄出。`}怎么寄回都在卡片上，没问题就点确认。`,
  }),
  request_refund: phrase<ToldCard>({
    en: (card) => `${putRightEn(card)}If that’s right for you, press the button on the card.`,
    zh: (card) => `${putRightZh(card)}您看一下卡片，同意的话点确认。`,
  }),
  claim_price_protection: phrase<ToldCard>({
    en: (card) => `It does cost less now${differenceEn(card)}. Press the button on the card and it goes back to you.`,
    zh: (card) => `查到了，确实降价了${differenceZh(card)}。点卡片上的确认就退给您。`,
  }),
  reissue_missing_gift: phrase<ToldCard>({
    en: (card) =>
      `I’m sorry it was missing. We’d send ${goodsEn(card)} free of charge${leavesEn(card)}; press the button on the card and it’s arranged.`,
    zh: (card) => `抱歉赠品漏发了。给您免费补寄${goodsZh(card)}${leavesZh(card)}，点卡片上的确认就安排。`,
  }),
  offer_retention: phrase<ToldCard>({ en: () => 'Please have a look at the card.', zh: () => '请看一下卡片。' }),
  accept_retention_offer: phrase<ToldCard>({
    en: () => 'Good choice. Press the button on the card and it’s yours.',
    zh: () => '好的，点一下卡片上的确认就生效。',
  }),
  give_goodwill: phrase<ToldCard>({ en: () => 'Please have a look at the card.', zh: () => '请看一下卡片。' }),
};

/** `the Crew Socks and the Shell Jacket`. */
export function goodsEn({ titles }: ToldCard): string {
  return titles.length === 0 ? 'these items' : listed(titles.map((title) => `the ${title}`));
}

export const goodsZh = ({ titles }: ToldCard): string =>
  titles.length === 0 ? '这些商品' : titles.map((title) => `“${title}”`).join('和');

const cancelledEn = ({ amount, facts }: ToldCard) =>
  amount === undefined || facts.refundedTo === undefined || facts.arrives === undefined
    ? ''
    : `Cancelling brings ${amount} back to your ${facts.refundedTo}, ${facts.arrives}. `;
const cancelledZh = ({ amount, facts }: ToldCard) =>
  amount === undefined || facts.refundedTo === undefined || facts.arrives === undefined
    ? ''
    : `取消后${amount}退回${facts.refundedTo}，${facts.arrives}到账。`;

const payerEn = ({ facts }: ToldCard) =>
  facts.returnShipping === undefined ? '' : `; ${lower(facts.returnShipping)} for sending it back`;
const payerZh = ({ facts }: ToldCard) =>
  facts.returnShipping === undefined ? '' : `，寄回的运费${facts.returnShipping}`;

const leavesEn = ({ facts }: ToldCard) => (facts.leavesBy === undefined ? '' : `, on its way by ${facts.leavesBy}`);
const leavesZh = ({ facts }: ToldCard) => (facts.leavesBy === undefined ? '' : `，最晚${facts.leavesBy}发出`);

/** Money back or the goods again. */
function putRightEn(card: ToldCard): string {
  if (card.facts.leavesBy !== undefined) return `We’d send ${goodsEn(card)} again free of charge${leavesEn(card)}. `;
  if (card.amount === undefined) return '';
  const back = card.facts.sendBack === undefined ? '' : payerEn(card);
  return `You’d get ${card.amount} back for ${goodsEn(card)}${back}. `;
}

function putRightZh(card: ToldCard): string {
  if (card.facts.leavesBy !== undefined) return `给您免费补发${goodsZh(card)}${leavesZh(card)}。`;
  if (card.amount === undefined) return '';
  const back = card.facts.sendBack === undefined ? '' : payerZh(card);
  return `给您退${goodsZh(card)}的${card.amount}${back}。`;
}

const differenceEn = ({ amount, facts }: ToldCard) =>
  amount === undefined || facts.paid === undefined || facts.today === undefined
    ? ''
    : `: you paid ${facts.paid} and it’s ${facts.today} today, so that’s ${amount}`;
const differenceZh = ({ amount, facts }: ToldCard) =>
  amount === undefined || facts.paid === undefined || facts.today === undefined
    ? ''
    : `：您付了${facts.paid}，现在${facts.today}，差价${amount}`;

/** A card's words within a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

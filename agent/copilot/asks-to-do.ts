import type { Language } from '../../knowledge/language.ts';
import type { ConfirmationCard } from '../../tools/cards.ts';
import { textOf } from '../summary/record-of.ts';
import type { Wish } from './look-tools.ts';

/**
 * Asks the shopper, as a person would, whether to do what a card would have asked: what, for which goods or order, and
 * what of it they have to know. A card's own title is a heading, and no sentence of anybody's.
 */
export function asksToDo({ name, input }: Wish, card: ConfirmationCard, language: Language): string {
  const number = textOf(input['orderNumber'])?.toUpperCase();
  const goods = card.items.map(({ title }) => title);
  const what = deeds[input['wants'] === 'reship' ? 'reship' : name];
  if (!what) return `${elseSaid[language](card.title)}${shall[language]}`;
  const to = [textOf(input['toColour']), textOf(input['toSize'])].filter((each) => each !== undefined).join(' ');
  const told = card.rows.filter(({ label }) => newRows.test(label)).map(({ value }) => value);
  return `${what[language]({ goods: nameAll(goods, language), number, to, told: told.join(language === 'zh' ? '，' : ', ') })}${shall[language]}`;
}

/** Whether a draft asks just that. */
export const isAskedToDo = (text: string): boolean => Object.values(shall).some((each) => text.endsWith(each));

const shall: Readonly<Record<Language, string>> = { en: ' Shall I go ahead?', zh: '现在给您办吗？' };
const newRows = /^(?:New|新)/u;

interface Named {
  /** Empty where the card names none. */
  goods: string;
  number: string | undefined;
  /** What comes in exchange, as far as it was said. */
  to: string;
  /** The new address, where there is one. */
  told: string;
}
type Says = Readonly<Record<Language, (named: Named) => string>>;

const elseSaid: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `I can do this for you: ${title.replace(/\?$/u, '')}.`,
  zh: (title) => `可以给您办：${title.replace(/[？?吗]+$/u, '')}。`,
};

const ofEn = ({ goods, number }: Named) =>
  `${goods === '' ? 'your order' : goods}${number === undefined ? '' : goods === '' ? ` ${number}` : ` (order ${number})`}`;
const ofZh = ({ goods, number }: Named) => {
  const order = number === undefined ? '这个订单' : `订单 ${number}`;
  if (goods === '') return order;
  return number === undefined ? goods : `${order} 的${goods}`;
};

const deeds: Readonly<Record<string, Says>> = {
  cancel_order: {
    en: ({ number }) => `I can cancel ${number === undefined ? 'the order' : `order ${number}`} for you.`,
    zh: ({ number }) => `${number === undefined ? '这个订单' : `订单 ${number}`}可以给您取消。`,
  },
  request_refund: {
    en: (named) => `I can refund ${ofEn(named)}.`,
    zh: (named) => `${ofZh(named)}可以给您退款。`,
  },
  reship: {
    en: (named) => `I can send ${ofEn(named)} again.`,
    zh: (named) => `${ofZh(named)}可以给您补发。`,
  },
  request_return: {
    en: (named) => `I can set up the return of ${ofEn(named)}.`,
    zh: (named) => `${ofZh(named)}可以给您办退货。`,
  },
  request_exchange: {
    en: (named) => `I can set up the exchange of ${ofEn(named)}${named.to === '' ? '' : ` for ${named.to}`}.`,
    zh: (named) => `${ofZh(named)}可以给您${named.to === '' ? '办换货' : `换成${named.to}`}。`,
  },
  change_delivery_address: {
    en: ({ number, told }) =>
      `I can send ${number === undefined ? 'the order' : `order ${number}`} to the new address${told === '' ? '' : `: ${told}`}.`,
    zh: ({ number, told }) =>
      `${number === undefined ? '这个订单' : `订单 ${number} `}可以改寄到新地址${told === '' ? '' : `：${told}`}。`,
  },
  claim_price_protection: {
    en: (named) => `I can pay you back the difference for ${ofEn(named)}.`,
    zh: (named) => `${ofZh(named)}可以给您退差价。`,
  },
  reissue_missing_gift: {
    en: ({ number }) =>
      `I can send you the gift that is missing${number === undefined ? '' : ` from order ${number}`}.`,
    zh: ({ number }) => `${number === undefined ? '' : `订单 ${number} `}少的赠品可以给您补发。`,
  },
};

const nameAll = (goods: readonly string[], language: Language): string =>
  language === 'zh'
    ? goods.join('、')
    : goods.length < 2
      ? goods.join('')
      : `${goods.slice(0, -1).join(', ')} and ${goods.at(-1) ?? ''}`;

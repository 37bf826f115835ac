import type { Language, Localized } from '../../../knowledge/language.ts';
import type { WishKind } from '../../wishes/wish-kinds.ts';
import { bracketed, inWords, joined, listed, type Eye } from '../eye.ts';
import type { Fact } from '../facts/fact.ts';
import type { SaidWish } from './said-wish.ts';

const phrases: Readonly<Record<WishKind, Localized>> = {
  goods_again: { en: 'the goods to be sent again', zh: '补发' },
  right_goods: { en: 'the right item instead of the wrong one', zh: '换成对的' },
  money_back: { en: 'their money back', zh: '退款' },
  fee_back: { en: 'money back for a fee', zh: '退费用' },
  difference: { en: 'the price difference back', zh: '退差价' },
  compensation: { en: 'compensation', zh: '补偿' },
  discount: { en: 'a lower price', zh: '便宜一些' },
  exchange: { en: 'an exchange', zh: '换货' },
  return: { en: 'a return', zh: '退货' },
  cancel: { en: 'the order to be cancelled', zh: '取消订单' },
  hurry: { en: 'what is overdue to be sent', zh: '尽快发货' },
  address: { en: 'a change of address or recipient', zh: '改收件信息' },
  invoice: { en: 'an invoice', zh: '发票' },
};
const discountOf: Localized = { en: 'a lower price', zh: '价格优惠' };
const newForOld: Localized = { en: 'a new one in its place', zh: '换新' };

/** Goods once more are sent again after none came, and exchanged where something is wrong with those that did. */
function phraseOf(kind: WishKind, { much, words }: SaidWish): Localized {
  if (kind === 'discount' && much !== '') return discountOf;
  return kind === 'goods_again' && swaps.test(words) ? newForOld : phrases[kind];
}

/** A new one for the old. */
export const swaps = /换(?!句话)|\bswap/iu;

/** As they said it: ways to put the same thing right apart by “or”, all else by “and”, each with its goods and its sum. */
export function wishWords(wishes: readonly SaidWish[]): Localized {
  return { en: inOne(wishes, 'en'), zh: inOne(wishes, 'zh') };
}

function inOne(wishes: readonly SaidWish[], language: Language): string {
  const groups = new Map<string, SaidWish[]>();
  for (const wish of wishes) {
    const { kinds, much, goods, orders, order } = wish;
    const key = `${kinds.join()} ${much} ${goods === undefined} ${orders?.count} ${orders?.done.join()} ${order}`;
    groups.set(key, [...(groups.get(key) ?? []), wish]);
  }
  const parts = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { kinds, much, orders } = first;
    const ways = kinds.map((kind) => phraseOf(kind, first)[language]);
    const names = [...new Set([first, ...others].flatMap(({ goods }) => goods?.name ?? []))];
    const beside = joined(
      [first.order ?? '', names.join(language === 'zh' ? '、' : ', '), much, ordersLeft(orders)[language]],
      {
        language,
      },
    );
    return [`${ways.join(language === 'zh' ? '或' : ' or ')}${bracketed(beside, { language })}`];
  });
  return listed(parts, { language });
}

/** Of how many orders it is asked, or what is left of them. */
function ordersLeft(orders: SaidWish['orders']): Localized {
  const { count, done } = orders ?? { count: 1, done: [] };
  if (count < 2) return { en: '', zh: '' };
  const left = count - done.length;
  if (done.length === 0 || left < 1) return { en: `${count} orders`, zh: `${count} 单` };
  return {
    en: `${left} more ${left === 1 ? 'order' : 'orders'} beside ${done.join(', ')}`,
    zh: `${done.join('、')} 之外还有 ${left} 单`,
  };
}

/** A fact for each state that wishes are in, with the words it is from: the newest that named one of them. */
export function factsOfWishes(wishes: readonly SaidWish[], eye: Eye): Fact[] {
  return (['done', 'otherwise', 'withdrawn', 'declined', 'open'] as const).flatMap((state): Fact[] => {
    const of = wishes.filter((wish) => wish.state === state);
    if (of.length === 0) return [];
    const seq = Math.max(...of.map((each) => each.seq));
    const value = inWords(wishWords(of), eye);
    return [{ kind: 'wish', label: inWords(labels[state], eye), value, source: { seq } }];
  });
}

const labels: Readonly<Record<SaidWish['state'], Localized>> = {
  open: { en: 'Asks for', zh: '诉求' },
  done: { en: 'Asked for and given', zh: '诉求（已办）' },
  otherwise: { en: 'Asked for, settled another way', zh: '诉求（已另行处理）' },
  withdrawn: { en: 'No longer wanted', zh: '诉求（已撤回）' },
  declined: { en: 'Asked for, declined by a colleague', zh: '诉求（同事已婉拒）' },
};

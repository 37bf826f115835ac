import type { Language } from '../../knowledge/language.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import { goodsCalled } from '../wishes/call-goods.ts';
import type { WishKind } from '../wishes/wish-kinds.ts';
import { itemsOf } from './open-wishes.ts';
import type { SuggestedReply } from './suggestions.ts';
import type { Trial } from './trial.ts';

type Wished = Trial['wishes'][number];

/** A wish that the words name whole: its goods and its way aren't in doubt. */
export type Split = Wished & { whole?: true };

type Way = 'refund' | 'reship';
const ways: Partial<Record<WishKind, Way>> = { money_back: 'refund', goods_again: 'reship', right_goods: 'reship' };

/**
 * Some goods are to be paid back and others sent again: each way becomes a wish of its own, with the goods that it is
 * wanted for. What can't be told apart isn't filled in. Other wishes stay as they are, and a single way stays one call.
 */
export function eachItsOwn(
  { question, wishes }: Pick<Trial, 'question' | 'wishes'>,
  open: readonly SaidWish[],
): Split[] {
  const asked = open.flatMap(({ kinds: [kind, ...others], goods }) => {
    const wants = others.length === 0 && kind !== undefined ? ways[kind] : undefined;
    return wants ? [{ wants, name: goods?.name }] : [];
  });
  const apart = new Map<Way, (string | undefined)[]>();
  for (const { wants, name } of asked) apart.set(wants, [...(apart.get(wants) ?? []), name]);
  return wishes.flatMap((wish): Split[] => {
    if (wish.name !== 'request_refund') return [wish];
    const { items: _, wants: __, description, ...rest } = wish.input;
    const goods = itemsOf(wish.input);
    const isPart = apart.size === 1 && goods.length > 1 && asked.every(({ name }) => name !== undefined);
    if (apart.size < 2 && !isPart) return [wish];
    const known = [...apart].map(([wants, names]) => ({
      wants,
      items: names.map((name) => (name === undefined ? undefined : (goodsCalled(name, goods) ?? name))),
    }));
    const isClear = known.every(({ items }) => items.every((item) => item !== undefined));
    return known.map(({ wants, items }) => ({
      name: wish.name,
      input: {
        ...{ ...rest, wants, description: description ?? question },
        ...(isClear ? { items: items.map((item) => ({ item })) } : {}),
      },
      ...(wish.end ? { end: wish.end } : {}),
      whole: true,
    }));
  });
}

/** The call with the goods and the way that the wishes name: which those are isn't in doubt. */
export function asWished(call: Wished, of: readonly SaidWish[]): Split {
  if (call.name !== 'request_refund' || of.some(({ goods }) => goods === undefined)) return call;
  const { items, wants: _, ...rest } = call.input;
  const known = itemsOf({ items });
  const named = of.flatMap(({ goods }) => (goods ? [{ item: goodsCalled(goods.name, known) ?? goods.name }] : []));
  const [kind, ...others] = new Set(of.flatMap(({ kinds }) => kinds));
  const way = others.length === 0 && kind !== undefined ? ways[kind] : undefined;
  const wants = way ? { wants: way } : {};
  return { ...call, input: { ...rest, items: named, ...wants }, whole: true };
}

export function bothApart(language: Language): SuggestedReply {
  return { text: apart[language], citations: [], from: 'playbook' };
}

const apart = {
  en: 'Of course: I’ll do the two separately, one refunded and one sent again, and tell you as soon as each is done.',
  zh: '可以的，退款和补发我分开给您办，办好马上告诉您。',
};

import type { Localized } from '../../../knowledge/language.ts';
import type { Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';
import { knownGoods } from '../wishes/known-goods.ts';
import { isOpen, type SaidWish } from '../wishes/said-wish.ts';
import type { WishKind } from '../../wishes/wish-kinds.ts';
import { wishWords } from '../wishes/wish-phrases.ts';

type Known = Pick<Summary, 'identity' | 'orders' | 'facts' | 'intents'>;

interface Heard {
  talk: Talk;
  wishes: readonly SaidWish[];
}

/** What they want to come out of it, when no state of a parcel or a refund says what to do; after deeds, the rest. */
export function forWish({ identity, orders, facts, intents }: Known, { wishes, talk }: Heard): Localized | undefined {
  const open = wishes.filter(isOpen);
  if (open.length === 0 || identity.level === 'anonymous') return undefined;
  const { en, zh } = wishWords(open);
  const numbers = new Set(open.map(({ goods, order }) => order ?? goods?.order));
  const [own] = numbers.size === 1 ? numbers : [];
  // what was sent in place of an order is of that order
  const apart = orders.filter(({ number }) => !/-R\d+$/u.test(number));
  // what never came is on its way still
  const away = intents.some(({ id }) => id === 'parcel_problem')
    ? apart.filter(({ state }) => state === 'shipped')
    : [];
  const [order] = apart.length === 1 ? apart : away.length === 1 ? away : [];
  const [proven] = orders.length === 0 && identity.provenOrders.length === 1 ? identity.provenOrders : [];
  // what is named and isn’t among what the order is known to hold may be of another
  const isOther =
    order !== undefined && open.some(({ goods }) => goods && !goods.isKnown) && holdsKnown(order.number, talk);
  // nobody has looked it up yet, and they named it
  const named = new Set(
    facts.flatMap(({ kind, value, source }) => (kind === 'order' && 'seq' in source ? [value] : [])),
  );
  const [told] = orders.length === 0 && named.size === 1 ? named : [];
  const number = own ?? (isOther ? undefined : (order?.number ?? told ?? proven));
  const isRest = wishes.some(({ state }) => state === 'done');
  const isWhyTold = facts.some(({ kind }) => kind === 'problem') || intents.some(({ id }) => troubles.has(id));
  const needsNone = open.every(({ kinds }) => kinds.every((kind) => plain.has(kind)));
  const why = isWhyTold || needsNone ? { en: '', zh: '' } : { en: ' and why', zh: '、什么原因' };
  if (number === undefined)
    return {
      en: `They ${isRest ? 'still ' : ''}ask for ${en}: find out for which order${why.en}, say what the rules allow, and ask a supervisor before promising more.`,
      zh: `顾客${isRest ? '还' : ''}要${zh}：先确认是哪个订单${why.zh}，说明规则能给什么，超出权限的先请示主管。`,
    };
  return isRest
    ? {
        en: `Part of it is done; they still ask for ${en} for order ${number}: see to that next, by what the rules allow.`,
        zh: `已办了一部分，顾客还要${zh}（订单 ${number}）：接着办这个，按规则处理，超出权限的先请示主管。`,
      }
    : {
        en: `They ask for ${en} for order ${number}: see what the rules allow, and ask a supervisor before promising more.`,
        zh: `顾客要${zh}（订单 ${number}）：按规则处理，超出权限的先请示主管。`,
      };
}

/** Nobody has to say why they want these. */
const plain: ReadonlySet<WishKind> = new Set<WishKind>(['difference', 'invoice', 'address', 'hurry', 'cancel']);

/** Why it is wanted is said with these. */
const troubles: ReadonlySet<string> = new Set(['item_problem', 'parcel_problem', 'track_parcel', 'price_protection']);

const holdsKnown = (order: string, { turns }: Talk): boolean =>
  knownGoods(turns.flatMap(({ runs }) => runs.map(({ content }) => content))).some((each) => each.order === order);

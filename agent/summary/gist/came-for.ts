import type { Localized } from '../../../knowledge/language.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import type { WishKind } from '../../wishes/wish-kinds.ts';
import { inWords, listed, quoted, spaced, type Eye } from '../eye.ts';
import type { Quote, Summary } from '../summary.ts';
import { isOpen, type SaidWish } from '../wishes/said-wish.ts';
import { wishWords } from '../wishes/wish-phrases.ts';
import { matterPhrase } from './matter-phrases.ts';
import { ofItsOrder, type OwnOrders } from './own-orders.ts';

type Known = Pick<Summary, 'identity' | 'intents' | 'orders' | 'actions'>;

interface Coming {
  unplaced: Quote | undefined;
  isStateTold: boolean;
  /** They asked for a person, or agreed to one that they were offered. */
  person: 'asked' | 'agreed' | undefined;
  /** The carrier has lost a parcel of theirs. */
  isLost: boolean;
  wishes: readonly SaidWish[];
  /** Of matters that are about different orders, which each is about. */
  own: OwnOrders;
}

/** Who came, about what, and what they want to come out of it: the first sentence. */
export function cameFor({ identity, intents, orders, actions }: Known, coming: Coming, eye: Eye): string {
  const { unplaced, isStateTold, person, isLost, wishes, own } = coming;
  const who = whoIs(identity);
  const about = own.size > 0 ? '' : inWords(ofOrders(orders, isStateTold), eye);
  const isMatter = ({ id }: Known['intents'][number]) => id !== 'ask_human' && id !== 'complaint';
  const all = intents.some(isMatter) ? intents.filter(isMatter) : intents.filter(({ id }) => id !== 'ask_human');
  // what has left can’t ship any more: they ask where it is
  const isGone = orders.length > 0 && orders.every(({ state }) => state === 'shipped' || state === 'delivered');
  const isMoney = ({ id, quote }: Known['intents'][number]) => id === 'return_item' && asksMoneyAlone(quote);
  const isGift = actions.length > 0 && actions.every(({ kind }) => kind === 'reissue_missing_gift');
  const phraseOf = (each: Known['intents'][number]) =>
    each.id === 'item_problem' && isGift
      ? inWords({ en: 'a missing gift', zh: '反映少了赠品' }, eye)
      : each.id === 'parcel_problem' && isLost
        ? inWords({ en: 'a lost parcel', zh: '反映包裹丢失' }, eye)
        : isMoney(each)
          ? inWords({ en: 'getting their money back', zh: '要求退款' }, eye)
          : matterPhrase(isGone && each.id === 'dispatch_status' ? 'track_parcel' : each.id, eye);
  const matters = all.map((each) => `${phraseOf(each)}${ofItsOrder(own.get(each.id), eye)}`);
  const named = new Set(all.flatMap((each) => (isMoney(each) ? 'money_back' : (wishOf[each.id] ?? []))));
  const then = inWords(wantsThen(wishes, { named, person }), eye);
  if (matters.length > 0)
    return inWords(
      {
        en: `${who.en} contacted us about ${listed(matters, eye)}${about}${then}.`,
        zh: `${who.zh}来${matters.join('、')}${about}${then}。`,
      },
      eye,
    );
  if (unplaced) {
    const words = quoted(unplaced.quote, 120);
    return inWords({ en: `${who.en} wrote ${words}${then}.`, zh: `${who.zh}说${words}${then}。` }, eye);
  }
  return inWords(
    person === 'asked'
      ? {
          en: `${who.en} asks for a person and hasn’t said what it is about.`,
          zh: `${who.zh}要找人工，还没说是什么事。`,
        }
      : { en: `${who.en} hasn’t said yet what it is about.`, zh: `${who.zh}还没说明来意。` },
    eye,
  );
}

/** Wishes that a matter says already. */
const wishOf: Readonly<Record<string, WishKind>> = {
  cancel_order: 'cancel',
  return_item: 'return',
  exchange_item: 'exchange',
  change_address: 'address',
  price_protection: 'difference',
};

/** What they want beside what the matter says; after what was given of it, the rest. Else, that they want a person. */
function wantsThen(
  wishes: readonly SaidWish[],
  { named, person }: Pick<Coming, 'person'> & { named: ReadonlySet<WishKind> },
): Localized {
  const isRest = wishes.some(({ state }) => state === 'done');
  const says = ({ kinds, much, orders }: SaidWish) =>
    isRest || much !== '' || orders !== undefined || kinds.some((kind) => !named.has(kind));
  const open = wishes.filter((wish) => isOpen(wish) && says(wish));
  const { en, zh } = wishWords(open);
  if (open.length > 0)
    return isRest
      ? { en: ` and still asks for ${en}`, zh: `，还要${zh}` }
      : { en: ` and asks for ${en}`, zh: `，想要${zh}` };
  if (person === 'asked') return { en: ' and now asks for a person', zh: '，现在要求转人工' };
  return person === 'agreed' ? { en: ' and agreed to a person', zh: '，已同意转人工' } : { en: '', zh: '' };
}

/** Money is what they spoke of; whether anything comes back, they didn’t say. */
const asksMoneyAlone = (quote: string) =>
  wishesHeardIn(quote).some(({ kind }) => kind === 'money_back') &&
  !/\breturn|\bback to you\b|\b(?:send|sent|take|post) .{0,20}\bback\b|退货|退回|寄回|退掉|想退|要退(?![款钱])/iu.test(
    quote,
  );

/** Which orders, and how the only one stands unless that is told anyway. */
function ofOrders(orders: Known['orders'], isStateTold: boolean): Localized {
  const [first] = orders;
  if (!first || orders.length > 2) return { en: '', zh: '' };
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    listed(
      orders.map(({ number }) => number),
      { language },
    ),
  );
  if (orders.length === 2) return { en: ` (orders ${en})`, zh: `（订单 ${zh}）` };
  if (isStateTold) return { en: ` (order ${en})`, zh: `（订单 ${zh}）` };
  const state = `${first.label.slice(0, 1).toLowerCase()}${first.label.slice(1)}`;
  return { en: ` (order ${en}, ${state})`, zh: `（订单 ${zh}，${first.label}）` };
}

function whoIs({ level, name, customerId, provenOrders }: Known['identity']): Localized {
  if (name !== undefined) return { en: name, zh: spaced(name) };
  if (customerId !== undefined || (level === 'signed_in' && provenOrders.length === 0))
    return { en: 'A customer who is signed in', zh: '已登录的顾客' };
  const [en, zh] = [listed(provenOrders, { language: 'en' }), listed(provenOrders, { language: 'zh' })];
  if (provenOrders.length > 0)
    return level === 'stepped_up'
      ? {
          en: `A guest who has proven order ${en} and passed a one-time code`,
          zh: `已核实订单 ${zh} 并通过验证码的访客`,
        }
      : { en: `A guest who has proven order ${en}`, zh: `已核实订单 ${zh} 的访客` };
  return { en: 'A guest', zh: '未登录的访客' };
}

import type { CheckReturnsContent } from '../../../tools/catalog/check-returns.ts';
import type { Localized } from '../../../knowledge/language.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { day, type Eye } from '../eye.ts';
import { dispatchesIn } from '../gist/gist-states.ts';
import { matterOf } from './next-usual.ts';
import type { OpenRequest } from '../open-question.ts';
import { parcelsIn, type SeenParcel } from '../parcels-in.ts';
import type { Talk } from '../read-talk.ts';
import { listOf, textOf } from '../record-of.ts';
import { refundsIn } from '../refunds-in.ts';
import type { Summary } from '../summary.ts';
import { isOpen, type SaidWish } from '../wishes/said-wish.ts';
import { wishWords } from '../wishes/wish-phrases.ts';
import { likeness } from '../../wishes/call-goods.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { remedies } from '../../wishes/wish-kinds.ts';

type Known = Pick<Summary, 'intents' | 'actions' | 'facts' | 'orders' | 'identity'>;

interface Heard {
  talk: Talk;
  open: OpenRequest | undefined;
  wishes: readonly SaidWish[];
}

const whereabouts: ReadonlySet<string> = new Set<IntentId>([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'urge_shipment',
]);

const besideRefund: ReadonlySet<string> = new Set<IntentId>(['complaint', 'policy_question', 'return_item']);

/** What a matter comes to by the shop's data, whether or not the shopper was told of it. */
export function forState(known: Known, { talk, open, wishes }: Heard, eye: Eye): Localized | undefined {
  const { intents, actions, identity } = known;
  const matter = matterOf(intents, open);
  if (matter === undefined || identity.level === 'anonymous') return undefined;
  const isDone = (order: string) => actions.some(({ state, orderNumber }) => state === 'done' && orderNumber === order);
  const parcels = parcelsIn(talk).filter(({ orderNumber }) => !isDone(orderNumber));
  const isLost = matter === 'item_problem' && parcels.some(({ condition }) => condition === 'lost');
  if (whereabouts.has(matter) || matter === 'complaint' || isLost) {
    const step =
      ofParcels(parcels, { isMissed: matter === 'parcel_problem', wishes }) ?? ofDispatch(known, talk, isDone);
    if (step) return step;
  }
  if (matter === 'return_item' || matter === 'exchange_item' || matter === 'item_problem') {
    const back = ofReturned(
      talk,
      matter === 'item_problem' ? goodsSaid(intents.find(({ id }) => id === matter)?.quote ?? '') : undefined,
    );
    if (back) return back;
  }
  // whatever else they ask or complain of, the money under way is what they wait for
  const isOfRefund =
    matter === 'refund_status' || (besideRefund.has(matter) && intents.some(({ id }) => id === 'refund_status'));
  return isOfRefund ? ofRefund(talk, eye) : undefined;
}

/** Goods whose return or refund is on record already: nobody sets up another. */
function ofReturned({ turns }: Talk, named: readonly string[] | undefined): Localized | undefined {
  const looked = turns
    .flatMap(({ runs }) => runs)
    .findLast(({ name, status }) => name === 'check_returns' && status === 'ok');
  const items = listOf<Partial<CheckReturnsContent['items'][number]>>(looked?.content['items']);
  const isNamed = (title: string) => named?.some((word) => likeness(word, title) > 0) ?? true;
  const settled = items.flatMap(({ settled: isSettled, title }) =>
    isSettled && title !== undefined && isNamed(title) ? [title] : [],
  );
  const number = textOf(looked?.content['orderNumber']);
  // while something may still go back, that may be what they mean
  const isOther = named === undefined && items.some(({ open }) => open);
  if (settled.length === 0 || number === undefined || isOther) return undefined;
  return {
    en: `${settled.join(', ')} of order ${number} has been returned or refunded already: look how that request and its money stand and tell the shopper; set up no other for it.`,
    zh: `订单 ${number} 的${settled.join('、')}已经退过或正在退：查这笔售后和退款到哪一步，告知顾客，不用再申请。`,
  };
}

function ofParcels(
  parcels: readonly SeenParcel[],
  { isMissed, wishes }: { isMissed: boolean; wishes: readonly SaidWish[] },
): Localized | undefined {
  const worst =
    parcels.find(({ condition }) => condition === 'lost') ??
    parcels.find(({ condition }) => condition === 'stuck' || condition === 'late');
  const arrived = isMissed ? parcels.find(({ condition }) => condition === 'delivered') : undefined;
  if (!worst) return arrived && notHere(arrived);
  const { id, carrier, condition, orderNumber } = worst;
  const asked = wishes.filter((wish) => isOpen(wish) && wish.kinds.some((kind) => remedies.has(kind)));
  if (condition === 'lost' && asked.length > 0) {
    const { en, zh } = wishWords(asked);
    return {
      en: `Parcel ${id} is lost and they ask for ${en}: settle that for order ${orderNumber}.`,
      zh: `包裹 ${id} 已丢失，顾客要${zh}：按这个给订单 ${orderNumber} 办理。`,
    };
  }
  return condition === 'lost'
    ? {
        en: `Parcel ${id} is lost: offer the money back or a second delivery for order ${orderNumber}.`,
        zh: `包裹 ${id} 已丢失：给订单 ${orderNumber} 退款或补发，请顾客选。`,
      }
    : {
        en: `Ask ${carrier} about parcel ${id} and give the shopper a day.`,
        zh: `联系${carrier}核实包裹 ${id}，给顾客明确的送达时间。`,
      };
}

/** Where nothing is wrong with a parcel, as far as the carrier tells, and they still want a person. */
export function forQuietParcel(known: Known, { talk, open }: Heard, eye: Eye): Localized | undefined {
  const matter = matterOf(known.intents, open);
  if (matter === undefined || !whereabouts.has(matter)) return undefined;
  const parcel = parcelsIn(talk).findLast(({ orderNumber }) =>
    known.orders.some(({ number }) => number === orderNumber),
  );
  if (!parcel) return undefined;
  const { id, condition, promisedBy } = parcel;
  if (condition === 'delivered')
    return {
      en: `Parcel ${id} shows as delivered: ask whether they have it and what is still needed.`,
      zh: `包裹 ${id} 显示已签收：确认顾客收到没有，还需要什么帮助。`,
    };
  if (condition !== 'on_the_way' && condition !== 'out_for_delivery') return undefined;
  const by = {
    en: promisedBy === undefined ? '' : `, promised for ${day(promisedBy, { ...eye, language: 'en' })}`,
    zh: promisedBy === undefined ? '' : `，承诺${day(promisedBy, { ...eye, language: 'zh' })}送达`,
  };
  return isTold(parcel, talk)
    ? {
        en: `Parcel ${id} is on its way${by.en}, and they were told so: hear what they still need; ask the carrier if they can’t wait.`,
        zh: `包裹 ${id} 在路上${by.zh}，已告知过顾客：问清还需要什么，着急的话联系快递催一下。`,
      }
    : {
        en: `Parcel ${id} is on its way${by.en}: tell them so; ask the carrier if they can’t wait.`,
        zh: `包裹 ${id} 在路上${by.zh}：告知顾客，着急的话联系快递催一下。`,
      };
}

/** The agent has looked it up and answered since: nobody tells it as news. */
const isTold = ({ orderNumber }: SeenParcel, { turns }: Talk): boolean =>
  turns.some(({ runs }) =>
    runs.some(({ name, told, args }) => name === 'track_parcel' && told && args['orderNumber'] === orderNumber),
  );

const notHere = ({ id, carrier }: SeenParcel): Localized => ({
  en: `Ask ${carrier} where parcel ${id} was left; if it isn’t found, offer the money back or a second delivery.`,
  zh: `向${carrier}核实包裹 ${id} 放在哪里、谁签收的；找不到就退款或补发。`,
});

function ofDispatch(known: Known, talk: Talk, isDone: (order: string) => boolean): Localized | undefined {
  const late = dispatchesIn(known, talk).find(({ number, daysOverdue }) => daysOverdue > 0 && !isDone(number));
  return (
    late && {
      en: `Ask the warehouse when order ${late.number} ships and give the shopper a day.`,
      zh: `向仓库确认订单 ${late.number} 什么时候能发，给顾客明确时间。`,
    }
  );
}

function ofRefund(talk: Talk, eye: Eye): Localized | undefined {
  const [refund] = refundsIn(talk);
  if (!refund) return undefined;
  const { orderNumber: number, state, next, money } = refund;
  if (next?.overdue === true) {
    return {
      en: `Find out why the refund of order ${number} is overdue and give a day.`,
      zh: `查清订单 ${number} 的退款为什么超时，给顾客明确时间。`,
    };
  }
  if (state === 'rejected') {
    return {
      en: `Explain why the refund of order ${number} was turned down, and look at it again if the shopper objects.`,
      zh: `说明订单 ${number} 退款被驳回的原因，顾客有异议就复核。`,
    };
  }
  if (money === undefined) return next && nextOfRefund(number, next, eye);
  const on = { en: day(money.by, { ...eye, language: 'en' }), zh: day(money.by, { ...eye, language: 'zh' }) };
  return money.arrived
    ? {
        en: `The refund of order ${number} should have arrived by ${on.en}: have the shopper look at their statement; trace it if it isn’t there.`,
        zh: `订单 ${number} 的退款应在${on.zh}前到账，请顾客核对账单，没收到就帮忙查。`,
      }
    : {
        en: `The refund of order ${number} is under way and due by ${on.en}: don’t set up another. Tell the shopper the day, see that it is kept, and hurry it if they can’t wait.`,
        zh: `订单 ${number} 的退款已经在办，预计${on.zh}前到账，不用再申请：告知顾客时间、盯紧进度，着急的话帮忙催一下。`,
      };
}

const nextOfRefund = (number: string, { expectedBy }: { expectedBy: string }, eye: Eye): Localized => ({
  en: `The refund of order ${number} is under way, its next step due by ${day(expectedBy, { ...eye, language: 'en' })}: don’t set up another, see that it goes on.`,
  zh: `订单 ${number} 的退款已经在办，下一步预计${day(expectedBy, { ...eye, language: 'zh' })}前完成，不用再申请，盯紧进度即可。`,
});

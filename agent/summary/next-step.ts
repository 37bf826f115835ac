import type { Localized } from '../../knowledge/language.ts';
import type { Understand } from '../understanding/create-understanding.ts';
import type { IntentId } from '../understanding/intents.ts';
import { talk as talkIntents } from '../playbooks/matter.ts';
import { day, inWords, listed, type Eye } from './eye.ts';
import { parcelsIn, type SeenParcel } from './parcels-in.ts';
import type { OpenRequest } from './open-question.ts';
import type { Talk } from './read-talk.ts';
import { dispatchesIn } from './gist-states.ts';
import { forNeed, lastStep, standing } from './next-of-actions.ts';
import { refundsIn } from './refunds-in.ts';
import type { Summary } from './summary.ts';
import type { SaidWish } from './wishes-in.ts';

type Known = Pick<Summary, 'intents' | 'actions' | 'facts' | 'orders' | 'risks' | 'identity'>;

interface Heard {
  talk: Talk;
  open: OpenRequest | undefined;
  wishes: readonly SaidWish[];
  understand: Understand;
}

/**
 * What to do first: by danger, then by what waits for a decision, then by what was come for and how that stands. A danger
 * or a threat leads until a person has answered it; what was decided since waits for nothing.
 */
export function nextStepOf(known: Known, heard: Heard, eye: Eye): string {
  const { talk, open, understand } = heard;
  const leading = new Set(known.risks.filter((risk) => !isAnswered(risk, talk)).map(({ kind }) => kind));
  const actions = standing(known.actions);
  const step =
    (leading.has('safety') ? forSafety : undefined) ??
    lastStep(actions.filter(({ state }) => state === 'handed_over' || state === 'in_doubt')) ??
    ([...leading].some((kind) => threats.has(kind)) ? forThreat : undefined) ??
    forNeed(known, talk, understand) ??
    forDiscount(heard) ??
    lastStep(actions) ??
    forState(known, heard, eye) ??
    forWish(known, heard) ??
    (isSettled(known, heard) ? nothingOpen : (forDeed(known, heard) ?? forMatter(known, heard))) ??
    (open && open.isForPerson !== true ? answerIt : takeUp);
  return inWords(step, eye);
}

/** All that was asked has been answered or done: nobody waits, and nothing was left for want of something. */
function isSettled({ intents, facts }: Known, { talk, open }: Heard): boolean {
  const lacks = facts.some(({ kind }) => kind === 'refusal') || talk.turns.at(-1)?.offersPerson !== undefined;
  return intents.length > 0 && !open && !talk.withPerson && !lacks;
}

/** A lower price is wanted before anything else: what is on a card waits for that. */
function forDiscount({ wishes }: Heard): Localized | undefined {
  const wish = wishes.find(({ kind }) => kind === 'discount');
  return (
    wish && {
      en: `They ask for ${wish.words.en}: say what can be given and what not; anything beyond the offers needs a supervisor. Do nothing else with the order until they say so.`,
      zh: `顾客要${wish.words.zh}：说明能给什么优惠，超出现有活动的先请示主管；顾客没确认前不要动订单。`,
    }
  );
}

/** What they want to come out of it, when no state of a parcel or a refund says what to do. */
function forWish({ actions, identity }: Known, { wishes }: Heard): Localized | undefined {
  if (wishes.length === 0 || identity.level === 'anonymous' || actions.some(({ state }) => state === 'done'))
    return undefined;
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    listed(
      wishes.map(({ words }) => words[language]),
      { language },
    ),
  );
  return {
    en: `They ask for ${en}: find out for which order and why, say what the rules allow, and ask a supervisor before promising more.`,
    zh: `顾客要${zh}：先确认是哪个订单、什么原因，说明规则能给什么，超出权限的先请示主管。`,
  };
}

/** What they came for was done, and nothing has been asked since. */
function forDeed({ actions }: Known, { open }: Heard): Localized | undefined {
  const done = open ? undefined : actions.findLast(({ state }) => state === 'done');
  return (
    done && {
      en: `It is done (${done.title}): make sure the shopper knows, and ask whether anything else is needed.`,
      zh: `「${done.title}」已经办妥：确认顾客知道，再问问还需要什么。`,
    }
  );
}

function isAnswered({ source }: Summary['risks'][number], { operatorSeqs, resolvedSeqs }: Talk): boolean {
  return source !== undefined && 'seq' in source && Math.max(0, ...operatorSeqs, ...resolvedSeqs) > source.seq;
}

const forSafety: Localized = {
  en: 'Make sure first that nobody is hurt and that the goods are neither used nor posted; then decide on refund and replacement.',
  zh: '先确认人身安全，提醒停止使用、不要寄回，再处理退款或补发。',
};
const threats: ReadonlySet<string> = new Set<Summary['risks'][number]['kind']>(['authorities', 'chargeback', 'media']);
const forThreat: Localized = {
  en: 'Answer the complaint first: take it seriously, say what can be done and by when, and ask a supervisor before promising more.',
  zh: '先回应投诉：认真对待，说明能怎么解决、什么时候给结果，超出权限的先请示主管再承诺。',
};
const nothingOpen: Localized = {
  en: 'Nothing is open: what was asked has been answered or done. If the shopper writes again, go on from there.',
  zh: '目前没有待办：顾客的问题都已答复或办妥，再来消息时接着处理即可。',
};
const answerIt: Localized = { en: 'Answer the open question.', zh: '先回答顾客还没得到答复的问题。' };
const takeUp: Localized = {
  en: 'Greet the shopper and ask what they need.',
  zh: '先问候顾客，问清楚需要什么帮助。',
};

/** What to do about a matter when nothing says more about how it stands. */
const usual: Partial<Record<IntentId, Localized>> = {
  track_parcel: { en: 'Look where the parcel is and tell the shopper.', zh: '查一下包裹进度并告知顾客。' },
  parcel_problem: {
    en: 'Ask the carrier about the parcel; offer a refund or a second delivery if it is lost.',
    zh: '联系快递核实包裹，确认丢失就退款或补发。',
  },
  dispatch_status: { en: 'Ask the warehouse when the order ships.', zh: '向仓库确认发货时间并回复顾客。' },
  order_details: { en: 'Look the order up and tell the shopper.', zh: '查看订单并回复顾客。' },
  refund_status: {
    en: 'Look where the refund is and tell the shopper when the money comes.',
    zh: '查退款进度，告知到账时间。',
  },
  recommend_size: {
    en: 'Recommend a size from the chart and the shopper’s measures.',
    zh: '按尺码表和身体数据给出尺码建议。',
  },
  search_products: { en: 'Suggest goods that fit what they look for.', zh: '按顾客需求推荐商品。' },
  compare_products: { en: 'Say which of the goods fits them better.', zh: '帮顾客比较并给出建议。' },
  product_question: { en: 'Answer the question about the goods.', zh: '核实商品信息并回复。' },
  promotions: { en: 'Tell which promotions count for them.', zh: '说明可用的优惠。' },
  policy_question: {
    en: 'Answer from the shop’s terms; if they don’t say, have them completed.',
    zh: '按店铺规则回复；规则里没有的，补充到知识库。',
  },
  cancel_order: {
    en: 'Cancel the order if it isn’t sent yet; else arrange a return.',
    zh: '未发货就取消，已发货改走退货。',
  },
  return_item: { en: 'Check the return window and set up the return.', zh: '核对退货时限后发起退货。' },
  exchange_item: {
    en: 'Check stock of the wished size or colour and set up the exchange.',
    zh: '核对库存后发起换货。',
  },
  change_address: {
    en: 'Make sure who it is; change the address if the order isn’t sent yet, else have the carrier redirect the parcel.',
    zh: '先核实身份；未发货就改地址，已发货请快递改派。',
  },
  urge_shipment: { en: 'Find out what holds the order up and give a day.', zh: '查清卡在哪里，给顾客一个明确的时间。' },
  price_protection: {
    en: 'Compare the price paid with today’s and refund the difference if it counts.',
    zh: '核对实付价和现价，符合价保就退差价。',
  },
  item_problem: {
    en: 'Look at the photos and settle it: refund, replacement or exchange.',
    zh: '看照片确认问题，给出退款、补发或换货方案。',
  },
  complaint: { en: 'Apologise and find out what has to be put right.', zh: '先致歉，再弄清要解决的问题。' },
};

const ofOrders: ReadonlySet<string> = new Set<IntentId>([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'order_details',
  'refund_status',
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'urge_shipment',
  'price_protection',
  'item_problem',
]);
const whereabouts: ReadonlySet<string> = new Set<IntentId>([
  'track_parcel',
  'parcel_problem',
  'dispatch_status',
  'urge_shipment',
]);

/** What a matter comes to by the shop's data, whether or not the shopper was told of it. */
function forState(known: Known, { talk, open }: Heard, eye: Eye): Localized | undefined {
  const { intents, actions, identity } = known;
  const matter = matterOf(intents, open);
  if (matter === undefined || identity.level === 'anonymous') return undefined;
  const isDone = (order: string) => actions.some(({ state, orderNumber }) => state === 'done' && orderNumber === order);
  const parcels = parcelsIn(talk).filter(({ orderNumber }) => !isDone(orderNumber));
  const isLost = matter === 'item_problem' && parcels.some(({ condition }) => condition === 'lost');
  if (whereabouts.has(matter) || matter === 'complaint' || isLost) {
    return ofParcels(parcels, matter === 'parcel_problem') ?? ofDispatch(known, talk, isDone);
  }
  return matter === 'refund_status' ? ofRefund(talk, eye) : undefined;
}

function forMatter({ intents, facts, orders, identity }: Known, { open }: Heard): Localized | undefined {
  const matter = matterOf(intents, open);
  if (matter === undefined) return undefined;
  if (ofOrders.has(matter) && identity.level === 'anonymous') return proveFirst;
  if (ofOrders.has(matter) && orders.length === 0 && facts.some(({ kind }) => kind === 'refusal')) return whichOrder;
  if (matter === 'item_problem' && !facts.some(({ kind }) => kind === 'photos')) return askPhotos;
  return Object.entries(usual).find(([id]) => id === matter)?.[1];
}

function matterOf(intents: Known['intents'], open: OpenRequest | undefined): string | undefined {
  const isMatter = (id: string) => !talkSet.has(id);
  return open?.intents.find(isMatter) ?? intents.map(({ id }) => id).findLast(isMatter);
}

const talkSet: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'give_details']);

const proveFirst: Localized = {
  en: 'Have the shopper prove the order first: its number with the last four digits of the phone number, or the e-mail.',
  zh: '先核实订单归属：订单号加手机号后四位或下单邮箱。',
};
const whichOrder: Localized = {
  en: 'Ask which order it is: none that fits was found in this account, so it may be in another.',
  zh: '先问清是哪个订单：这个账户下没查到，可能是用别的账号下的单。',
};
const askPhotos: Localized = {
  en: 'Ask for photos of what is wrong, then settle it: refund, replacement or exchange.',
  zh: '先请顾客发照片，再定退款、补发还是换货。',
};

function ofParcels(parcels: readonly SeenParcel[], isMissed: boolean): Localized | undefined {
  const worst =
    parcels.find(({ condition }) => condition === 'lost') ??
    parcels.find(({ condition }) => condition === 'stuck' || condition === 'late');
  const arrived = isMissed ? parcels.find(({ condition }) => condition === 'delivered') : undefined;
  if (!worst) return arrived && notHere(arrived);
  const { id, carrier, condition, orderNumber } = worst;
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
  if (money === undefined) return undefined;
  const on = { en: day(money.by, { ...eye, language: 'en' }), zh: day(money.by, { ...eye, language: 'zh' }) };
  return money.arrived
    ? {
        en: `The refund of order ${number} should have arrived by ${on.en}: have the shopper look at their statement; trace it if it isn’t there.`,
        zh: `订单 ${number} 的退款应在${on.zh}前到账，请顾客核对账单，没收到就帮忙查。`,
      }
    : {
        en: `The refund of order ${number} is due by ${on.en}; reassure the shopper, or hurry it if they can’t wait.`,
        zh: `订单 ${number} 的退款预计${on.zh}前到账，安抚顾客，着急的话帮忙催一下。`,
      };
}

import type { Localized } from '../../knowledge/language.ts';
import type { IntentId } from '../understanding/intents.ts';
import { talk as talkIntents } from '../playbooks/matter.ts';
import { day, inWords, sum, type Eye } from './eye.ts';
import type { FactKind } from './facts/fact.ts';
import { parcelsIn, type SeenParcel } from './parcels-in.ts';
import type { OpenRequest } from './open-question.ts';
import type { Talk } from './read-talk.ts';
import { listOf, recordOf, textOf } from './record-of.ts';
import type { Summary, SummaryAction } from './summary.ts';

type Known = Pick<Summary, 'intents' | 'actions' | 'facts' | 'risks' | 'identity'>;

interface Heard {
  talk: Talk;
  open: OpenRequest | undefined;
}

/** What to do first: by danger, then by what waits for a decision, then by what was come for and how that stands. */
export function nextStepOf(known: Known, heard: Heard, eye: Eye): string {
  const step =
    (known.risks.some(({ kind }) => kind === 'safety') ? forSafety : undefined) ??
    lastStep(known.actions.filter(({ state }) => state === 'handed_over' || state === 'in_doubt')) ??
    (known.risks.some(({ kind }) => threats.has(kind)) ? forThreat : undefined) ??
    forNeed(known, heard.talk) ??
    lastStep(standing(known.actions)) ??
    forMatter(known, heard, eye) ??
    (heard.open ? answerIt : takeUp);
  return inWords(step, eye);
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
const answerIt: Localized = { en: 'Answer the open question.', zh: '先回答顾客还没得到答复的问题。' };
const takeUp: Localized = {
  en: 'Greet the shopper and ask what is still open.',
  zh: '先问候顾客，确认还有什么没解决。',
};

const lastStep = (actions: readonly SummaryAction[]) => actions.map(forAction).findLast((each) => each !== undefined);

/** What still says something to the shopper: no refusal that a later deed on the order has overtaken, nor an operator's own. */
function standing(actions: readonly SummaryAction[]): SummaryAction[] {
  return actions.filter(({ state, orderNumber, byOperator }, index) => {
    if (byOperator && (state === 'refused' || state === 'pending')) return false;
    const isOf = (each: SummaryAction) => orderNumber !== undefined && each.orderNumber === orderNumber;
    return state !== 'refused' || !actions.slice(index + 1).some((each) => each.state === 'done' && isOf(each));
  });
}

/** The newest action, where it waits only for something of the shopper's: asks for it, or, once it came, goes on. */
function forNeed({ actions, identity }: Known, { turns }: Talk): Localized | undefined {
  const action = standing(actions).findLast((each) => forAction(each) !== undefined);
  if (action?.state !== 'refused' || action.needs === undefined) return undefined;
  const { needs, title, at } = action;
  const isThere: Partial<Record<typeof needs, boolean>> = {
    photos: turns.some(({ said }) => said.some((each) => each.photos > 0 && each.at > new Date(at))),
    sign_in: identity.level !== 'anonymous',
  };
  return isThere[needs]
    ? {
        en: `The shopper has given what was missing: go on with it (${title}).`,
        zh: `缺的已经补上，可以继续办理「${title}」。`,
      }
    : {
        en: `Ask for ${needed[needs].en}, then go on (${title}).`,
        zh: `请顾客${needed[needs].zh}，然后继续办理「${title}」。`,
      };
}

const needed: Record<NonNullable<SummaryAction['needs']>, Localized> = {
  photos: { en: 'the photos', zh: '补发照片' },
  description: { en: 'a description of what is wrong', zh: '说明具体情况' },
  sign_in: { en: 'proof of the order (sign-in, or its number with the phone’s last four digits)', zh: '登录，或提供订单号和手机号后四位' }, // prettier-ignore
  step_up: { en: 'the one-time code', zh: '完成验证码验证' },
};

function forAction({ state, title, amount, because }: SummaryAction): Localized | undefined {
  const much = (language: 'en' | 'zh') => (amount ? sum(amount, { language }) : '');
  switch (state) {
    case 'in_doubt':
      return {
        en: `Look in the shop’s system whether it was done (${title}) before anything is done again.`,
        zh: `先到店铺后台核实「${title}」是否已经成功，核实前不要重复操作。`,
      };
    case 'handed_over':
      return {
        en: `Decide on this: ${title}${amount ? `, ${much('en')}` : ''}.${because ? ` ${because}` : ''}`,
        zh: `审核并处理：${title}${amount ? `，${much('zh')}` : ''}。${because ?? ''}`,
      };
    case 'pending':
      return {
        en: `The shopper has yet to confirm on the card: ${title}. Help with it or ask what holds them back.`,
        zh: `「${title}」还等顾客在卡片上确认，可以提醒或问问有什么顾虑。`,
      };
    case 'refused':
      return {
        en: `Explain why it can’t be done (${title}) and offer what else helps; an exception needs a supervisor.`,
        zh: `说明「${title}」为什么不能办，给出替代方案；需要破例请找主管。`,
      };
    case 'failed':
      return { en: `It failed (${title}): try again.`, zh: `「${title}」没有办成，重新处理一次。` };
    case 'done':
    case 'repeated':
    case 'declined':
    case 'lapsed':
      return undefined;
  }
}

/** What to do about a matter when nothing says more about how it stands. */
const usual: Partial<Record<IntentId, Localized>> = {
  track_parcel: { en: 'Look where the parcel is and tell the shopper.', zh: '查一下包裹进度并告知顾客。' },
  parcel_problem: { en: 'Ask the carrier about the parcel; offer a refund or a second delivery if it is lost.', zh: '联系快递核实包裹，确认丢失就退款或补发。' }, // prettier-ignore
  dispatch_status: { en: 'Ask the warehouse when the order ships.', zh: '向仓库确认发货时间并回复顾客。' },
  order_details: { en: 'Look the order up and tell the shopper.', zh: '查看订单并回复顾客。' },
  refund_status: { en: 'Look where the refund is and tell the shopper when the money comes.', zh: '查退款进度，告知到账时间。' }, // prettier-ignore
  recommend_size: { en: 'Recommend a size from the chart and the shopper’s measures.', zh: '按尺码表和身体数据给出尺码建议。' }, // prettier-ignore
  search_products: { en: 'Suggest goods that fit what they look for.', zh: '按顾客需求推荐商品。' },
  compare_products: { en: 'Say which of the goods fits them better.', zh: '帮顾客比较并给出建议。' },
  product_question: { en: 'Answer the question about the goods.', zh: '核实商品信息并回复。' },
  promotions: { en: 'Tell which promotions count for them.', zh: '说明可用的优惠。' },
  policy_question: { en: 'Answer from the shop’s terms; if they don’t say, have them completed.', zh: '按店铺规则回复；规则里没有的，补充到知识库。' }, // prettier-ignore
  cancel_order: { en: 'Cancel the order if it isn’t sent yet; else arrange a return.', zh: '未发货就取消，已发货改走退货。' }, // prettier-ignore
  return_item: { en: 'Check the return window and set up the return.', zh: '核对退货时限后发起退货。' },
  exchange_item: {
    en: 'Check stock of the wished size or colour and set up the exchange.',
    zh: '核对库存后发起换货。',
  },
  change_address: { en: 'Change the address if the order isn’t sent yet, after making sure who it is.', zh: '核实身份，未发货就改地址。' }, // prettier-ignore
  urge_shipment: { en: 'Find out what holds the order up and give a day.', zh: '查清卡在哪里，给顾客一个明确的时间。' },
  price_protection: { en: 'Compare the price paid with today’s and refund the difference if it counts.', zh: '核对实付价和现价，符合价保就退差价。' }, // prettier-ignore
  item_problem: { en: 'Look at the photos and settle it: refund, replacement or exchange.', zh: '看照片确认问题，给出退款、补发或换货方案。' }, // prettier-ignore
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

function forMatter({ intents, facts, identity }: Known, { talk, open }: Heard, eye: Eye): Localized | undefined {
  const isMatter = (id: string) => !talkSet.has(id);
  const matter = open?.intents.find(isMatter) ?? intents.map(({ id }) => id).findLast(isMatter);
  if (matter === undefined) return undefined;
  const has = (kind: FactKind) => facts.some((fact) => fact.kind === kind);
  if (ofOrders.has(matter) && identity.level === 'anonymous') return proveFirst;
  const parcels = parcelsIn(talk);
  const isLost = matter === 'item_problem' && parcels.some(({ condition }) => condition === 'lost');
  const state = whereabouts.has(matter) || isLost ? ofParcels(parcels) : undefined;
  if (state) return state;
  if (matter === 'refund_status') return ofRefund(talk, eye) ?? usual.refund_status;
  if (matter === 'item_problem' && !has('photos')) return askPhotos;
  return Object.entries(usual).find(([id]) => id === matter)?.[1];
}

const talkSet: ReadonlySet<string> = new Set([...talkIntents, 'ask_human', 'give_details']);

const proveFirst: Localized = {
  en: 'Have the shopper prove the order first: its number with the last four digits of the phone number, or the e-mail.',
  zh: '先核实订单归属：订单号加手机号后四位或下单邮箱。',
};
const askPhotos: Localized = {
  en: 'Ask for photos of what is wrong, then settle it: refund, replacement or exchange.',
  zh: '先请顾客发照片，再定退款、补发还是换货。',
};

function ofParcels(parcels: readonly SeenParcel[]): Localized | undefined {
  const worst = parcels.find(({ condition }) => condition === 'lost') ?? parcels.find(({ condition }) => condition === 'stuck' || condition === 'late'); // prettier-ignore
  if (!worst) return undefined;
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

function ofRefund({ turns }: Talk, eye: Eye): Localized | undefined {
  const run = turns.flatMap(({ runs }) => runs).findLast(({ name, status }) => name === 'get_refund_status' && status === 'ok'); // prettier-ignore
  const number = textOf(run?.content['orderNumber']);
  const [refund] = listOf<Record<string, unknown>>(run?.content['refunds']);
  if (number === undefined || !refund) return undefined;
  const { overdue } = recordOf(refund['next']);
  const by = textOf(recordOf(refund['money'])['by']);
  if (overdue === true) {
    return {
      en: `Find out why the refund of order ${number} is overdue and give a day.`,
      zh: `查清订单 ${number} 的退款为什么超时，给顾客明确时间。`,
    };
  }
  if (refund['state'] === 'rejected') {
    return {
      en: `Explain why the refund of order ${number} was turned down, and look at it again if the shopper objects.`,
      zh: `说明订单 ${number} 退款被驳回的原因，顾客有异议就复核。`,
    };
  }
  if (by === undefined) return undefined;
  return {
    en: `The refund of order ${number} is due by ${day(by, { ...eye, language: 'en' })}; reassure the shopper, or hurry it if they can’t wait.`,
    zh: `订单 ${number} 的退款预计${day(by, { ...eye, language: 'zh' })}前到账，安抚顾客，着急的话帮忙催一下。`,
  };
}

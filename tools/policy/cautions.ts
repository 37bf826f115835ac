import type { Localized } from '../../knowledge/language.ts';
import type { Caution } from '../cards.ts';
import { formatMoney } from '../commerce/money.ts';
import type { ActionCase } from './action-case.ts';
import { couponForKeeping } from './coupon-for-keeping.ts';
import { daysSince } from './days-since.ts';
import { goodwillGiven } from './goodwill-given.ts';
import { noReasonGrounds, qualityGrounds } from './grounds.ts';
import { photosAsked } from './photos-asked.ts';
import { paidBackFor } from './paid-back-for.ts';
import { isWaiting, piecesIn, type Resent, resentBefore } from './resent-before.ts';
import { riskFacts } from './risk-facts.ts';
import { dayText, moneyText } from './say.ts';
import type { LinePolicy, ShopPolicy } from './shop-policy.ts';
import { exceptionLabels } from './window-exception.ts';

type Told = { kind: Caution['kind']; text: Localized };

/** What gives money or goods on a claim: there a past and a window count. */
const claims: readonly ActionCase['kind'][] = [
  'request_return',
  'request_exchange',
  'request_refund',
  'reissue_missing_gift',
  'give_goodwill',
];

/**
 * What an operator should know before they say yes, each a fact with its number: an unusual past, a window that is over,
 * what was given before, what goes without proof. It decides nothing; that is for the rules. Never shown to shoppers.
 */
export function cautionsOf(action: ActionCase, policy: ShopPolicy): Told[] {
  const isClaim = claims.includes(action.kind);
  return [
    ...ofSafety(action),
    ...(isClaim ? [...ofPast(action, policy), ...ofWindows(action, policy)] : []),
    ...(isClaim ? [...ofResent(action), ...ofPaidBack(action), ...ofGoodwill(action, policy)] : []),
    ...ofWorth(action),
    ...ofPhotos(action, policy),
    ...ofException(action),
    ...ofCoupon(action),
  ];
}

/** Who was hurt may have been so by other goods than these: which they are isn't for a form to guess. */
function ofSafety({ claim }: ActionCase): Told[] {
  if (claim?.ground !== 'unsafe') return [];
  const photos = claim.photos.length > 0 ? { en: '', zh: '' } : { en: ' No photo was sent.', zh: '目前没有照片。' };
  return [
    {
      kind: 'safety',
      text: {
        en: `Said to be dangerous: make sure that these are the goods that are meant and that nobody uses or posts them, and tell a supervisor.${photos.en}`,
        zh: `顾客说商品有安全问题：请确认说的就是这件商品，提醒先别使用、别寄回，并告知主管。${photos.zh}`,
      },
    },
  ];
}

function ofPast(action: ActionCase, policy: ShopPolicy): Told[] {
  const { refunds, refundShare, claims: claimed, over } = riskFacts(action, policy);
  const { periodDays, photosFromRefunds, refunds: most, claims: mostClaims } = policy.risk;
  const isRefund = action.effect.kind === 'refund' && action.kind !== 'give_goodwill';
  const told: Localized[] = [];
  if (refunds >= Math.min(photosFromRefunds, most)) {
    told.push({
      en: `${isRefund ? `This would be the ${ordinal(refunds + 1)} refund` : count(refunds, 'refund')} in ${periodDays} days; from ${most} on a person decides.`,
      zh: `近 ${periodDays} 天${isRefund ? `第 ${refunds + 1} 次` : `已有 ${refunds} 次`}退款，满 ${most} 次须人工判断。`,
    });
  }
  if (over.includes('refund_share')) {
    const share = Math.round(refundShare * 100);
    told.push({
      en: `${share}% of the orders of the last ${periodDays} days were paid back.`,
      zh: `近 ${periodDays} 天 ${share}% 的订单有退款。`,
    });
  }
  if (over.includes('claims')) {
    told.push({
      en: `${count(claimed, 'claim')} of missing, damaged or undelivered goods in ${periodDays} days; from ${mostClaims} on a person decides.`,
      zh: `近 ${periodDays} 天已有 ${claimed} 次少件、破损或未收到的申诉，满 ${mostClaims} 次须人工判断。`,
    });
  }
  return told.map((text) => ({ kind: 'risk', text }));
}

function ofWindows({ kind, lines, claim, now, timeZone }: ActionCase, policy: ShopPolicy): Told[] {
  return lines.flatMap(({ line, productLine, deliveredAt, quantity }): Told[] => {
    if (!deliveredAt || quantity === 0) return [];
    const day = daysSince(deliveredAt, now, timeZone);
    const window = windowsFor({ kind, ground: claim?.ground }, policy.lines[productLine], policy).find(
      ({ days }) => days > 0 && day > days,
    );
    if (!window) return [];
    const past = day - window.days;
    return [
      {
        kind: 'window',
        text: {
          en: `${line.title.en}: ${count(past, 'day')} past the ${window.days}-day ${window.name.en} (delivered ${count(day, 'day')} ago).`,
          zh: `${line.title.zh}：已超出 ${window.days} 天${window.name.zh} ${past} 天（签收 ${day} 天了）。`,
        },
      },
    ];
  });
}

type Asked = { kind: ActionCase['kind']; ground: NonNullable<ActionCase['claim']>['ground'] | undefined };

/** The windows that speak of such a claim, its own first; that of returning for no reason tells of every one. */
function windowsFor({ kind, ground }: Asked, line: LinePolicy, { gift }: ShopPolicy) {
  const returning = { days: line.returnDays, name: { en: 'return window', zh: '无理由退货期' } };
  const exchanging = { days: line.exchangeDays, name: { en: 'exchange window', zh: '换货期' } };
  const own = (() => {
    if (kind === 'reissue_missing_gift')
      return [{ days: gift.days, name: { en: 'time to report a missing gift', zh: '少赠品申报期' } }];
    if (ground === undefined) return [];
    if (kind === 'request_exchange' && noReasonGrounds.includes(ground)) return [exchanging];
    if (ground === 'damaged')
      return [{ days: Math.ceil(line.damageHours / 24), name: { en: 'time to report damage', zh: '破损申报期' } }];
    if (ground === 'missing_part')
      return [{ days: line.missingDays, name: { en: 'time to report missing items', zh: '少件申报期' } }];
    return qualityGrounds.includes(ground)
      ? [{ days: line.qualityDays, name: { en: 'time to report faults', zh: '质量问题期' } }]
      : [];
  })();
  return kind === 'reissue_missing_gift' ? own : [...own, returning];
}

function ofGoodwill(action: ActionCase, policy: ShopPolicy): Told[] {
  const { each, amount } = goodwillGiven(action, policy);
  if (each.length === 0) return [];
  const { periodDays } = policy.goodwill;
  const list = (language: 'en' | 'zh') =>
    each
      .slice(0, shownBefore)
      .map(({ orderNumber = '', at, value }) =>
        [formatMoney(value, language), orderNumber, dayText(at, action.timeZone)[language]].filter(Boolean).join(' '),
      )
      .join(language === 'zh' ? '；' : '; ');
  const total = moneyText({ amount, currency: policy.currency });
  return [
    {
      kind: 'goodwill',
      text: {
        en: `Goodwill given in ${periodDays} days: ${count(each.length, 'time')}, ${total.en} in all (${list('en')}).`,
        zh: `近 ${periodDays} 天已补偿 ${each.length} 次，共 ${total.zh}（${list('zh')}）。`,
      },
    },
  ];
}

/** A coupon for more than was paid may be a slip of the finger. */
function ofWorth({ effect, order }: ActionCase): Told[] {
  if (effect.kind !== 'coupon' || !order || effect.value.amount <= order.totals.paid.amount) return [];
  const [value, paid] = [moneyText(effect.value), moneyText(order.totals.paid)];
  return [
    {
      kind: 'goodwill',
      text: {
        en: `${value.en} is more than was paid for the whole order (${paid.en}).`,
        zh: `${value.zh}超过了整单实付（${paid.zh}）。`,
      },
    },
  ];
}

/** As many are told one by one. */
const shownBefore = 3;

function ofPhotos(action: ActionCase, policy: ShopPolicy): Told[] {
  const waiver = action.operator?.waivesPhotos;
  if (waiver === undefined || !photosAsked(action, policy)) return [];
  const why = waiverLabels[waiver];
  return [
    {
      kind: 'photos',
      text: {
        en: `Goes on without the photo that is asked for: ${why.en}. It is written down in your name.`,
        zh: `免去应交的照片：${why.zh}。会以您的名义记录。`,
      },
    },
  ];
}

function ofException({ operator }: ActionCase): Told[] {
  const why = operator?.makesException && exceptionLabels[operator.makesException];
  if (!why) return [];
  return [
    {
      kind: 'exception',
      text: {
        en: `An exception, though the time is over: ${why.en}. It is written down in your name.`,
        zh: `超期破例办理：${why.zh}。会以您的名义记录。`,
      },
    },
  ];
}

/** The reasons for going on without a photo, in words. */
export const waiverLabels: Record<NonNullable<NonNullable<ActionCase['operator']>['waivesPhotos']>, Localized> = {
  seen_elsewhere: {
    en: 'the shopper sent it elsewhere (e-mail, earlier chat)',
    zh: '顾客已在别处提供（邮件或之前的会话）',
  },
  cannot_take: { en: 'the shopper can’t take one', zh: '顾客无法拍照' },
  goods_gone: { en: 'the goods are no longer there', zh: '商品已不在顾客手中' },
  known_fault: { en: 'we know this fault ourselves', zh: '已知批次问题，无需举证' },
};

function ofCoupon({ kind, order, history, timeZone, claim }: ActionCase): Told[] {
  const isCancelled = kind === 'cancel_order';
  const goesBack = kind === 'request_return' || kind === 'request_refund';
  const isReturned = goesBack && claim !== undefined && noReasonGrounds.includes(claim.ground);
  const coupon = order && (isCancelled || isReturned) ? couponForKeeping(order.number, history) : undefined;
  if (!coupon) return [];
  const [value, day] = [moneyText(coupon.value), dayText(coupon.at, timeZone)];
  const [en, zh] = isCancelled ? ['cancelling', '取消后'] : ['a return', '退货后'];
  return [
    {
      kind: 'coupon',
      text: {
        en: `A ${value.en} coupon was taken on ${day.en} for keeping this order; it stays good after ${en}.`,
        zh: `顾客 ${day.zh} 为保留此单领过${value.zh}优惠券，${zh}券仍然有效。`,
      },
    },
  ];
}

/** What goes to the shopper for goods that were sent to them once more, and have left: they would have both. */
function ofResent({ order, history, lines }: ActionCase): Told[] {
  return resentBefore(order, history).flatMap((resent): Told[] => {
    const goods = lines.filter(({ line }) => piecesIn([resent], line.id) > 0).map(({ line }) => line.title);
    if (goods.length === 0 || isWaiting(resent)) return [];
    const names = { en: goods.map(({ en }) => en).join(', '), zh: goods.map(({ zh }) => zh).join('、') };
    const number = resent.number ?? resent.request;
    return [
      {
        kind: 'resent',
        text: {
          en: `${names.en}: a second delivery${number === undefined ? '' : ` (${number})`} ${whereIs(resent).en}. The shopper would have this as well.`,
          zh: `${names.zh}：已补发一份${number === undefined ? '' : `（${number}）`}，${whereIs(resent).zh}。再办这笔，顾客会两样都得到。`,
        },
      },
    ];
  });
}

/** What goes to the shopper for goods of which money went back before, if not all of it: `settled_once` stops that. */
function ofPaidBack(action: ActionCase): Told[] {
  const { order, effect, lines } = action;
  if (!order || (effect.kind !== 'reship' && effect.kind !== 'exchange')) return [];
  return lines.flatMap(({ line }): Told[] => {
    const { amount } = paidBackFor(action, line.id);
    if (amount === 0) return [];
    const text = moneyText({ amount, currency: order.totals.paid.currency });
    return [
      {
        kind: 'refunded',
        text: {
          en: `${line.title.en}: ${text.en} was paid back before, and nothing came back. The shopper would have this as well.`,
          zh: `${line.title.zh}：之前已退款${text.zh}，商品没有寄回。再办这笔，顾客会两样都得到。`,
        },
      },
    ];
  });
}

function whereIs({ state }: Resent): Localized {
  switch (state) {
    case 'delivered':
      return { en: 'has been delivered', zh: '已签收' };
    case 'shipped':
    case 'partly_shipped':
      return { en: 'has already left and can’t be called off', zh: '已发出，拦不回来' };
    default:
      return { en: 'was arranged before', zh: '之前已安排' };
  }
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function ordinal(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`;
}

import type { ActionKind } from '../../tools/policy/action-kinds.ts';

/** Things that a reply may say were done. */
export type Deed =
  'refund' | 'cancel' | 'address' | 'return' | 'exchange' | 'reship' | 'urge' | 'coupon' | 'handoff' | 'code';

interface DeedWords {
  deed: Deed;
  /** Said of the agent itself, or of us: only something done in this conversation makes it true. */
  ours: RegExp;
  /** Said of the thing: true also of what a look-up shows. */
  itself?: RegExp;
  /** The tools that do it. */
  by: readonly (ActionKind | 'request_human' | 'send_code')[];
  /** How a look-up's content shows that it was done. */
  shown?: RegExp;
}

const i = String.raw`\b(?:i|we)(?:['’]ve| have|['’]m| am| are|['’]re)?(?: just| already| now| also| successfully| gone ahead and)*`;
const has = String.raw`(?:has|have|['’]s|is|are|was|were)(?: now| just| already| been| successfully| being)*`;
const we = String.raw`(?:我|我们|小二|客服|这边|这里|系统)[^，。！？；\n]{0,8}`;
const done = String.raw`(?:已经?|刚刚?|成功|这就|马上|立刻)[^，。！？；\n]{0,6}`;

const en = (verbs: string) => new RegExp(String.raw`${i} (?:${verbs})`, 'iu');
const enOf = (things: string, verbs: string) =>
  new RegExp(String.raw`\b(?:${things})\b[^.!?\n]{0,40}?${has} (?:${verbs})`, 'iu');
const either = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');
const zh = (verbs: string) =>
  new RegExp(
    String.raw`${done}(?:为您|帮您|给您|替您|帮你|给你|为你)[^，。！？；\n]{0,6}(?:${verbs})|${we}${done}(?:${verbs})`,
    'u',
  );
const zhOf = (things: string) =>
  new RegExp(String.raw`(?:${things})[^，。！？；\n]{0,8}(?:已|成功|完成|好了|办好)`, 'u');

/** 订单已成功取消, 地址更新好了 */
const zhDone = (verbs: string, things = '订单') =>
  new RegExp(
    String.raw`(?:${things})[^，。！？；\n]{0,12}(?:(?:已|成功)[^，。！？；\n]{0,6}(?:${verbs})|(?:${verbs})(?:成功|完成|好了))`,
    'u',
  );

const deeds: readonly DeedWords[] = [
  {
    deed: 'refund',
    ours: either(
      en(
        'refunded|credited|reimbursed|compensated|(?:issued|processed|approved|initiated|sent|started|made)[^.!?]{0,30}(?:refund|money|credit|payment|compensation)',
      ),
      zh('退款|退了|退还|退回|赔付|补偿|打款|返还|退差价'),
    ),
    itself: either(
      enOf(
        'refund|money|payment|amount|difference|compensation',
        'refunded|issued|processed|approved|sent|paid|credited|on its way|done|complete',
      ),
      zhOf('退款|差价|补偿|赔付'),
    ),
    by: ['cancel_order', 'request_return', 'request_refund', 'claim_price_protection', 'accept_retention_offer'],
    shown: /"(?:stage|stages|refunds|amount)"/,
  },
  {
    deed: 'cancel',
    ours: either(en('cancell?ed'), zh('取消')),
    itself: either(enOf('orders?|it|purchase', 'cancell?ed'), zhDone('取消')),
    by: ['cancel_order'],
    shown: /cancelled/,
  },
  {
    deed: 'address',
    ours: either(
      en('(?:changed|updated|corrected|modified|edited)[^.!?]{0,30}address'),
      zh('(?:修改|更改|改|更新|换)[^，。！？]{0,8}地址|改好'),
    ),
    itself: either(enOf('address', 'changed|updated|corrected|modified'), zhDone('改|换|更新', '地址')),
    by: ['change_delivery_address'],
  },
  {
    deed: 'return',
    ours: either(
      en(
        '(?:set up|arranged|registered|opened|created|started|approved|booked|initiated)[^.!?]{0,24}(?:return|pick-?up|collection)',
      ),
      zh('(?:登记|申请|办理|提交|发起|安排)[^，。！？]{0,8}(?:退货|上门取件|取件)'),
    ),
    itself: enOf('return', 'set up|arranged|registered|approved|started|created'),
    by: ['request_return'],
    shown: /"withReturn":true|parcel_sent_back|"stage"/,
  },
  {
    deed: 'exchange',
    ours: either(
      en('exchanged|swapped|(?:arranged|set up|registered|booked|started)[^.!?]{0,24}exchange'),
      zh('(?:登记|申请|办理|提交|安排)[^，。！？]{0,8}换货|换好|更换'),
    ),
    by: ['request_exchange', 'accept_retention_offer'],
  },
  {
    deed: 'reship',
    ours: either(
      en(
        '(?:re-?shipped|re-?sent|sent|shipped|dispatched|arranged|ordered)[^.!?]{0,30}(?:replacement|again|new one|another|gift)|re-?shipped',
      ),
      zh('补发|补寄|重新发货|重发'),
    ),
    itself: either(enOf('replacement|gift', 'sent|shipped|dispatched|arranged'), zhOf('补发')),
    by: ['request_refund', 'reissue_missing_gift', 'request_exchange'],
    shown: /replacement/,
  },
  {
    deed: 'urge',
    ours: either(
      en(
        'urged|chased|(?:contacted|asked|told|pushed|nudged|notified)[^.!?]{0,20}(?:carrier|courier|warehouse|seller)|expedited|sped up|escalated',
      ),
      zh('催|联系[^，。！？]{0,6}(?:快递|仓库|商家)|加急'),
    ),
    by: ['urge_shipment'],
  },
  {
    deed: 'coupon',
    ours: either(
      en(
        '(?:applied|added|issued|given|gave|sent|granted|approved|arranged)[^.!?]{0,30}(?:coupon|discount|voucher|code|gift card|price)|upgraded',
      ),
      zh('(?:发放?|赠送?|申请|送|加|升级)[^，。！？]{0,8}(?:优惠|券|折扣|红包|快递|配送)'),
    ),
    by: ['accept_retention_offer'],
  },
  {
    deed: 'handoff',
    ours: either(
      en(
        '(?:connect(?:ed|ing)|transferr?(?:ed|ing)|hand(?:ed|ing)|pass(?:ed|ing)|forward(?:ed|ing))[^.!?]{0,24}(?:you|this|it)\\b[^.!?]{0,24}(?:to|over|on)',
      ),
      zh('转(?:接|给|到)?[^，。！？]{0,6}(?:人工|同事|客服|专员)|(?:通知|联系|请)[^，。！？]{0,4}(?:同事|人工|专员)'),
    ),
    by: ['request_human'],
  },
  {
    deed: 'code',
    ours: either(en('sent[^.!?]{0,24}\\bcode'), zh('发[^，。！？]{0,8}验证码')),
    by: ['send_code'],
  },
];

export interface DeedSaid {
  deed: Deed;
  /** A look-up that shows it is enough when it isn't said of ourselves. */
  needs: 'commit' | 'commit_or_shown';
}

/** What a sentence says was done. Questions, offers and what could be aren't deeds. */
export function deedsSaid(sentence: string): DeedSaid[] {
  if (/[?？吗]\s*$/u.test(sentence) || unreal.test(sentence)) return [];
  return deeds.flatMap(({ deed, ours, itself }): DeedSaid[] => {
    if (ours.test(sentence)) return [{ deed, needs: 'commit' }];
    return itself?.test(sentence) ? [{ deed, needs: 'commit_or_shown' }] : [];
  });
}

/** Not done, not yet, not by us, or only if. */
const unreal =
  /\b(?:if|once|when|unless|until|would|could|can(?:['’]t|not)?|may|might|should|not|n['’]t|never|no longer|before|after)\b|如果|要是|若|一旦|等到|之后|以后|可以|能够|能不能|不能|没法|无法|没有|尚未|还未|未能|才会|需要|请您?先|的话|不会/iu;

export interface RunSeen {
  name: string;
  status: string;
  content: unknown;
}

/** Whether a run of a tool makes it true. */
export function isBorneOut({ deed, needs }: DeedSaid, runs: readonly RunSeen[]): boolean {
  const words = deeds.find((each) => each.deed === deed);
  if (!words) return false;
  const { by, shown } = words;
  return runs.some(({ name, status, content }) => {
    if ((by as readonly string[]).includes(name))
      return status === 'ok' || (name === 'request_human' && status === 'awaiting_human');
    return needs === 'commit_or_shown' && status === 'ok' && shown?.test(JSON.stringify(content ?? null)) === true;
  });
}

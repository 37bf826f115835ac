import type { ActionKind } from '../../tools/policy/action-kinds.ts';

/** Something that a reply says as a fact and that has to come from somewhere. `key` compares what is the same. */
export interface Claim {
  kind: 'amount' | 'date' | 'number' | 'deed';
  key: string;
  /** As it stands in the reply. */
  words: string;
}

const currency = '¥|￥|\\$|€|£|CNY|RMB|USD';
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const amountPattern = new RegExp(
  `(?:${currency})\\s?(${number})|(${number})\\s?(?:元|块钱?|yuan|dollars?|CNY|RMB|USD)(?![a-z])`,
  'giu',
);

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const datePattern = new RegExp(
  [
    `(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthWord.replace('(', '(?<m1>')}`,
    `${monthWord.replace('(', '(?<m2>')}\\s+(?<d2>\\d{1,2})(?!\\d)`,
    '(?<m3>\\d{1,2})\\s?月\\s?(?<d3>\\d{1,2})\\s?[日号]',
    '\\d{4}-(?<m4>\\d{2})-(?<d4>\\d{2})',
  ].join('|'),
  'gu',
);

/** Orders, requests, and parcels' numbers of ten characters and more. */
const numberPattern = /\b(?:SM\d{5}|R\d{6}|[A-Z]{2,4}\d{9,}|\d{12,16}|1Z[0-9A-Z]{10,})\b/gu;

/** What a reply says was done, and which actions, or words of a tool's result, bear it out. */
const deedPatterns: readonly { deed: string; by: readonly ActionKind[]; shown: RegExp; said: readonly RegExp[] }[] = [
  {
    deed: 'cancelled',
    by: ['cancel_order'],
    shown: /"(?:state|end)":"cancelled"|cancelledAt|已取消|cancelled/u,
    said: [
      /\b(?:I(?:’|')?ve|I have|we(?:’|')?ve|has been|have been|is now|is) (?:now |just |been )?cancell?ed\b/iu,
      /已(?:经)?(?:为您|帮您|给您)?取消/u,
      /取消(?:好了|成功|完成)/u,
    ],
  },
  {
    deed: 'refunded',
    by: ['request_refund', 'request_return', 'cancel_order', 'claim_price_protection', 'accept_retention_offer'],
    shown: /"refunds?":\[\{|"refundId":"|"stage":"|退款|refund/u,
    said: [
      /\b(?:I(?:’|')?ve|I have|we(?:’|')?ve|has been|have been) (?:now |just |been )?refunded\b/iu,
      /已(?:经)?(?:为您|帮您|给您)?退款/u,
    ],
  },
  {
    deed: 'returned',
    by: ['request_return'],
    shown: /"kind":"request_return"|parcel_sent_back/u,
    said: [
      /\b(?:return (?:request )?(?:is|has been) (?:set up|arranged|created|opened|registered))\b/iu,
      /退货(?:申请)?已(?:经)?(?:提交|受理|登记|办好)/u,
    ],
  },
  {
    deed: 'exchanged',
    by: ['request_exchange', 'accept_retention_offer'],
    shown: /"kind":"request_exchange"|"exchanges":\[\{/u,
    said: [
      /\b(?:exchange (?:is|has been) (?:set up|arranged|created|opened|registered))\b/iu,
      /换货(?:申请)?已(?:经)?(?:提交|受理|登记|办好)/u,
    ],
  },
  {
    deed: 'address changed',
    by: ['change_delivery_address'],
    shown: /"kind":"change_delivery_address"/u,
    said: [
      /\baddress (?:is|has been|was) (?:now )?(?:changed|updated)\b/iu,
      /地址已(?:经)?(?:为您|帮您)?(?:改|更新|修改)/u,
    ],
  },
  {
    deed: 'urged',
    by: ['urge_shipment'],
    shown: /"kind":"urge_shipment"/u,
    said: [
      /\b(?:I(?:’|')?ve|I have|we(?:’|')?ve) (?:now |just )?(?:urged|chased|nudged)\b/iu,
      /已(?:经)?(?:为您|帮您|给您)?催/u,
    ],
  },
  {
    deed: 'sent again',
    by: ['reissue_missing_gift', 'request_refund'],
    shown: /"kind":"reissue_missing_gift"|"sentAgainBy"|reship/u,
    said: [
      /\b(?:gift|replacement) (?:is|has been) (?:sent|reissued|arranged)\b/iu,
      /已(?:经)?(?:为您|帮您|给您)?(?:补发|补寄|重新寄出|重发)/u,
    ],
  },
];

/** What bears out a deed: actions done of these kinds, or a result that shows it. */
export const deeds: ReadonlyMap<string, { by: readonly ActionKind[]; shown: RegExp }> = new Map(
  deedPatterns.map(({ deed, by, shown }) => [deed, { by, shown }]),
);

/** Sentences that ask, offer or tell of what would be claim nothing. */
const unsure =
  /[?？]\s*$|\b(?:if|once|when|unless|would|could|can|until)\b|如果|要是|一旦|可以|能不能|之后|以后|才能/iu;

/** All that a text says as a fact. */
export function claimsIn(text: string): Claim[] {
  return [
    ...[...text.matchAll(amountPattern)].map((match): Claim => {
      const value = Number((match[1] ?? match[2] ?? '').replaceAll(',', ''));
      return { kind: 'amount', key: String(Math.round(value * 100)), words: match[0] };
    }),
    ...[...text.matchAll(datePattern)].map(({ 0: words, groups = {} }): Claim => {
      const { d1, d2, d3, d4, m1, m2, m3, m4 } = groups;
      const word = (m1 ?? m2)?.slice(0, 3).toLowerCase();
      const month = word === undefined ? Number(m3 ?? m4) : monthNames.indexOf(word) + 1;
      return { kind: 'date', key: `${month}-${Number(d1 ?? d2 ?? d3 ?? d4)}`, words };
    }),
    ...[...text.matchAll(numberPattern)].map(({ 0: words }): Claim => ({ kind: 'number', key: words, words })),
    ...sentencesOf(text)
      .filter((sentence) => !unsure.test(sentence))
      .flatMap((sentence) =>
        deedPatterns.flatMap(({ deed, said }): Claim[] => {
          const words = said.map((pattern) => pattern.exec(sentence)?.[0]).find((found) => found !== undefined);
          return words === undefined ? [] : [{ kind: 'deed', key: deed, words }];
        }),
      ),
  ];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。！？])\s*|\n+/u).filter((sentence) => sentence.trim() !== '');
}

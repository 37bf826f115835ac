import type { ActionKind } from '../../../tools/policy/action-kinds.ts';

/** How words ask after something that was done: for it once more, whether it is done, or how much it came to. */
export type OfDeed = 'again' | 'whether' | 'much';

/** That something be done a second time; of another sum or other goods it is a wish of its own. */
const again =
  /\b(?:re-?send|re-?ship|refund\w*|pay|paid|send|sent|give|cancel|exchange|replace|compensate|credit|transfer)\b(?! back the).{0,45}\b(?:(?:once|one) more(?: time)?|again|a second time|twice|another time)\b|\b(?:another|a second|one more) (?:refund|payment|compensation|replacement)\b|(?:再|重新|又)(?:给|帮|为)?(?:我|我们)?(?:退|补|赔|换|发|寄|转|打|返)(?:款|钱|货|偿|给)?(?:我|给我)?(?:一|两|多)(?:次|遍|回|笔)|再(?:来|给我)(?:一次|一遍|一笔)(?:退款|补偿|赔偿)?/iu;

/** Asks for nothing new: whether, or when, it was done. */
const notAgain = /\b(?:did|have|has|was|when|why|how|who)\b|为什么|怎么|什么时候|吗|是不是/iu;

const whether =
  /\b(?:did|have|has) (?:you|they|she|he|kim|it|your colleagues?|my \w+|the \w+|that)\b.{0,40}\b(?:cancel\w*|refund\w*|exchang\w*|resen[dt]|re-?ship\w*|urged?|chased?|changed?|done|gone through|paid|credited|set (?:it |that )?up)\b|\b(?:is|are|was|were) (?:it|they|that|this|my [\w ]{2,25}|the [\w ]{2,25})\b.{0,25}\b(?:cancell?ed|refunded|exchanged|re-?sent|paid|credited|done|set up)\b|(?:退款?|退钱|取消|换货?|补发|补寄|补偿|赔偿?|赔款|办理?|催|改)(?:好|完|掉|成功|过|给我)?了(?:吗|没有?|么|嘛)|(?:钱|款|补偿|差价)(?:已经)?(?:退|赔|补|打|到账?)(?:给我|我|回来)?了?(?:吗|没有?|么)|补(?:发|寄|好|过)?了(?:吗|没有?|么)|(?:券|优惠码|红包|coupon|voucher)\s?(?:已经)?(?:给|发|送|补|到)(?:我|给我)?了?(?:吗|没有?|么)|\bdid i get (?:anything|something|any\w*|a|the|my) ?(?:coupon|voucher|compensation|credit)?\b|(?:有没有|是不是|到底)(?:已经)?(?:给我|帮我)?(?:退|取消|换|补发|补偿|赔|办|催)/iu;

const much =
  /\bhow much (?:did|do|was|were|have|am|will|is)\b.{0,30}\b(?:give|gave|given|refund\w*|pay|paid|get(?:ting)?|credit\w*|compensat\w*|back|send|sent)\b|(?:退|赔|补|给|返)(?:了|给)?(?:我)?(?:了)?多少(?!天)|(?:退款|补偿|赔偿|赔款)(?:金额)?(?:是|有|一共|总共)?多少(?!天)/iu;

const asksWhy = /\bwhy\b|\bhow come\b|为什么|为啥|怎么/iu;

/** How these words ask after a deed, as far as they tell; `undefined` where they ask for something else. */
export function asksOfDeed(text: string): OfDeed | undefined {
  if (again.test(text) && !notAgain.test(text)) return 'again';
  if (much.test(text)) return 'much';
  return whether.test(text) && !asksWhy.test(text) ? 'whether' : undefined;
}

const bringsMoney: readonly ActionKind[] = [
  'request_refund',
  'request_return',
  'cancel_order',
  'claim_price_protection',
  'give_goodwill',
];

const named: readonly { said: RegExp; kinds: readonly ActionKind[] }[] = [
  { said: /\bcancel|取消|退单/iu, kinds: ['cancel_order'] },
  { said: /\bexchang|\bswap|换/iu, kinds: ['request_exchange'] },
  { said: /\burge|\bchase|催/iu, kinds: ['urge_shipment'] },
  { said: /\baddress|地址|改派/iu, kinds: ['change_delivery_address'] },
  {
    said: /\bre-?(?:sen[dt]|ship)|\breplace|\bsen[dt]\b.{0,30}\bagain\b|补发|补寄|补了(?:吗|没|么)|重发|重寄|[发寄]一(?:次|遍|份)/iu,
    kinds: ['request_refund', 'reissue_missing_gift'],
  },
  {
    said: /券|优惠码|红包|\bcoupon|\bvoucher|\bdid i get (?:any|some)thing\b/iu,
    kinds: ['give_goodwill', 'accept_retention_offer'],
  },
  { said: /\bcompensat|\bgoodwill|\bgive\b|\bgave\b|补偿|赔/iu, kinds: ['give_goodwill', 'request_refund'] },
  { said: /\bprice difference|差价/iu, kinds: ['claim_price_protection'] },
  { said: /\brefund|\bmoney\b|\bpa(?:y|id)\b|\bcredit|退|钱|款|[¥￥]|块|元/iu, kinds: bringsMoney },
];

/** What kinds of deeds words can mean: the narrowest that they name; all where they name none. */
export function kindsNamed(text: string): readonly ActionKind[] | undefined {
  return named.find(({ said }) => said.test(text))?.kinds;
}

/** The sums that words name, in whole units of the shop's money. */
export function sumsNamed(text: string): number[] {
  const found = text.matchAll(/[¥￥$€£]\s?(\d[\d,]*(?:\.\d+)?)|(\d+(?:\.\d+)?)\s?(?:块|元|yuan\b|rmb\b)/giu);
  const plain = text.matchAll(bareSum);
  return [
    ...[...found].map(([, after, before]) => Number((after ?? before ?? '').replaceAll(',', ''))),
    ...[...plain].map(([, en, zh]) => Number(en ?? zh ?? '')),
  ];
}

/** “When is the 100 there?”: a figure that counts nothing. */
const bareSum =
  /\b(?:the|my|that) (\d{2,5})(?= (?:there|here|back|in|on|paid|coming|going|arrive|yet)\b|\s*[?,.]|$)|[那这](\d{2,5})(?=(?:到|退|给|呢|什么时候|啥时候|几时|[?？]|$))/giu;

/** A sum is named and asked after: “那20块到了没”. */
export const asksAfterSum = (text: string): boolean =>
  sumsNamed(text).length > 0 && /[?？吗呢没]|\bwhen\b|\bwhere\b|什么时候|到账|到了/iu.test(text);

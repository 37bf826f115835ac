import type { IntentId } from '../../understanding/intents.ts';
import { justSure, type Reader } from './reader.ts';

/**
 * “羽绒服能绣名字吗”, "do you hem trousers": whether the shop does something with goods, which no goods answer. Its rules say,
 * or nothing does.
 */
export const readService: Reader = (segment) =>
  mistakable.has(segment.intent.id) && asksForService(segment.text)
    ? justSure('policy_question', { ...segment, intent: { id: 'policy_question', confidence: 0.9 }, runnersUp: [] })
    : undefined;

/** What such a question sounds like for the goods that it names, or for its unusual words. */
const mistakable: ReadonlySet<IntentId> = new Set<IntentId>([
  'search_products',
  'product_question',
  'compare_products',
  'exchange_item',
  'small_talk',
  'nonsense',
]);

/** Deeds, and what a store has for its visitors, as they are asked for and written of. */
const deeds: readonly RegExp[] = [
  /绣|\bembroider/i,
  /刻|\b(?:engrav|monogram)/i,
  /印|\bprint/i,
  /熨|烫|\biron/i,
  /改(?:短|长|裤|袖|腰|衣)|裁|锁边|修改|\b(?:hem|alter|shorten|lengthen|tailor)/i,
  /定[做制]|订[做制]|量身|\b(?:customi[sz]|personali[sz])/i,
  /租|\b(?:rent|lend|hire)/i,
  /上门/,
  /贴膜/,
  /\b(?:sew|stitch)/i,
  /退.{0,6}税|\btax refund|\btax[- ]free|refund.{0,12}\b(?:tax|vat)\b/i,
  /试衣|更衣|\b(?:fitting|changing|dressing) rooms?/i,
  /停车|车位|\bparking/i,
  /母婴室|\b(?:nursing|baby changing) room/i,
];

/** Whether what is told speaks of the service that is asked for; true where none is. */
export function speaksOfService(asked: string, told: string): boolean {
  if (!asksForService(asked)) return true;
  const meant = deeds.filter((deed) => deed.test(asked));
  return meant.length === 0 || meant.some((deed) => deed.test(told));
}

/** Whether a deed is asked for that is done with goods, and isn't of an order. */
export const asksForService = (text: string): boolean =>
  (inChinese.test(text) && asksChinese.test(text)) || inEnglish.test(text);

const inChinese =
  /刺绣(?!的|款|图)|绣(?:上|个|名|字|图)|刻(?:字|名|上|个|图)|印(?:字|名|图案|上|个(?:字|名|图))|(?:帮|给|替).{0,4}熨|熨(?:好|平|一下)|烫平|改(?:短|长|裤|袖|腰)|裁(?:短|裤|剪)|锁边|定[做制]|订[做制]|量身|上门(?:量|安装|维修)|租(?:借|用|赁|一?[件套])|出租|贴膜|弄个?(?:名字|字)|(?:离境|机场|出境|办|购物)退税|试衣间|更衣室|停车(?:场|位)|车位|母婴室/u;
const asksChinese = /[吗么嘛?？]|能不能|可不可以|可以|能|会|给|帮|有没有|提供|做/u;
const inEnglish =
  /\b(?:can|could|do|does|will|would) (?:you|u|ya|your (?:shop|store|team)|the (?:shop|store))(?: guys)?(?: also| please| maybe)? (?:\w+ )?(?:embroider|engrave|monogram|sew|stitch|iron|hem|alter|shorten|lengthen|tailor|customi[sz]e|personali[sz]e|rent|lend|hire)\b|\b(?:embroidery|engraving|monogram(?:ming)?|tailoring|alterations?|hemming|personali[sz]ation) (?:service|possible|available|offered)\b|\b(?:do|can) (?:you|u) (?:do|offer|provide|have) (?:any |free |some |a )*(?:embroidery|engraving|tailoring|alterations?|hemming|monogramming|rentals?)\b|\b(?:fitting|changing) rooms?\b|\btax[- ]free shopping\b/i;

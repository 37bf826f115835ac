import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { talk } from '../matter.ts';
import { justSure, type Reader } from './reader.ts';

/** What the things named tell, where the ear is unsure. */
export const readEvidence: Reader = (segment) => {
  const intent = byEvidence(segment);
  return intent && justSure(intent, segment);
};

/** The same where the ear made nothing of it. */
export const readEvidenceInNonsense: Reader = (segment, memory) =>
  segment.intent.id === 'nonsense' ? readEvidence(segment, memory) : undefined;

/** What the ear can't tell apart, the things named may: goods that broke, goods that are waited for, goods looked for. */
const evidence: readonly { told: RegExp; means: IntentId }[] = [
  {
    told: /broke|broken|dead\b|died|stopped working|doesn'?t work|not working|leak|\brip\b|ripped|torn|\btear\b|hole|crack|faulty|defect|missing|坏|破|裂|漏|没声|没反应|充不进|开胶|开线|掉色|起球|少了|没给/i,
    means: 'item_problem',
  },
  {
    told: /\b(?:tak(?:e|ing)|send(?:ing)?|giv(?:e|ing)|hand(?:ing)?|bring(?:ing)?|going|go)\b.{0,24}\bback\b|退(?:了|掉|货|给)/i,
    means: 'return_item',
  },
  {
    told: /(?:收到|签收|到了).{0,12}(?:但|可|不过|就是).{0,6}(?:没有(?!收|到)|没见|少了|缺)|\b(?:got|came|arrived|received)\b.{0,40}\b(?:but|without)\b.{0,12}\b(?:no|missing|without)\b/i,
    means: 'item_problem',
  },
  {
    told: /(?:my|both|the) orders?\b.{0,20}\b(?:late|delayed|overdue)|订单.{0,8}(?:晚|迟|延误)/i,
    means: 'parcel_problem',
  },
  {
    told: /arriv|deliver|get here|(?:get|got|receiv|come|came|need|have) .{0,40}\b(?:by|before|yet|in time)\b|\bbefore\b|lost|到(?:了|没|哪|货|不了)|收到|送到|签收|来得及|之前|前(?:能|要)/i,
    means: 'track_parcel',
  },
];

/** What broken goods, goods waited for and the like come to; undefined where nothing is named or told. */
export function byEvidence({ text, entities, intent }: Segment): IntentId | undefined {
  const namesOrders = /\borders?\b|订单/i.test(text);
  if (entities.products.length === 0 && !(namesOrders && intent.id !== 'greeting')) return undefined;
  if (talk.has(intent.id) && intent.id !== 'nonsense') return undefined;
  return evidence.find(({ told }) => told.test(text))?.means;
}

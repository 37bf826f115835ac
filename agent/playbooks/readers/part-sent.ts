import type { IntentId } from '../../understanding/intents.ts';
import { surely, type Reader } from './reader.ts';

/** “那你给补一下呗”: what was missing is to be sent after all. */
export const readPartSent: Reader = (segment, { open, lastIntent }) => {
  const isOfIt = lastIntent !== undefined && mayLackPart.has(lastIntent) && open?.action === undefined;
  if (!isOfIt || segment.entities.products.length > 0 || !partSent.test(segment.text.trim())) return undefined;
  return surely('item_problem', segment);
};

const mayLackPart: ReadonlySet<IntentId> = new Set<IntentId>([
  'item_problem',
  'policy_question',
  'promotions',
  'return_item',
]);

const partSent =
  /^(?:那|那就|那你们?|你们?|就|麻烦|请|快)*(?:给|帮)?(?:我|忙)?补(?:给我|一?下|上|一?个|一?份|一?件|寄|发|过来)?(?:一?下|一?个|一?份)?(?:呗|吧|啊|呀|好吗|行吗|可以吗|了)*[。!！?？]?$|^(?:so |then |well |ok |please )*(?:just )?(?:send|post|ship) (?:me )?(?:it|them|that|the missing (?:one|part|gift|\w+)|what(?:'s| is) missing)(?: (?:to me|then|out|over|please))*[.!?]?$/i;

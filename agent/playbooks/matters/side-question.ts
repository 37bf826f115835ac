import { createEntityReader } from '../../understanding/entities.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Segment, Understanding } from '../../understanding/understanding.ts';
import { aboutGoods, sure, type Matter } from '../matter.ts';

const readEntities = createEntityReader();

/**
 * “补发一双吧，38码还有吗”, "send it again, and do you have it in black?": the deed goes on, and whether there is such a
 * thing is answered beside it. An exchange looks into the stock itself.
 */
export function withSideQuestion(matters: readonly Matter[], turn: Understanding): readonly Matter[] {
  const deed = matters.find(({ intent }) => deeds.has(intent));
  if (!deed || matters.some(({ intent }) => aboutGoods.has(intent) || intent === 'exchange_item')) return matters;
  const aside = turn.segments.map((segment) => stockAsked(segment, deed.segment)).find((each) => each !== undefined);
  return aside ? [...matters, { intent: aside.intent.id, confidence: sure, segment: aside }] : matters;
}

/** Parts what answers an open matter from a question after stock in the same breath; the whole where there is none. */
export function withoutAside(segment: Segment, isAnswer: (rest: Segment) => boolean): Segment {
  const parts = segment.text.split(clauses);
  const rest = parts
    .filter((each) => !asksStock.test(each))
    .join(' ')
    .trim();
  if (rest === '' || !parts.some((each) => asksStock.test(each))) return segment;
  const bare: Segment = { ...segment, text: rest, intent: { id: 'give_details', confidence: sure } };
  return isAnswer(bare) ? bare : segment;
}

/** The clause that asks after stock, with the goods that it is about; undefined where nothing is named. */
function stockAsked({ text }: Segment, about: Segment): Segment | undefined {
  const clause = text
    .split(clauses)
    .find((each) => asksStock.test(each))
    ?.trim();
  if (clause === undefined) return undefined;
  const read = readEntities(clause);
  if (read.products.length + read.sizes.length + read.colours.length === 0) return undefined;
  const goods = about.entities.products.slice(0, 1);
  const isNamed = read.products.length > 0;
  return {
    ...about,
    text: isNamed ? clause : [...goods, clause].join(' '),
    intent: { id: 'product_question', confidence: sure },
    entities: { ...read, products: isNamed ? read.products : goods },
  };
}

const deeds: ReadonlySet<IntentId> = new Set<IntentId>([
  ...(['parcel_problem', 'urge_shipment', 'item_problem'] as const),
  ...(['return_item', 'cancel_order', 'change_address'] as const),
]);

const clauses =
  /[,，.。;；!！?？…~～]+|\s+(?:and|also|plus)\s+|(?<=\p{Script=Han})\s+|对了|顺便(?:问(?:一?下)?)?|\bbtw\b|\bby the way\b/iu;

const asksStock =
  /还有(?:现?货|没有|没|吗|么|不)|有没有(?:现?货)?|有现?货|\bin stock\b|\bstill (?:have|got|do|make|sell)\b|\b(?:do|have) (?:you|u) (?:still )?(?:have|got|stock|do)\b|\b(?:got|any) .{0,15}\bleft\b(?! (?:\w+ )?(?:shoe|boot|foot|feet|sock|glove|ear|earbud|bud|hand|side|one|over)s?\b)|\bavailable\b/i;

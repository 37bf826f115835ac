import { attributeTopics } from '../goods/product/attribute-topics.ts';
import { asksWhetherReturnable } from '../actions/returns/own-returns.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { aboutOneOrder, type Matter } from '../matter.ts';
import { ofBought, ownMatter } from './of-bought.ts';

/** "What did I pay for the cat food, and when did it arrive?": the second question is about the same goods. */
export function carryObjects(matters: readonly Matter[]): Matter[] {
  return matters.reduce<Matter[]>((carried, matter) => {
    const { entities, text } = matter.segment;
    const before = carried.findLast((each) => each.segment.entities.products.length > 0);
    if (before && asksOfPart.test(text)) return [...carried, ofWhole(matter, before)];
    const names = entities.products.length + entities.orderNumbers.length + entities.trackingNumbers.length > 0;
    const isOfIt = pointsBack.test(text) || (before?.intent === 'policy_question' && ofOneThing.test(text));
    if (before && (!names || usedWith.test(text)) && ofData.has(matter.intent) && isOfIt && inData(text))
      return [...carried, ofWhole(matter, before)];
    const isFree = !names && entities.ordinal === undefined && !matter.resumes && matter.followUp === undefined;
    const fits = pointsBack.test(text)
      ? aboutOneOrder.has(matter.intent) || asksWhetherReturnable(text)
      : before !== undefined && asksOfSame(matter, before) && !ownMatter.test(text);
    if (!before || !isFree || !fits) return [...carried, matter];
    const named = { ...entities, products: before.segment.entities.products };
    return [...carried, { ...matter, segment: { ...matter.segment, entities: named } }];
  }, []);
}

/** What is asked of something bought, and what is wished for it with no thing of its own. */
const asksOfSame = ({ intent }: Matter, before: Matter): boolean =>
  ofBought.has(before.intent) && (ofBought.has(intent) || wishes.has(intent));

const wishes: ReadonlySet<IntentId> = new Set<IntentId>([
  'cancel_order',
  'return_item',
  'exchange_item',
  'item_problem',
]);

/** A point of the one thing there is: “what's the battery life like” after whether the speaker has a warranty. */
const ofOneThing = /\b(?:the|its) [a-z]+|^(?:续航|电池|重量|材质|面料|屏幕|充电)/i;

/** “Can it charge a laptop” asks of what charges. */
const usedWith =
  /\b(?:it|they|that)\b.{0,10}\b(?:charge|power|do|run|work with|connect to|pair with|fit|hold|go with)\b|(?:它|这个?|那个?)?(?:能|可以).{0,3}(?:给|连|配).{1,8}(?:充|用|连)/i;

const ofData: ReadonlySet<IntentId> = new Set<IntentId>(['policy_question', 'product_question']);

const inData = (text: string) => attributeTopics.some(({ asked }) => asked.test(text));

/** "Can the hood come off?" is asked of the coat that was just named. */
const asksOfPart = /帽子?.{0,4}(?:拆|可卸)|\bhood\b/i;

function ofWhole(matter: Matter, { segment }: Matter): Matter {
  const entities = { ...matter.segment.entities, products: segment.entities.products };
  return { ...matter, intent: 'product_question', segment: { ...matter.segment, entities } };
}

const pointsBack = /\b(?:it|they|them|that|this|those|these)\b|它|这(?:个|件|单|双)|那(?:个|件|单|双)/i;

import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { goodsKept, goodsMeant } from './find-item.ts';
import { saysAll, wordsOf } from './said-words.ts';

/** What of an order is to go, and what stays with it or isn't spoken of. */
export interface PartOfOrder {
  part: readonly ItemView[];
  rest: readonly ItemView[];
}

/** The part of an order that the words are about; `undefined` when they mean all of it, or don't say. */
export function partMeant(context: PlaybookContext, order: Pick<OrderSummary, 'items'>): PartOfOrder | undefined {
  const goods = order.items.filter(({ gift }) => !gift);
  if (goods.length < 2) return undefined;
  const called = behindCall(context);
  const ofRest = called ? goodsMeant(called, goods) : [];
  if (ofRest.length > 0 && ofRest.length < goods.length)
    return { part: ofRest, rest: goods.filter((each) => !ofRest.includes(each)) };
  const text = wordsOf(context);
  const kept = goodsKept(context, goods);
  if (kept.length > 0 && kept.length < goods.length)
    return { part: goods.filter((each) => !kept.includes(each)), rest: kept };
  if (saysAll(text)) return undefined;
  const part = goodsMeant(context, goods);
  if (part.length === 0 || part.length === goods.length) return undefined;
  const isWhole = namesOrder.test(text) && !ofOrder.test(text);
  return isWhole ? undefined : { part, rest: goods.filter((each) => !part.includes(each)) };
}

/** “跑鞋和防晒衣那单，防晒衣不要了”: what follows the call of an order by its goods; nothing where none is called so. */
function behindCall(context: PlaybookContext): PlaybookContext | undefined {
  const { segment } = context;
  const rest = call.exec(segment.text)?.slice(1).find(Boolean)?.trim() ?? '';
  if (rest === '' || context.resumes) return undefined;
  const products = segment.entities.products.filter((word) => rest.toLowerCase().includes(word.toLowerCase()));
  if (products.length === 0) return undefined;
  return { ...context, segment: { ...segment, text: rest, entities: { ...segment.entities, products } } };
}

const call =
  /^.{2,30}?[这那](?:一)?(?:单|笔|个?订单)(?:里)?(?:的)?[\s,，。]*(.{2,})$|^.{0,12}\border with\b.{4,40}?[,.;]\s*(?:can you |could you |please |pls )?(.{4,})$/iu;

/** "My jacket order", “羽绒服那单”: the order is called by what is in it. */
const namesOrder = /\borders?\b|订单|单子|[这那一]单/i;
/** "Off my order", “订单里的跑鞋”, "only the jacket": something in it. */
const ofOrder =
  /\b(?:from|off|out of|in|on|of) (?:my|the|this|that|our) (?:\w+ )?order\b|\bonly\b|\bjust (?:the|my|one)\b|(?:订单|单子?)(?:里|中|内|上)|只(?!好)|仅|其中|单独/i;

/** Says of a part that it can't be cancelled without the rest, and what can be done; false where no part is meant. */
export function* tellPart(context: PlaybookContext, order: OrderSummary): Steps<boolean> {
  const meant = partMeant(context, order);
  if (!meant) return false;
  const { language } = context;
  const facts = { number: order.number, part: names(meant.part), rest: names(meant.rest) };
  yield { do: 'remember', memory: { orderNumber: order.number } };
  yield* step({
    do: 'offer_human',
    text: speak(context, phrases.wholeOnly, facts),
    replies: [...replies(context, 'human'), wholeTap[language], ...replies(context, 'no')],
    reason: 'unsupported_request',
  });
  return true;
}

const names = (items: readonly ItemView[]) => items.map(({ title }) => title);

/** Understood as a wish for all of the order. */
const wholeTap = { en: 'Cancel the whole order', zh: '整单取消' } as const;

const phrases = {
  wholeOnly: phrase<{ number: string; part: string[]; rest: string[] }>({
    en: ({ number, part, rest }) =>
      `I can only cancel order ${number} as a whole, the ${rest.join(' and the ')} included, so I haven't cancelled anything. To take out just the ${part.join(' and the ')}, a colleague has to see to it before the order ships; or I cancel it all, or what you don't want comes back once it has arrived. Shall I pass you to a colleague?`,
    zh: ({ number, part, rest }) =>
      `我这边只能整单取消订单 ${number}，“${rest.join('”“')}”也会一起取消，所以还没有帮您操作。只去掉“${part.join('”“')}”的话，要请同事在发货前处理；也可以整单取消，或者收到后再把不要的退回来。需要我帮您转给同事吗？`,
  }),
};

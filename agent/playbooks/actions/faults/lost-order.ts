import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { nameItems } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say } from '../../steps.ts';
import { lostQuery, statePhrases } from '../action-phrases.ts';
import { offerRemedy } from '../offers/offer-help.ts';
import { tellMadeGood } from '../under-way/made-good.ts';

/** A parcel of it was lost, and nothing of it has come. */
export const isLost = ({ parcels }: Pick<OrderSummary, 'parcels'>): boolean =>
  parcels.some(({ condition }) => condition === 'lost') && parcels.every(({ condition }) => condition !== 'delivered');

/** All of it was lost. */
export const isAllLost = ({ parcels }: Pick<OrderSummary, 'parcels'>): boolean =>
  parcels.length > 0 && parcels.every(({ condition }) => condition === 'lost');

/** A part of what was lost is meant by itself: “只要补靴子”, "just the boots, not the scarf". */
export const saysOnly =
  /\b(?:only|just) (?:(?:want|need|send|refund|replace|resend) )?(?:me )?(?:the|my|that|one)\b|\b(?:but )?not the (?!money|refund)|[只光单](?:要|补|退|用|想)|[^，,。\s](?:就|可以)?不用(?:补|退|发|了)/iu;

/** What is lost is neither cancelled nor returned: says so, what the shop does about it, and puts both ways up for choice. */
export function* tellLost(context: PlaybookContext, order: OrderSummary): Steps {
  if (yield* tellMadeGood(context, order)) return;
  const facts = { number: order.number, items: nameItems(context, order.items) };
  yield* say(context, statePhrases.lost, facts);
  const quoted = yield* quoteKnowledge(context, lostQuery[context.language], { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  yield* offerRemedy({ ...context, memory: { ...context.memory, orderNumber: order.number } });
}

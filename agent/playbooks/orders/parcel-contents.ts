import type { ItemView, OrderSummary } from '../../../tools/views/order-view.ts';
import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { speak } from '../voice.ts';
import { parcelFacts } from './parcel-facts.ts';
import { parcelClauses } from './parcel-phrases.ts';
import { phrases } from './whereabouts-phrases.ts';

/** What goes in which parcel. */
export function* tellContents(
  context: PlaybookContext,
  order: OrderSummary,
  parcels: readonly ParcelView[],
  unshipped: readonly ItemView[] | undefined,
): Steps {
  for (const parcel of parcels) {
    const clause = speak(context, parcelClauses[parcel.condition], parcelFacts(context, parcel));
    const facts = { items: parcel.items.map(({ title }) => title), clause, only: parcels.length === 1 };
    yield* say(context, phrases.holds, facts);
  }
  const waiting = (unshipped ?? []).map(({ title }) => title);
  if (waiting.length > 0) yield* say(context, phrases.stillHere, { items: waiting });
  const packed = [...waiting, ...parcels.flatMap(({ items }) => items.map(({ title }) => title))];
  const nowhere = order.items.map(({ title }) => title).filter((title) => !packed.includes(title));
  if (nowhere.length > 0) yield* say(context, phrases.inNone, { items: nowhere });
}

/** Whether things come together, or in which parcel. */
export const asksTogether =
  /(?:gift|freebie)s? .{0,12}\bin\b|赠品.{0,6}(?:在|里)|\b(?:is|are|was|were) (?:everything|all(?: of (?:it|them|my \w+))?|both|it all)\b.{0,12}\bin (?:it|there|that|this|the|one)\b|都在(?:这个|同一个|一个|那个)?(?:包裹|箱|里)|(?:东西|商品)都?(?:全|齐)(?:了)?吗|一起(?:发|寄|送|到)|一个包裹|同一个?(?:包裹|箱)|分(?:开|几个|两个)(?:发|寄|包裹)|\b(?:same|one) (?:parcel|package|box|shipment)\b|\b(?:ship|shipped|sent|come|coming|arrive) (?:together|separately)\b/i;

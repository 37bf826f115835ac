import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { listOf, recordOf, textOf } from '../summary/record-of.ts';
import { knownGoods } from '../summary/wishes/known-goods.ts';
import { isOpen, type SaidWish } from '../summary/wishes/said-wish.ts';
import { wishesIn } from '../summary/wishes/wishes-in.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { likeness } from '../wishes/call-goods.ts';
import { forPeople, type WishKind } from '../wishes/wish-kinds.ts';
import type { Wish } from './look-tools.ts';

/**
 * What the shopper has asked for in the whole conversation, thing by thing, with what became of it; `seq` is the place of the
 * words in the transcript.
 */
export function wishesOf(transcript: readonly TranscriptEntry[], actions: readonly BookedAction[] = []): SaidWish[] {
  const said = transcript.flatMap((entry, seq) =>
    entry.role === 'shopper' ? [{ seq, text: entry.text, at: entry.at }] : [],
  );
  const contents = transcript.flatMap((entry) => (entry.role === 'tool' ? [recordOf(entry.content)] : []));
  return wishesIn({ said, goods: knownGoods(contents), actions });
}

const gives: Readonly<Record<string, readonly WishKind[]>> = {
  request_refund: ['money_back', 'goods_again', 'right_goods'],
  request_return: ['return', 'money_back'],
  request_exchange: ['exchange', 'right_goods'],
  reissue_missing_gift: ['goods_again'],
  cancel_order: ['cancel', 'money_back'],
  urge_shipment: ['hurry'],
  change_delivery_address: ['address'],
  claim_price_protection: ['difference', 'discount', 'compensation', 'money_back'],
  accept_retention_offer: ['discount', 'compensation'],
};

/** The call gives what is wished for, as far as both say for which goods. */
export function givesWish({ name, input }: Wish, { kinds, goods }: SaidWish): boolean {
  if (!kinds.some((kind) => gives[name]?.includes(kind))) return false;
  const items = itemsOf(input);
  return goods === undefined || items.length === 0 || items.some((item) => likeness(goods.name, item) > 0);
}

/** Some tool gives it; what it costs the shop is a person's to say. */
export const hasTool = ({ kinds }: SaidWish): boolean => kinds.some((kind) => !forPeople.has(kind));

/** The call would do what was done already or is no longer wanted, and nobody asks for it once more. */
export function isGiven(
  { name, input }: Wish,
  { wishes, actions = [] }: { wishes: readonly SaidWish[]; actions?: readonly BookedAction[] | undefined },
): boolean {
  const about = wishes.filter((wish) => givesWish({ name, input }, wish));
  if (about.some(isOpen)) return false;
  if (about.length > 0 && about.every(({ state, goods }) => state === 'withdrawn' && goods !== undefined)) return true;
  const leaves = about.filter(({ kinds }) => kinds.includes('cancel'));
  if (name === 'cancel_order' && leaves.length > 0 && leaves.every(({ state }) => state === 'otherwise')) return true;
  const number = textOf(input['orderNumber'])?.toUpperCase();
  const items = itemsOf(input);
  return actions.some(({ tool, end, orderNumber, goods = [] }) => {
    if (tool !== name || end !== 'done' || number !== orderNumber) return false;
    const titles = goods.flatMap(({ en, zh }) => [en, zh]);
    return items.every((item) => titles.length === 0 || titles.some((title) => likeness(item, title) > 0));
  });
}

export function itemsOf(input: Readonly<Record<string, unknown>>): string[] {
  const said = [textOf(input['item']), ...listOf<{ item?: unknown }>(input['items']).map(({ item }) => textOf(item))];
  return said.filter((each) => each !== undefined);
}

import { z } from 'zod';
import { ownValue, type RetailOrder, type RetailShop, type RetailVariant } from '../shop-data.ts';
import { dollars, holdsItems, refused } from './retail-write.ts';

export const itemSwapInput = z.object({
  order_id: z.string().describe("with its '#', such as '#W0000000'"),
  item_ids: z.array(z.string()).describe('items of the order to change; one that is there twice may be named twice'),
  new_item_ids: z.array(z.string()).describe('what each becomes, in the same order; of the same product'),
  payment_method_id: z.string().describe('pays the difference, or gets it back'),
});

interface Swap {
  old: RetailOrder['items'][number];
  variant: RetailVariant;
}

/** What items would become, and what that costs more; unrounded, added up from the first to the last. */
export function planSwap(
  { products }: RetailShop,
  order: RetailOrder,
  { item_ids, new_item_ids }: z.output<typeof itemSwapInput>,
):
  { status: 'planned'; swaps: Swap[]; difference: number; unavailable: string[] } | { status: 'refused'; why: string } {
  if (!holdsItems(order, item_ids)) return refused('item_not_in_order');
  if (item_ids.length !== new_item_ids.length) return refused('as_many_new_items_as_old_ones');
  const swaps: Swap[] = [];
  for (const [at, id] of item_ids.entries()) {
    const old = order.items.find(({ item_id }) => item_id === id);
    const variant = old && ownValue(ownValue(products, old.product_id)?.variants ?? {}, new_item_ids[at] ?? '');
    if (!old || !variant) return refused('new_item_not_of_the_same_product');
    swaps.push({ old, variant });
  }
  return {
    status: 'planned',
    swaps,
    difference: swaps.reduce((sum, { old, variant }) => sum + (variant.price - old.price), 0),
    unavailable: swaps.flatMap(({ variant }) => (variant.available ? [] : [variant.item_id])),
  };
}

const optionsOf = (options: Readonly<Record<string, string>>) => Object.values(options).join(', ');

/** The lines of the question about a swap. */
export function swapRows(swaps: readonly Swap[], difference: number, methodId: string) {
  return [
    ...swaps.map(({ old, variant }) => ({
      label: `${old.name} ${old.item_id} (${optionsOf(old.options)})`,
      value: `${variant.item_id} (${optionsOf(variant.options)}), ${dollars(variant.price)}`,
    })),
    { label: difference > 0 ? 'To pay' : 'Back to you', value: `${dollars(Math.abs(difference))} by ${methodId}` },
  ];
}

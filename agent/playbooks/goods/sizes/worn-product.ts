import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { singledOut } from '../which/singled-out.ts';

/** As far as it tells what fits beside it. */
type Known = Pick<ProductSummary, 'id'> & Partial<Pick<ProductSummary, 'line' | 'audience'>>;

/** The product that some words say is worn in a size: one of the shop's, their own before any other. */
export function* wornProduct(context: PlaybookContext, told: Segment, size: string): Steps<Known | undefined> {
  const { products } = yield* singledOut({ ...context, segment: told });
  const sized = products.filter((each) => each.sizes.some((has) => has.size.toUpperCase() === size));
  if (sized.length === 1) return sized[0];
  const own = yield* boughtIn(context, size);
  if (sized.length > 1) return sized.find(({ id }) => own.includes(id)) ?? sized[0];
  const [only] = own;
  return told.entities.products.length === 0 && pointsAtOwn.test(told.text) && own.length === 1 && only !== undefined
    ? { id: only }
    : undefined;
}

const pointsAtOwn = /上次|之前|上回|那[双件条]|这[双件条]|我的|\b(?:mine|my|the ones?|these|those|last time)\b/i;

/** What they have bought in a size, newest first. */
function* boughtIn(context: PlaybookContext, size: string): Steps<string[]> {
  if (context.frame.shopper.customerId === undefined) return [];
  const orders = yield* look('find_orders', { limit: 20, showCards: false });
  if (orders.status !== 'ok') return [];
  const ids: string[] = [];
  for (const { number } of orders.content.orders.filter(({ state }) => state !== 'cancelled').slice(0, 4)) {
    const order = yield* look('get_order', { orderNumber: number, showCards: false });
    if (order.status !== 'ok') continue;
    ids.push(
      ...order.content.items.filter((item) => item.size?.toUpperCase() === size).map(({ productId }) => productId),
    );
  }
  return [...new Set(ids)];
}

/**
 * The product that is asked about, where the rest of the words name one; of several the one of the same line and for whom
 * the worn one is made. */
export function* askedProduct(
  context: PlaybookContext,
  asked: Segment,
  worn: Known | undefined,
): Steps<Known | 'several' | undefined> {
  const { products } = yield* singledOut({ ...context, segment: asked });
  const [only] = products;
  if (products.length < 2) return only;
  const alike = products.filter(({ line, audience }) => line === worn?.line && audience === worn.audience);
  return alike[0] ?? 'several';
}

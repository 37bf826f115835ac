import type { ShopId } from '../../knowledge/shop-id.ts';
import { type Grant, mintGrant, redeemGrant } from '../policy/grant.ts';
import type { Commerce } from './commerce.ts';
import type { Effect, EffectRefusal, EffectResult, Receipt } from './effect.ts';

/** How one call to the shop's system goes. */
export type Fault =
  /** It can't be reached: nothing happens, and the call throws. */
  | { kind: 'throw_before_commit' }
  /** It does what was asked, then the answer is lost (F3). */
  | { kind: 'throw_after_commit' }
  /** It never answers, until `heal`: then the call throws. Nothing has happened, or all of it. */
  | { kind: 'hang_before_commit' }
  | { kind: 'hang_after_commit' }
  /** It answers late, milliseconds. */
  | { kind: 'slow'; ms: number }
  /** It says no; of `execute` only. */
  | { kind: 'refuse'; why: EffectRefusal };

/** Where it can go wrong: each call takes the next fault of its method, and goes well when none is left. */
export type Failpoints = { [Method in keyof Commerce]?: readonly Fault[] };

/** Something that the shop really did. */
export interface SideEffect {
  shop: ShopId;
  idempotencyKey: string;
  conversationId: string;
  actionId: string;
  effect: Effect;
  receipt: Receipt;
}

/** What a shop throws that broke off, or that can't be reached. */
export class ShopDown extends Error {}

export interface FaultyCommerce {
  commerce: Commerce;
  /** Adds faults for the next calls of a method. */
  fail(method: keyof Commerce, ...faults: readonly Fault[]): void;
  /** Takes away all faults that are left; what hangs throws. */
  heal(): void;
  /** What was done, each thing once, in the order in which it was done: asked again under the same key it isn't done again. */
  sideEffects(): readonly SideEffect[];
  /** How often a method was called. */
  calls(method: keyof Commerce): number;
}

/**
 * The fake shop FS of CASES.md: a shop whose system fails where a test wants it to, with a book of what was really done.
 * What it does and whether it does it once is `inner`'s, which should be real.
 */
export function createFaultyCommerce(inner: Commerce, failpoints: Failpoints = {}): FaultyCommerce {
  const faults = new Map<string, Fault[]>();
  for (const [method, each] of Object.entries(failpoints)) faults.set(method, [...each]);
  const calls = new Map<string, number>();
  const sideEffects = new Map<string, SideEffect>();
  let hanging: (() => void)[] = [];

  const hang = () => new Promise<void>((resolve) => hanging.push(resolve));
  const take = (method: keyof Commerce): Fault | undefined => {
    calls.set(method, (calls.get(method) ?? 0) + 1);
    return faults.get(method)?.shift();
  };

  /** Runs `call` as the fault has it. */
  const suffer = async <Result>(fault: Fault | undefined, call: () => Promise<Result>): Promise<Result> => {
    if (fault?.kind === 'hang_before_commit') await hang();
    if (fault?.kind === 'hang_before_commit' || fault?.kind === 'throw_before_commit')
      throw new ShopDown('not reached');
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const result = await call();
    if (fault?.kind === 'hang_after_commit') await hang();
    if (fault?.kind === 'hang_after_commit' || fault?.kind === 'throw_after_commit') throw new ShopDown('broke off');
    return result;
  };

  const faulty =
    <Args extends unknown[], Result>(method: keyof Commerce, call: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      suffer(take(method), () => call(...args));

  const execute = async (grant: Grant): Promise<EffectResult> => {
    const fault = take('execute');
    // the terms are read for the book and minted again; whether they have expired is for the inner shop's clock
    const terms = redeemGrant(grant, new Date(0));
    if (fault?.kind === 'refuse') return { status: 'refused', why: fault.why };
    return suffer(fault, async () => {
      const result = await inner.execute(mintGrant(terms));
      if (result.status === 'done' && !sideEffects.has(result.receipt.id)) {
        const { expiresAt: _, ...done } = terms;
        sideEffects.set(result.receipt.id, { ...done, receipt: result.receipt });
      }
      return result;
    });
  };

  return {
    commerce: {
      findCustomer: faulty('findCustomer', inner.findCustomer),
      listOrders: faulty('listOrders', inner.listOrders),
      findOrder: faulty('findOrder', inner.findOrder),
      searchProducts: faulty('searchProducts', inner.searchProducts),
      findProduct: faulty('findProduct', inner.findProduct),
      findSizeChart: faulty('findSizeChart', inner.findSizeChart),
      sizedPurchases: faulty('sizedPurchases', inner.sizedPurchases),
      listPromotions: faulty('listPromotions', inner.listPromotions),
      findReceipt: faulty('findReceipt', inner.findReceipt),
      execute,
    },
    fail: (method, ...more) => faults.set(method, [...(faults.get(method) ?? []), ...more]),
    heal() {
      faults.clear();
      for (const release of hanging) release();
      hanging = [];
    },
    sideEffects: () => [...sideEffects.values()],
    calls: (method) => calls.get(method) ?? 0,
  };
}

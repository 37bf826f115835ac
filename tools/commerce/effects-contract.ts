import { afterAll, beforeAll, describe } from 'vitest';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Commerce } from './commerce.ts';
import {
  contractShop,
  contractShopData,
  type EffectsBench,
  orderSupply,
  otherContractShop,
} from './contract-shop-testing.ts';
import { buildDemoShop, type DemoShop } from './demo-shop/demo-shop.ts';
import { describeGoodsEffects } from './goods-effects-contract.ts';
import { describeGrants } from './grants-contract.ts';
import { describeOrderEffects } from './order-effects-contract.ts';
import { describeRefundEffects } from './refund-effects-contract.ts';

/** An adapter that serves two shops, to be tested; its clock tells the real time. */
export interface OpenCommerce {
  commerce: Commerce;
  close(): Promise<void>;
}

/** What an adapter's own test does before: brings this data into the two shops of its system. */
export type OpenWithShops = (shops: ReadonlyMap<ShopId, DemoShop>) => Promise<OpenCommerce>;

/**
 * What every adapter of `Commerce` must do when it is asked to do something: what a grant says and nothing else, once for
 * each key, within the order's state, its pieces, the stock and what was paid.
 */
export function describeEffectsContract(name: string, open: OpenWithShops): void {
  describe(`${name} doing what a grant allows`, () => {
    const data = contractShopData(buildDemoShop(new Date('2026-03-20T06:30:00Z')));
    let opened: OpenCommerce;

    beforeAll(async () => {
      opened = await open(
        new Map([
          [contractShop, data],
          [otherContractShop, { ...data, orders: data.orders.slice(0, 60) }],
        ]),
      );
    });
    afterAll(() => opened.close());

    const bench: EffectsBench = { commerce: () => opened.commerce, take: orderSupply() };
    describeOrderEffects(bench);
    describeRefundEffects(bench);
    describeGoodsEffects(bench);
    describeGrants(bench);
  });
}

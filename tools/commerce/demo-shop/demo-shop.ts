import type { Localized } from '../../../knowledge/language.ts';
import type { SizedPurchase } from '../commerce.ts';
import type { Customer, CustomerId } from '../customer.ts';
import type { Order } from '../order.ts';
import type { Product, Promotion, SizeChart } from '../product.ts';
import { shopCalendar } from './calendar.ts';
import { describeCustomer } from './demo-customer.ts';
import { demoShoppers } from './demo-shoppers.ts';
import { t } from './localized.ts';
import { otherCustomers } from './other-customers.ts';
import { otherOrders } from './other-orders.ts';
import { demoProducts } from './products.ts';
import { demoPromotions } from './promotions.ts';
import { demoSizeCharts } from './size-charts.ts';
import { sizedPurchasesOf } from './sized-purchases.ts';

/** All that a shop's order system holds. */
export interface DemoShop {
  name: Localized;
  currency: string;
  timeZone: string;
  products: readonly Product[];
  sizeCharts: readonly SizeChart[];
  promotions: readonly Promotion[];
  /** Where goods are to be sent back to. */
  returnTo: Localized;
  customers: readonly Customer[];
  /** Oldest first. */
  orders: readonly Order[];
  sizedPurchases: readonly (SizedPurchase & { customerId: CustomerId })[];
}

/**
 * The demo shop as it stands at `seedDay`: nothing of it lies after that moment but promises, estimates and
 * promotions to come. Pure: the same moment gives the same shop on every machine.
 */
export function buildDemoShop(seedDay: Date): DemoShop {
  const calendar = shopCalendar(seedDay);
  const shoppers = demoShoppers.map((shopper) => {
    const customer = describeCustomer(shopper.sheet, calendar);
    return { customer, orders: shopper.orders(customer, calendar) };
  });
  const others = otherCustomers.map((sheet) => describeCustomer(sheet, calendar));
  const told = shoppers.flatMap((each) => each.orders);
  const orders = [
    ...told,
    ...otherOrders(
      others,
      told.map((order) => order.number),
      calendar,
    ),
  ];
  return {
    name: t('Northlane', '北巷'),
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    products: demoProducts,
    sizeCharts: demoSizeCharts,
    promotions: demoPromotions(calendar),
    returnTo: t(
      'Northlane Returns, Dock 3, 188 Huaqing Road, Qingpu District, Shanghai 201700, China; phone 400-000-0199',
      '上海市青浦区华青路188号3号门 北巷退货组，邮编201700，电话400-000-0199',
    ),
    customers: [...shoppers.map((each) => each.customer), ...others].map(({ customer }) => customer),
    orders: orders.toSorted((a, b) => a.placedAt.getTime() - b.placedAt.getTime()),
    sizedPurchases: sizedPurchasesOf(orders, demoProducts, seedDay),
  };
}

import { assessShipment } from '../assess-shipment.ts';
import type { Customer } from '../customer.ts';
import { dispatchStatus } from '../dispatch-status.ts';
import { formatMoney, money } from '../money.ts';
import { linesById, linesInNoParcel } from '../order-lines.ts';
import type { Order, OrderLine } from '../order.ts';
import type { Refund } from '../refund.ts';
import type { Shipment } from '../shipment.ts';
import { shopCalendar } from './calendar.ts';
import type { DemoShop } from './demo-shop.ts';
import { demoShoppers } from './demo-shoppers.ts';

/** What is true of the ten shoppers, as Markdown for people who write tests and evals. `now` is the seeding day. */
export function factsPage(shop: DemoShop, now: Date): string {
  const day = daysFrom(now);
  return demoShoppers
    .map(({ key, situation }) => {
      const customer = shop.customers.find((each) => each.id === `cus_${key}`);
      if (!customer) throw new Error(`${key} is no customer`);
      const orders = shop.orders.filter((each) => each.customerId === customer.id).toReversed();
      return [
        `### ${key}`,
        `${situation.en}. ${situation.zh}。`,
        '',
        person(customer, day),
        ...orders.map((order) => orderFacts(order, { shop, now, day })),
        ...sizes(shop, customer, day),
      ].join('\n');
    })
    .join('\n\n');
}

type Day = (date: Date) => string;

/** Days by the shop's own calendar: `today`, `5 days ago`, `in 1 day`. */
function daysFrom(now: Date): Day {
  const today = shopCalendar(now).at(0, '00:00').getTime();
  return (date) => {
    const days = Math.floor((date.getTime() - today) / 86_400_000);
    if (days === 0) return 'today';
    const count = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;
    return days < 0 ? `${count} ago` : `in ${count}`;
  };
}

function person({ id, name, language, email, phone, tier, customerSince }: Customer, day: Day): string {
  const facts = [
    `\`${id}\``,
    name,
    language,
    email,
    `phone tail ${phone.slice(-4)}`,
    tier,
    `since ${day(customerSince)}`,
  ];
  return `- ${facts.join(', ')}`;
}

interface Setting {
  shop: DemoShop;
  now: Date;
  day: Day;
}

function orderFacts(order: Order, setting: Setting): string {
  const { now, day } = setting;
  const waiting = dispatchStatus(order, now);
  const facts = [
    `placed ${day(order.placedAt)}`,
    order.state,
    `paid ${formatMoney(order.totals.paid, 'en')} by ${order.paymentMethod}`,
    ...(waiting ? [`to be dispatched ${day(waiting.by)}${waiting.overdue ? ', overdue' : ''}`] : []),
  ];
  const forgotten = waiting || order.shipments.length === 0 ? [] : linesInNoParcel(order);
  return [
    `- **${order.number}**: ${facts.join(', ')}`,
    ...order.lines.map((line) => `  - ${lineFacts(line, setting.shop)}`),
    ...order.shipments.map((shipment) => `  - ${parcelFacts(order, shipment, setting)}`),
    ...forgotten.map((line) => `  - in no parcel: ${line.title.en}`),
    ...order.refunds.map((refund) => `  - ${refundFacts(order, refund, day)}`),
    ...(order.note === undefined ? [] : [`  - note: ${order.note}`]),
  ].join('\n');
}

function lineFacts(line: OrderLine, shop: DemoShop): string {
  const product = shop.products.find((each) => each.id === line.productId);
  const today = product?.variants.find((each) => each.id === line.variantId)?.price.amount;
  const changed = !line.gift && today !== undefined && today !== line.unitPrice.amount;
  return [
    `\`${line.productId}\` ${line.title.en}`,
    ...(line.options.en === '' ? [] : [line.options.en]),
    ...(line.quantity > 1 ? [`${line.quantity} pieces`] : []),
    line.gift ? 'free gift' : formatMoney(line.unitPrice, 'en'),
    ...(changed ? [`today ${formatMoney(money(today, line.unitPrice.currency), 'en')}`] : []),
  ].join(', ');
}

function parcelFacts(order: Order, shipment: Shipment, { now, day }: Setting): string {
  const { condition, lastScan } = assessShipment(shipment, now);
  const held = linesById(order, shipment.lineIds);
  return [
    `parcel ${shipment.carrier.name.en} ${shipment.trackingNumber}: ${condition}`,
    ...(held.length < order.lines.length ? [`holds ${held.map((line) => line.title.en).join(' and ')}`] : []),
    ...(shipment.destination ? [`to ${shipment.destination.en}`] : []),
    `shipped ${day(shipment.shippedAt)}`,
    `promised ${day(shipment.promisedBy)}`,
    ...(lastScan ? [`last scan \`${lastScan.code}\` at ${lastScan.place.en} ${day(lastScan.at)}`] : []),
  ].join(', ');
}

function refundFacts(order: Order, refund: Refund, day: Day): string {
  const stages = refund.stages.map(({ stage, at }) => `\`${stage}\` ${day(at)}`).join(', ');
  const rejected = refund.rejected ? `, rejected ${day(refund.rejected.at)}` : '';
  const what = linesById(order, refund.lineIds).map((line) => line.title.en);
  return `refund of ${formatMoney(refund.amount, 'en')} for ${what.join(' and ')} (${refund.reason.en}): ${stages}${rejected}`;
}

function sizes(shop: DemoShop, customer: Customer, day: Day): string[] {
  const known = shop.sizedPurchases.filter((each) => each.customerId === customer.id);
  if (known.length === 0) return [];
  const facts = known.map(
    ({ productId, sizeChartId, size, result, boughtAt }) =>
      `\`${productId}\` ${size} (${sizeChartId}) ${result} ${day(boughtAt)}`,
  );
  return [`- sizes bought before: ${facts.join('; ')}`];
}

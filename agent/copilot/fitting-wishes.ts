import { parcelsIn } from '../summary/parcels-in.ts';
import { listOf, recordOf, textOf } from '../summary/record-of.ts';
import { wishesIn } from '../summary/wishes/wishes-in.ts';
import type { Wish } from './look-tools.ts';
import type { Trial } from './trial.ts';

/** What would mend how an order stands, with all that is known filled in: nobody asked for it in so many words. */
export function fittingWishes({ looked, wishes, question }: Trial): (Wish & { fits: true })[] {
  const at = new Date(0);
  const runs = looked.map(({ name, content, input }, seq) => ({
    ...{ name, content, args: input, seq, at },
    callId: `call_${seq}`,
    status: 'ok' as const,
    told: false,
  }));
  const said = [{ seq: 0, text: question, photos: 0, at }];
  const turns = [{ said, runs, pressed: false, replies: [], shown: [] }];
  const asked = new Set(wishesIn({ said }).flatMap(({ kinds }) => kinds));
  const wantsMoney = asked.has('money_back');
  const wants = (asked.has('goods_again') || asked.has('right_goods')) && !wantsMoney ? 'reship' : 'refund';
  const parcels = parcelsIn({ turns });
  const found = parcels.flatMap(({ condition, orderNumber }): Wish[] => {
    if (condition === 'lost') return [refund(orderNumber, { ground: 'not_received', wants, description: question })];
    if (condition !== 'late' && condition !== 'stuck') return [];
    return [
      urge(orderNumber),
      ...(wantsMoney ? [refund(orderNumber, { ground: 'late', wants: 'refund', description: question })] : []),
    ];
  });
  const waiting = looked.flatMap(({ name, content }) => (name === 'find_orders' ? [] : overdueIn(content)));
  const all = [...found, ...waiting.map(urge)].filter(({ name }) => wishes.every((each) => each.name !== name));
  const unique = new Map(all.map((each) => [`${each.name} ${JSON.stringify(each.input)}`, each]));
  return [...unique.values()].map((each) => ({ ...each, fits: true }));
}

function overdueIn(content: Readonly<Record<string, unknown>>): string[] {
  const orders = [content, recordOf(content['order']), ...listOf<Record<string, unknown>>(content['orders'])];
  return orders.flatMap((order) => {
    const number = textOf(order['number']) ?? textOf(order['orderNumber']);
    const { daysOverdue } = recordOf(order['dispatch']);
    return number !== undefined && typeof daysOverdue === 'number' && daysOverdue > 0 ? [number] : [];
  });
}

const urge = (orderNumber: string): Wish => ({ name: 'urge_shipment', input: { orderNumber } });
const refund = (
  orderNumber: string,
  { ground, wants, description }: { ground: string; wants: 'refund' | 'reship'; description: string },
): Wish => ({
  name: 'request_refund',
  input: {
    orderNumber,
    ground,
    wants,
    ...(description.trim() === '' ? {} : { description: description.slice(0, 1000) }),
  },
});

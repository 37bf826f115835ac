import { assessShipment } from '../../commerce/assess-shipment.ts';
import { eachLine } from '../each-line.ts';
import type { Rule } from '../rule.ts';

/** A gift that the order promised and no delivered parcel held. When the packing list says otherwise, a person looks. */
export const giftMissing: Rule = {
  id: 'gift_missing',
  actions: ['reissue_missing_gift'],
  decide({ order, lines, now }) {
    return eachLine(lines, ({ line }) => {
      if (!line.gift || !order?.lines.some(({ id }) => id === line.id)) {
        return {
          decision: 'deny',
          because: `line ${line.id} is no gift of this order`,
          tell: {
            en: `${line.title.en} isn't a free gift of this order. If it was missing, I can look into a refund or a replacement.`,
            zh: `${line.title.zh}不是这笔订单的赠品。如果是少件，我可以帮您看补发或退款。`,
          },
        };
      }
      const parcels = order.shipments.filter(({ lineIds }) => lineIds.includes(line.id));
      const conditions = parcels.map((each) => assessShipment(each, now).condition);
      if (conditions.includes('delivered')) {
        return {
          decision: 'human',
          because: 'the packing list has the gift in a delivered parcel',
          tell: {
            en: 'Our packing list says that the gift was in the box, so a colleague looks into it. I pass on your photo.',
            zh: '装箱记录显示赠品在包裹里，要同事核对一下，您的照片我一起转过去。',
          },
        };
      }
      const isComing = conditions.some((condition) => condition !== 'lost' && condition !== 'returned');
      if (!isComing && order.state === 'delivered') return undefined;
      if (conditions.length > 0 && !isComing) return undefined;
      return {
        decision: 'deny',
        because: `the order is ${order.state}, the gift is in ${parcels.length} parcels on their way`,
        tell: {
          en: isComing
            ? 'The gift travels in another parcel that is still on its way. If it is missing once that one is there, tell me.'
            : "Not everything of this order has arrived yet, so the gift may still come. If it's missing once all is there, tell me.",
          zh: isComing
            ? '赠品在另一个包裹里，还在路上。等那个包裹到了还没有，您再告诉我。'
            : '这笔订单还没全部送到，赠品可能在后面。都到了还没有的话，您再告诉我。',
        },
      };
    });
  },
};

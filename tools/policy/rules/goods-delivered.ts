import { eachLine } from '../each-line.ts';
import { noReasonGrounds, qualityGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';

/** What hasn't arrived can neither come back nor be judged. */
export const goodsDelivered: Rule = {
  id: 'goods_delivered',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ lines, claim, order, now, operator }) {
    const ground = claim?.ground;
    const needsGoods =
      ground !== undefined && [...noReasonGrounds, ...qualityGrounds, 'damaged', 'missing_part'].includes(ground);
    // A shopper to whom something dangerous happened goes to a person, whatever order they name: `person_grounds`.
    if (!needsGoods && !(ground === 'unsafe' && operator)) return undefined;
    return eachLine(lines, ({ line, deliveredAt }) => {
      if (deliveredAt && deliveredAt <= now) return undefined;
      const isSent = order?.shipments.some(({ lineIds }) => lineIds.includes(line.id)) === true;
      return {
        decision: 'deny',
        because: `line ${line.id} is not delivered, ${isSent ? 'on its way' : 'not sent'}`,
        tell: isSent
          ? {
              en: `${line.title.en} hasn't been delivered yet. You can refuse the parcel at the door, or ask me again once it's there.`,
              zh: `${line.title.zh}还没签收。您可以当面拒收，或者收到后再找我办理。`,
            }
          : {
              en: `${line.title.en} hasn't been sent yet, so there's nothing to send back. I can cancel the order instead.`,
              zh: `${line.title.zh}还没发货，不用退换，我可以直接帮您取消订单。`,
            },
      };
    });
  },
};

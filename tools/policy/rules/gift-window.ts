import { assessShipment } from '../../commerce/assess-shipment.ts';
import { daysSince } from '../days-since.ts';
import type { Rule } from '../rule.ts';
import { daysText } from '../say.ts';

/** A missing gift is told within some days of the last delivery. */
export const giftWindow: Rule = {
  id: 'gift_window',
  actions: ['reissue_missing_gift'],
  decide({ order, now, timeZone }, { gift }) {
    const delivered = order?.shipments.flatMap((each) => assessShipment(each, now).deliveredAt ?? []) ?? [];
    const last = delivered.toSorted((a, b) => b.getTime() - a.getTime())[0];
    if (!last) return undefined; // `gift_missing` speaks of that
    const day = daysSince(last, now, timeZone);
    if (day <= gift.days) return undefined;
    return {
      decision: 'deny',
      because: `day ${day} of ${gift.days}`,
      tell: {
        en: `A missing gift can be reported within ${daysText(gift.days)} of delivery, and yours came ${daysText(day)} ago, so I can't send it any more. Sorry about that.`,
        zh: `赠品漏发要在签收后${gift.days}天内反馈，您的包裹已经签收${day}天了，补寄不了了，抱歉。`,
      },
    };
  },
};

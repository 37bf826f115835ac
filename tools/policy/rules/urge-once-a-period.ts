import { hoursBetween } from '../../commerce/durations.ts';
import { doneBefore } from '../done-before.ts';
import type { Rule } from '../rule.ts';
import { hoursText } from '../say.ts';

/** The same parcel, or the warehouse, is urged once a period. */
export const urgeOnceAPeriod: Rule = {
  id: 'urge_once_a_period',
  actions: ['urge_shipment'],
  decide({ effect, history, order, now }, { urge }) {
    if (effect.kind !== 'urge') return undefined;
    const recent = doneBefore(history, ['urge_shipment'], order?.number).find(
      ({ at, effect: past }) =>
        past.kind === 'urge' &&
        past.to === effect.to &&
        past.shipmentId === effect.shipmentId &&
        now.getTime() - at.getTime() < urge.everyHours * 3_600_000,
    );
    if (!recent) return undefined;
    const ago = hoursBetween(recent.at, now);
    const [en, zh] = effect.to === 'seller' ? ['the warehouse', '仓库'] : ['the carrier', '快递'];
    return {
      decision: 'deny',
      because: `urged ${ago} hours ago, once in ${urge.everyHours}`,
      tell: {
        en: `I urged ${en} ${ago === 0 ? 'less than an hour' : hoursText(ago)} ago, and they have up to ${hoursText(urge.everyHours)} to answer. After that I can urge again.`,
        zh: `${ago === 0 ? '刚刚' : `${ago}小时前`}已经催过${zh}了，对方${urge.everyHours}小时内会处理。过了这个时间还没动静，我再帮您催。`,
      },
    };
  },
};

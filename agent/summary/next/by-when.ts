import type { Localized } from '../../../knowledge/language.ts';
import type { Fact } from '../facts/fact.ts';
import { answeredUpTo, type Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';

type Known = Pick<Summary, 'facts' | 'actions' | 'orders'>;

/**
 * What they need it by, and where, stands beside what is done first: no day is named that misses theirs. Whoever has
 * answered since has weighed it.
 */
export function byWhen({ facts, actions, orders }: Known, talk: Talk): Localized[] {
  const isWeighed = ({ source }: Fact) => 'seq' in source && source.seq < answeredUpTo(talk);
  const newest = (of: Fact['kind']) => facts.findLast(({ kind, source }) => kind === of && !('callId' in source));
  const [deadline, address] = [newest('deadline'), newest('address')];
  const due = deadline && !isWeighed(deadline) ? deadline.value : undefined;
  const isHere = orders.length > 0 && orders.every(({ state }) => state === 'delivered' || state === 'cancelled');
  const isBegun = actions.some(({ kind }) => kind === 'change_delivery_address');
  const place = address && !isHere && !isBegun && !isWeighed(address) ? address.value : undefined;
  const where = place === undefined ? [] : [{ en: `The address they gave: ${place}.`, zh: `顾客给的地址：${place}。` }];
  if (due === undefined) return where;
  return [
    ...where,
    {
      en: `Their time: ${due}. See whether that can be kept before you name a day, and say so if it can’t.`,
      zh: `顾客的时间要求是${due}：答复前先核实赶不赶得上，赶不上要说明。`,
    },
  ];
}

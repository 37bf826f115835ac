import { whereabouts } from '../../playbooks/matter.ts';
import { dispatchesIn } from './gist-states.ts';
import { parcelsIn } from '../parcels-in.ts';
import type { Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';

const troubled: ReadonlySet<string> = new Set(['late', 'stuck', 'lost', 'returning', 'returned']);

/**
 * Of the orders that were told of, those that the trouble is about: where something is late or missing, those that are or
 * that were named or acted on. All of them where none is or something else was asked, too.
 */
export function ordersOfMatter(
  known: Pick<Summary, 'intents' | 'orders' | 'facts' | 'actions'>,
  talk: Talk,
): Summary['orders'] {
  const { intents, orders, actions } = known;
  const matters = intents.filter(({ id }) => id !== 'ask_human' && id !== 'complaint');
  const isTrouble = matters.length > 0 && matters.every(({ id }) => whereabouts.some((each) => each === id));
  if (!isTrouble || orders.length < 2) return orders;
  const inTrouble = new Set([
    ...parcelsIn(talk).flatMap(({ orderNumber, condition }) => (troubled.has(condition) ? [orderNumber] : [])),
    ...dispatchesIn(known, talk).flatMap(({ number, daysOverdue }) => (daysOverdue > 0 ? [number] : [])),
    ...actions.flatMap(({ orderNumber }) => orderNumber ?? []),
  ]);
  const said = talk.turns.flatMap((turn) => turn.said.map(({ text }) => text.toUpperCase()));
  const about = orders.filter(({ number }) => inTrouble.has(number) || said.some((text) => text.includes(number)));
  return about.length > 0 ? about : orders;
}

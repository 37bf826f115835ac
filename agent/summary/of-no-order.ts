import { harmIn } from '../playbooks/grave/harm.ts';
import { simplified } from '../understanding/simplified.ts';
import { likeness } from '../wishes/call-goods.ts';
import { goodsSaid } from '../wishes/goods-said.ts';
import type { Talk } from './read-talk.ts';
import { knownGoods } from './wishes/known-goods.ts';

/**
 * What they speak of is in none of the orders that were looked up: they say that the order isn't theirs, or the goods that
 * harmed somebody are in none. What the agent began with another order is about something else, then.
 */
export function isOfNoOrder({ turns }: Pick<Talk, 'turns'>): boolean {
  const runs = turns.flatMap((turn) => turn.runs);
  if (!runs.some(({ name }) => name === 'find_orders')) return false;
  const said = turns.flatMap((turn) => turn.said.map(({ text }) => text));
  if (said.some((text) => notTheirs.test(text))) return !runs.some(({ name, status }) => name === 'verify_order' && status === 'ok'); // prettier-ignore
  const harmed = said.filter((text) => goodsSaid(text).length > 0 && harmIn(simplified(text)) !== undefined).at(-1);
  if (harmed === undefined) return false;
  const named = goodsSaid(harmed);
  const known = knownGoods(runs.map(({ content }) => content));
  return !known.some(({ title }) => named.some((word) => likeness(word, title) > 0));
}

const notTheirs =
  /不是我(?:自己)?(?:的|下的|买的)(?:订?单)?(?=[，,。！!\s]|$)|(?:自己|另外)(?:的号|账号)?(?:买|下单|订)的|\bnot my (?:own )?order\b|\bisn['’]?t my order\b|\b(?:she|he|they) (?:bought|ordered) (?:it|them) (?:her|him|them)sel(?:f|ves)\b|\b(?:on|from|with) (?:her|his|their|another|a different) account\b/iu;

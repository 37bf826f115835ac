import { faultIn, groundIn } from '../../playbooks/actions/said-words.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { listOf, textOf } from '../record-of.ts';
import type { Run } from '../read-talk.ts';

const apart = ' / ';
/** Shorter words may stand in others by chance. */
const telling = 4;

/**
 * A call as the shopper's words bear it out: messages that were put together in it stand apart again, and goods that were
 * named in another breath than what is wrong aren't joined with it.
 */
export function asSaid(call: Run, said: readonly string[], understand: Understand): Run {
  const run = withFault(call, said);
  const { args, content } = run;
  const together = textOf(args['description']);
  if (together === undefined) return run;
  const description = messagesApart(together, said);
  const known = { ...run, args: { ...args, description } };
  const named = namedIn(args);
  if (named === undefined || listOf(content['items']).length > 0) return known;
  const breaths = description.split(/ \/ |[，。；！？,;!?]|\.\s|\band\b|另外|还有/u);
  const wrong = breaths.find((each) => groundIn(each) !== undefined && groundIn(each) === args['ground']);
  const goods = wrong === undefined ? [] : goodsIn(wrong, understand);
  const isOther = goods.length > 0 && !goods.some((each) => isAlike(each, named));
  if (!isOther) return known;
  const { item: _, items: __, ...rest }: Run['args'] = known.args;
  return { ...known, args: { ...rest, items: goods.map((item) => ({ item })) } };
}

/** No change of mind, as a tool takes it for want of a reason: the one thing that is wrong, where they have told it. */
function withFault(run: Run, said: readonly string[]): Run {
  if (run.args['ground'] !== 'changed_mind') return run;
  const faults = new Set(said.flatMap((text) => faultIn(text) ?? []));
  const [fault] = faults;
  if (fault === undefined && said.some((text) => groundIn(text) === 'changed_mind')) return run;
  const { ground: _, ...rest } = run.args;
  return { ...run, args: faults.size === 1 ? { ...rest, ground: fault } : rest };
}

function messagesApart(together: string, said: readonly string[]): string {
  const messages = said.map((each) => each.trim()).filter((each) => each.length >= telling && each !== together);
  return messages.reduce((words, message) => {
    const from = words.indexOf(message);
    if (from < 0) return words;
    const [before, after] = [words.slice(0, from).trim(), words.slice(from + message.length).trim()];
    return [before, message, after]
      .filter((each) => each !== '')
      .join(apart)
      .replace(/(?: \/ )?\/ \/(?: \/)?/gu, '/');
  }, together);
}

function namedIn(args: Run['args']): string | undefined {
  const words = [textOf(args['item']), ...listOf<{ item?: string }>(args['items']).map(({ item }) => textOf(item))];
  return words.find((each) => each !== undefined && !/[_\d]/u.test(each) && each !== 'all');
}

const goodsIn = (text: string, understand: Understand): string[] => [
  ...new Set(
    understand([text]).segments.flatMap(({ entities }) =>
      entities.products.filter((each) => !entities.colours.includes(each)),
    ),
  ),
];

function isAlike(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return (
    one.includes(other) ||
    other.includes(one) ||
    Array.from(one).some((sign) => sign !== '子' && /\p{Script=Han}/u.test(sign) && other.includes(sign))
  );
}

/** What one thing of an order that was asked for is, among several. */
export interface WishGroup {
  index: number;
  goods?: string;
  ground?: string;
  /** The goods are named as the card named them. */
  isShown: boolean;
}

/** Which of an order's wishes a call belongs to: the same goods, or the same trouble told more fully, or one of its own. */
export function wishGroupOf({ args, content }: Run, groups: readonly WishGroup[]): WishGroup {
  const isShown = listOf(content['items']).length > 0;
  const goods = isShown
    ? listOf<{ title?: string }>(content['items'])
        .map(({ title }) => title)
        .join('; ')
    : namedIn(args);
  const ground = textOf(args['ground']);
  const like = groups.findLast((each) => {
    const isSameGround = ground === undefined || each.ground === undefined || ground === each.ground;
    if (goods === undefined || each.goods === undefined) return isSameGround;
    return goods === each.goods || isAlike(goods, each.goods) || (isSameGround && isShown && !each.isShown);
  });
  return {
    ...{ index: like?.index ?? groups.length, isShown: isShown || like?.isShown === true },
    ...((goods ?? like?.goods) === undefined ? {} : { goods: goods ?? like?.goods ?? '' }),
    ...((ground ?? like?.ground) === undefined ? {} : { ground: ground ?? like?.ground ?? '' }),
  };
}

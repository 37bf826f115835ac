import { groundIn } from '../../playbooks/actions/said-words.ts';
import { likeness } from '../../wishes/call-goods.ts';
import { onlyHurts } from '../../wishes/only-hurts.ts';
import { listOf, textOf } from '../record-of.ts';
import { isOpen, type SaidWish } from './said-wish.ts';
import { wishesIn } from './wishes-in.ts';

/**
 * The arguments of a call as far as the shopper’s words leave no doubt of them: how it is put right stays out where they
 * named no way, or two; a reason that was only guessed; and which goods never came, for who names one of a lost parcel’s may miss them all.
 */
export function certainArgs(
  args: Readonly<Record<string, unknown>>,
  said: readonly string[],
): Readonly<Record<string, unknown>> {
  const { wants, items, item, ground, ...rest } = args;
  const isNamed = ground !== 'not_received';
  const words = textOf(args['description']);
  const isSaid = words !== undefined || said.some((text) => groundIn(text) === ground);
  const isGuess =
    (ground === 'wrong_size' && onlyHurts([...said, words ?? ''].join('\n'))) || (ground === 'changed_mind' && !isSaid);
  const names = [textOf(item), ...listOf<{ item?: unknown }>(items).map((each) => textOf(each.item))];
  const goods = names.filter((each) => each !== undefined);
  const way = wants === undefined ? undefined : surelyWanted(said, goods);
  return {
    ...rest,
    ...(ground === undefined || isGuess ? {} : { ground }),
    ...(isNamed && items !== undefined ? { items } : {}),
    ...(isNamed && item !== undefined ? { item } : {}),
    ...(way === undefined ? {} : { wants: way }),
  };
}

/** Of the goods named, else of all: the one way that they asked for. */
function surelyWanted(said: readonly string[], goods: readonly string[]): 'refund' | 'reship' | undefined {
  const at = new Date(0);
  const wishes = wishesIn({ said: said.map((text, seq) => ({ seq, text, at })) }).filter(isOpen);
  const isOfThem = (wish: SaidWish) => goods.some((each) => likeness(wish.goods?.name ?? '', each) > 0);
  const own = wishes.filter(isOfThem);
  const ways = new Set((own.length > 0 ? own : wishes).flatMap(({ kinds }) => kinds).filter((kind) => kind in wayOf));
  const [only, ...others] = ways;
  return only === undefined || others.length > 0 ? undefined : wayOf[only as keyof typeof wayOf];
}

const wayOf = { money_back: 'refund', goods_again: 'reship' } as const;

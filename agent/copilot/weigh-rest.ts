import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import { asWished } from './each-its-own.ts';
import type { Wish } from './look-tools.ts';
import { keepsOrder } from './keeps-order.ts';
import { givesWish, isGiven, wishesOf } from './open-wishes.ts';
import { recordOf } from '../summary/record-of.ts';
import { tryTurn } from './try-turn.ts';
import { wordsAt } from './waiting-part.ts';
import { weighWishes, type Weighed } from './weigh-wishes.ts';

/** So many parts of what was asked are tried by themselves, the newest. */
const most = 3;

/**
 * What would give the wishes that nobody has given and that nothing `suggested` gives, each tried by the part of a message
 * that says it: as the agent would have begun it then, whoever has answered or done something since.
 */
export async function weighRest(
  deps: CopilotDeps,
  ask: CopilotAsk,
  open: readonly SaidWish[],
  suggested: readonly Wish[],
): Promise<Weighed[]> {
  const left = open.filter((wish) => !suggested.some((each) => givesWish(each, wish)));
  const parts = [...new Map(left.map((wish) => [`${wish.seq} ${wish.words}`, wish])).values()];
  // who bargains is asked to stay, not helped to go
  const bargains = open.some(({ kinds }) => kinds.includes('discount'));
  const found: Weighed[] = [];
  for (const { seq, words } of parts.toSorted((one, other) => one.seq - other.seq).slice(-most)) {
    const of = left.filter((wish) => wish.seq === seq && wish.words === words);
    const trial = await tryTurn(deps, ask, wordsAt(ask.transcript, seq, words));
    if (!trial) continue;
    const tried = trial.wishes.some((each) => of.some((wish) => givesWish(each, wish)))
      ? trial.wishes
      : onCard(ask, seq);
    const calls = tried.map((each) => asWished(each, of));
    const wishes = calls.filter(
      (each) =>
        of.some((wish) => givesWish(each, wish)) &&
        !isGiven(each, { wishes: open, actions: ask.actions }) &&
        !(bargains && each.name === 'cancel_order') &&
        !keepsOrder(each, wishesOf(ask.transcript, ask.actions), ask.transcript),
    );
    found.push(...(await weighWishes(wishes, deps.gate, ask)));
  }
  return found;
}

/** Words to a card that waited say once more what is on it, and its button began that. */
function onCard({ transcript }: Pick<CopilotAsk, 'transcript'>, place: number): Wish[] {
  const last = transcript.slice(0, place).findLast(({ role }) => role === 'agent');
  const open = recordOf(last?.role === 'agent' ? recordOf(last.memory)['open'] : undefined);
  const { tool, args } = recordOf(open['action']);
  return open['asks'] === 'button' && typeof tool === 'string' ? [{ name: tool, input: recordOf(args) }] : [];
}

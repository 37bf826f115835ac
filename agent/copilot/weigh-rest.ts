import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import { eachItsOwn } from './each-its-own.ts';
import type { Wish } from './look-tools.ts';
import { givesWish, isGiven } from './open-wishes.ts';
import type { SuggestedTool } from './suggestions.ts';
import { toolsOf } from './tools-of.ts';
import { tryTurn } from './try-turn.ts';
import { wordsAt } from './waiting-part.ts';
import { weighWishes } from './weigh-wishes.ts';

/** So many of the shopper's messages are gone back to, the newest. */
const most = 2;

/**
 * What would give the wishes that nobody has given and that nothing `suggested` gives: as the agent would have begun it
 * when they were said, whoever has answered or done something since.
 */
export async function toolsForRest(
  deps: CopilotDeps,
  ask: CopilotAsk,
  open: readonly SaidWish[],
  suggested: readonly Wish[],
): Promise<SuggestedTool[]> {
  const left = open.filter((wish) => !suggested.some((each) => givesWish(each, wish)));
  const places = [...new Set(left.map(({ seq }) => seq))].toSorted((one, other) => one - other).slice(-most);
  const found: SuggestedTool[] = [];
  for (const place of places) {
    const trial = await tryTurn(deps, ask, wordsAt(ask.transcript, place));
    if (!trial) continue;
    const wishes = eachItsOwn(trial, open).filter(
      (each) => left.some((wish) => givesWish(each, wish)) && !isGiven(each, { open, actions: ask.actions }),
    );
    found.push(...toolsOf(await weighWishes(wishes, deps.gate, ask), { looked: [] }, ask));
  }
  return found;
}

import type { Turn } from '../../server/contract/turn.ts';
import type { Askable, Scenario } from '../scenarios/scenario.ts';
import { askedFor } from './asked-for.ts';

/** What a shopper does next. */
export type Move =
  /** Sends messages in a burst. `photos`: how many come with the last of them. */
  | { kind: 'say'; texts: readonly string[]; photos?: number; code?: true }
  /** By the button of the question that waits. */
  | { kind: 'answer'; decision: 'confirm' | 'cancel' }
  | { kind: 'leave'; why: 'done' | 'handed_off' | 'patience' };

/** What a shopper sees after each move. */
export interface Seen {
  /** Turns that ended since the last move. */
  turns: readonly Turn[];
  /** The conversation waits for a person, or is with one. */
  isHandedOff: boolean;
  /** The question that can be answered by a button, whether or not it was asked in these turns. */
  pending?: Turn['confirmation'];
}

/** Someone who talks with the agent, one move after another. */
export interface SimulatedShopper {
  begin(): Move | Promise<Move>;
  next(seen: Seen): Move | Promise<Move>;
  /** Its words are to be sent as they are: it makes its own slips. */
  readonly typesItself?: true;
  /** Why it didn't keep to its part, if it didn't: such a run says nothing of the agent. */
  outOfRole?(): string | undefined;
}

/** A shopper gives up after so many moves. */
const patience = 12;
/** The same thing is told so often when it is asked for again. */
const tellings = 2;

const dontKnow = { en: 'I don’t know that, sorry.', zh: '这个我不知道。' } as const;
const hereIs = { en: 'Here it is.', zh: '发你了。' } as const;

/**
 * Plays a scenario by its script: says what it opens with, tells what it is asked for as far as it knows, presses the
 * buttons that the scenario says, and goes on to its next wish when one is dealt with. The same turns give the same moves.
 */
export function createScriptedShopper(scenario: Scenario): SimulatedShopper {
  const { language, knows } = scenario;
  const wishes = [...scenario.then];
  const confirms = [...scenario.confirms];
  const told = new Map<Askable, number>();
  let moves = 0;
  let confessed = false;
  let declinedOffers = false;
  /** The question that words were the last answer to. */
  let typedTo: string | undefined;

  const nextWish = (): Move => {
    const wish = wishes.shift();
    return wish === undefined ? { kind: 'leave', why: 'done' } : { kind: 'say', texts: [wish].flat() };
  };

  const tell = (asked: readonly Askable[]): Move | undefined => {
    const known = asked.filter((each) => knows[each] !== undefined && (told.get(each) ?? 0) < tellings);
    const [only] = known;
    if (only === undefined) return undefined;
    for (const each of known) told.set(each, (told.get(each) ?? 0) + 1);
    const photo = known.includes('photo') && knows.photo !== 'no';
    if (known.includes('code') && knows.code !== 'no') return { kind: 'say', texts: [], code: true };
    const words = known.filter((each) => each !== 'photo' && each !== 'code').map((each) => knows[each] ?? '');
    if (photo)
      return { kind: 'say', texts: [words.join(language === 'zh' ? '，' : ', ') || hereIs[language]], photos: 1 };
    if (words.length === 0)
      return { kind: 'say', texts: [knows[only] === 'no' ? dontKnow[language] : (knows[only] ?? '')] };
    return { kind: 'say', texts: [words.join(language === 'zh' ? '，' : ', ')] };
  };

  return {
    begin() {
      moves = 1;
      const { opens, photos } = scenario;
      return { kind: 'say', texts: [opens].flat(), ...(photos > 0 ? { photos } : {}) };
    },
    next({ turns, isHandedOff, pending }) {
      moves += 1;
      if (moves > patience) return { kind: 'leave', why: 'patience' };
      const last = turns.at(-1);
      if (isHandedOff) return { kind: 'leave', why: 'handed_off' };
      if (pending && pending.confirmationId !== typedTo) {
        const answer = (confirms.length > 1 ? confirms.shift() : confirms[0]) ?? 'yes';
        if (answer === 'yes') return { kind: 'answer', decision: 'confirm' };
        if (answer === 'no') return { kind: 'answer', decision: 'cancel' };
        if (confirms[0] === answer) typedTo = pending.confirmationId;
        return { kind: 'say', texts: [answer] };
      }
      const offer = last?.cards.find((card) => card.type === 'offer');
      if (offer && !declinedOffers) {
        declinedOffers = true;
        if (scenario.offers === 'no') return { kind: 'say', texts: [offer.decline] };
        const wanted = offer.offers.find(({ title, reply }) =>
          `${title} ${reply}`.toLowerCase().includes(scenario.offers.toLowerCase()),
        );
        return { kind: 'say', texts: [wanted?.reply ?? scenario.offers] };
      }
      const said = last?.messages.map(({ text }) => text).join('\n') ?? '';
      const isAsked = last?.outcome?.kind === 'clarifying' || /[?？]\s*$/u.test(said.trim());
      if (!isAsked) return nextWish();
      const told = tell(askedFor(said));
      if (told) return told;
      const anything = tell(['anything']);
      if (anything) return anything;
      if (last?.outcome?.kind !== 'clarifying') return nextWish();
      if (wishes.length > 0) return nextWish();
      if (confessed) return { kind: 'leave', why: 'done' };
      confessed = true;
      return { kind: 'say', texts: [dontKnow[language]] };
    },
  };
}

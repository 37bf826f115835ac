import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { AgentModel } from '../../agent/models/agent-model.ts';
import type { Turn } from '../../server/contract/turn.ts';
import { askModel } from '../retail/agent/ask-model.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import { roleFault } from './out-of-role.ts';
import type { Move, SimulatedShopper } from './scripted-shopper.ts';

/** What the model writes to do what isn't saying. */
const marks = {
  yes: '###YES###',
  no: '###NO###',
  code: '###CODE###',
  photo: '###PHOTO###',
  stop: '###STOP###',
} as const;

/** A shopper gives up after so many moves. */
const patience = 16;
/** One message of the shopper may take so long. */
const moveMs = 120_000;

/**
 * A shopper played by a language model from the scenario's goal, what it knows and how it feels. What it writes is
 * checked (`out-of-role.ts`): once it falls out of its part the conversation ends, and the run doesn't count. Throws
 * PartUnavailable when the model can't be had.
 */
export function createModelShopper(model: AgentModel, scenario: NamedScenario): SimulatedShopper {
  const messages: BaseMessage[] = [new SystemMessage(promptOf(scenario))];
  const heard: string[] = [];
  let fault: string | undefined;
  let moves = 0;

  const ask = async (said: string, asksYesNo: boolean): Promise<Move> => {
    moves += 1;
    if (moves > patience) return { kind: 'leave', why: 'patience' };
    messages.push(new HumanMessage(said));
    const text = await askModel(model, messages, AbortSignal.timeout(moveMs));
    messages.push(new AIMessage(text));
    fault = roleFault(wordsIn(text), scenario, heard);
    if (fault !== undefined) return { kind: 'leave', why: 'done' };
    return readMove(text, asksYesNo);
  };

  return {
    typesItself: true,
    begin: () => ask('[The chat is open. Write your first message.]', false),
    next({ turns, isHandedOff, pending }) {
      if (isHandedOff) return { kind: 'leave', why: 'handed_off' };
      const said = turns.map(shown).join('\n\n');
      heard.push(said);
      return ask(said === '' ? '[Nothing came.]' : said, pending !== undefined);
    },
    outOfRole: () => fault,
  };
}

/** Reads what the model wrote. A button can only be pressed where there is one; else it is said. */
export function readMove(text: string, asksYesNo: boolean): Move {
  const words = wordsIn(text);
  if (asksYesNo && text.includes(marks.no)) return { kind: 'answer', decision: 'cancel' };
  if (asksYesNo && text.includes(marks.yes)) return { kind: 'answer', decision: 'confirm' };
  if (text.includes(marks.code)) return { kind: 'say', texts: [], code: true };
  if (text.includes(marks.photo)) return { kind: 'say', texts: [words === '' ? '…' : words], photos: 1 };
  if (text.includes(marks.stop) || words === '') return { kind: 'leave', why: 'done' };
  return { kind: 'say', texts: [words] };
}

/** The same without marks. */
function wordsIn(text: string): string {
  return Object.values(marks)
    .reduce((left, mark) => left.replaceAll(mark, ''), text)
    .trim();
}

/** A turn as the shopper sees it. */
function shown({ messages, cards, confirmation }: Turn): string {
  const said = messages.map(({ text }) => text);
  const offered = cards.flatMap((card) =>
    card.type === 'offer'
      ? card.offers.map(({ title, reply }) => `[Offer: ${title}. To take it, write: ${reply}]`)
      : [],
  );
  const asked = confirmation
    ? [
        `[Card: ${confirmation.title} ${confirmation.rows.map(({ label, value }) => `${label}: ${value}.`).join(' ')} Yes or no?]`,
      ]
    : [];
  return [...said, ...offered, ...asked].join('\n');
}

const moods = {
  calm: 'You are calm and friendly.',
  hurried: 'You are in a hurry: few words, no politeness to spare.',
  upset: 'You are upset, and it shows; you are not abusive.',
} as const;
const tongues = { en: 'English', zh: 'Simplified Chinese, as people in China type in a shop’s chat' } as const;

function promptOf({ goal, knows, then, mood, opens, language, confirms, offers }: NamedScenario): string {
  const known = Object.entries(knows).map(([what, value]) => `- ${what.replaceAll('_', ' ')}: ${value}`);
  const wishes = then.map((wish) => `- ${[wish].flat().join(' / ')}`);
  return `You play a shopper who writes to an online shop's customer service. You are the shopper and nobody else: never the agent, never a helper, never a model.

<part>
What you want: ${goal}
${moods[mood]}
You write ${tongues[language]}.
You would begin like this, in your own words: ${[opens].flat().join(' / ')}
What you know, and tell only when you are asked:
${known.join('\n') || '- nothing more'}
${wishes.length > 0 ? `What you want next, one after another, once the first is dealt with:\n${wishes.join('\n')}\n` : ''}When a card asks you yes or no, your answer is: ${confirms.join(', then ')}.
When you are offered something to stay: ${offers === 'no' ? 'you decline' : `you want ${offers}`}.
</part>

- One short message at a time. Don't recite the part.
- You don't know any number, name, address or date that isn't in your part or in what the shop said: never make one up.
- A message that ends with [Card: … Yes or no?] has two buttons: write ${marks.yes} or ${marks.no}, and nothing else.
- When you are asked for a code that was sent to you, write ${marks.code}, unless your part says no to it. To send a photo, write ${marks.photo} with a few words.
- When all that you want is dealt with, or clearly won't be, write ${marks.stop}.`;
}

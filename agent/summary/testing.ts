import type { Language } from '../../knowledge/language.ts';
import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import { demoNow, openDemoDialogue, type Dialogue, type DialogueEvent } from '../playbooks/dialogue-testing.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import type { LoggedEvent } from './log.ts';
import { summarise } from './summarise.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** The ear that summaries hear with. */
export const understand = createUnderstanding();

/** A talk with the agent in the demo shop, by the shopper of that key or a stranger. */
export async function talk(key: string | undefined, ...says: string[]): Promise<Dialogue> {
  const dialogue = openDemoDialogue(key);
  for (const text of says) await dialogue.say(text);
  return dialogue;
}

/** The log of a dialogue, as a server would keep it. */
export function logOf({ heard }: Pick<Dialogue, 'heard'>, now: Date = demoNow): LoggedEvent[] {
  return heard.flatMap((event, index) => {
    const fact = factOf(event);
    if (!fact) return [];
    return [{ ...fact, seq: index + 1, at: new Date(now.getTime() + index * 1000), turnId: `turn_${event.turn}` }];
  });
}

type Bare = LoggedEvent extends infer Each
  ? Each extends LoggedEvent
    ? Omit<Each, 'seq' | 'at' | 'turnId'>
    : never
  : never;

function factOf(event: DialogueEvent): Bare | undefined {
  switch (event.type) {
    case 'said': {
      const { text, photos } = event;
      const attachments = Array.from({ length: photos }, (_, at) => `pho_${at}`);
      return { type: 'message.created', author: 'shopper', text, ...(photos > 0 ? { attachments } : {}) };
    }
    case 'pressed':
      return { type: 'confirmation.resolved', decision: event.decision, tool: event.tool };
    case 'over':
      return { type: 'turn.completed', ...event.result };
    case 'message.created':
      return { type: 'message.created', author: 'agent' };
    case 'message.completed':
    case 'tool.started':
    case 'tool.finished':
      // as it comes back from the database
      return JSON.parse(JSON.stringify(event)) as Bare;
    case 'message.delta':
    case 'card.added':
    case 'confirmation.requested':
      return undefined;
  }
}

/** What was asked of a shop in a dialogue, when it had a ledger. */
export interface Booked {
  actions?: readonly BookedAction[];
  offers?: readonly BookedOffer[];
}

/** The summary of a dialogue for an operator. */
export async function summaryOf(dialogue: Dialogue, language: Language, booked: Booked = {}): Promise<Summary> {
  return summarise(await inputOf(dialogue, language, booked), understand);
}

export async function inputOf(dialogue: Dialogue, language: Language, booked: Booked = {}): Promise<SummaryInput> {
  const log = logOf(dialogue);
  return {
    log,
    upToSeq: log.at(-1)?.seq ?? 0,
    actions: booked.actions ?? [],
    offers: booked.offers ?? [],
    shopper: dialogue.shopper,
    provenOrders: await dialogue.proven(),
    language,
    shopperLanguage: language,
    timeZone: 'Asia/Shanghai',
    now: demoNow,
  };
}

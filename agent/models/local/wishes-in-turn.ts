import type { Language } from '../../../knowledge/language.ts';
import type { DialogueMemory, OpenMatter } from '../../playbooks/playbook.ts';
import { phrase, speak } from '../../playbooks/voice.ts';
import { matterNames } from '../../playbooks/what-i-can-do.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { TurnMatter } from './turn-matters.ts';
import type { Progress } from './turn-progress.ts';

/** Wishes that end in a card: one card at a time. */
const wishes: ReadonlySet<IntentId> = new Set<IntentId>([
  'cancel_order',
  'return_item',
  'exchange_item',
  'change_address',
  'price_protection',
  'item_problem',
]);

/** Offers, and what wasn't understood, hold nothing up. */
const mereOffers: ReadonlySet<OpenMatter['asks']> = new Set<OpenMatter['asks']>([
  'human',
  'meaning',
  'go_on',
  'choice',
]);

/** Waits for the shopper before anything else can be done for them. */
const isWaiting = (open: OpenMatter | undefined) => open !== undefined && !mereOffers.has(open.asks);

/** Whether a wish has to wait, since one of the same message has asked for something. */
export function comesLater(
  { intent, button, resumes }: TurnMatter,
  before: DialogueMemory,
  progress: Progress,
): boolean {
  const { open } = progress.memory;
  return (
    !button && !resumes && wishes.has(intent) && open !== before.open && isWaiting(open) && open?.intent !== intent
  );
}

/** Keeps a wish for when the one before it is settled, and says that it comes. */
export function keepForLater(
  { intent, segment }: TurnMatter,
  { language, said }: { language: Language; said: string },
  progress: Progress,
): void {
  const { later = [], ...memory } = progress.memory;
  progress.memory = { ...memory, later: [...later, { intent, segment, said }] };
  const name = matterNames[intent]?.[language] ?? '';
  progress.paragraphs.push(speak({ language, memory }, phrases.next, { name }));
}

/** The wish that comes next, with all that was said then, once nothing of the one before it is awaited any more. */
export function takeUpNext(
  matters: readonly TurnMatter[],
  progress: Progress,
): { matter: TurnMatter; said: string } | undefined {
  const { later = [], ...memory } = progress.memory;
  const [next, ...rest] = later;
  const isSettled = matters.some(({ button, resumes }) => button !== undefined || resumes !== undefined);
  if (!next || !isSettled || progress.handoff || isWaiting(memory.open)) return undefined;
  progress.memory = { ...memory, ...(rest.length > 0 ? { later: rest } : {}) };
  const { said, ...matter } = next;
  return { matter: { ...matter, confidence: 1 }, said };
}

const phrases = {
  next: phrase<{ name: string }>({
    en: ({ name }) => `Your other wish (${name}) comes right after this one.`,
    zh: ({ name }) => `另外一件事（${name}），这个办完我接着给您办。`,
  }),
};

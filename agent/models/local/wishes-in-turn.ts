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

/** “So what about the address?” of a wish that is kept, while the one before it still waits for the shopper. */
export function asksOfKept({ button, segment: { text } }: TurnMatter, { later, open }: DialogueMemory): boolean {
  if (button || !isWaiting(open) || text.length > longest || !asksAfter.test(text)) return false;
  return later?.some(({ intent }) => intent !== open?.intent && named.get(intent)?.test(text)) === true;
}

/** The wish stays where it is in the line, and so does what it waits for. */
export function tellKept({ open, ...before }: DialogueMemory, language: Language, progress: Progress): void {
  progress.memory = { ...progress.memory, ...(open ? { open } : {}) };
  progress.paragraphs.push(speak({ language, memory: before }, phrases.notForgotten));
}

const longest = 60;
const asksAfter =
  /\b(?:what|how) about\b|\bwhat'?s (?:up )?with\b|^(?:and|but) (?:the|my)\b|呢[?？。!！]*$|怎么办|怎么说|还没(?:办|改|说)/iu;
const named: ReadonlyMap<IntentId, RegExp> = new Map([
  ['cancel_order', /\bcancel|取消/iu],
  ['return_item', /\breturn|\brefund|退/iu],
  ['exchange_item', /\bexchang|\bswap|换/iu],
  ['change_address', /\baddress|\brecipient|地址|收件/iu],
  ['price_protection', /\bprice|\bdifference|差价|降价|价保/iu],
]);

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
  notForgotten: phrase({
    en: () => 'I have that in mind: it comes right after what is still open above, by your yes or no on it.',
    zh: () => '这件事我记着呢，上面那件您确认或者说不办了，我马上接着办。',
  }),
  next: phrase<{ name: string }>({
    en: ({ name }) => `Your other wish (${name}) comes right after this one.`,
    zh: ({ name }) => `另外一件事（${name}），这个办完我接着给您办。`,
  }),
};

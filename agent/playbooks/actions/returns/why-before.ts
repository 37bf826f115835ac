import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import type { ClaimGround } from '../../../../tools/policy/action-kinds.ts';
import type { IntentId } from '../../../understanding/intents.ts';
import type { DialogueMemory, PlaybookContext } from '../../playbook.ts';
import { fitsIn, groundIn } from '../said-words.ts';

/** What was said to be wrong with goods that are there: it is why they go back, should they go back after all. */
const lasting: ReadonlySet<ClaimGround> = new Set<ClaimGround>([
  'wrong_size',
  'faulty',
  'damaged',
  'not_as_described',
  'wrong_item',
]);
const ofGoods: ReadonlySet<IntentId> = new Set<IntentId>(['exchange_item', 'item_problem', 'return_item', 'complaint']);

/** What this stretch says is wrong with goods of theirs, to be kept in mind. */
export function whySaid(
  intent: IntentId,
  text: string,
  { turns = 0 }: DialogueMemory,
): Required<Pick<DialogueMemory, 'why'>> | undefined {
  const isOfTheirs = ofGoods.has(intent) || (intent === 'recommend_size' && fitsIn(text) !== undefined);
  const ground = isOfTheirs ? groundIn(text) : undefined;
  return ground !== undefined && lasting.has(ground)
    ? { why: { ground, text: text.slice(0, 500), turn: turns } }
    : undefined;
}

/** What they said a little before of the order that the talk is about, so that nobody asks for it again. */
export function whyBefore({ memory }: PlaybookContext, { number }: OrderSummary): DialogueMemory['why'] {
  const { why, orderNumber, turns = 0 } = memory;
  return why && orderNumber === number && turns - why.turn <= recent ? why : undefined;
}

const recent = 4;

import type { Language } from '../../knowledge/language.ts';
import type { HandoffReason, ToolRun } from '../../tools/contract.ts';
import type { ActionKind, ClaimGround } from '../../tools/policy/action-kinds.ts';
import type { TurnFrame } from '../models/agent-model.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { Segment, Understanding } from '../understanding/understanding.ts';
import type { ToldCard } from './actions/card/told-card.ts';
import type { ToldDeed } from '../transcript.ts';
import type { FollowUp } from './follow-up.ts';
import type { Harmed } from './grave/harm-signs.ts';

/** What an open matter waits for. */
export type Asked = 'order' | 'proof' | 'product' | 'measures' | 'choice' | 'meaning' | 'human' | ActionAsked;

/** What an action waits for before it can be put to the shop. */
export type ActionAsked =
  | 'item' // which goods of the order
  | 'variant' // which size or colour instead
  | 'ground' // why it goes back
  | 'address'
  | 'description' // what is wrong with it
  | 'photos'
  | 'code' // the one-time code that was sent
  | 'offer' // which of the offers, or none
  | 'remedy' // money back or the goods again
  | 'go_on' // a yes to do it
  | 'button'; // the card's own button

/** An action as far as it is known; `args` are those of its tool. */
export interface ActionDraft {
  tool: ActionKind;
  args: Record<string, unknown>;
}

/** An offer that the shopper took by its button; `isPresent`: just now. */
export interface TakenMatter {
  id: string;
  title: string;
  orderNumber: string;
  isPresent: boolean;
}

/** A matter that waits for the shopper's next words. */
export interface OpenMatter {
  intent: IntentId;
  asks: Asked;
  /** What was asked about, in the shopper's own words; the words of the next turn may only be the missing piece. */
  text?: string;
  /** With `asks: 'human'`: why a person is needed, should the shopper say yes. */
  reason?: HandoffReason;
  /** Intents that the offered choices stand for, in the order offered. */
  choices?: IntentId[];
  /** Another matter of the same message that waits for the same answer. */
  also?: { intent: IntentId; text: string };
  /** What will be done once the answer is there. */
  action?: ActionDraft;
  /** What was put up for choice: goods of an order, offers, remedies. */
  options?: { id: string; name: string }[];
  /** With `asks: 'offer'`: the one that was taken by its button. */
  taken?: TakenMatter;
  /** With `asks: 'button'`: what the card says. */
  card?: ToldCard;
  /** With `asks: 'address'`: the only parts that are still missing. */
  missing?: string[];
}

/** What a product search looks for; amounts in minor units. */
export interface Wanted {
  query: string;
  /** What was wished of them, in words of product data: ranks, and leaves nothing out. */
  notions?: string;
  line?: 'clothing' | 'shoes' | 'electronics' | 'pet_food';
  audience?: 'women' | 'men' | 'unisex' | 'kids' | 'cat' | 'dog';
  maxPrice?: number;
  minPrice?: number;
  size?: string;
}

/** What is remembered from turn to turn; plain JSON, kept with the agent's messages. */
export interface DialogueMemory {
  /** How many turns were answered: replies vary by it. */
  turns?: number;
  open?: OpenMatter;
  /** The matter of the last answer. */
  lastIntent?: IntentId;
  /** The order that the talk is about. */
  orderNumber?: string;
  /** Tracking number of the parcel last told of, where an order has several. */
  parcel?: string;
  /** Orders or products last shown, in the order shown, so that "the second one" and "the other one" mean something. */
  shown?: { kind: 'order' | 'product'; ids: string[]; names?: string[]; chosen?: string; cheapest?: string };
  productId?: string;
  /** Its title, as last shown. */
  productName?: string;
  /** The size last advised, of which product and in which turn. */
  advised?: { title: string; size: string; turn: number };
  /** What the last product search looked for, so that "any others?" and "in black?" can go on from it. */
  search?: Wanted;
  /** Body measures said so far, cm and kg. */
  measures?: Record<string, number>;
  /** How often in a row we didn't understand. */
  misses?: number;
  /** How many photos the shopper has sent. */
  photos?: number;
  /** In how many turns the shopper was angry. */
  anger?: number;
  /** A proof that was given before its order number was. */
  proof?: { phoneTail?: string; email?: string } | undefined;
  /**
   * What the shop's knowledge was last asked, the document and passage that answered, and in which turn: a question that follows
   * may lean on it. `labels` and `documents` are those of all that was told.
   */
  topic?: { question: string; title: string; label: string; turn: number; labels?: string[]; documents?: string[] };
  /** Words for the goods last spoken of, and in which turn: what follows at once may be about them without naming them. */
  goods?: { words: string[]; turn: number };
  /** The address that was told last: “the same for the other order” means it. */
  addressTold?: Readonly<Record<string, unknown>>;
  /** What they said was wrong with goods of theirs, and in which turn: sent back after all, that is why. */
  why?: { ground: ClaimGround; text: string; turn: number };
  /** Who or what was harmed, and in which turn it was told last. */
  harm?: { of: Harmed; turn: number };
  /** What was last asked of a product's data, so that "and the jacket?" asks the same of another. */
  asked?: string;
  /** What was told of which parcel or refund in which turn: said again, it is said shorter. */
  told?: string;
  /** The number of the request last told of, and in which turn: what is asked next may be about it without naming it. */
  request?: { number: string; turn: number };
  /** What colleagues have done for the shopper in this conversation, oldest first. */
  deeds?: ToldDeed[];
  /** The turn in which a person was called last. */
  passedOn?: number;
  /** The turn in which an action was done. */
  doneAt?: number;
  /** The turn in which the shop's rules refused an action. */
  refusedAt?: number;
  /** The turn in which a colleague was quoted: a few words after it may be about what they wrote. */
  quotedAt?: number;
  /** A handoff was offered and turned down; don't press. */
  declinedHuman?: boolean;
  /** Offers to stay were made in this conversation, whatever came of them: never again. */
  offered?: boolean;
  /** Other wishes of the same message, that wait until the one before them is settled. */
  later?: { intent: IntentId; segment: Segment; said: string }[];
  /** Actions that were asked for together and wait for the one before them: one card at a time. */
  queue?: ActionDraft[];
}

export interface PlaybookContext {
  /** The language of the reply. */
  language: Language;
  frame: TurnFrame;
  /** The matter at hand; the segment's own intent differs when it goes on with an earlier one. */
  intent: IntentId;
  /** The stretch this playbook answers. */
  segment: Segment;
  /** The whole turn, with its mood. */
  turn: Understanding;
  memory: Readonly<DialogueMemory>;
  /** The matter that this stretch goes on with, when it does. */
  resumes?: OpenMatter;
  /** How these words lean on the talk before, when that is all they do. */
  followUp?: FollowUp;
  /** Id of the document in which people of the shop have answered this for everybody. */
  answeredIn?: string;
  /** True when something else in this turn is answered before or after: greetings and the like keep short. */
  among: boolean;
  /** How many photos came with this turn. */
  photos?: number;
  /** What of the message is of the shop's rules was told before. */
  rulesTold?: true;
}

export interface ToolCall {
  name: string;
  args: Record<string, unknown>;
}

/** One step of a playbook. A `call` step is answered with the tool's run. */
export type PlaybookStep =
  | { do: 'call'; call: ToolCall }
  /** Makes calls that don't depend on one another side by side; `call` steps that follow find their runs made. */
  | { do: 'prepare'; calls: ToolCall[] }
  /** Shows goods that were looked up in this turn, in this order; what is only looked up isn't shown. */
  | { do: 'show'; products: readonly string[] }
  | { do: 'say'; text: string }
  /** Asks for something and ends the matter's turn. */
  | { do: 'ask'; text: string; replies?: string[]; memory: Partial<DialogueMemory> }
  /** Offers what to say next, without asking for anything. */
  | { do: 'suggest'; replies: string[] }
  /** Offers to do something: a yes next turn does it. */
  | { do: 'offer'; text: string; replies: string[]; open: OpenMatter }
  /** Offers a person: a yes next turn hands over for this reason. */
  | { do: 'offer_human'; text: string; replies: string[]; reason: HandoffReason }
  /** All that was said is from the shop's book: it stands beside no one's words, and is said again if need be. */
  | { do: 'on_record' }
  | { do: 'remember'; memory: Partial<DialogueMemory> }
  /** Ends the turn: what was said so far is sent, and a person takes over. */
  | { do: 'handoff'; reason: HandoffReason };

/** A playbook on its way: yields steps, receives the runs of its calls. */
export type Steps<Result = void> = Generator<PlaybookStep, Result, ToolRun | undefined>;

/**
 * One thing that shoppers come for. `run` is a generator that yields steps and receives tool runs, written as the
 * conversation would go; it must be deterministic, since it is run again from its start after each tool call, with the
 * earlier runs fed back in.
 */
export interface Playbook {
  readonly intent: IntentId;
  run(context: PlaybookContext): Steps;
}

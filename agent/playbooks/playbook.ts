import type { Language } from '../../knowledge/language.ts';
import type { HandoffReason, ToolRun } from '../../tools/contract.ts';
import type { TurnFrame } from '../models/agent-model.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { Segment, Understanding } from '../understanding/understanding.ts';

/** What is remembered from turn to turn; plain JSON, kept with the agent's messages. */
export interface DialogueMemory {
  /** The matter being talked about, and what it still asks for. */
  open?: { intent: IntentId; asks: 'order' | 'proof' | 'product' | 'measures' | 'choice' | 'meaning' | 'human' };
  /** The matter of the last answer. */
  lastIntent?: IntentId;
  orderNumber?: string;
  /** Orders or products last shown, in the order shown, so that "the second one" and "the other one" mean something. */
  shown?: { kind: 'order' | 'product'; ids: string[]; chosen?: string };
  productId?: string;
  /** Body measures said so far, cm and kg. */
  measures?: Record<string, number>;
  /** How often in a row we didn't understand. */
  misses?: number;
}

export interface PlaybookContext {
  language: Language;
  frame: TurnFrame;
  /** The stretch this playbook answers. */
  segment: Segment;
  /** The whole turn, with its mood. */
  turn: Understanding;
  memory: Readonly<DialogueMemory>;
}

/** One step of a playbook. A `call` step is answered with the tool's run. */
export type PlaybookStep =
  | { do: 'call'; tool: string; args: Record<string, unknown> }
  | { do: 'say'; text: string }
  /** Asks for something and ends the matter's turn. */
  | { do: 'ask'; text: string; replies?: string[]; memory: Partial<DialogueMemory> }
  | { do: 'remember'; memory: Partial<DialogueMemory> }
  | { do: 'handoff'; reason: HandoffReason };

/**
 * One thing that shoppers come for. `run` is a generator that yields steps and receives tool runs, written as the
 * conversation would go; it must be deterministic, since it is run again from its start after each tool call, with the
 * earlier runs fed back in.
 */
export interface Playbook {
  readonly intent: IntentId;
  run(context: PlaybookContext): Generator<PlaybookStep, void, ToolRun | undefined>;
}

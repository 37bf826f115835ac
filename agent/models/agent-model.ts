import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { Language } from '../../knowledge/language.ts';
import type { Shopper } from '../../tools/contract.ts';

/** What a model may know about the turn besides the messages. */
export interface TurnFrame {
  language: Language;
  now: Date;
  shopper: Shopper;
  shopName: string;
  /** ISO 4217, the shop's. */
  currency: string;
  /** IANA, the shop's: dates are told in it. */
  timeZone: string;
  /** A draft is wanted for this person of the shop, who will send it. Absent: the agent speaks for itself. */
  draftFor?: string;
  /** What people of the shop have answered for everybody. */
  answered?: readonly AnsweredQuestion[];
}

/** A question that somebody of the shop has answered for everybody: the document says what. */
export interface AnsweredQuestion {
  documentId: string;
  question: string;
  language: Language;
}

/** What the loop needs of a model; every LangChain chat model, bound to its tools or not, is one. */
export interface ChatModel {
  stream(messages: BaseMessage[], options?: { signal?: AbortSignal }): Promise<AsyncIterable<AIMessageChunk>>;
  /**
   * Its words are made from tool results by code, so they need no check against them. Asked once the first chunk is
   * there; absent: no.
   */
  readonly isGrounded?: boolean;
}

/** A source of chat models: local, provider, cascade, scripted. `open` is on a turn's path and must be cheap. */
export interface AgentModel {
  /** As shown in a finished turn: `local`, or the provider's model name. */
  readonly name: string;
  open(frame: TurnFrame): ChatModel;
}

/**
 * What a model may note beside its reply, in `response_metadata.shopmate` of the AI message. The local model always
 * does; a provider can't.
 */
export interface ReplyNotes {
  intent?: { id: string; confidence: number };
  /** The reply asks something that it needs before it can answer. */
  clarifying?: boolean;
  /** Ids of the goods that are to be shown, of all that were looked up. Absent: all whose cards tools gave. */
  products?: readonly string[];
  /** The reply says no more than that nothing is known of what was asked. */
  nothingKnown?: boolean;
  /** JSON that comes back with this message in later turns (`additional_kwargs.memory`). */
  memory?: unknown;
  /** Which model spoke, when a source has several. */
  model?: string;
}

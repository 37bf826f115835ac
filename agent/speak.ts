import { AIMessage, type AIMessageChunk, type BaseMessage, type UsageMetadata } from '@langchain/core/messages';
import type { Citation } from '../tools/contract.ts';
import { createCitationScribe } from './citation-scribe.ts';
import { createSentenceGate, type SentenceGate } from './guardrails/sentence-gate.ts';
import type { ChatModel, ReplyNotes } from './models/agent-model.ts';
import type { TurnEvent } from './turn-events.ts';

/** One reply of the model, after its words have streamed by. */
export interface Reply {
  /** As it goes back to the model: calls whose JSON was broken stand in it with empty arguments. */
  message: AIMessage;
  calls: { id: string; name: string; args: unknown }[];
  notes: ReplyNotes;
  tokens: { input: number; output: number };
  /** The model broke off after it had begun to speak; what it said stands. */
  brokenOff: boolean;
  /** A sentence that claims what nothing bears out was held back, and the reply ends before it. */
  withheld?: string;
  /** The message that it stands in isn't completed: the next reply goes on in it. */
  unfinished?: UnfinishedMessage;
}

/** A message that has begun and has no end yet. */
export interface UnfinishedMessage {
  messageId: string;
  text: string;
}

interface Speaking {
  citations: ReadonlyMap<string, Citation>;
  signal: AbortSignal;
  newId: (prefix: 'msg' | 'call') => string;
  /** Whether a sentence may be said; not asked about a model that speaks from results by its making. */
  maySay: (sentence: string) => boolean;
  unfinished?: UnfinishedMessage | undefined;
}

/** The model could not be had at all: nothing was said. */
export class ModelUnavailable extends Error {
  override name = 'ModelUnavailable';
}

function readCalls(message: AIMessageChunk, newCallId: () => string): Reply['calls'] {
  const sound = (message.tool_calls ?? []).map((call) => ({
    id: call.id ?? newCallId(),
    name: call.name,
    args: call.args as unknown,
  }));
  const broken = (message.invalid_tool_calls ?? []).map((call) => ({
    id: call.id ?? newCallId(),
    name: call.name ?? '',
    args: call.args ?? '',
  }));
  return [...sound, ...broken];
}

/** Nothing but words: joining such chunks as strings spares making a message of each. */
function isPlainText(chunk: AIMessageChunk): boolean {
  const usage = chunk.usage_metadata as UsageMetadata | undefined;
  if (typeof chunk.content !== 'string' || (chunk.tool_call_chunks?.length ?? 0) > 0 || usage) return false;
  for (const _ in chunk.response_metadata) return false;
  for (const _ in chunk.additional_kwargs) return false;
  return true;
}

/** `said` is all its words; `whole` joins the chunks that hold more than words. */
function asReply(said: string, whole: AIMessageChunk | undefined, newCallId: () => string, brokenOff: boolean): Reply {
  const calls = whole && !brokenOff ? readCalls(whole, newCallId) : [];
  const tool_calls = calls.map(({ id, name, args }) => ({
    id,
    name,
    args: typeof args === 'object' && args !== null ? (args as Record<string, unknown>) : {},
  }));
  const usage = whole?.usage_metadata as UsageMetadata | undefined;
  return {
    message: new AIMessage({ content: said, tool_calls }),
    calls,
    notes: whole?.response_metadata['shopmate'] ?? {},
    tokens: { input: usage?.input_tokens ?? 0, output: usage?.output_tokens ?? 0 },
    brokenOff,
  };
}

/**
 * Lets the model reply once: streams its words as message events and returns the reply. Throws `ModelUnavailable` when
 * the model fails before its first word or call, and the abort's reason when `signal` aborts.
 */
export async function* speak(
  model: ChatModel,
  messages: BaseMessage[],
  context: Speaking,
): AsyncGenerator<TurnEvent, Reply> {
  const scribe = createCitationScribe(context.citations);
  let messageId = context.unfinished?.messageId;
  let said = '';
  let whole: AIMessageChunk | undefined;
  let brokenOff = false;
  let withheld: string | undefined;
  let gate: SentenceGate | undefined;
  const open = () => createSentenceGate(model.isGrounded === true ? undefined : context.maySay);

  function* say(words: string): Generator<TurnEvent> {
    if (words === '') return;
    if (messageId === undefined) {
      if (words.trim() === '') return;
      messageId = context.newId('msg');
      yield { type: 'message.created', messageId };
    }
    yield { type: 'message.delta', messageId, text: words };
  }

  try {
    for await (const chunk of await model.stream(messages, { signal: context.signal })) {
      const words = chunk.text;
      said += words;
      if (!isPlainText(chunk)) whole = whole?.concat(chunk) ?? chunk;
      gate ??= open();
      const { show, stopped } = gate.write(scribe.write(words));
      yield* say(show);
      withheld = stopped;
      if (withheld !== undefined) break;
    }
  } catch (error) {
    context.signal.throwIfAborted();
    if (messageId === undefined) throw new ModelUnavailable('the model failed before it spoke', { cause: error });
    brokenOff = true;
  }
  if (gate && withheld === undefined) {
    const rest = gate.write(scribe.end());
    yield* say(rest.show);
    const last = rest.stopped === undefined ? gate.end() : rest;
    if (last !== rest) yield* say(last.show);
    withheld = last.stopped;
  }

  const text = `${context.unfinished?.text ?? ''}${gate?.passed ?? ''}`;
  const reply = asReply(said, whole, () => context.newId('call'), brokenOff);
  if (withheld !== undefined) {
    const message = new AIMessage(gate?.passed ?? '');
    return { ...reply, message, calls: [], withheld, ...(messageId ? { unfinished: { messageId, text } } : {}) };
  }
  if (messageId !== undefined) {
    yield {
      type: 'message.completed',
      messageId,
      text: text.trim(),
      citations: [...scribe.citations],
      ...(reply.notes.memory === undefined ? {} : { memory: reply.notes.memory }),
    };
  }
  return reply;
}

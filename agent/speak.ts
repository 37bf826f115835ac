import { AIMessage, type AIMessageChunk, type BaseMessage, type UsageMetadata } from '@langchain/core/messages';
import type { Citation } from '../tools/contract.ts';
import { createCitationScribe } from './citation-scribe.ts';
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

function asReply(whole: AIMessageChunk | undefined, newCallId: () => string, brokenOff: boolean): Reply {
  const calls = whole && !brokenOff ? readCalls(whole, newCallId) : [];
  const tool_calls = calls.map(({ id, name, args }) => ({
    id,
    name,
    args: typeof args === 'object' && args !== null ? (args as Record<string, unknown>) : {},
  }));
  const usage = whole?.usage_metadata as UsageMetadata | undefined;
  return {
    message: new AIMessage({ content: whole?.text ?? '', tool_calls }),
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
  context: { citations: ReadonlyMap<string, Citation>; signal: AbortSignal; newId: (prefix: 'msg' | 'call') => string },
): AsyncGenerator<TurnEvent, Reply> {
  const scribe = createCitationScribe(context.citations);
  let messageId: string | undefined;
  let text = '';
  let whole: AIMessageChunk | undefined;
  let brokenOff = false;

  function* say(words: string): Generator<TurnEvent> {
    if (words === '') return;
    if (messageId === undefined) {
      if (words.trim() === '') return;
      messageId = context.newId('msg');
      yield { type: 'message.created', messageId };
    }
    text += words;
    yield { type: 'message.delta', messageId, text: words };
  }

  try {
    for await (const chunk of await model.stream(messages, { signal: context.signal })) {
      whole = whole?.concat(chunk) ?? chunk;
      yield* say(scribe.write(chunk.text));
    }
  } catch (error) {
    context.signal.throwIfAborted();
    if (messageId === undefined) throw new ModelUnavailable('the model failed before it spoke', { cause: error });
    brokenOff = true;
  }
  yield* say(scribe.end());

  const reply = asReply(whole, () => context.newId('call'), brokenOff);
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

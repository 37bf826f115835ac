import { AIMessageChunk, HumanMessage, type BaseMessage } from '@langchain/core/messages';
import { isCorrection } from '../guardrails/correction.ts';
import type { AgentModel, ChatModel, ReplyNotes, TurnFrame } from './agent-model.ts';

/** At or above this confidence the local model answers by itself. */
const confident = 0.75;

const spokenByLocal = (name: string) =>
  new AIMessageChunk({ content: '', response_metadata: { shopmate: { model: name } satisfies ReplyNotes } });

const says = (chunk: AIMessageChunk) => chunk.text !== '' || (chunk.tool_call_chunks?.length ?? 0) > 0;

/**
 * Local first: the local model answers what it is sure of, the provider the rest, and the local model again when the
 * provider fails before its first word. Which one has a turn is decided at the turn's first reply.
 *
 * `judge` tells how sure the local model is of these messages, 0..1; 0 for matters that it leaves to a provider.
 */
export function createCascade(
  local: AgentModel,
  provider: AgentModel,
  judge: (messages: readonly BaseMessage[], frame: TurnFrame) => number,
): AgentModel {
  function open(frame: TurnFrame): ChatModel {
    const own = local.open(frame);
    const bought = provider.open(frame);
    let isOurs: boolean | undefined;
    /** Messages of the provider's rounds that the local model, which replays its own calls, must not see. */
    let foreign = { from: 0, count: 0 };

    async function* streamOwn(
      messages: BaseMessage[],
      options?: { signal?: AbortSignal },
    ): AsyncGenerator<AIMessageChunk> {
      yield* await own.stream(messages.toSpliced(foreign.from, foreign.count), options);
      yield spokenByLocal(local.name);
    }

    async function* stream(
      messages: BaseMessage[],
      options?: { signal?: AbortSignal },
    ): AsyncGenerator<AIMessageChunk> {
      isOurs ??= judge(messages, frame) >= confident;
      if (!isOurs) {
        let spoke = false;
        try {
          for await (const chunk of await bought.stream(messages, options)) {
            spoke ||= says(chunk);
            yield chunk;
          }
          return;
        } catch (error) {
          if (spoke || options?.signal?.aborted) throw error;
          isOurs = true;
          const from = messages.findLastIndex((each) => HumanMessage.isInstance(each) && !isCorrection(each)) + 1;
          foreign = { from, count: messages.length - from };
        }
      }
      yield* streamOwn(messages, options);
    }

    return {
      stream: (messages, options) => Promise.resolve(stream(messages, options)),
      get isGrounded() {
        return isOurs === true;
      },
    };
  }
  return { name: provider.name, open };
}

import { AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import type { AgentModel, ReplyNotes, TurnFrame } from './agent-model.ts';

/** What a scripted model says once: words (a chunk each), calls, or a failure after what came before it. */
export interface ScriptedReply {
  text?: string | readonly string[];
  /** `args` as a string is sent as it is, to play broken JSON. */
  calls?: readonly { name: string; args: unknown; id?: string }[];
  notes?: ReplyNotes;
  fail?: Error;
  /** Runs before each chunk; for pauses. */
  pause?: (signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * A model for tests that says what it is told to. Its replies come from a list, in order, or from a function of the
 * messages; it keeps what it was asked in `asked`.
 */
export function createScriptedModel(
  script: readonly ScriptedReply[] | ((messages: readonly BaseMessage[], frame: TurnFrame) => ScriptedReply),
): AgentModel & { asked: BaseMessage[][] } {
  const asked: BaseMessage[][] = [];
  let at = 0;

  function next(messages: readonly BaseMessage[], frame: TurnFrame): ScriptedReply {
    if (typeof script === 'function') return script(messages, frame);
    const reply = script[at];
    at += 1;
    if (reply === undefined) throw new Error(`the script has ${script.length} replies and was asked for one more`);
    return reply;
  }

  async function* play(reply: ScriptedReply, signal: AbortSignal | undefined): AsyncGenerator<AIMessageChunk> {
    const words = typeof reply.text === 'string' ? [reply.text] : (reply.text ?? []);
    for (const text of words) {
      await reply.pause?.(signal);
      signal?.throwIfAborted();
      yield new AIMessageChunk({ content: text });
    }
    if (reply.fail) throw reply.fail;
    yield new AIMessageChunk({
      content: '',
      tool_call_chunks: (reply.calls ?? []).map(({ name, args, id }, index) => ({
        index,
        name,
        id: id ?? `call_${asked.length}_${index}`,
        args: typeof args === 'string' ? args : JSON.stringify(args),
        type: 'tool_call_chunk' as const,
      })),
      ...(reply.notes ? { response_metadata: { shopmate: reply.notes } } : {}),
    });
  }

  return {
    name: 'scripted',
    asked,
    open: (frame) => ({
      stream(messages, options) {
        asked.push([...messages]);
        return Promise.resolve(play(next(messages, frame), options?.signal));
      },
    }),
  };
}

import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { ChatModel } from './agent-model.ts';

export interface Resilience {
  /** How often a call that failed before its first chunk is tried again. */
  retries: number;
  /** Milliseconds to wait before the first retry; doubled at each. */
  backoffMs: number;
  /** Milliseconds without a chunk after which a call counts as failed. */
  stallMs: number;
  /** After so many failed calls in a row the breaker opens … */
  breakAfter: number;
  /** … and for so many milliseconds calls fail at once, without reaching the provider. */
  breakMs: number;
}

export const resilience: Resilience = { retries: 2, backoffMs: 250, stallMs: 20_000, breakAfter: 5, breakMs: 15_000 };

export class BreakerOpen extends Error {
  override name = 'BreakerOpen';
}

/** Counts failures in a row; shared by all turns that use one provider. */
export function createBreaker(
  { breakAfter, breakMs }: Pick<Resilience, 'breakAfter' | 'breakMs'>,
  clock: () => number,
) {
  let failures = 0;
  let openUntil = 0;
  return {
    /** Whether a call may go out now. When the pause is over, one may, and its end decides. */
    closed: (): boolean => clock() >= openUntil,
    succeeded(): void {
      failures = 0;
    },
    failed(): void {
      failures += 1;
      if (failures >= breakAfter) openUntil = clock() + breakMs;
    },
  };
}

export type Breaker = ReturnType<typeof createBreaker>;

const sleep = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal?.removeEventListener('abort', stopped);
      resolve();
    }
    function stopped() {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    }
    signal?.addEventListener('abort', stopped, { once: true });
  });

/** Errors that say the request itself is wrong: trying again can't help. Timeouts (408), conflicts and 429 can. */
function isFinal(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}

/**
 * Wraps a provider's model: retries before the first chunk only (words that a shopper has seen can't be taken back),
 * ends calls that stall, and stops calling a provider that is down.
 */
export function makeResilient(
  model: ChatModel,
  { retries, backoffMs, stallMs }: Resilience,
  breaker: Breaker,
): ChatModel {
  async function* watch(messages: BaseMessage[], signal: AbortSignal | undefined): AsyncGenerator<AIMessageChunk> {
    const stall = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const rewind = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stall.abort(new Error(`the model was silent for ${stallMs} ms`)), stallMs);
    };
    rewind();
    try {
      const both = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
      for await (const chunk of await model.stream(messages, { signal: both })) {
        rewind();
        yield chunk;
      }
      stall.signal.throwIfAborted();
    } finally {
      clearTimeout(timer);
    }
  }

  async function* attempt(messages: BaseMessage[], signal: AbortSignal | undefined): AsyncGenerator<AIMessageChunk> {
    for (let tried = 0; ; tried += 1) {
      if (!breaker.closed()) throw new BreakerOpen('the provider failed repeatedly; not called again for a while');
      let begun = false;
      try {
        for await (const chunk of watch(messages, signal)) {
          begun ||= chunk.text !== '' || (chunk.tool_call_chunks?.length ?? 0) > 0;
          yield chunk;
        }
        breaker.succeeded();
        return;
      } catch (error) {
        if (signal?.aborted) throw error;
        breaker.failed();
        if (begun || isFinal(error) || tried >= retries) throw error;
        await sleep(backoffMs * 2 ** tried, signal);
      }
    }
  }

  return { stream: (messages, options) => Promise.resolve(attempt(messages, options?.signal)) };
}

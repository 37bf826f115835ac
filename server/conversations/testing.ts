import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnEvent, TurnOutcome, TurnResult } from '../../agent/turn-events.ts';
import { newId } from './ids.ts';
import type { AgentTurn, RunAgent } from './run-claimed-turn.ts';

/** The shopper messages that a turn answers. */
export function askedIn({ transcript }: AgentTurn): string[] {
  const first = transcript.findLastIndex((entry) => entry.role !== 'shopper') + 1;
  return transcript.slice(first).flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
}

function result(turn: AgentTurn, outcome: TurnOutcome): TurnResult {
  const usage = { steps: 1, inputTokens: 0, outputTokens: 0 };
  return { outcome, language: turn.language, model: 'echo', tools: [], usage, timing: { totalMs: 0 } };
}

async function* say(words: readonly string[], pauseMs: number, signal: AbortSignal): AsyncGenerator<TurnEvent> {
  const messageId = newId('msg');
  yield { type: 'message.created', messageId };
  for (const text of words) {
    if (pauseMs > 0) await sleep(pauseMs, undefined, { signal });
    yield { type: 'message.delta', messageId, text };
  }
  yield { type: 'message.completed', messageId, text: words.join(''), citations: [] };
}

/**
 * An agent for tests of the engine: it repeats what it is told, and does what the words of the newest message ask for:
 * `slow` speaks for a second, `stuck` never ends nor heeds its signal, `throw` breaks, `fail` and `person` end as such,
 * `tool` calls one.
 */
export const echoAgent: RunAgent = async function* (turn) {
  const asked = askedIn(turn);
  const newest = asked.at(-1) ?? '';
  if (newest.includes('throw')) throw new Error('the agent broke');
  if (newest.includes('stuck')) await new Promise(() => undefined);
  if (newest.includes('fail')) return result(turn, { kind: 'failed', reason: 'model_unavailable' });
  if (newest.includes('person')) return result(turn, { kind: 'handoff', reason: 'shopper_request' });
  if (newest.includes('tool')) {
    yield { type: 'tool.started', callId: 'c1', name: 'find_orders', args: { secret: 'INTERNAL' } };
    const content = { secret: 'INTERNAL' };
    yield { type: 'tool.finished', callId: 'c1', name: 'find_orders', status: 'ok', ms: 1, content };
    yield { type: 'card.added', card: { type: 'quick_replies', replies: ['Yes'] } };
  }
  const words = ['You ', 'said: ', asked.join(' / ')];
  yield* newest.includes('slow')
    ? say([...words, ...Array<string>(17).fill('.')], 50, turn.signal)
    : say(words, 0, turn.signal);
  return result(turn, { kind: 'answered' });
};

import type { Between } from '../../server/compose.ts';
import type { RunAgent } from '../../server/conversations/run-claimed-turn.ts';
import type { TurnEvent, TurnOutcome } from '../../agent/turn-events.ts';
import type { Language } from '../../knowledge/language.ts';

type AgentBetween = Required<Pick<Between, 'runAgent'>>;

/** An agent whose words are others than it made them, behind all of its own guardrails. */
export function saying(change: (text: string, language: Language) => string): AgentBetween {
  return {
    runAgent: (inner) =>
      async function* (turn) {
        const said = inner(turn);
        let step = await said.next();
        while (!step.done) {
          const event: TurnEvent = step.value;
          // What streams would give the old words away: the whole message comes at its end.
          if (event.type === 'message.completed') yield { ...event, text: change(event.text, turn.language) };
          else if (event.type !== 'message.delta') yield event;
          step = await said.next();
        }
        return step.value;
      },
  };
}

/** An agent that ends its turns otherwise than it meant to. */
export function ending(change: (outcome: TurnOutcome) => TurnOutcome): AgentBetween {
  return {
    runAgent: (inner) =>
      async function* (turn) {
        const result = yield* inner(turn);
        return { ...result, outcome: change(result.outcome) };
      },
  };
}

/** An agent that looks nothing up and does nothing: it says one thing and ends. */
export function onlySaying(words: (language: Language) => string | undefined, outcome: TurnOutcome): AgentBetween {
  const agent: RunAgent = async function* ({ ref, language }) {
    const text = words(language);
    const messageId = `msg_plant_${ref.turnId}`;
    if (text !== undefined) {
      yield { type: 'message.created', messageId };
      yield { type: 'message.completed', messageId, text, citations: [] };
    }
    const usage = { steps: 1, inputTokens: 0, outputTokens: 0 };
    await Promise.resolve();
    return { outcome, language, model: 'plant', tools: [], usage, timing: { totalMs: 1 } };
  };
  return { runAgent: () => agent };
}

import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { AgentModel } from '../../../agent/models/agent-model.ts';
import type { RetailTask } from '../tasks.ts';
import { askModel } from './ask-model.ts';

/** What the benchmark's users write to end a conversation, and what ours write to answer a card. */
const marks = {
  stop: '###STOP###',
  transfer: '###TRANSFER###',
  outOfScope: '###OUT-OF-SCOPE###',
  yes: '###YES###',
  no: '###NO###',
} as const;

export type UserMove =
  | { kind: 'says'; text: string }
  /** Pressed a card's button, and maybe said something beside. */
  | { kind: 'answers'; decision: 'confirm' | 'cancel'; text: string }
  | { kind: 'ends'; why: 'user_stop' | 'out_of_scope' };

export interface SimulatedUser {
  /** What they do next, having read this. Throws PartUnavailable. */
  next(said: string, signal: AbortSignal): Promise<UserMove>;
}

function promptOf({ user_scenario: { persona, instructions } }: RetailTask): string {
  const lines =
    typeof instructions === 'string'
      ? [instructions]
      : [
          `Why you write: ${instructions.reason_for_call}`,
          instructions.known_info ? `What you know: ${instructions.known_info}` : '',
          instructions.unknown_info ? `What you don't know: ${instructions.unknown_info}` : '',
          `How you are to act: ${instructions.task_instructions}`,
        ];
  return `You play a customer who writes to an online shop's customer service. Stay in this part; you are never the agent.

<scenario>
${persona ? `Who you are: ${persona}\n` : ''}${lines.filter(Boolean).join('\n')}
</scenario>

- Write one message at a time, short, in your own words; don't recite the scenario.
- Tell what you are asked for, bit by bit, not everything at once.
- What the scenario doesn't say you don't know: never make anything up.
- When a message ends with a card in square brackets, the shop asks for your yes or no. Answer ${marks.yes} if it is what you want, ${marks.no} if it isn't; you may add words.
- When everything that you came for is done or settled, write ${marks.stop}.
- When you are passed on to another person, write ${marks.transfer}.
- When the scenario gives you nothing to go on with, write ${marks.outOfScope}.`;
}

/** Reads a message of the user's model. The mark that breaks a conversation off counts before one that ends it. */
export function readMove(text: string): UserMove {
  if (text.includes(marks.outOfScope)) return { kind: 'ends', why: 'out_of_scope' };
  if (text.includes(marks.stop) || text.includes(marks.transfer)) return { kind: 'ends', why: 'user_stop' };
  const said = text.replaceAll(marks.yes, '').replaceAll(marks.no, '').trim();
  if (text.includes(marks.no)) return { kind: 'answers', decision: 'cancel', text: said };
  if (text.includes(marks.yes)) return { kind: 'answers', decision: 'confirm', text: said };
  return { kind: 'says', text: said };
}

/** A user of the benchmark, played by a model from the task's scenario. */
export function createSimulatedUser(model: AgentModel, task: RetailTask): SimulatedUser {
  const messages: BaseMessage[] = [new SystemMessage(promptOf(task))];
  return {
    async next(said, signal) {
      messages.push(new HumanMessage(said));
      const text = await askModel(model, messages, signal);
      messages.push(new AIMessage(text));
      return readMove(text);
    },
  };
}

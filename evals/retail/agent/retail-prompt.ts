import { SystemMessage } from '@langchain/core/messages';
import type { AgentModel, ChatModel } from '../../../agent/models/agent-model.ts';

/** What an agent in the benchmark's shop is told: its policy, and how things go in our loop. */
function retailPrompt(policy: string): string {
  return `You are a customer-service agent. Serve the shopper as this policy says, and only so:

<policy>
${policy}
</policy>

How it works here, where the policy words it otherwise:
- Tools that change something only ask for it. The shopper then sees a card with all details and answers it with yes or no: that is the confirmation which the policy wants. So call the tool as soon as you know all that it needs, and say in one sentence what the card is about. A typed yes changes nothing.
- When the card was answered with yes, the change is carried out and you see the result; tell the shopper of it.
- A tool that refuses says why. Don't try the same again; tell the shopper, and say what else is possible.
- Say something to the shopper in each turn, in plain text.`;
}

/**
 * The model under the benchmark's prompt instead of our shops'. The check of claims is off: it knows what our own tools
 * do and not the benchmark's, and would hold true sentences back. `onFailure` hears when the model can't be had.
 */
export function underRetailPolicy(model: AgentModel, policy: string, onFailure: (error: unknown) => void): AgentModel {
  const prompt = new SystemMessage(retailPrompt(policy));
  return {
    name: model.name,
    open(frame) {
      const chat = model.open(frame);
      return {
        isGrounded: true,
        stream(messages, options) {
          const told = [prompt, ...messages.filter(({ type }) => type !== 'system')];
          return Promise.resolve(heard(() => chat.stream(told, options), onFailure));
        },
      } satisfies ChatModel;
    },
  };
}

/** The chunks of a stream; whatever breaks it is told. */
async function* heard<Chunk>(
  open: () => Promise<AsyncIterable<Chunk>>,
  onFailure: (error: unknown) => void,
): AsyncGenerator<Chunk> {
  try {
    yield* await open();
  } catch (error) {
    onFailure(error);
    throw error;
  }
}

import { SystemMessage, type BaseMessage } from '@langchain/core/messages';
import { guidanceFor } from '../prompt/guidance.ts';
import type { Understand } from '../understanding/create-understanding.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { AgentModel, ChatModel, TurnFrame } from './agent-model.ts';

/** So many of the shopper's messages are heard for what the talk is about: an order number alone says nothing. */
const heard = 3;
/** Less likely matters are none, 0..1. */
const likely = 0.2;

/**
 * A provider's model that is told how to go about what is being asked, and only that: the matters come from the shopper's
 * newest messages, by the local model's ear.
 */
export function createGuidedModel(model: AgentModel, understand: Understand): AgentModel {
  return {
    name: model.name,
    open(frame) {
      const chat = model.open(frame);
      return {
        stream: (messages, options) => chat.stream(withGuidance(messages, frame, understand), options),
      } satisfies ChatModel;
    },
  };
}

function withGuidance(messages: BaseMessage[], { language }: TurnFrame, understand: Understand): BaseMessage[] {
  const [prompt, ...rest] = messages;
  if (!prompt || !SystemMessage.isInstance(prompt)) return messages;
  const said = rest.filter((message) => message.type === 'human').slice(-heard);
  const matters = said.toReversed().flatMap((message): IntentId[] => {
    const { segments } = understand([message.text], { previousLanguage: language });
    const guesses = segments.flatMap(({ intent, runnersUp }) => [intent, ...runnersUp]);
    return guesses.flatMap(({ id, confidence }) => (confidence >= likely ? id : []));
  });
  const guidance = guidanceFor(matters);
  return guidance === '' ? messages : [new SystemMessage(`${prompt.text}\n\n${guidance}`), ...rest];
}

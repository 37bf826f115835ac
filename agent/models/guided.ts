import { SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { Language } from '../../knowledge/language.ts';
import { remembered } from '../../tools/remembered.ts';
import { guidanceFor } from '../prompt/guidance.ts';
import type { Understand } from '../understanding/create-understanding.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { AgentModel, ChatModel, TurnFrame } from './agent-model.ts';

/** So many of the shopper's messages are heard for what the talk is about: an order number alone says nothing. */
const heard = 3;
/** Less likely matters are none, 0..1. */
const likely = 0.2;
/** What so many texts are about is remembered: all but the newest of a talk were heard in its turns before. */
const mostRemembered = 1_000;

/**
 * A provider's model that is told how to go about what is being asked, and only that: the matters come from the shopper's
 * newest messages, by the local model's ear.
 */
export function createGuidedModel(model: AgentModel, understand: Understand): AgentModel {
  const mattersOf = rememberMatters(understand);
  return {
    name: model.name,
    open(frame) {
      const chat = model.open(frame);
      return {
        stream: (messages, options) => chat.stream(withGuidance(messages, frame, mattersOf), options),
      } satisfies ChatModel;
    },
  };
}

/** What a text is likely about, likeliest first. */
type MattersOf = (text: string, language: Language) => readonly IntentId[];

function rememberMatters(understand: Understand): MattersOf {
  const hear = (language: Language) =>
    remembered(mostRemembered, (text): readonly IntentId[] => {
      const { segments } = understand([text], { previousLanguage: language });
      const guesses = segments.flatMap(({ intent, runnersUp }) => [intent, ...runnersUp]);
      return guesses.flatMap(({ id, confidence }) => (confidence >= likely ? id : []));
    });
  const heardIn: Record<Language, ReturnType<typeof hear>> = { en: hear('en'), zh: hear('zh') };
  return (text, language) => heardIn[language](text);
}

function withGuidance(messages: BaseMessage[], { language }: TurnFrame, mattersOf: MattersOf): BaseMessage[] {
  const [prompt, ...rest] = messages;
  if (!prompt || !SystemMessage.isInstance(prompt)) return messages;
  const said = rest.filter((message) => message.type === 'human').slice(-heard);
  const guidance = guidanceFor(said.toReversed().flatMap((message) => mattersOf(message.text, language)));
  return guidance === '' ? messages : [new SystemMessage(`${prompt.text}\n\n${guidance}`), ...rest];
}

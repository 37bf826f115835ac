import type { BaseMessage } from '@langchain/core/messages';
import type { AgentModel } from '../../../agent/models/agent-model.ts';

/** A model that couldn't be had for a part beside the agent's: the trial says nothing then. */
export class PartUnavailable extends Error {
  override name = 'PartUnavailable';
}

/** What a model answers, as text. Throws PartUnavailable. */
export async function askModel(model: AgentModel, messages: BaseMessage[], signal: AbortSignal): Promise<string> {
  const frame = {
    language: 'en' as const,
    now: new Date(),
    shopper: { id: 'shp_none', level: 'anonymous' as const },
    shopName: '',
    currency: 'USD',
    timeZone: 'UTC',
  };
  try {
    let text = '';
    for await (const chunk of await model.open(frame).stream(messages, { signal })) text += chunk.text;
    return text.trim();
  } catch (error) {
    throw new PartUnavailable(`${model.name} could not be had`, { cause: error });
  }
}

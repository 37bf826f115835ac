import type { BaseMessage } from '@langchain/core/messages';
import type { AgentModel, TurnFrame } from '../agent/models/agent-model.ts';
import { createCascade } from '../agent/models/cascade.ts';
import { createLocalModel } from '../agent/models/local/local-model.ts';
import { readPresentTurn } from '../agent/models/local/present-turn.ts';
import { createUnderstanding, type Understand } from '../agent/understanding/create-understanding.ts';
import type { IntentId } from '../agent/understanding/intents.ts';
import { toolSchemas } from '../tools/toolbox.ts';
import type { Config } from './config.ts';
import { StartupError } from './startup-error.ts';

/** Matters that take more than a playbook: with a provider at hand, they are its own. */
const forProvider: ReadonlySet<IntentId> = new Set(['complaint', 'small_talk', 'out_of_scope', 'nonsense']);

/** The model that the configuration asks for. */
export async function chooseModel(config: Config['model']): Promise<AgentModel> {
  const understand = createUnderstanding();
  const local = createLocalModel({ understand });
  if (config.strategy === 'local') return local;
  const { model, apiKey = 'none', baseUrl } = config.provider;
  // Only now: the providers' packages take a second to load, which a start without a key need not pay for.
  const { createProviderModel } = await import('../agent/models/provider.ts');
  const tools = toolSchemas.map((schema) => ({ type: 'function' as const, function: schema }));
  const provider = await createProviderModel({
    model,
    apiKey,
    tools,
    ...(baseUrl === undefined ? {} : { baseUrl }),
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `MODEL=${model} can't be used (${why}). Install its LangChain package or name another model.`,
    );
  });
  if (config.strategy === 'provider') return provider;
  return createCascade(local, provider, (messages, frame) => confidenceOf(understand, messages, frame));
}

/** How sure the local model is of the least sure part of the turn; 0 when a part is for the provider. */
function confidenceOf(understand: Understand, messages: readonly BaseMessage[], { language }: TurnFrame): number {
  const { texts, memory } = readPresentTurn(messages);
  const { open, lastIntent } = memory;
  const { segments } = understand(texts, {
    previousLanguage: language,
    ...(open && open.asks !== 'human' && open.asks !== 'meaning' ? { expecting: open.asks } : {}),
    ...(lastIntent ? { lastIntent } : {}),
  });
  return Math.min(...segments.map(({ intent }) => (forProvider.has(intent.id) ? 0 : intent.confidence)));
}

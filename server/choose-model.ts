import type { AgentModel } from '../agent/models/agent-model.ts';
import { createCascade } from '../agent/models/cascade.ts';
import { createGuidedModel } from '../agent/models/guided.ts';
import { createLocalModel } from '../agent/models/local/local-model.ts';
import { createUnderstanding, type Understand } from '../agent/understanding/create-understanding.ts';
import { toolSchemas } from '../tools/toolbox.ts';
import type { Config } from './config.ts';
import { StartupError } from './startup-error.ts';

export interface ChosenModels {
  /** That answers shoppers. */
  model: AgentModel;
  /** The provider's without tools, to write with; absent where there is none. */
  writer?: AgentModel;
  /** The local ear. */
  understand: Understand;
}

/** The models that the configuration asks for. */
export async function chooseModels(config: Config['model']): Promise<ChosenModels> {
  const understand = createUnderstanding();
  const local = createLocalModel({ understand });
  if (config.strategy === 'local') return { model: local, understand };
  const { model, apiKey = 'none', baseUrl } = config.provider;
  // Only now: the providers' packages take a second to load, which a start without a key need not pay for.
  const { createProviderModel } = await import('../agent/models/provider.ts');
  const tools = toolSchemas.map((schema) => ({ type: 'function' as const, function: schema }));
  const endpoint = { model, apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) };
  const provider = await createProviderModel({ ...endpoint, tools }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `MODEL=${model} can't be used (${why}). Install its LangChain package or name another model.`,
    );
  });
  const guided = createGuidedModel(provider, understand);
  const writer = await createProviderModel({ ...endpoint, tools: [] });
  if (config.strategy === 'provider') return { model: guided, writer, understand };
  return { model: createCascade(local, guided, local.judge), writer, understand };
}

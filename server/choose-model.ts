import type { AgentModel } from '../agent/models/agent-model.ts';
import { createCascade } from '../agent/models/cascade.ts';
import { createGuidedModel } from '../agent/models/guided.ts';
import { createLocalModel } from '../agent/models/local/local-model.ts';
import { createUnderstanding } from '../agent/understanding/create-understanding.ts';
import { toolSchemas } from '../tools/toolbox.ts';
import type { Config } from './config.ts';
import { StartupError } from './startup-error.ts';

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
  const guided = createGuidedModel(provider, understand);
  if (config.strategy === 'provider') return guided;
  return createCascade(local, guided, local.judge);
}

import { createProviderModel } from '../../agent/models/provider.ts';
import type { AgentModel } from '../../agent/models/agent-model.ts';
import { loadConfig, type Config, type ProviderConfig } from '../../server/config.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import { createModelShopper } from '../shoppers/model-shopper.ts';
import { createScriptedShopper, type SimulatedShopper } from '../shoppers/scripted-shopper.ts';
import { BadOption, type Selection } from './options.ts';

/** Who takes part in a suite. */
export interface Parts {
  model: Config['model'];
  shopperOf(scenario: NamedScenario): SimulatedShopper;
}

/** The agent's model and the shoppers that were chosen. Throws BadOption, and StartupError where the environment is wrong. */
export async function chooseParts(selection: Selection): Promise<Parts> {
  const model = agentModel(selection.model);
  if (selection.shopper === 'scripted') return { model, shopperOf: createScriptedShopper };
  const player = await openModel(selection.shopperModel, '--shopper model');
  return { model, shopperOf: (scenario) => createModelShopper(player, scenario) };
}

/** A model for a part beside the agent's: it has no tools. Throws BadOption. */
export async function openModel(name: string | undefined, option: string): Promise<AgentModel> {
  const { model, apiKey = 'none', baseUrl } = configuredProvider(name, option);
  try {
    return await createProviderModel({ model, apiKey, tools: [], ...(baseUrl === undefined ? {} : { baseUrl }) });
  } catch (error) {
    throw new BadOption(
      `The model ${model} can't be used (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

/** The model that `--model` names. Throws BadOption. */
export function agentModel(name: string): Config['model'] {
  if (name === 'local') return { strategy: 'local' };
  if (name !== 'configured') return { strategy: 'provider', provider: configuredProvider(name, `--model ${name}`) };
  const { model } = loadConfig();
  if (model.strategy === 'local')
    throw new BadOption(
      '--model configured needs a model: set MODEL, and OPENAI_BASE_URL or OPENAI_API_KEY, as for the server.',
    );
  return model;
}

/** The endpoint that the environment names, with its own model or another one. */
function configuredProvider(name: string | undefined, option: string): ProviderConfig {
  const { model } = loadConfig(undefined, name === undefined ? {} : { MODEL: name, MODEL_STRATEGY: 'provider' });
  if (model.strategy !== 'local') return model.provider;
  throw new BadOption(`${option} needs a model: set MODEL, and OPENAI_BASE_URL or OPENAI_API_KEY, as for the server.`);
}

import type { AgentModel, ChatModel } from './agent-model.ts';
import { createBreaker, makeResilient, resilience, type Resilience } from './resilient.ts';

/** A tool as providers are told of it: OpenAI's function format, which LangChain translates for every other. */
export interface ToolSchema {
  type: 'function';
  function: { name: string; description: string; parameters: Record<string, unknown> };
}

export interface ProviderOptions {
  /**
   * A model of an OpenAI-compatible endpoint (`gpt-5.1`, `deepseek-chat`, `qwen-plus`), or `provider:model` for any
   * other LangChain provider whose package is installed (`anthropic:…`, `mistralai:…`).
   */
  model: string;
  apiKey: string;
  /** OpenAI's own when absent. */
  baseUrl?: string;
  /** None: a model that only writes. */
  tools: readonly ToolSchema[];
  resilience?: Partial<Resilience>;
  /** Milliseconds, monotonic. */
  stopwatch?: () => number;
}

/**
 * The clients are loaded here and not above: a server without a key never needs their half second. Retries are ours
 * (`makeResilient`): a client's own timeout counts per attempt and would exceed the turn's.
 */
async function openAiCompatible({ model, apiKey, baseUrl, tools }: ProviderOptions): Promise<ChatModel> {
  const { ChatOpenAI } = await import('@langchain/openai');
  const chat = new ChatOpenAI({
    model,
    apiKey,
    streaming: true,
    streamUsage: true,
    maxRetries: 0,
    ...(baseUrl === undefined ? {} : { configuration: { baseURL: baseUrl } }),
  });
  return tools.length === 0 ? chat : chat.bindTools([...tools]);
}

async function anyLangChain({ model, apiKey, tools }: ProviderOptions): Promise<ChatModel> {
  const { initChatModel } = await import('langchain/chat_models/universal');
  const chat = await initChatModel(model, { apiKey, maxRetries: 0 });
  return tools.length === 0 ? chat : chat.bindTools([...tools]);
}

/** A provider's model. Throws when the named LangChain provider's package isn't installed. */
export async function createProviderModel(options: ProviderOptions): Promise<AgentModel> {
  const named = /^[a-z][a-z0-9_-]*:(?!\/)/.test(options.model) && options.baseUrl === undefined;
  const chat = await (named ? anyLangChain(options) : openAiCompatible(options));
  const limits = { ...resilience, ...options.resilience };
  const breaker = createBreaker(limits, options.stopwatch ?? (() => performance.now()));
  const resilientModel = makeResilient(chat, limits, breaker);
  return { name: options.model, open: () => resilientModel };
}

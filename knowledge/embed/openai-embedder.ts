import type OpenAI from 'openai';
import type { Embedder } from './embedder.ts';

/** Far below every provider's limits on inputs and tokens a request. */
const batchSize = 64;

interface OpenAiEmbedderOptions {
  /** Any OpenAI-compatible endpoint; its own retries and time limit apply to each batch. */
  client: Pick<OpenAI, 'embeddings'>;
  model: string;
  dimensions: number;
  /** Ask the provider to shorten its vectors to `dimensions`; only some models can (default false). */
  shorten?: boolean;
}

/**
 * Embeds at an OpenAI-compatible endpoint. Asks for plain numbers, since base64 isn't understood everywhere, and
 * rejects vectors of another length than agreed, since they would never be found.
 */
export function createOpenAiEmbedder({ client, model, dimensions, shorten = false }: OpenAiEmbedderOptions): Embedder {
  const embedBatch = async (input: string[], signal?: AbortSignal): Promise<Float32Array[]> => {
    const { data } = await client.embeddings.create(
      { model, input, encoding_format: 'float', ...(shorten && { dimensions }) },
      signal && { signal },
    );
    if (data.length !== input.length) {
      throw new Error(`the embedding model ${model} answered ${data.length} vectors for ${input.length} texts`);
    }
    return data
      .toSorted((a, b) => a.index - b.index)
      .map(({ embedding }) => {
        if (embedding.length !== dimensions || !embedding.every(Number.isFinite)) {
          throw new Error(
            `the embedding model ${model} answered ${embedding.length} dimensions instead of ${dimensions}: set the right number`,
          );
        }
        return Float32Array.from(embedding);
      });
  };
  return {
    id: `openai:${model}:${dimensions}`,
    dimensions,
    embed: async (texts, signal) => {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += batchSize) {
        // An empty input is an error at most providers.
        const batch = texts.slice(at, at + batchSize).map((text) => (text.trim() === '' ? '-' : text));
        vectors.push(...(await embedBatch(batch, signal)));
      }
      return vectors;
    },
  };
}

import type OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { createLocalEmbedder } from './local-embedder.ts';
import { createOpenAiEmbedder } from './openai-embedder.ts';

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined) =>
  a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? NaN;

describe('the local embedder', () => {
  const embedder = createLocalEmbedder();
  const similarity = async (a: string, b: string) => {
    const [x, y] = await embedder.embed([a, b]);
    return cosine(x, y);
  };

  test('gives unit vectors, the same each time', async () => {
    const [a, b, empty] = await embedder.embed(['退货运费谁出', '退货运费谁出', '']);
    expect(a).toEqual(b);
    expect(a).toHaveLength(embedder.dimensions);
    expect(cosine(a, a)).toBeCloseTo(1, 5);
    expect(cosine(empty, empty)).toBe(1);
  });

  test('brings paraphrases and the other language nearer than other matters', async () => {
    expect(await similarity('can I send it back', 'return policy')).toBeGreaterThan(0.3);
    expect(await similarity('退货运费谁出', 'who pays for return shipping')).toBeGreaterThan(0.3);
    expect(await similarity('can I send it back', 'how to wash wool')).toBeLessThan(0.1);
  });

  test('forgives typos', async () => {
    expect(await similarity('cashmere', 'cashmer')).toBeGreaterThan(0.2);
  });
});

describe('the OpenAI embedder', () => {
  const requests: { body: OpenAI.EmbeddingCreateParams; signal?: AbortSignal | null | undefined }[] = [];
  const fake = (dimensions: number) =>
    ({
      embeddings: {
        create: (body: OpenAI.EmbeddingCreateParams, options?: { signal?: AbortSignal }) => {
          requests.push({ body, signal: options?.signal });
          const data = (body.input as string[]).map((_, index) => ({
            index,
            embedding: Array(dimensions).fill(index) as number[],
          }));
          return Promise.resolve({ data: data.reverse() });
        },
      },
    }) as unknown as Pick<OpenAI, 'embeddings'>;

  test('asks for plain numbers in batches and keeps the order', async () => {
    requests.length = 0;
    const embedder = createOpenAiEmbedder({ client: fake(3), model: 'm', dimensions: 3 });
    const { signal } = new AbortController();
    const vectors = await embedder.embed(
      Array.from({ length: 100 }, (_, at) => (at === 0 ? '' : `text ${at}`)),
      signal,
    );
    expect(vectors).toHaveLength(100);
    expect([...(vectors[65] ?? [])]).toEqual([1, 1, 1]);
    expect(requests.map(({ body }) => body.input.length)).toEqual([64, 36]);
    expect(requests[0]).toMatchObject({ body: { encoding_format: 'float', model: 'm' }, signal });
    expect(requests[0]?.body).not.toHaveProperty('dimensions');
  });

  test('rejects vectors of another length than agreed', async () => {
    const embedder = createOpenAiEmbedder({ client: fake(2), model: 'm', dimensions: 3, shorten: true });
    await expect(embedder.embed(['a'])).rejects.toThrow('2 dimensions instead of 3');
  });
});

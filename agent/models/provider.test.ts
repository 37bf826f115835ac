import { HumanMessage, type AIMessageChunk } from '@langchain/core/messages';
import { afterEach, describe, expect, it } from 'vitest';
import type { TurnFrame } from './agent-model.ts';
import { createProviderModel, type ToolSchema } from './provider.ts';
import { startOpenAiServer, type OpenAiReply } from './testing/openai-server.ts';

const tools: ToolSchema[] = [
  {
    type: 'function',
    function: { name: 'get_order', description: 'an order', parameters: { type: 'object', properties: {} } },
  },
];
let server: Awaited<ReturnType<typeof startOpenAiServer>>;
afterEach(() => server.close());

async function open(...replies: OpenAiReply[]) {
  server = await startOpenAiServer((_, count) => replies[count - 1] ?? { status: 500 });
  const provider = await createProviderModel({
    model: 'test-model',
    apiKey: 'sk-test',
    baseUrl: server.baseUrl,
    tools,
    // a reply that hangs takes so long to be given up; one that comes must be quicker even on a busy machine
    resilience: { backoffMs: 5, stallMs: 1_500 },
  });
  return provider.open({} as TurnFrame);
}

async function hear(model: Awaited<ReturnType<typeof open>>) {
  const texts: string[] = [];
  let whole: AIMessageChunk | undefined;
  for await (const chunk of await model.stream([new HumanMessage('hi')])) {
    if (chunk.text !== '') texts.push(chunk.text);
    whole = whole?.concat(chunk) ?? chunk;
  }
  return { texts, whole };
}

describe('provider model, over the wire', () => {
  it('streams words as they come, sends its tools and counts tokens', async () => {
    const { texts, whole } = await hear(await open({ text: ['Your ', 'parcel'] }));
    expect(texts).toEqual(['Your ', 'parcel']);
    expect(whole?.usage_metadata).toMatchObject({ input_tokens: 100, output_tokens: 20 });
    expect(server.requests[0]?.tools?.map((tool) => tool.function.name)).toEqual(['get_order']);
  });

  it('reads tool calls, and hands over broken arguments as they are', async () => {
    const { whole } = await hear(
      await open({
        calls: [
          { name: 'get_order', arguments: '{"orderNumber":"SM1"}' },
          { name: 'get_order', arguments: '{"orderNumber":' },
        ],
      }),
    );
    expect(whole?.tool_calls?.map((call) => call.args)).toContainEqual({ orderNumber: 'SM1' });
    expect((whole?.tool_calls?.length ?? 0) + (whole?.invalid_tool_calls?.length ?? 0)).toBe(2);
  });

  it('tries again after 500 and 429, and after a first token that never comes (F1)', async () => {
    const model = await open({ status: 500 }, { hang: true }, { text: ['here'] });
    expect((await hear(model)).texts).toEqual(['here']);
    expect(server.requests).toHaveLength(3);
  });

  it('does not repeat itself when the connection is cut after the first word (F1)', async () => {
    const model = await open({ text: ['Your '], cut: true });
    await expect(hear(model)).rejects.toThrow();
    expect(server.requests).toHaveLength(1);
  });
});

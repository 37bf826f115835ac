import { AIMessage, HumanMessage, ToolMessage, type AIMessageChunk } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import type { ChatModel, TurnFrame } from './agent-model.ts';
import { createCascade } from './cascade.ts';
import { createScriptedModel } from './scripted.ts';

const frame: TurnFrame = {
  language: 'en',
  now: new Date(0),
  shopper: { id: 'shp_1', level: 'anonymous' },
  shopName: 'Shop',
  currency: 'CNY',
  timeZone: 'UTC',
};
const hello = [new HumanMessage('hello')];

async function hear(model: ChatModel, messages = hello as (HumanMessage | AIMessage | ToolMessage)[]) {
  let whole: AIMessageChunk | undefined;
  for await (const chunk of await model.stream([...messages])) whole = whole?.concat(chunk) ?? chunk;
  return { text: whole?.text, by: (whole?.response_metadata['shopmate'] as { model?: string } | undefined)?.model };
}

const down = { fail: new Error('connection refused') };

describe('cascade', () => {
  it('lets the local model answer what it is sure of', async () => {
    const provider = createScriptedModel([]);
    const cascade = createCascade(createScriptedModel([{ text: 'ours' }]), provider, () => 0.9);
    expect(await hear(cascade.open(frame))).toEqual({ text: 'ours', by: 'scripted' });
    expect(provider.asked).toEqual([]);
  });

  it('asks the provider for the rest', async () => {
    const cascade = createCascade(createScriptedModel([]), createScriptedModel([{ text: 'bought' }]), () => 0.5);
    expect(await hear(cascade.open(frame))).toEqual({ text: 'bought', by: undefined });
  });

  it('goes back to the local model when the provider fails before its first word, and stays there', async () => {
    const local = createScriptedModel([{ text: 'ours' }, { text: 'ours again' }]);
    const model = createCascade(local, createScriptedModel([down]), () => 0).open(frame);
    expect(await hear(model)).toEqual({ text: 'ours', by: 'scripted' });
    expect(await hear(model)).toEqual({ text: 'ours again', by: 'scripted' });
  });

  it('does not take words back: a failure after the first word is passed on', async () => {
    const cascade = createCascade(
      createScriptedModel([{ text: 'ours' }]),
      createScriptedModel([{ text: 'Your', ...down }]),
      () => 0,
    );
    await expect(hear(cascade.open(frame))).rejects.toThrow('connection refused');
  });

  it("hides the provider's tool rounds from the local model, which plays its own", async () => {
    const local = createScriptedModel([{ calls: [{ name: 'find_orders', args: {} }] }, { text: 'ours' }]);
    const model = createCascade(
      local,
      createScriptedModel([{ calls: [{ name: 'get_order', args: {} }] }, down]),
      () => 0,
    ).open(frame);
    await hear(model);
    const round = [...hello, new AIMessage('provider call'), new ToolMessage({ content: '{}', tool_call_id: 'a' })];
    await hear(model, round);
    await hear(model, [...round, new AIMessage('own call'), new ToolMessage({ content: '{}', tool_call_id: 'b' })]);
    expect(local.asked.map((messages) => messages.map((each) => each.text))).toEqual([
      ['hello'],
      ['hello', 'own call', '{}'],
    ]);
  });
});

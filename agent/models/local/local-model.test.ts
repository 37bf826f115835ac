import { AIMessage, HumanMessage, ToolMessage, type AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { TurnFrame } from '../agent-model.ts';
import { createLocalModel } from './local-model.ts';

const frame: TurnFrame = {
  language: 'en',
  now: new Date('2026-11-21T06:00:00Z'),
  shopper: { id: 'shp_1', level: 'anonymous' },
  shopName: 'Northlane',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
};
const model = createLocalModel({ understand: createUnderstanding() });

async function streamed(messages: BaseMessage[]): Promise<{ chunks: string[]; whole: AIMessageChunk }> {
  const chunks: string[] = [];
  let whole: AIMessageChunk | undefined;
  for await (const chunk of await model.open(frame).stream(messages)) {
    if (chunk.text !== '') chunks.push(chunk.text);
    whole = whole?.concat(chunk) ?? chunk;
  }
  if (!whole) throw new Error('nothing was streamed');
  return { chunks, whole };
}

const asked = [new HumanMessage('any discounts right now?')];

describe('the local model', () => {
  it('answers what people have answered for everybody in their words, whatever it sounds like', async () => {
    const question = 'Do you lend out jackets for a trip?';
    const lending = { ...frame, answered: [{ documentId: 'doc_1', question, language: 'en' as const }] };
    const asked = [new HumanMessage('do u lend out jackets for trips')];
    const call = await model.open(lending).invoke(asked);
    expect(call.tool_calls).toMatchObject([{ name: 'search_knowledge', args: { within: ['doc_1'] } }]);
    const passages = [{ label: 'p1', title: question, documentId: 'doc_1', text: 'No, we don’t rent out clothing.' }];
    const content = JSON.stringify({ status: 'ok', content: { passages } });
    const reply = await model
      .open(lending)
      .invoke([...asked, call, new ToolMessage({ tool_call_id: 'call_1_1', content })]);
    expect(reply.text).toBe('No, we don’t rent out clothing. [p1]');
  });

  it('answers with the call that it needs, and with words once the run is there', async () => {
    const call = await model.open(frame).invoke(asked);
    expect(call.tool_calls).toMatchObject([{ id: 'call_1_1', name: 'list_promotions' }]);
    const run = new ToolMessage({
      tool_call_id: 'call_1_1',
      content: JSON.stringify({ status: 'ok', content: { promotions: [] } }),
    });
    const reply = await model.open(frame).invoke([...asked, call, run]);
    expect(reply.tool_calls).toEqual([]);
    expect(reply.text).toMatch(/no promotion/);
  });

  it('says the same when it streams, sentence by sentence', async () => {
    const hello = [new HumanMessage('hello')];
    const { chunks, whole } = await streamed([...hello, ...(await suggested(hello))]);
    const reply = await model.open(frame).invoke([...hello, ...(await suggested(hello))]);
    expect(whole.text).toBe(reply.text);
    expect(chunks.length).toBeGreaterThan(1);
    expect(whole.response_metadata['shopmate']).toEqual(reply.response_metadata['shopmate']);
  });

  it('streams calls that come whole out of the chunks', async () => {
    const { whole } = await streamed(asked);
    expect(whole.tool_calls).toMatchObject([{ name: 'list_promotions', args: {} }]);
  });

  it('is a pure function of the messages', async () => {
    const twice = await Promise.all([streamed(asked), streamed(asked)]);
    expect(twice[0].whole.tool_calls).toEqual(twice[1].whole.tool_calls);
  });

  it('tells the intent, how sure it is, and what to remember', async () => {
    const thanks = await model.open(frame).invoke([new HumanMessage('thanks a lot')]);
    expect(thanks.response_metadata['shopmate']).toMatchObject({
      intent: { id: 'thanks' },
      clarifying: false,
      memory: { turns: 1 },
    });
  });

  it('hands over within the message that says so', async () => {
    const reply = await model.open(frame).invoke([new HumanMessage('let me talk to a human')]);
    expect(reply.text).not.toBe('');
    expect(reply.tool_calls).toMatchObject([{ name: 'request_human', args: { reason: 'shopper_request' } }]);
  });

  it('apologises and offers a person when a tool is out of order', async () => {
    const call = await model.open(frame).invoke(asked);
    const run = new ToolMessage({
      tool_call_id: 'call_1_1',
      content: JSON.stringify({ status: 'failed', reason: 'unavailable', content: { error: 'unavailable' } }),
    });
    const next = await model.open(frame).invoke([...asked, call, run]);
    expect(next.tool_calls?.[0]).toMatchObject({ name: 'suggest_replies' });
  });

  it('judges how sure it is, for the cascade', () => {
    expect(model.judge([new HumanMessage('where is my parcel?')], frame)).toBeGreaterThan(0.7);
    expect(model.judge([new HumanMessage('qwe asd zxc')], frame)).toBe(0);
  });

  it('is sure of what a button has started: what came of it is a playbook’s to tell', () => {
    const confirmation = { decision: 'confirm', tool: 'cancel_order', title: 'Cancel order SM10001?' };
    const pressed = new HumanMessage({ content: '(pressed)', additional_kwargs: { confirmation } });
    expect(model.judge([pressed], frame)).toBe(1);
  });

  it('speaks of what came of a button from its run, and of an outage in between as open', async () => {
    const confirmation = { decision: 'confirm', tool: 'cancel_order', title: 'Cancel order SM10001?' };
    const pressed = new HumanMessage({ content: '(pressed)', additional_kwargs: { confirmation } });
    const call = new AIMessage({ content: '', tool_calls: [{ id: 'conf_1', name: 'cancel_order', args: {} }] });
    const failed = { status: 'failed', reason: 'unconfirmed', content: { error: 'unconfirmed' } };
    const run = new ToolMessage({ tool_call_id: 'conf_1', content: JSON.stringify(failed) });
    const suggested = await model.open(frame).invoke([pressed, call, run]);
    const shown = new ToolMessage({
      tool_call_id: suggested.tool_calls?.[0]?.id ?? '',
      content: JSON.stringify({ status: 'ok', content: { shown: [] } }),
    });
    const reply = await model.open(frame).invoke([pressed, call, run, suggested, shown]);
    expect(reply.text).toMatch(/can't say yet whether it's done/);
  });
});

/** The quick-reply call that a lone greeting makes, with its answer. */
async function suggested(messages: BaseMessage[]): Promise<BaseMessage[]> {
  const call = await model.open(frame).invoke(messages);
  const id = call.tool_calls?.[0]?.id ?? '';
  return [
    new AIMessage({ content: '', tool_calls: call.tool_calls ?? [] }),
    new ToolMessage({ tool_call_id: id, content: JSON.stringify({ status: 'ok', content: { shown: [] } }) }),
  ];
}

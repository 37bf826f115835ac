import {
  AIMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
  type AIMessageChunk,
  type BaseMessage,
} from '@langchain/core/messages';
import { z } from 'zod';
import { createScriptedModel } from '../../agent/models/scripted.ts';
import type { TurnFrame } from '../../agent/models/agent-model.ts';
import { runTurn, turnLimits, type TurnInput } from '../../agent/run-turn.ts';
import { shopId } from '../../knowledge/shop-id.ts';
import { defineReadTool, type ToolContext } from '../../tools/contract.ts';
import type { Benchmark } from './figures.ts';

const turns = 3000;
const words = Array.from({ length: 20 }, (_, at) => `word${at} `);

/** One call, then twenty words: the shape of an ordinary turn. */
const script = (messages: readonly BaseMessage[]) =>
  ToolMessage.isInstance(messages.at(-1)) ? { text: words } : { calls: [{ name: 'look', args: { what: 'parcel' } }] };

const look = defineReadTool({
  name: 'look',
  description: 'looks',
  input: z.object({ what: z.string() }),
  run: ({ what }) => Promise.resolve({ status: 'ok' as const, content: { seen: what } }),
});

const frame: TurnFrame = {
  language: 'en',
  now: new Date(0),
  shopper: { id: 'shp_bench', level: 'anonymous' },
  shopName: 'Bench',
  currency: 'CNY',
  timeZone: 'UTC',
};

/** What our loop needs of the outside for this turn; the tool uses none of it. */
const context: ToolContext = {
  shop: shopId('bench'),
  conversationId: 'conv_bench',
  shopper: frame.shopper,
  language: frame.language,
  now: frame.now,
  signal: new AbortController().signal,
  commerce: undefined as never,
  knowledge: undefined as never,
  orderProofs: undefined as never,
  stepUp: undefined as never,
  photos: undefined as never,
  requests: undefined as never,
};

/** The least that could be called a loop: the same model, the same tool, no events, no checks. */
async function bareTurn(): Promise<void> {
  const model = createScriptedModel(script).open(frame);
  const messages: BaseMessage[] = [new SystemMessage('prompt'), new HumanMessage('where is it')];
  for (;;) {
    let whole: AIMessageChunk | undefined;
    for await (const chunk of await model.stream(messages)) whole = whole?.concat(chunk) ?? chunk;
    const calls = whole?.tool_calls ?? [];
    if (calls.length === 0) return;
    messages.push(new AIMessage({ content: whole?.text ?? '', tool_calls: calls }));
    for (const { id, args } of calls) {
      const result = await look.run(args as { what: string }, context);
      messages.push(new ToolMessage({ tool_call_id: id ?? '', content: JSON.stringify(result) }));
    }
  }
}

async function ourTurn(): Promise<void> {
  let count = 0;
  const input: TurnInput = {
    transcript: [{ role: 'shopper', text: 'where is it', at: new Date(0) }],
    shop: { shopName: frame.shopName, currency: frame.currency, timeZone: frame.timeZone },
    context,
  };
  const events = runTurn(input, {
    model: createScriptedModel(script),
    tools: [look],
    gate: undefined as never,
    limits: turnLimits,
    newId: (prefix) => `${prefix}_${(count += 1)}`,
    stopwatch: () => performance.now(),
  });
  for await (const _ of events);
}

async function cpuOf(turn: () => Promise<void>): Promise<number> {
  for (let at = 0; at < turns / 10; at += 1) await turn();
  const before = process.cpuUsage();
  for (let at = 0; at < turns; at += 1) await turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / turns;
}

/** What events, citations, checks and caps cost above a loop that does nothing else. */
export const loopCost: Benchmark = {
  name: 'loop-cost',
  measures: `CPU of one turn with a tool call and ${words.length} streamed words, mean of ${turns}: our loop, and a bare one over the same scripted model`,
  async run() {
    const bare = await cpuOf(bareTurn);
    const ours = await cpuOf(ourTurn);
    return [
      { name: 'bare loop', value: bare, unit: 'ms CPU' },
      { name: 'our loop', value: ours, unit: 'ms CPU' },
      { name: 'above the bare loop', value: ours - bare, unit: 'ms CPU', goal: { most: 0.3 } },
    ];
  },
};

import { z } from 'zod';
import { shopId } from '../knowledge/shop-id.ts';
import type { ConfirmationCard } from '../tools/cards.ts';
import { defineReadTool, type ToolContext } from '../tools/contract.ts';
import type { GateEnd } from '../tools/policy/gate-end.ts';
import type { Gate } from '../tools/policy/gate.ts';
import { closedGate } from '../tools/testing.ts';
import { defineWriteTool, type Tool } from '../tools/tool.ts';
import { createScriptedModel, type ScriptedReply } from './models/scripted.ts';
import { runTurn, turnLimits, type TurnLimits } from './run-turn.ts';
import type { TranscriptEntry } from './transcript.ts';
import type { TurnEvent, TurnResult } from './turn-events.ts';

/** Looks up whatever it is asked, and breaks on `boom`. */
const lookUp = defineReadTool({
  name: 'look_up',
  description: 'looks something up',
  input: z.object({ what: z.string() }),
  run: ({ what }) =>
    what === 'boom'
      ? Promise.reject(new Error('secret connection string'))
      : Promise.resolve({
          status: 'ok' as const,
          content: { found: what },
          cards: [{ type: 'quick_replies' as const, replies: [what] }],
          citations: [{ label: 'p1a', passageId: 'psg_1', title: 'Rules', headings: [], source: 'rules.md' }],
        }),
});
const requestHuman = defineReadTool({
  name: 'request_human',
  description: 'asks for a person',
  input: z.object({}),
  run: () => Promise.resolve({ status: 'awaiting_human' as const, reason: 'shopper_request' as const }),
});
const cancelOrder = defineWriteTool({
  name: 'cancel_order',
  description: 'cancels',
  input: z.object({}),
  level: 'signed_in',
  plan: () => Promise.reject(new Error('the gate of these tests plans nothing')),
  present: () => ({ content: {} }),
});
const tools = [lookUp, requestHuman, cancelOrder] as readonly Tool[];

/** What a cancelling asks first. */
export const card: ConfirmationCard = {
  type: 'confirmation',
  confirmationId: 'cnf_1',
  action: 'cancel_order',
  title: 'Cancel order SM1?',
  items: [],
  amount: { amount: 39900, currency: 'CNY' },
  rows: [],
  confirmLabel: 'Yes',
  cancelLabel: 'No',
  expiresAt: '2026-01-01T00:30:00Z',
};
/** A cancelling that was asked about, and the shopper's answer by the card's button. */
export const pressed = (decision: 'confirm' | 'cancel', due = true): TranscriptEntry[] => [
  { role: 'shopper', text: 'cancel it', at: new Date(0) },
  { role: 'agent', text: 'Here is what would happen.', citations: [] },
  { role: 'confirmation', confirmationId: 'cnf_1', decision, tool: 'cancel_order', title: card.title, due },
];
/** A gate that ends every wish and every yes in this way. */
export const gateThat = (end: GateEnd) => {
  const carried: string[] = [];
  const gate: Gate = {
    propose: () => Promise.resolve(end),
    carryOut: (_tools, id) => {
      carried.push(id);
      return Promise.resolve(end);
    },
  };
  return { gate, carried };
};
/** All that the shopper saw of a turn, as one text. */
export const shownIn = (events: readonly TurnEvent[]) =>
  events.map((event) => ('text' in event && typeof event.text === 'string' ? event.text : '')).join('');

interface Options {
  transcript?: TranscriptEntry[];
  limits?: Partial<TurnLimits>;
  signal?: AbortSignal;
  gate?: Gate;
}

/** Runs one turn with a model that says what it is told to. */
export async function run(script: Parameters<typeof createScriptedModel>[0], options: Options = {}) {
  const model = createScriptedModel(script);
  let ids = 0;
  const context = {
    shop: shopId('demo'),
    conversationId: 'conv_1',
    shopper: { id: 'shp_1', level: 'anonymous' },
    language: 'en',
    now: new Date('2026-01-01T00:00:00Z'),
    signal: options.signal ?? new AbortController().signal,
  } as unknown as ToolContext;
  const turn = runTurn(
    {
      transcript: options.transcript ?? [{ role: 'shopper', text: 'hi', at: new Date(0) }],
      shop: { shopName: 'Shop', currency: 'CNY', timeZone: 'UTC' },
      context,
    },
    {
      model,
      tools,
      gate: options.gate ?? closedGate,
      limits: { ...turnLimits, ...options.limits },
      newId: (prefix) => `${prefix}_${(ids += 1)}`,
      stopwatch: () => 0,
    },
  );
  const events: TurnEvent[] = [];
  let step = await turn.next();
  while (!step.done) {
    events.push(step.value);
    step = await turn.next();
  }
  const result: TurnResult = step.value;
  return { events, result, types: events.map((each) => each.type), asked: model.asked };
}

/** A look-up, as a model asks for it. */
export const call = (what: string): ScriptedReply => ({ calls: [{ name: 'look_up', args: { what } }] });

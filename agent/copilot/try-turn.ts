import type { Gate } from '../../tools/policy/gate.ts';
import { runTurn, turnLimits } from '../run-turn.ts';
import { recordOf } from '../summary/record-of.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { TurnEvent } from '../turn-events.ts';
import { asksDiscount } from '../wishes/wish-words.ts';
import type { CopilotAsk, CopilotDeps } from './copilot-ask.ts';
import { lookTools, type Wish } from './look-tools.ts';
import type { Trial } from './trial.ts';

/** What the agent would make of a conversation that ends with the shopper’s words: nothing of it is said or done. */
export async function tryTurn(
  { model, gate }: CopilotDeps,
  { shop, context, operator }: CopilotAsk,
  transcript: TranscriptEntry[] | undefined,
): Promise<Trial | undefined> {
  const question = transcript?.at(-1);
  if (!transcript || question?.role !== 'shopper') return undefined;
  // who bargains is asked to stay, not helped to go
  const bargains = asksDiscount(question.text);
  const wishes: Trial['wishes'] = [];
  const propose: Gate['propose'] = async (tool, input, bounded) => {
    const end = await gate.propose(tool, input, bounded);
    const isWish = tool.kind === 'write' && !(bargains && tool.name === 'cancel_order');
    if (isWish) wishes.push({ name: tool.name, input: input as Record<string, unknown>, end });
    return end;
  };
  let ids = 0;
  const steps = runTurn(
    { transcript, shop: { ...shop, draftFor: operator.name }, context },
    {
      model,
      tools: lookTools((wish) => wishes.push(wish)),
      gate: { propose, carryOut: () => Promise.resolve({ status: 'refused', reason: 'not_allowed' }) },
      limits: { ...turnLimits, steps: 6 },
      newId: (prefix) => `${prefix}_${(ids += 1)}`,
      stopwatch: () => performance.now(),
    },
  );
  const heard: TurnEvent[] = [];
  let step = await steps.next();
  for (; !step.done; step = await steps.next()) heard.push(step.value);
  return {
    ...{ question: question.text, result: step.value, wishes, looked: lookedIn(heard), bargains },
    messages: heard.flatMap((event) => (event.type === 'message.completed' ? [event] : [])),
  };
}

const ofTheTalk: ReadonlySet<string> = new Set(['suggest_replies', 'request_human', 'search_knowledge']);

function lookedIn(heard: readonly TurnEvent[]): Trial['looked'] {
  const args = new Map(heard.flatMap((event) => (event.type === 'tool.started' ? [[event.callId, event.args]] : [])));
  return heard.flatMap((event) => {
    if (event.type !== 'tool.finished' || event.status !== 'ok' || ofTheTalk.has(event.name)) return [];
    const input = args.get(event.callId);
    if (typeof input !== 'object' || input === null) return [];
    return [{ name: event.name, input: input as Wish['input'], content: recordOf(event.content) }];
  });
}

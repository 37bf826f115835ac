import type { z } from 'zod';
import { boundContent } from './bound-content.ts';
import type { ConfirmationCard } from './cards.ts';
import type { Refusal, ToolContext, ToolFailure, ToolResult, ToolRun, ReadTool } from './contract.ts';
import type { GateEnd } from './policy/gate-end.ts';
import type { Gate } from './policy/gate.ts';
import type { Tool } from './tool.ts';

/** What a model asks for. `args` is parsed JSON, or its text. */
export interface ToolCall {
  id: string;
  name: string;
  args: unknown;
}

export interface ToolCallOptions {
  /** What write tools pass; without it they are unavailable. */
  gate?: Gate;
  /** Hears why a call failed: for our log alone. */
  log?: (failure: { tool: string; callId: string; error: unknown }) => void;
  /** A single call may take this long (default 10 s), however long the turn has left. */
  timeoutMs?: number;
}

/** What a model should do about each way in which a call comes to nothing. */
const hints: Record<Refusal | Exclude<ToolFailure, 'invalid_arguments' | 'unknown_tool'>, string> = {
  identity_required:
    "It isn't known whose order this is. Ask the shopper to sign in, or for the order number with the last 4 digits of its phone number or its e-mail.",
  not_found_or_unverified:
    'No such order can be found or verified for this shopper. Ask them to check it; don’t say which of the two it is.',
  too_many_attempts: 'Too many attempts to prove an order. Offer a person, or to try again later.',
  not_found: 'Nothing fits. Say so; don’t make anything up.',
  not_covered: 'The data can’t answer this. Say what is missing or outside, and don’t guess.',
  not_allowed:
    'The shop’s rules don’t allow it. Tell the shopper so, with the words in `tell` where there are some. Offer what else helps.',
  step_up_required:
    'Who this is must be made sure first: call send_code, tell the shopper where the code went, and pass what they answer to check_code. Then call this again.',
  photos_required: 'Ask the shopper for photos of it, sent in this chat. Then call this again.',
  description_required: 'Ask the shopper what exactly happened. Then call this again.',
  changed_meanwhile:
    'It isn’t any more as it was a moment ago, and nothing was done. Look it up again and tell the shopper.',
  unconfirmed:
    'It isn’t known whether it was done; that will be found out. Don’t say that it was done, nor that it wasn’t. Don’t call it again; offer a person.',
  unavailable: 'The shop’s system can’t be reached just now. Don’t guess; apologise, offer a person.',
  timed_out: 'The shop’s system took too long. Don’t guess; apologise, offer a person.',
};

/**
 * Runs one tool call: finds the tool, parses its arguments, runs it, and bounds what the model gets to see. Never
 * throws. A model that names no known tool or wrong arguments is told how to put it right, without any value that it
 * sent; an outage is told as such, and its error goes to `log` alone. Ends when the turn's signal aborts.
 */
export async function runToolCall(
  tools: readonly Tool[],
  call: ToolCall,
  context: ToolContext,
  options: ToolCallOptions = {},
): Promise<ToolRun> {
  const finish = stopwatchOf(call);
  const fail = (reason: ToolFailure, hint: string) =>
    finish({ status: 'failed', reason, content: { error: reason, hint } });

  const tool = tools.find(({ name }) => name === call.name);
  if (!tool) return fail('unknown_tool', `Call one of: ${tools.map(({ name }) => name).join(', ')}.`);
  const args = readArguments(call.args);
  if (args === undefined) return fail('invalid_arguments', 'The arguments are not a JSON object. Send one.');
  const input = tool.input.safeParse(args);
  if (!input.success) return fail('invalid_arguments', hintOf(input.error, tool));

  return finish(
    await runSafely(call, context, options, {
      late: tool.kind === 'write' ? 'unconfirmed' : 'timed_out',
      run: (bounded) => use(tool, input.data, bounded, options.gate),
    }),
  );
}

/**
 * Carries out what the shopper has confirmed, as the run of the tool that asked; `call.id` is the confirmation's. Never
 * throws.
 */
export async function runConfirmed(
  tools: readonly Tool[],
  call: ToolCall,
  context: ToolContext,
  options: ToolCallOptions & { gate: Gate },
): Promise<ToolRun> {
  const writes = tools.filter((tool) => tool.kind === 'write');
  const run = (bounded: ToolContext) => options.gate.carryOut(writes, call.id, bounded);
  return stopwatchOf(call)(await runSafely(call, context, options, { late: 'unconfirmed', run }));
}

type End = Pick<ToolRun, 'status' | 'content'> & Partial<ToolRun>;

function stopwatchOf(call: ToolCall): (end: End) => ToolRun {
  const started = performance.now();
  return (end) => ({
    callId: call.id,
    name: call.name,
    ms: Math.round((performance.now() - started) * 10) / 10,
    cards: [],
    citations: [],
    ...end,
  });
}

function use(
  tool: Tool,
  input: unknown,
  context: ToolContext,
  gate: Gate | undefined,
): Promise<ToolResult<unknown> | GateEnd> {
  if (tool.kind === 'read') return readTwice(tool, input, context);
  return gate ? gate.propose(tool, input, context) : Promise.resolve({ status: 'failed', reason: 'unavailable' });
}

/** A shop's system that fails once mostly answers when asked again, and to look twice does no harm. */
async function readTwice(tool: ReadTool, input: unknown, context: ToolContext): Promise<ToolResult<unknown>> {
  try {
    return await tool.run(input, context);
  } catch (error) {
    if (context.signal.aborted) throw error;
    return tool.run(input, context);
  }
}

interface SafeRun {
  run: (bounded: ToolContext) => Promise<ToolResult<unknown> | GateEnd>;
  /** What it means that the time was up: a write may have happened. */
  late: 'timed_out' | 'unconfirmed';
}

/** Within the time that a call may take; an outage ends as one. */
async function runSafely(
  call: ToolCall,
  context: ToolContext,
  { log, timeoutMs = 10_000 }: ToolCallOptions,
  { run, late }: SafeRun,
): Promise<End> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const result = await orAborted(signal, () => run({ ...context, signal }));
    return result === 'aborted' ? failed(late) : endOf(result);
  } catch (error) {
    if (signal.aborted) return failed(late);
    log?.({ tool: call.name, callId: call.id, error });
    return failed('unavailable');
  }
}

function failed(reason: 'unavailable' | 'timed_out' | 'unconfirmed'): End {
  return { status: 'failed', reason, content: { error: reason, hint: hints[reason] } };
}

function endOf(result: ToolResult<unknown> | GateEnd): End {
  switch (result.status) {
    case 'ok': {
      const { content, cards = [], citations = [] } = result;
      return { status: 'ok', content: boundContent(content), cards, citations };
    }
    case 'refused': {
      const { reason, details } = result;
      const cards = 'cards' in result ? (result.cards ?? []) : [];
      const content = { error: reason, hint: hints[reason], ...(details !== undefined && { details }) };
      return { status: 'refused', reason, content: boundContent(content), cards };
    }
    case 'failed':
      return failed(result.reason);
    case 'awaiting_confirmation':
      return {
        status: 'awaiting_confirmation',
        confirmation: result.confirmation,
        content: askedContent(result.confirmation),
      };
    case 'awaiting_human': {
      const tell = 'tell' in result ? { tell: result.tell } : {};
      return { status: 'awaiting_human', reason: result.reason, content: { status: 'awaiting_human', ...tell } };
    }
  }
}

/** What a model needs to speak of a question that the shopper now sees. */
function askedContent({ title, items, amount, rows, note }: ConfirmationCard) {
  const hint =
    'The shopper sees this as a card and answers it there. Nothing is done yet; say shortly what it is about.';
  return {
    status: 'awaiting_confirmation',
    hint,
    title,
    items: items.map(({ title: item, quantity }) => ({ title: item, quantity })),
    amount,
    rows,
    note,
  };
}

function readArguments(args: unknown): unknown {
  const value = typeof args === 'string' ? parseJson(args) : (args ?? {});
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Which arguments are wrong, by name only: a value could be something that mustn't be repeated. */
function hintOf(error: z.ZodError, { input }: Tool): string {
  const known = 'shape' in input ? Object.keys(input.shape as object) : [];
  const wrong = new Set(
    error.issues.map(({ path, code }) => {
      const name = String(path[0] ?? '');
      return known.includes(name) ? `${name} (${code})` : `the arguments (${code})`;
    }),
  );
  return `Put right: ${[...wrong].slice(0, 5).join(', ')}. Arguments: ${known.join(', ')}.`;
}

async function orAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | 'aborted'> {
  if (signal.aborted) return 'aborted';
  let onAbort = (): void => undefined;
  const aborted = new Promise<'aborted'>((resolve) => {
    onAbort = () => resolve('aborted');
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

import type { z } from 'zod';
import { boundContent } from './bound-content.ts';
import type { Refusal, Tool, ToolContext, ToolFailure, ToolResult, ToolRun } from './contract.ts';

/** What a model asks for. `args` is parsed JSON, or its text. */
export interface ToolCall {
  id: string;
  name: string;
  args: unknown;
}

export interface ToolCallOptions {
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
  { log, timeoutMs = 10_000 }: ToolCallOptions = {},
): Promise<ToolRun> {
  const started = performance.now();
  const finish = (end: Pick<ToolRun, 'status' | 'content'> & Partial<ToolRun>): ToolRun => ({
    callId: call.id,
    name: call.name,
    ms: Math.round((performance.now() - started) * 10) / 10,
    cards: [],
    citations: [],
    ...end,
  });
  const fail = (reason: ToolFailure, hint: string): ToolRun =>
    finish({ status: 'failed', reason, content: { error: reason, hint } });

  const tool = tools.find(({ name }) => name === call.name);
  if (!tool) return fail('unknown_tool', `Call one of: ${tools.map(({ name }) => name).join(', ')}.`);
  const args = readArguments(call.args);
  if (args === undefined) return fail('invalid_arguments', 'The arguments are not a JSON object. Send one.');
  const input = tool.input.safeParse(args);
  if (!input.success) return fail('invalid_arguments', hintOf(input.error, tool));

  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const result = await orAborted(signal, () => tool.run(input.data, { ...context, signal }));
    return result === 'aborted' ? fail('timed_out', hints.timed_out) : finish(endOf(result));
  } catch (error) {
    if (signal.aborted) return fail('timed_out', hints.timed_out);
    log?.({ tool: tool.name, callId: call.id, error });
    return fail('unavailable', hints.unavailable);
  }
}

function endOf(result: ToolResult<unknown>): Pick<ToolRun, 'status' | 'content'> & Partial<ToolRun> {
  switch (result.status) {
    case 'ok': {
      const { content, cards = [], citations = [] } = result;
      return { status: 'ok', content: boundContent(content), cards, citations };
    }
    case 'refused': {
      const { reason, cards = [], details } = result;
      const content = { error: reason, hint: hints[reason], ...(details !== undefined && { details }) };
      return { status: 'refused', reason, content: boundContent(content), cards };
    }
    case 'awaiting_human':
      return { status: 'awaiting_human', reason: result.reason, content: { status: 'awaiting_human' } };
  }
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

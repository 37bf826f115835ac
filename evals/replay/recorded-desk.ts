import type { HandoffReason, Refusal, ToolResult } from '../../tools/contract.ts';
import type { GateEnd } from '../../tools/policy/gate-end.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import type { Tool } from '../../tools/tool.ts';
import { canonical } from './canonical.ts';
import type { RecordedCall, RecordedTurn } from './recorded-turns.ts';

/** Tools and a gate that answer from a recorded turn and from nothing else: no shop is asked, nothing is written. */
export interface RecordedDesk {
  tools: Tool[];
  gate: Gate;
  /** A call that wasn't recorded: what would come after it can't be known. */
  unrecorded(): string | undefined;
}

/** `known`: calls of earlier turns, whose answers may be read again. */
export function createRecordedDesk(
  tools: readonly Tool[],
  { calls, citations }: Pick<RecordedTurn, 'calls' | 'citations'>,
  known: readonly RecordedCall[],
): RecordedDesk {
  const left = [...calls];
  let missing: string | undefined;

  const take = (tool: Tool, input: unknown): RecordedCall | undefined => {
    const isIt = (call: RecordedCall) =>
      call.name === tool.name && canonical(parsed(tool, call.args)) === canonical(input);
    const at = left.findIndex(isIt);
    const found = at >= 0 ? left.splice(at, 1)[0] : tool.kind === 'read' ? known.findLast(isIt) : undefined;
    if (!found) missing ??= tool.name;
    return found;
  };

  return {
    tools: tools.map((tool): Tool =>
      tool.kind === 'read'
        ? { ...tool, run: (input) => Promise.resolve().then(() => readEnd(take(tool, input), citations)) }
        : tool,
    ),
    gate: {
      propose: (tool, input) => Promise.resolve(gateEnd(take(tool, input))),
      carryOut: (_tools, confirmationId) => {
        const call = calls.find(({ callId }) => callId === confirmationId);
        if (!call) missing ??= 'what was confirmed';
        return Promise.resolve(gateEnd(call));
      },
    },
    unrecorded: () => missing,
  };
}

/** With what the tool's schema fills in; as it is where it doesn't fit any more. */
function parsed({ input }: Tool, args: unknown): unknown {
  const read = input.safeParse(args);
  return read.success ? read.data : args;
}

function readEnd(call: RecordedCall | undefined, citations: RecordedTurn['citations']): ToolResult<unknown> {
  switch (call?.status) {
    case 'ok':
      return { status: 'ok', content: call.content, citations: [...citations] };
    case 'refused':
      return { status: 'refused', reason: call.reason as Refusal, ...detailsOf(call) };
    case 'awaiting_human':
      return { status: 'awaiting_human', reason: call.reason as HandoffReason };
    case 'failed':
    case 'awaiting_confirmation':
    case undefined:
      throw new Error(call ? 'it failed then' : 'it was not called then');
  }
}

function gateEnd(call: RecordedCall | undefined): GateEnd {
  switch (call?.status) {
    case 'ok':
      return { status: 'ok', content: call.content };
    case 'refused':
      return { status: 'refused', reason: call.reason as Refusal, ...detailsOf(call) };
    case 'awaiting_human':
      return { status: 'awaiting_human', reason: call.reason as HandoffReason };
    case 'awaiting_confirmation':
      return call.confirmation
        ? { status: 'awaiting_confirmation', confirmation: call.confirmation }
        : { status: 'failed', reason: 'unavailable' };
    case 'failed':
      return { status: 'failed', reason: call.reason === 'unconfirmed' ? 'unconfirmed' : 'unavailable' };
    case undefined:
      return { status: 'failed', reason: 'unavailable' };
  }
}

function detailsOf({ content }: RecordedCall): { details?: unknown } {
  return typeof content === 'object' && content !== null && 'details' in content ? { details: content.details } : {};
}

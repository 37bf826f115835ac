import { liveEvents } from '../../server/conversations/live-events.ts';
import type { StoredEvent } from '../../server/conversations/stored-event.ts';
import type { ConfirmationCard } from '../../tools/cards.ts';
import type { Citation, ToolRun } from '../../tools/contract.ts';
import type { Language } from '../../knowledge/language.ts';

/** One call of a tool as it was recorded. */
export interface RecordedCall {
  callId: string;
  name: string;
  args: unknown;
  status: ToolRun['status'];
  content: unknown;
  reason?: ToolRun['reason'];
  /** With `awaiting_confirmation`. */
  confirmation?: ConfirmationCard;
}

/** What an agent decided in a turn. */
export interface Decision {
  intent?: string;
  calls: readonly { name: string; args: unknown }[];
  /** `answered`, `clarifying`, `awaiting_confirmation`, `handoff`, `failed`. */
  outcome: string;
  handoff?: string;
}

/** A turn of the agent that came to its end. */
export interface RecordedTurn {
  turnId: string;
  startedAt: Date;
  /** The log as it was when the turn began. */
  before: readonly StoredEvent[];
  language: Language;
  model: string;
  calls: readonly RecordedCall[];
  /** Of the whole conversation so far: a tool's answer is recorded without them. */
  citations: readonly Citation[];
  decision: Decision;
}

/** Only put words to buttons; what they are decides nothing. */
const decoration: ReadonlySet<string> = new Set(['suggest_replies']);

/** The turns of a log that can be run again, in their order. Turns that failed or that people took over can't. */
export function recordedTurns(log: readonly StoredEvent[]): RecordedTurn[] {
  const live = liveEvents(log);
  return live.flatMap((end): RecordedTurn[] => {
    if (end.type !== 'turn.completed' || end.turnId === undefined) return [];
    const own = live.filter(({ turnId }) => turnId === end.turnId);
    const started = own.findLast(({ type }) => type === 'turn.started');
    if (!started) return [];
    const calls = callsIn(own);
    const { outcome, intent } = end;
    return [
      {
        turnId: end.turnId,
        startedAt: started.at,
        before: live.filter(({ seq }) => seq <= started.seq),
        language: end.language,
        model: end.model,
        calls,
        citations: live.flatMap((event) =>
          event.type === 'message.completed' && event.seq <= end.seq ? event.citations : [],
        ),
        decision: {
          ...(intent ? { intent: intent.id } : {}),
          calls: calls.filter(({ name }) => decides(name)).map(({ name, args }) => ({ name, args })),
          outcome: outcome.kind,
          ...(outcome.kind === 'handoff' ? { handoff: outcome.reason } : {}),
        },
      },
    ];
  });
}

/** Whether calling a tool of this name is a decision. */
export const decides = (name: string): boolean => !decoration.has(name);

function callsIn(own: readonly StoredEvent[]): RecordedCall[] {
  const args = new Map(own.flatMap((event) => (event.type === 'tool.started' ? [[event.callId, event.args]] : [])));
  const questions = own.flatMap((event) => (event.type === 'confirmation.requested' ? [event.confirmation] : []));
  return own.flatMap((event): RecordedCall[] => {
    if (event.type !== 'tool.finished') return [];
    const { callId, name, status, content, reason } = event;
    const confirmation =
      status === 'awaiting_confirmation' ? questions.find(({ action }) => action === name) : undefined;
    return [
      {
        ...{ callId, name, status, content, args: args.get(callId) ?? {} },
        ...(reason === undefined ? {} : { reason }),
        ...(confirmation ? { confirmation } : {}),
      },
    ];
  });
}

import type { AgentModel } from '../../agent/models/agent-model.ts';
import { canonical } from './canonical.ts';
import type { Recording } from './read-recordings.ts';
import { recordedTurns, type Decision, type RecordedCall, type RecordedTurn } from './recorded-turns.ts';
import { replayTurn } from './replay-turn.ts';

/** Sides on which a decision can differ. */
export const differenceKinds = ['intent', 'tools', 'outcome', 'handoff'] as const;
type DifferenceKind = (typeof differenceKinds)[number];

/** One turn then and now. Holds personal data: arguments, and what the shopper said. */
export interface TurnComparison {
  shop: string;
  conversationId: string;
  turnId: string;
  at: Date;
  /** What the shopper had said. */
  asked: string[];
  recordedModel: string;
  recorded: Decision;
  now: Decision;
  differs: DifferenceKind[];
  /** The call at which the replay had to stop. */
  unrecorded?: string;
  /** The replay threw. */
  broke?: string;
}

export interface ReplayReport {
  model: string;
  conversations: number;
  turns: number;
  same: number;
  /** Of all turns, how many differ on each side; a turn may on several. */
  differing: Record<DifferenceKind, number>;
  /** Turns that had to stop at a call that wasn't recorded. */
  stopped: number;
  broke: number;
  /** Turns that differ or broke, alone. */
  differences: TurnComparison[];
}

/** Runs every recorded turn again and compares what is decided; words aren't compared. */
export async function replayRecordings(
  model: AgentModel,
  recordings: readonly Recording[],
  onTurn: () => void = () => undefined,
): Promise<ReplayReport> {
  const all: TurnComparison[] = [];
  for (const recording of recordings) {
    const earlier: RecordedCall[] = [];
    for (const turn of recordedTurns(recording.log)) {
      all.push(await compareTurn(model, recording, turn, earlier));
      earlier.push(...turn.calls);
      onTurn();
    }
  }
  const differences = all.filter(({ differs, broke }) => differs.length > 0 || broke !== undefined);
  const differing = Object.fromEntries(
    differenceKinds.map((kind) => [kind, all.filter(({ differs }) => differs.includes(kind)).length]),
  ) as Record<DifferenceKind, number>;
  return {
    ...{ model: model.name, conversations: recordings.length, turns: all.length },
    ...{ same: all.length - differences.length, differing },
    stopped: all.filter(({ unrecorded }) => unrecorded !== undefined).length,
    broke: all.filter(({ broke }) => broke !== undefined).length,
    differences,
  };
}

async function compareTurn(
  model: AgentModel,
  recording: Recording,
  turn: RecordedTurn,
  earlier: readonly RecordedCall[],
): Promise<TurnComparison> {
  const place = {
    ...{ shop: recording.shop.id, conversationId: recording.conversationId },
    ...{ turnId: turn.turnId, at: turn.startedAt },
    asked: turn.before.flatMap((event) =>
      event.type === 'message.created' && event.author === 'shopper' && event.turnId === turn.turnId
        ? [event.text ?? '']
        : [],
    ),
    ...{ recordedModel: turn.model, recorded: turn.decision },
  };
  try {
    const { decision, unrecorded } = await replayTurn(model, recording, turn, earlier);
    const differs = differencesOf(turn.decision, decision);
    return { ...place, now: decision, differs, ...(unrecorded === undefined ? {} : { unrecorded }) };
  } catch (error) {
    const broke = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ...place, now: { calls: [], outcome: 'unknown' }, differs: [], broke };
  }
}

function differencesOf(then: Decision, now: Decision): DifferenceKind[] {
  const calls = ({ calls: made }: Decision) => made.map(({ name, args }) => `${name} ${canonical(args)}`).sort();
  const isKnown = now.outcome !== 'unknown';
  return [
    ...(then.intent !== now.intent && (isKnown || now.intent !== undefined) ? ['intent' as const] : []),
    ...(canonical(calls(then)) === canonical(calls(now)) ? [] : ['tools' as const]),
    ...(isKnown && then.outcome !== now.outcome ? ['outcome' as const] : []),
    ...(isKnown && then.handoff !== now.handoff ? ['handoff' as const] : []),
  ];
}

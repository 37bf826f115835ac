import type { TurnResult } from '../../agent/turn-events.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Turn } from '../contract/turn.ts';
import type { Database } from '../db/database.ts';
import { drawConversation } from './draw-conversation.ts';
import { selectTurnEvents, toEvent, type EventRow } from './event-log.ts';
import type { StoredEvent } from './stored-event.ts';
import type { TurnState } from './turns.ts';

interface TurnRow {
  state: TurnState;
  result: (Pick<TurnResult, 'outcome'> & Partial<TurnResult>) | null;
  queued_ms: number | null;
  total_ms: number | null;
  now: Date;
}

/** A turn of this shopper's, as clients see it: its end from its row, what it said from the log. */
export async function readTurn(
  database: Pick<Database, 'batch'>,
  { shop, shopperId }: { shop: ShopId; shopperId: string },
  conversationId: string,
  turnId: string,
): Promise<Turn | undefined> {
  const [turns, events] = await database.batch<[TurnRow, EventRow]>(shop, [
    {
      text: `select t.state, t.result, now() as now,
         (extract(epoch from t.started_at - t.queued_at) * 1000)::float8 as queued_ms,
         (extract(epoch from t.finished_at - t.queued_at) * 1000)::float8 as total_ms
       from turns t join conversations c on c.id = t.conversation_id
       where t.id = $3 and t.conversation_id = $2 and c.shopper_id = $1`,
      params: [shopperId, conversationId, turnId],
    },
    selectTurnEvents(conversationId, turnId),
  ]);
  const row = turns.rows[0];
  if (!row) return undefined;
  return drawTurn(turnId, row, events.rows.map(toEvent));
}

/**
 * The same from its events alone, when all are at hand, from the message that began it to its end; `undefined` when one
 * is missing, or when it didn't end by itself.
 */
export function turnInLog(turnId: string, events: readonly StoredEvent[]): Turn | undefined {
  const log = events.toSorted((one, other) => one.seq - other.seq);
  const [first, last] = [log[0], log.at(-1)];
  if (first?.type !== 'message.created' || first.turnId !== turnId) return undefined;
  if (last?.type !== 'turn.completed' || last.turnId !== turnId) return undefined;
  const started = log.findIndex(({ type }) => type === 'turn.started');
  if (started < 0 || log.some(({ seq }, at) => seq !== first.seq + at)) return undefined;
  const sinceAsked = (at: Date | undefined) => (at ? at.getTime() - first.at.getTime() : null);
  const said = log.slice(started).filter((event) => event.turnId === turnId && event.type !== 'message.delta');
  const times = { queued_ms: sinceAsked(log[started]?.at), total_ms: sinceAsked(last.at), now: last.at };
  return drawTurn(turnId, { state: 'completed', result: last, ...times }, said);
}

function drawTurn(turnId: string, row: TurnRow, log: readonly StoredEvent[]): Turn {
  const { state, result } = row;
  const said = drawConversation(log, row.now);
  const asked = log.findLast((event) => event.type === 'confirmation.requested');
  return {
    id: turnId,
    state,
    ...(result ? endOf(result) : {}),
    tools: result?.tools ?? [],
    messages: said.flatMap((item) =>
      item.kind === 'message' && item.author !== 'shopper'
        ? [{ id: item.id, text: item.text, citations: item.citations }]
        : [],
    ),
    cards: said.flatMap((item) => (item.kind === 'card' ? [item.card] : [])),
    ...(asked ? { confirmation: asked.confirmation } : {}),
    ...timingOf(row),
  };
}

function endOf({ outcome, language, model, intent }: NonNullable<TurnRow['result']>): Partial<Turn> {
  return { outcome, ...(language ? { language } : {}), ...(model ? { model } : {}), ...(intent ? { intent } : {}) };
}

function timingOf({ queued_ms, total_ms, result }: TurnRow): Pick<Turn, 'timing'> {
  if (queued_ms === null || total_ms === null) return {};
  const first = result?.timing?.firstTokenMs;
  return {
    timing: { queuedMs: queued_ms, totalMs: total_ms, ...(first === undefined ? {} : { firstTokenMs: first }) },
  };
}

import type { TurnOutcome } from '../../agent/turn-events.ts';
import { shopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../knowledge/store/database.ts';
import type { HandoffReason, ToolRun } from '../../tools/contract.ts';
import type { EventPlace, NewEvent, StoredEvent } from '../conversations/stored-event.ts';

/** One tool call as a test tells it: its name alone is one that went well. */
export type ToldRun =
  | string
  | {
      name: string;
      status?: ToolRun['status'];
      reason?: ToolRun['reason'];
      args?: Record<string, unknown>;
      callId?: string;
      rule?: string;
      tell?: string;
      content?: Record<string, unknown>;
    };

/** One turn as a test tells it. */
export interface ToldTurn {
  says?: string | string[];
  reply?: string;
  intent?: string;
  /** How sure of it it was; 1 where nothing is told. */
  confidence?: number;
  tools?: ToldRun[];
  cites?: string[];
  ends?: TurnOutcome['kind'];
  handoff?: HandoffReason;
  /** What the dialogue waits for. */
  open?: { intent: string; asks: string; reason?: string };
  /** The shopper's answer to a card. */
  presses?: 'confirm' | 'cancel';
  model?: string;
  /** Minutes since the turn before. */
  after?: number;
  /** Events of attempts of it that died. */
  deadAttempts?: NewEvent[];
  /** It never ends. */
  isRunning?: boolean;
}

/** Tells a log turn by turn. */
export interface LogTeller {
  turn(told: ToldTurn): LogTeller;
  event(event: NewEvent, minutesLater?: number): LogTeller;
  readonly events: StoredEvent[];
  readonly now: () => Date;
}

const start = Date.parse('2026-03-02T09:00:00Z');

/** A log that begins at 9 o'clock; each event comes a second after the one before. */
export function tellLog(): LogTeller {
  const events: StoredEvent[] = [];
  let at = start;
  let turns = 0;
  const push = (event: NewEvent, turnId?: string) => {
    at += 1_000;
    const place: EventPlace = { seq: events.length + 1, at: new Date(at), ...(turnId === undefined ? {} : { turnId }) };
    events.push({ ...event, ...place });
  };
  const teller: LogTeller = {
    events,
    now: () => new Date(at),
    event(event, minutesLater = 0) {
      at += minutesLater * 60_000;
      push(event);
      return teller;
    },
    turn(told) {
      at += (told.after ?? 0) * 60_000;
      turns += 1;
      pushTurn(told, `turn_${turns}`, push);
      return teller;
    },
  };
  return teller;
}

type Push = (event: NewEvent, turnId?: string) => void;

function pushTurn(told: ToldTurn, turnId: string, push: Push): void {
  const { says = [], presses, deadAttempts = [], isRunning = false } = told;
  for (const text of [says].flat()) {
    push({ type: 'message.created', messageId: crypto.randomUUID(), author: 'shopper', text }, turnId);
  }
  if (presses)
    push({ type: 'confirmation.resolved', confirmationId: 'confirm_1', decision: presses, tool: 'x', title: '' }, turnId); // prettier-ignore
  if (deadAttempts.length > 0) push({ type: 'turn.started', attempt: 0 }, turnId);
  for (const event of deadAttempts) push(event, turnId);
  push({ type: 'turn.started', attempt: 1 }, turnId);
  if (!isRunning) pushWork(told, turnId, push);
}

function pushWork(told: ToldTurn, turnId: string, push: Push): void {
  const {
    reply = 'Here it is.',
    intent,
    confidence = 1,
    tools = [],
    cites = [],
    handoff,
    open,
    model = 'local',
  } = told;
  tools.forEach((tool, index) => pushRun(tool, `${turnId}_${index}`, (event) => push(event, turnId)));
  const messageId = crypto.randomUUID();
  push({ type: 'message.created', messageId, author: 'agent' }, turnId);
  const citations = cites.map((passageId) => ({ label: passageId, passageId, title: '', headings: [], source: '' }));
  push({ type: 'message.completed', messageId, text: reply, citations, ...(open ? { memory: { open } } : {}) }, turnId);
  if (handoff) push({ type: 'handoff.requested', handoffId: `hand_${turnId}`, reason: handoff }, turnId);
  const { ends = 'answered' } = told;
  const outcome: TurnOutcome =
    handoff !== undefined
      ? { kind: 'handoff', reason: handoff }
      : ends === 'handoff'
        ? { kind: 'handoff', reason: 'low_confidence' }
        : ends === 'failed'
          ? { kind: 'failed', reason: 'internal' }
          : { kind: ends };
  push(
    {
      type: 'turn.completed',
      outcome,
      language: 'en',
      model,
      tools: [],
      usage: { steps: 1, inputTokens: 0, outputTokens: 0 },
      timing: { totalMs: 1 },
      ...(intent === undefined ? {} : { intent: { id: intent, confidence } }),
    },
    turnId,
  );
}

function pushRun(tool: ToldRun, id: string, push: (event: NewEvent) => void): void {
  const { name, status = 'ok', reason, args = {}, callId = id, rule, tell, content: told = {} } = typeof tool === 'string' ? { name: tool } : tool; // prettier-ignore
  push({ type: 'tool.started', callId, name, args });
  const content =
    rule === undefined ? told : { error: reason, details: { rule, ...(tell === undefined ? {} : { tell }) } };
  push({ type: 'tool.finished', callId, name, status, ms: 1, content, ...(reason ? { reason } : {}) });
}

/** A conversation to be put into a database as it was told. */
export interface PlantedLog {
  log: LogTeller;
  /** The same for all of one shopper's. */
  shopper: string;
  /** When it began; its events move along. */
  startedAt: Date;
  rating?: number;
}

/** Writes logs into a shop's database, many at a time; returns the conversations' ids. */
export async function plantLogs(
  database: ShopDatabase,
  shop: 'demo' | 'other',
  planted: readonly PlantedLog[],
): Promise<string[]> {
  const rows = planted.map(({ log, shopper, startedAt, rating }) => ({
    id: `conv_${crypto.randomUUID()}`,
    shopper: `${shop}_${shopper}`,
    startedAt,
    ...(rating === undefined ? {} : { rating }),
    events: log.events.map(({ seq, at, type, turnId, ...data }) => {
      return { seq, at: new Date(startedAt.getTime() + at.getTime() - start), type, turnId, data };
    }),
  }));
  await database.inShop(shopId(shop), async (sql) => {
    const json = JSON.stringify(rows);
    await sql.query(
      `insert into shoppers (id, shop_id) select distinct each ->> 'shopper', $2 from jsonb_array_elements($1::jsonb) as each
       on conflict do nothing`,
      [json, shop],
    );
    await sql.query(
      `insert into conversations (id, shop_id, shopper_id, created_at, last_seq)
       select each ->> 'id', $2, each ->> 'shopper', (each ->> 'startedAt')::timestamptz, jsonb_array_length(each -> 'events')
         from jsonb_array_elements($1::jsonb) as each`,
      [json, shop],
    );
    await sql.query(
      `insert into events (shop_id, conversation_id, seq, at, type, turn_id, data)
       select $2, each ->> 'id', (e ->> 'seq')::integer, (e ->> 'at')::timestamptz, e ->> 'type', e ->> 'turnId', e -> 'data'
         from jsonb_array_elements($1::jsonb) as each, jsonb_array_elements(each -> 'events') as e`,
      [json, shop],
    );
    await sql.query(
      `insert into ratings (conversation_id, shop_id, score, rated_at)
       select each ->> 'id', $2, (each ->> 'rating')::smallint, (each ->> 'startedAt')::timestamptz + interval '1 day'
         from jsonb_array_elements($1::jsonb) as each where each ? 'rating'`,
      [json, shop],
    );
  });
  return rows.map(({ id }) => id);
}

import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { ofParcelIfNeverCame } from '../../agent/summary/never-came.ts';
import { recordOf } from '../../agent/summary/record-of.ts';
import { asksPerson } from '../../agent/wishes/demands-person.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import { selectHandoffEvents, toEvent, type Appended, type EventRow } from '../conversations/event-log.ts';
import { newId } from '../conversations/ids.ts';
import type { NewEvent, StoredEvent } from '../conversations/stored-event.ts';
import { alreadyAnswered, alreadyAsked, alreadyThere, announcement } from './announcement.ts';
import { calledColleague } from './called-colleague.ts';
import { headStart, matterOf, moodOf, safetyHeadStart, tellsHarm, wantedSkills } from './assess.ts';
import { findOpenHandoff, type Handoff } from './open-handoff.ts';
import { standingOf } from './line.ts';
import { workedBefore } from './worked-before.ts';

interface HandoffRequest {
  shop: ShopId;
  conversationId: string;
  /** The turn that ends with it; absent when a person asked by a button. */
  turnId?: string;
  reason: HandoffReason;
  language: Language;
  /** What the turn that asks for it was about. */
  intent?: string | undefined;
  /** Whether the shop holds this customer dear; false when it isn't known. */
  vip: boolean;
  /** A person was asked for before because of a risk. */
  wasRisk?: boolean;
  /** What the turn says in the same transaction and the log doesn't hold yet. */
  unwritten?: readonly NewEvent[];
}

/** `events` are to be appended by the caller. */
type Requested =
  | { status: 'opened' | 'waiting'; handoff: Handoff; events: Appended[] }
  /** It would go in circles (`workedBefore`); the shopper is told so instead. */
  | { status: 'answered_before'; events: Appended[] };

/**
 * Opens a handoff: its row with what whoever takes it should know, the conversation's state, and the events to append,
 * the announcement among them. The caller appends them in the same transaction, with the conversation's row locked, so
 * that no shopper is promised a person whom nobody told. When one waits already there is no second one, only a word
 * that it does; and what an operator has answered isn't asked again without anything new, save by the shopper's own wish.
 */
export async function requestHandoff(sql: Sql, request: HandoffRequest): Promise<Requested> {
  const { conversationId, turnId, language } = request;
  const ofTurn = turnId === undefined ? {} : { turnId };
  const waiting = await findOpenHandoff(sql, conversationId);
  if (waiting) {
    if (!waiting.operator && tellsHarm(wordsIn(await readLog(sql, conversationId)))) await moveUp(sql, waiting.id);
    const text = waiting.operator
      ? alreadyThere(waiting.operator.name, language)
      : alreadyAsked({ ...(await whereStands(sql, waiting.id)), ...(await whomCalled(sql, conversationId)) }, language);
    return { status: 'waiting', handoff: waiting, events: [{ ...systemSays(text), ...ofTurn }] };
  }
  const log = await readLog(sql, conversationId);
  const reason = reasonOf(request.reason, log);
  const intent = matterOf([...intentsIn(log), ...(request.intent === undefined ? [] : [request.intent])]);
  if (!alwaysHonoured.has(reason)) {
    const handoffId = await workedBefore(sql, { conversationId, reason, intent }, log);
    if (handoffId !== undefined) {
      const said = { ...systemSays(alreadyAnswered[language]), insteadOf: handoffId, ...ofTurn };
      return { status: 'answered_before', events: [said] };
    }
  }
  const handoff = await insertHandoff(sql, { ...request, reason }, { log, intent });
  const called = await calledColleague(sql, log);
  const waits = { ...(await whereStands(sql, handoff.id)), ...(called ? { called } : {}) };
  const text = announcement(reason, waits, language);
  return {
    status: 'opened',
    handoff,
    events: [
      { ...systemSays(text), ...ofTurn },
      { type: 'handoff.requested', handoffId: handoff.id, reason, ...ofTurn },
    ],
  };
}

const wordsIn = (log: readonly StoredEvent[]) =>
  log.flatMap((event) => (event.type === 'message.created' && event.author === 'shopper' ? [event.text ?? ''] : []));

/** Harm was told by who is in line already. */
async function moveUp(sql: Sql, handoffId: string): Promise<void> {
  await sql.query('update handoffs set head_start = greatest(head_start, $2::int) where id = $1', [
    handoffId,
    safetyHeadStart,
  ]);
}

/** What the agent couldn't do or answer is no reason any more once the shopper asks for a person in so many words. */
function reasonOf(reason: HandoffReason, log: readonly StoredEvent[]): HandoffReason {
  const newest = log.findLast((event) => event.type === 'message.created' && event.author === 'shopper');
  const text = newest?.type === 'message.created' ? (newest.text ?? '') : '';
  const isBack = log.some(({ type }) => type === 'handoff.returned' || type === 'handoff.accepted');
  const names = log.flatMap((event) => (event.type === 'handoff.accepted' ? [event.name] : []));
  return isBack && wants.has(reason) && asksPerson(text, names) ? 'shopper_request' : reason;
}

const wants: ReadonlySet<HandoffReason> = new Set(['missing_knowledge', 'unsupported_request', 'low_confidence']);

async function whereStands(sql: Sql, handoffId: string) {
  const { timeZone, now, ...standing } = await standingOf(sql, handoffId);
  return { standing, timeZone, now };
}

async function whomCalled(sql: Sql, conversationId: string) {
  const called = await calledColleague(sql, await readLog(sql, conversationId));
  return called ? { called } : {};
}

/** The shopper's own wish, and failures after which nobody else would answer. */
const alwaysHonoured: ReadonlySet<HandoffReason> = new Set(['shopper_request', 'deadline', 'tool_failure']);

/** Writes a handoff's row, assessed by what the log holds, and marks the conversation. It must be locked, and have none open. */
export async function insertHandoff(
  sql: Sql,
  { shop, conversationId, turnId, reason, language, vip, wasRisk = false, unwritten = [] }: HandoffRequest,
  { log, intent }: { log: readonly StoredEvent[]; intent: string | undefined },
): Promise<Handoff> {
  const said = wordsIn(log);
  const skills = wantedSkills([...log, ...unwritten], intent);
  const isBack = log.some(({ type }) => type === 'handoff.returned' || type === 'handoff.accepted');
  const mood = moodOf(said, isBack);
  const ahead = headStart({ reason: wasRisk ? 'risk' : reason, mood, vip, harm: tellsHarm(said) });
  const id = newId('hand');
  const { rows } = await sql.query<{ requested_at: Date }>(
    `with opened as (
       insert into handoffs
         (id, shop_id, conversation_id, turn_id, reason, language, skills, head_start, vip, intent)
       -- who comes back to people stands no further behind than before
       values ($1, $2, $3, $4, $5, $6, $7,
         greatest($8::int, (select max(b.head_start) from handoffs b where b.conversation_id = $3)), $9, $10)
       returning requested_at
     ), marked as (
       update conversations set state = 'handed_off' where id = $3
     )
     select requested_at from opened`,
    [id, shop, conversationId, turnId ?? null, reason, language, skills, ahead, vip, intent ?? null],
  );
  return { id, reason, requestedAt: rows[0]?.requested_at ?? new Date(NaN) };
}

/** What a handoff is assessed by: what was said, looked up, and came of it, oldest first. */
export async function readLog(sql: Sql, conversationId: string): Promise<StoredEvent[]> {
  const { text, params } = selectHandoffEvents(conversationId);
  const { rows } = await sql.query<EventRow>(text, params);
  return rows.toReversed().map(toEvent);
}

export function intentsIn(log: readonly StoredEvent[]): string[] {
  return log.flatMap((event) => {
    if (event.type !== 'turn.completed' || !event.intent) return [];
    const calls = log.flatMap((each) =>
      each.type === 'tool.started' && each.turnId === event.turnId ? [recordOf(each.args)] : [],
    );
    return [ofParcelIfNeverCame(event.intent.id, calls)];
  });
}

function systemSays(text: string): Extract<NewEvent, { type: 'message.created' }> {
  return { type: 'message.created', messageId: newId('msg'), author: 'system', text };
}

import { intentLabel } from '../../agent/understanding/intent-labels.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { readBookedOffers } from '../../tools/ledger/booked-action.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { HandoffView, OperatorConversation } from '../contract/operator/conversation.ts';
import type { Skill } from '../contract/operator/team.ts';
import { readDrawableEvents } from '../conversations/event-log.ts';
import type { Operator } from '../operators/operator.ts';
import { calledColleague } from './called-colleague.ts';
import { headOf } from './desk-conversation.ts';
import { drawForDesk, type Note } from './draw-for-desk.ts';
import { isInLine, lineKey } from './line.ts';
import { withOfferStates } from './offer-standing.ts';
import { shopperOf } from './read-inbox-items.ts';

interface ConversationRow {
  state: OperatorConversation['state'];
  language: Language;
  shopper_id: string;
  customer_id: string | null;
  shopper_name: string | null;
  proven: boolean;
  vip: boolean;
  operator_id: string | null;
  operator_name: string | null;
  pending: string[];
  score: number | null;
  comment: string | null;
  now: Date;
}

/** Everything that the log holds of a conversation of the operator's shop; `undefined` when there is none. */
export async function readDeskView(sql: Sql, by: Operator, id: string): Promise<OperatorConversation | undefined> {
  const { rows } = await sql.query<ConversationRow>(
    `select c.state, c.language, c.shopper_id, s.customer_id, s.name as shopper_name,
       exists (select from order_proofs p where p.conversation_id = c.id) as proven,
       exists (select from handoffs v where v.conversation_id = c.id and v.vip) as vip,
       o.id as operator_id, o.name as operator_name, r.score, r.comment, now() as now,
       array(select t.id from turns t where t.conversation_id = c.id and t.state in ('queued', 'running')
             order by t.queued_at) as pending
     from conversations c join shoppers s on s.id = c.shopper_id
     left join operators o on o.id = c.operator_id left join ratings r on r.conversation_id = c.id
     where c.id = $1`,
    [id],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { operator_id, operator_name, score, comment } = row;
  const operator =
    operator_id !== null && operator_name !== null ? { id: operator_id, name: operator_name } : undefined;
  const log = await readDrawableEvents(sql, id);
  const notes = await readNotes(sql, id);
  const people = await sql.query<{ id: string; name: string }>('select id, name from operators');
  const names = new Map(people.rows.map((each) => [each.id, each.name]));
  const drawn = drawForDesk(log, notes, { now: row.now, language: by.language, names });
  const items = withOfferStates(drawn, log, await readBookedOffers(sql, by.shop, id));
  const called = row.state === 'handed_off' ? await calledColleague(sql, log) : undefined;
  const asked = items.find((item) => item.kind === 'card' && item.confirmation === 'pending');
  return {
    id,
    ...headOf(row.state, operator),
    language: row.language,
    shopper: shopperOf(row),
    handoffs: await readHandoffs(sql, by, id),
    ...(called ? { askedFor: called } : {}),
    lastSeq: log.at(-1)?.seq ?? 0,
    pendingTurns: row.pending,
    items,
    ...(asked?.kind === 'card' && asked.card.type === 'confirmation' ? { confirmation: asked.card } : {}),
    ...(score === null ? {} : { rating: { score, ...(comment === null ? {} : { comment }) } }),
  };
}

async function readNotes(sql: Sql, conversationId: string): Promise<Note[]> {
  const { rows } = await sql.query<Note>(
    `select n.id, o.name, n.text, n.at from notes n join operators o on o.id = n.operator_id
     where n.conversation_id = $1 order by n.at, n.id`,
    [conversationId],
  );
  return rows;
}

interface HandoffRow {
  id: string;
  reason: HandoffReason;
  requested_at: Date;
  accepted_at: Date | null;
  closed_at: Date | null;
  ended: 'returned' | 'resolved' | null;
  operator_id: string | null;
  operator_name: string | null;
  language: Language;
  skills: Skill[];
  fits: boolean;
  intent: string | null;
  contact: string | null;
  place: number | null;
}

async function readHandoffs(sql: Sql, by: Operator, conversationId: string): Promise<HandoffView[]> {
  const { rows } = await sql.query<HandoffRow>(
    `with me as (
       select languages, skills from operators where id = $2
     )
     select h.id, h.reason, h.requested_at, h.accepted_at, h.closed_at, h.ended, h.language, h.skills, h.intent, h.contact,
       o.id as operator_id, o.name as operator_name,
       coalesce(h.language = any (me.languages) and h.skills <@ me.skills, false) as fits,
       case when ${isInLine('h')} then (
         select count(*)::int from handoffs w where ${isInLine('w')} and (${lineKey('w')}, w.id) <= (${lineKey('h')}, h.id)
       ) end as place
     from handoffs h left join operators o on o.id = h.operator_id left join me on true
     where h.conversation_id = $1 order by h.requested_at, h.id`,
    [conversationId, by.id],
  );
  return rows.map((row) => toHandoff(row, by.language));
}

function toHandoff(row: HandoffRow, language: Language): HandoffView {
  const { id, reason, accepted_at, closed_at, ended, operator_id, operator_name, intent, contact, place } = row;
  return {
    id,
    reason,
    requestedAt: row.requested_at.toISOString(),
    ...(accepted_at === null ? {} : { acceptedAt: accepted_at.toISOString() }),
    ...(closed_at === null ? {} : { closedAt: closed_at.toISOString() }),
    ...(ended === null ? {} : { ended }),
    ...(operator_id !== null && operator_name !== null ? { operator: { id: operator_id, name: operator_name } } : {}),
    language: row.language,
    skills: row.skills,
    fits: row.fits,
    ...(intent === null ? {} : { intent: { id: intent, label: intentLabel(intent, language) } }),
    ...(contact === null ? {} : { contact }),
    ...(place === null ? {} : { place }),
  };
}

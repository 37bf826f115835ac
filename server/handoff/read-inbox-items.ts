import { askedByName } from '../../agent/summary/next/asks-for.ts';
import { intentLabel } from '../../agent/understanding/intent-labels.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { InboxItem } from '../contract/operator/inbox.ts';
import type { Skill } from '../contract/operator/team.ts';
import type { Author } from '../conversations/stored-event.ts';
import type { Operator } from '../operators/operator.ts';
import { moodOf, safetyHeadStart, talkIntents } from './assess.ts';
import { isUnanswered } from './last-word.ts';
import { isInLine, lineKey } from './line.ts';
import { isAtLimit } from './load.ts';

interface ItemRow {
  id: string;
  state: InboxItem['state'];
  owner: InboxItem['owner'];
  language: Language;
  updated_at: Date;
  shopper_id: string;
  customer_id: string | null;
  shopper_name: string | null;
  proven: boolean;
  vip: boolean;
  operator_id: string | null;
  operator_name: string | null;
  handoff_id: string | null;
  reason: HandoffReason | null;
  requested_at: Date | null;
  skills: Skill[] | null;
  fits: boolean | null;
  place: number | null;
  safety: boolean | null;
  intent: string | null;
  said: string[];
  is_back: boolean;
  times: number;
  last_author: Author | null;
  last_text: string | null;
  last_at: Date | null;
  unanswered: boolean;
  /** Names of the shop’s operators. */
  team: string[];
}

/** In so many of their newest messages a colleague whom they name is asked for still. */
const newestWords = 3;
/** Longest text of a line of the inbox, characters. */
const lineLength = 140;

/** Conversations of the operator's shop as lines of an inbox, in the order of `ids`; what isn't there is left out. */
export async function readInboxItems(sql: Sql, by: Operator, ids: readonly string[]): Promise<InboxItem[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql.query<ItemRow>(selectItems, [ids, by.id, [...talkIntents]]);
  const items = new Map(rows.map((row) => [row.id, toItem(row, by.language)]));
  return ids.flatMap((id) => items.get(id) ?? []);
}

/** SQL: the conversation `c` has been with people before. */
const isBack = `exists (select from handoffs b where b.conversation_id = c.id and b.closed_at is not null)`;

const selectItems = `
  with line as (
    select w.id, row_number() over (order by ${lineKey('w')}, w.id)::int as place from handoffs w where ${isInLine('w')}
  ), me as (
    select languages, skills, ${isAtLimit('o')} as full from operators o where id = $2
  )
  select c.id, c.state, c.owner, c.language, c.updated_at, c.shopper_id, s.customer_id, s.name as shopper_name,
    exists (select from order_proofs p where p.conversation_id = c.id) as proven,
    exists (select from handoffs v where v.conversation_id = c.id and v.vip) as vip,
    o.id as operator_id, o.name as operator_name,
    h.id as handoff_id, h.reason, h.requested_at, h.skills, line.place,
    h.head_start >= ${safetyHeadStart} as safety,
    h.language = any (me.languages) and h.skills <@ me.skills and not me.full as fits,
    coalesce(h.intent, matter.id) as intent,
    array(select e.data ->> 'text' from events e
      where e.conversation_id = c.id and e.type = 'message.created' and e.data ->> 'author' = 'shopper'
      order by e.seq desc limit case when ${isBack} then 20 else 3 end) as said,
    ${isBack} as is_back, (select count(*)::int from handoffs b where b.conversation_id = c.id) as times,
    last.author as last_author, last.text as last_text, last.at as last_at,
    ${isUnanswered('c')} as unanswered,
    array(select t.name from operators t where t.disabled_at is null) as team
  from conversations c
  join shoppers s on s.id = c.shopper_id
  left join operators o on o.id = c.operator_id
  left join handoffs h on h.conversation_id = c.id and h.closed_at is null
  left join line on line.id = h.id
  left join me on true
  left join lateral (
    select e.data -> 'intent' ->> 'id' as id from events e
    where e.conversation_id = c.id and e.type = 'turn.completed' and e.data -> 'intent' is not null
    order by (e.data -> 'intent' ->> 'id') = any ($3), e.seq desc limit 1
  ) matter on true
  left join lateral (
    select coalesce(e.data ->> 'author', 'agent') as author, e.data ->> 'text' as text, e.at from events e
    where e.conversation_id = c.id
      -- That it was passed on says nothing of what it is about.
      and (e.type = 'message.completed'
        or e.type = 'message.created' and e.data ->> 'text' is not null and e.data ->> 'author' <> 'system')
    -- Nor does what the agent said to it, to whoever takes it from the line: the shopper's own words stand first there.
    order by (line.id is not null and coalesce(e.data ->> 'author', '') = 'shopper' and e.data ->> 'text' <> '') desc,
      -- A one-time code tells nothing.
      coalesce(e.data ->> 'text' ~ '^[[:space:]]*[0-9]{4,8}[[:space:]]*$', false),
      e.seq desc limit 1
  ) last on true
  where c.id = any ($1)`;

function toItem(row: ItemRow, language: Language): InboxItem {
  const { last_author: author, last_text: text, last_at: at } = row;
  return {
    conversationId: row.id,
    shopper: shopperOf(row),
    language: row.language,
    state: row.state,
    owner: row.owner,
    ...(row.operator_id !== null && row.operator_name !== null
      ? { operator: { id: row.operator_id, name: row.operator_name } }
      : {}),
    ...handoffOf(row),
    ...(row.intent === null ? {} : { intent: { id: row.intent, label: intentLabel(row.intent, language) } }),
    ...(row.said.length > 0 ? { mood: moodOf(row.said.toReversed(), row.is_back) } : {}),
    ...(author !== null && text !== null && at !== null
      ? { lastMessage: { author, text: cut(text), at: at.toISOString() } }
      : {}),
    unanswered: row.unanswered,
    updatedAt: row.updated_at.toISOString(),
  };
}

function handoffOf({
  handoff_id: id,
  reason,
  requested_at,
  skills,
  fits,
  place,
  safety,
  times,
  said,
  team,
}: ItemRow): Pick<InboxItem, 'handoff'> {
  if (id === null || reason === null || requested_at === null) return {};
  const requestedAt = requested_at.toISOString();
  const name = said.slice(0, newestWords).flatMap((text) => askedByName(text, team) ?? [])[0];
  return {
    handoff: {
      id,
      reason,
      requestedAt,
      skills: skills ?? [],
      fits: fits ?? false,
      times,
      ...(place === null ? {} : { place }),
      ...(safety === true ? { safety } : {}),
      ...(name === undefined ? {} : { asksFor: name }),
    },
  };
}

/** A shopper as the desk sees them. */
export function shopperOf(row: {
  shopper_id: string;
  shopper_name: string | null;
  customer_id: string | null;
  proven: boolean;
  vip: boolean;
}): InboxItem['shopper'] {
  const level = row.customer_id === null ? (row.proven ? 'order_verified' : 'anonymous') : 'signed_in';
  const name = row.shopper_name === null ? {} : { name: row.shopper_name };
  return { id: row.shopper_id, level, vip: row.vip, ...name };
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const head = new RegExp(`^.{0,${lineLength}}`, 'u').exec(line)?.[0] ?? '';
  return head === line ? line : `${head}…`;
}

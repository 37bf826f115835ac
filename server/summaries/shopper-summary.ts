import { matterPhrase } from '../../agent/summary/gist/matter-phrases.ts';
import { inWords, listed, type Eye } from '../../agent/summary/eye.ts';
import { summarise } from '../../agent/summary/summarise.ts';
import type { Summary } from '../../agent/summary/summary.ts';
import type { Understand } from '../../agent/understanding/create-understanding.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { dayText } from '../../tools/views/day-view.ts';
import type { ShopperSummary } from '../contract/operator/summary.ts';
import type { Operator } from '../operators/operator.ts';
import { readForSummary } from './read-for-summary.ts';

/** So many of the newest are read. */
const mostConversations = 10;

interface Row {
  id: string;
  created_at: Date;
  state: 'open' | 'handed_off' | 'resolved';
  owner: 'agent' | 'operator';
}

/** What a shopper came for in their newest conversations, newest first; `undefined` when the shop has no such shopper. */
export async function readShopperSummary(
  sql: Sql,
  by: Operator,
  shopperId: string,
  { understand, now, timeZone }: { understand: Understand; now: Date; timeZone: string },
): Promise<ShopperSummary | undefined> {
  const eye: Eye = { language: by.language, timeZone, now };
  const known = await sql.query('select from shoppers where id = $1', [shopperId]);
  if (known.rows.length === 0) return undefined;
  const { rows } = await sql.query<Row>(
    `select id, created_at, state, owner from conversations where shopper_id = $1
     order by created_at desc, id limit ${mostConversations}`,
    [shopperId],
  );
  const conversations: ShopperSummary['conversations'] = [];
  for (const row of rows) {
    const read = await readForSummary(sql, by.shop, row.id);
    if (!read) continue;
    const summary = summarise({ ...read, ...eye }, understand);
    conversations.push({
      id: row.id,
      at: row.created_at.toISOString(),
      intents: summary.intents.map(({ id, label }) => ({ id, label })),
      end: inWords(endOf(row, summary), eye),
    });
  }
  return { shopperId, language: by.language, gist: gistOf(conversations, eye), conversations };
}

function endOf({ state, owner }: Row, { actions, openQuestion, intents }: Summary): Localized {
  if (owner === 'operator') return { en: 'With an operator', zh: '人工处理中' };
  if (state === 'handed_off') return { en: 'Waits for a person', zh: '等待人工' };
  if (state === 'resolved') return { en: 'Settled by an operator', zh: '人工已解决' };
  const done = actions.findLast((action) => action.state === 'done');
  if (openQuestion) return { en: 'Not answered', zh: '未得到答复' };
  if (done) return { en: `Done: ${done.title}`, zh: `已办妥：${done.title}` };
  if (intents.length === 0) return { en: 'Nothing asked', zh: '没有提问' };
  return { en: 'Answered by the agent', zh: '机器人已答复' };
}

function gistOf(conversations: ShopperSummary['conversations'], eye: Eye): string {
  const [newest] = conversations;
  if (!newest) return inWords({ en: 'No conversations yet.', zh: '还没有会话。' }, eye);
  const counts = new Map<string, number>();
  for (const { intents } of conversations) {
    for (const { id } of intents) if (id !== 'ask_human') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const often = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
  const matters = often.map(([id, times]) => `${matterPhrase(id, eye)}${times > 1 ? ` ×${times}` : ''}`);
  const count = conversations.length;
  const last = dayText(new Date(newest.at), eye);
  return inWords(
    {
      en: `${count} ${count === 1 ? 'conversation' : 'conversations'}${matters.length > 0 ? `, about ${listed(matters, eye)}` : ''}. The last began on ${last}: ${newest.end}.`,
      zh: `共 ${count} 次会话${matters.length > 0 ? `，主要是${matters.join('、')}` : ''}。最近一次在${last}：${newest.end}。`,
    },
    eye,
  );
}

import type { Sql } from '../../../knowledge/store/database.ts';
import type { ToolContext } from '../../../tools/contract.ts';
import { sendCode, type SendCodeContent } from '../../../tools/catalog/send-code.ts';
import type { CodeSent } from '../../contract/operator/actions.ts';
import { stepUpLimits } from '../../identity/step-up.ts';
import { oneTimeCodeIn } from './one-time-code.ts';

/** Sends a one-time code to the shopper's own address: the operator learns where it went, masked, and never the code. */
export async function sendShopperCode(context: ToolContext): Promise<CodeSent> {
  const sent = await sendCode.run({}, context).catch(() => 'unavailable' as const);
  if (sent === 'unavailable' || sent.status === 'awaiting_human') return { status: 'unavailable' };
  if (sent.status === 'refused')
    return { status: sent.reason === 'identity_required' ? 'unknown_shopper' : 'too_many' };
  const content: SendCodeContent = sent.content;
  return { status: content.sent ? 'sent' : 'verified', to: content.to };
}

/**
 * The code that the shopper has written since one was sent and that wasn't tried when it was written, for the server
 * went down in between.
 */
export async function untriedCode(sql: Sql, conversationId: string): Promise<string | undefined> {
  return (await untriedCodes(sql, conversationId))[0];
}

/** Each try before this one took one of them, in order. */
async function untriedCodes(sql: Sql, conversationId: string): Promise<readonly string[]> {
  const sent = await sql.query<{ sent_at: Date; tries_left: number }>(
    `select sent_at, tries_left from step_ups where conversation_id = $1 and code_hash is not null
      order by sent_at desc limit 1`,
    [conversationId],
  );
  const [row] = sent.rows;
  if (!row) return [];
  const { rows } = await sql.query<{ text: string }>(
    `select data ->> 'text' as text from events where conversation_id = $1 and type = 'message.created'
       and data ->> 'author' = 'shopper' and at >= $2 order by seq`,
    [conversationId, row.sent_at],
  );
  return rows.flatMap(({ text }) => oneTimeCodeIn(text) ?? []).slice(stepUpLimits.tries - row.tries_left);
}

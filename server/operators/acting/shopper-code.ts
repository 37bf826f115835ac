import type { Sql } from '../../../knowledge/store/database.ts';
import type { ToolContext } from '../../../tools/contract.ts';
import { sendCode, type SendCodeContent } from '../../../tools/catalog/send-code.ts';
import { attestedAddress } from '../../../tools/planning/attested-address.ts';
import type { CodeSent } from '../../contract/operator/actions.ts';
import { stepUpLimits } from '../../identity/step-up.ts';

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
 * Takes the code that the shopper has written in the conversation since it was sent: nobody has to copy it, and each one
 * is tried once. True when it was right.
 */
export async function takeCodeFromChat(
  inShop: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>,
  context: ToolContext,
): Promise<boolean> {
  const address = await attestedAddress(context);
  if (address === undefined) return false;
  const [code] = await inShop((sql) => untriedCodes(sql, context.conversationId));
  return code !== undefined && (await context.stepUp.checkCode(address, code)) === 'verified';
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
  return rows.flatMap(({ text }) => codeIn(text) ?? []).slice(stepUpLimits.tries - row.tries_left);
}

/** Six digits by themselves, however they are grouped. */
function codeIn(text: string): string | undefined {
  const spelled = text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/gu, '');
  return /(?<!\d)\d{6}(?!\d)/u.exec(spelled)?.[0];
}

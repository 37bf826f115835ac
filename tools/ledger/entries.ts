import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Proposal, Requester } from './ledger.ts';
import { toJson, toStorableText } from './to-json.ts';

/** What can be written of an action. The newest one is its state. */
export type EntryType =
  | 'proposed'
  /** By a rule. */
  | 'refused'
  | 'handed_over'
  | 'asked'
  | 'confirmed'
  | 'declined'
  | 'expired'
  | 'replaced'
  | 'claimed'
  /** Whoever was at it broke off before the shop did anything. */
  | 'abandoned'
  | 'committed'
  /** Done before under the same key. */
  | 'repeated'
  /** Nothing has happened, and why. */
  | 'failed'
  | 'doubted'
  | 'offers_issued'
  | 'offers_refused'
  /** Something was done that they were to spare. */
  | 'offers_declined';

/** Adds to the book. The detail holds ids, numbers, names of goods, rules and reasons: nobody's name, no address, no words of the shopper. */
export async function appendEntry(
  sql: Sql,
  shop: ShopId,
  actionId: string,
  type: EntryType,
  detail: object = {},
): Promise<void> {
  const { rowCount } = await sql.query(
    `with head as (
       update actions set state = $3, updated_at = now() where shop_id = $1 and id = $2 returning *
     )
     insert into action_entries
       (shop_id, action_id, conversation_id, shopper_id, customer_id, operator_id, kind, order_number, type, detail)
     select shop_id, id, conversation_id, shopper_id, customer_id, operator_id, kind, order_number, $3, $4::jsonb
     from head`,
    [shop, actionId, type, toJson(detail)],
  );
  if (rowCount !== 1) throw new Error(`the book has no action ${actionId}`);
}

const endsOf = { allow: undefined, confirm: undefined, deny: 'refused', human: 'handed_over' } as const;

/** Opens an action and writes down how the rules decided. */
export async function propose(
  sql: Sql,
  { shop, conversationId, shopperId, customerId, operator }: Requester,
  { tool, input, kind, effect, orderNumber, goods, ruling, policyVersion, evidence }: Proposal,
): Promise<string> {
  const id = `act_${crypto.randomUUID()}`;
  await sql.query(
    `insert into actions (id, shop_id, conversation_id, shopper_id, customer_id, tool, kind, order_number, input, effect,
                          evidence, operator_id, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'proposed')`,
    [
      id,
      shop,
      conversationId,
      shopperId,
      customerId ?? null,
      tool,
      kind,
      orderNumber === undefined ? null : toStorableText(orderNumber),
      toJson(input),
      toJson(effect),
      evidence.map(toStorableText),
      operator?.id ?? null,
    ],
  );
  const { decision, ruleId, because, tell, needs, handoff } = ruling;
  await appendEntry(sql, shop, id, 'proposed', {
    tool,
    effect: fingerprintOf(effect),
    ...('amount' in effect ? { amount: effect.amount } : 'refund' in effect ? { amount: effect.refund } : {}),
    ...(goods && goods.length > 0 ? { goods } : {}),
    ...(operator ? { operatorRole: operator.role } : {}),
    ...(operator?.waivesPhotos === undefined ? {} : { waivesPhotos: operator.waivesPhotos }),
    ...(operator?.makesException === undefined ? {} : { makesException: operator.makesException }),
    decision,
    policyVersion,
    evidence,
  });
  const end = endsOf[decision];
  const reason = { ruleId, because, tell, needs, handoff };
  if (end) await appendEntry(sql, shop, id, end, reason);
  return id;
}

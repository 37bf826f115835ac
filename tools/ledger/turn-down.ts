import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { EffectKind } from '../commerce/effect.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import type { EntryType } from './entries.ts';
import { toJson } from './to-json.ts';

/** Stands in the book where a rule’s id stands, for a no that a person said. */
export const personsNo = 'persons_no';

export interface TurnedDown {
  kind: ActionKind;
  effect?: EffectKind | 'issue_offers';
  orderNumber?: string;
}

/**
 * A person’s no to what a rule left to a person, with all that waits for the same thing in this conversation. `undefined`:
 * nothing waits there under this id any more.
 */
export async function turnDown(
  sql: Sql,
  shop: ShopId,
  of: { conversationId: string; actionId: string; operatorId: string; because: Localized },
): Promise<TurnedDown | undefined> {
  const { conversationId, actionId, operatorId, because } = of;
  const waits: EntryType = 'handed_over';
  const { rows } = await sql.query<{
    id: string;
    kind: ActionKind;
    effect: NonNullable<TurnedDown['effect']> | null;
    order_number: string | null;
  }>(
    `select a.id, a.kind, a.effect ->> 'kind' as effect, a.order_number from actions a
       join actions asked on asked.shop_id = a.shop_id and asked.conversation_id = a.conversation_id
        and asked.kind = a.kind and asked.order_number is not distinct from a.order_number
      where asked.shop_id = $1 and asked.conversation_id = $2 and asked.id = $3 and asked.state = $4 and a.state = $4
      order by a.created_at, a.id for update of a`,
    [shop, conversationId, actionId, waits],
  );
  const asked = rows.find(({ id }) => id === actionId);
  if (!asked) return undefined;
  const no: EntryType = 'refused';
  await sql.query(
    `with head as (
       update actions set state = $3, updated_at = now() where shop_id = $1 and id = any ($2) returning *
     )
     insert into action_entries
       (shop_id, action_id, conversation_id, shopper_id, customer_id, operator_id, kind, order_number, type, detail)
     select shop_id, id, conversation_id, shopper_id, customer_id, $4, kind, order_number, $3, $5::jsonb from head`,
    [shop, rows.map(({ id }) => id), no, operatorId, toJson({ ruleId: personsNo, because: because.en, tell: because })],
  );
  const { kind, effect, order_number } = asked;
  return {
    kind,
    ...(effect === null ? {} : { effect }),
    ...(order_number === null ? {} : { orderNumber: order_number }),
  };
}

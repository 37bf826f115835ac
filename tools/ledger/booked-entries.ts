import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Money } from '../commerce/money.ts';
import type { Discretion } from '../contract.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import type { EntryType } from './entries.ts';

/** One line of the book about an action; of a proposal, what its operator goes on without. */
export interface BookedEntry extends Discretion {
  type: EntryType;
  at: Date;
  kind: ActionKind;
  orderNumber?: string;
  /** Who acted, where it was an operator. */
  operator?: string;
  /** Of a proposal. */
  amount?: Money;
  /** The rule that said no or wants a person, and why, for us. */
  ruleId?: string;
  because?: string;
  /** Of a no that a person said: why, as the shopper was told. */
  tell?: Localized;
  /** Of the request that it opened. */
  requestNumber?: string;
}

interface Row {
  type: EntryType;
  at: Date;
  kind: ActionKind;
  order_number: string | null;
  operator: string | null;
  amount: Money | null;
  rule_id: string | null;
  because: string | null;
  tell: Localized | null;
  waives_photos: Discretion['waivesPhotos'] | null;
  makes_exception: Discretion['makesException'] | null;
  request: string | null;
}

/** All that the book says of one action of a conversation, oldest first; nothing where there is no such action in it. */
export async function readBookedEntries(
  sql: Sql,
  shop: ShopId,
  of: { conversationId: string; actionId: string },
): Promise<BookedEntry[]> {
  const { rows } = await sql.query<Row>(
    `select e.type, e.at, e.kind, e.order_number, o.name as operator, e.detail -> 'amount' as amount,
            e.detail ->> 'ruleId' as rule_id, e.detail ->> 'because' as because, e.detail -> 'tell' as tell, e.detail ->> 'request' as request,
            e.detail ->> 'waivesPhotos' as waives_photos, e.detail ->> 'makesException' as makes_exception
       from action_entries e left join operators o on o.shop_id = e.shop_id and o.id = e.operator_id
      where e.shop_id = $1 and e.conversation_id = $2 and e.action_id = $3 order by e.id`,
    [shop, of.conversationId, of.actionId],
  );
  return rows.map(({ type, at, kind, order_number, operator, amount, rule_id, because, tell, request, ...row }) => ({
    ...{ type, at, kind },
    ...(order_number === null ? {} : { orderNumber: order_number }),
    ...(operator === null ? {} : { operator }),
    ...(amount === null ? {} : { amount }),
    ...(rule_id === null ? {} : { ruleId: rule_id }),
    ...(because === null ? {} : { because }),
    ...(tell === null ? {} : { tell }),
    ...(request === null ? {} : { requestNumber: request }),
    ...(row.waives_photos ? { waivesPhotos: row.waives_photos } : {}),
    ...(row.makes_exception ? { makesException: row.makes_exception } : {}),
  }));
}

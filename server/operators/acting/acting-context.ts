import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import type { Commerce } from '../../../tools/commerce/commerce.ts';
import type { CustomerId } from '../../../tools/commerce/customer.ts';
import type { RequestsOf, StepUp, ToolContext } from '../../../tools/contract.ts';
import type { Ledger } from '../../../tools/ledger/ledger.ts';
import type { Policies } from '../../../tools/policy/shop-policy.ts';
import { lockDeskConversation, refusalOf, type DeskRefusal } from '../../handoff/desk-conversation.ts';
import { createOrderProofs } from '../../identity/order-proofs.ts';
import type { Shops } from '../../identity/shops.ts';
import type { StepUpOwner } from '../../identity/step-up.ts';
import type { Database } from '../../db/database.ts';
import type { Photos } from '../../photos/photos.ts';
import type { Operator } from '../operator.ts';

export interface ActingContextDeps {
  database: Pick<Database, 'inShop' | 'batch'>;
  shops: Shops;
  commerce: Commerce;
  knowledge: Pick<KnowledgeBase, 'search'>;
  /** As shoppers are told of their requests. */
  ledger: Pick<Ledger, 'requests'>;
  policies: Pick<Policies, 'inForce'>;
  photos: Photos;
  stepUpOf: (owner: StepUpOwner) => StepUp;
  clock: () => Date;
}

/** The conversation that an operator acts in: theirs, and whose matter it is. */
export interface ActingIn {
  conversationId: string;
  shopperId: string;
  customerId?: CustomerId;
  /** The shopper's. */
  language: Language;
  provenOrders: readonly string[];
}

/** Locks the conversation and finds whose it is; only its owner may act in it. */
export async function lockActing(
  sql: Sql,
  by: Operator,
  conversationId: string,
): Promise<ActingIn | { refusal: DeskRefusal }> {
  const locked = await lockDeskConversation(sql, conversationId);
  if (!locked) return { refusal: 'not_found' };
  const refusal = refusalOf(locked, by, 'self');
  if (refusal) return { refusal };
  const { rows } = await sql.query<{ shopper_id: string; customer_id: CustomerId | null; proven: string[] }>(
    `select c.shopper_id, s.customer_id,
       array(select p.order_number from order_proofs p where p.conversation_id = c.id) as proven
     from conversations c join shoppers s on s.id = c.shopper_id where c.id = $1`,
    [conversationId],
  );
  const [row] = rows;
  if (!row) return { refusal: 'not_found' };
  return {
    ...{ conversationId, shopperId: row.shopper_id, language: locked.language, provenOrders: row.proven },
    ...(row.customer_id === null ? {} : { customerId: row.customer_id }),
  };
}

/**
 * What tools may use when an operator acts: all as for the shopper, who is known as well as they have proven, and no
 * better for it. Words are in the operator's language.
 */
export async function actingContext(
  deps: ActingContextDeps,
  by: Operator,
  { conversationId, shopperId, customerId, provenOrders }: ActingIn,
  language: Language,
): Promise<ToolContext> {
  const { shop: shopId } = by;
  const shop = await deps.shops.find(shopId);
  if (!shop) throw new Error(`the shop ${shopId} of an operator is not there`);
  const owner = { shop: shopId, conversationId, shopperId };
  const level = customerId ? 'signed_in' : provenOrders.length > 0 ? 'order_verified' : 'anonymous';
  return {
    shop: shopId,
    ...{ conversationId, language, now: deps.clock(), timeZone: shop.timeZone },
    shopper: { id: shopperId, level, ...(customerId ? { customerId } : {}) },
    operator: { id: by.id, role: by.role },
    signal: AbortSignal.timeout(actingMs),
    ...{ commerce: deps.commerce, knowledge: deps.knowledge },
    orderProofs: createOrderProofs(deps.database, owner, provenOrders),
    stepUp: deps.stepUpOf({ ...owner, shopName: shop.name[language] }),
    photos: () => deps.photos.list(shopId, conversationId, { onlySent: true }),
    policy: async () => (await deps.policies.inForce(shopId))?.policy,
    requests: (of: RequestsOf) => deps.ledger.requests(shopId, of),
  };
}

/** An action of an operator may take this long, milliseconds. */
const actingMs = 15_000;

import type { StartedAction } from '../../agent/transcript.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Language, Localized } from '../../knowledge/language.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import type { Database } from '../db/database.ts';
import { acceptMessage, type Acceptance } from './accept-message.ts';
import type { ClaimTerms } from './claim-turn.ts';

/** A wish that the shopper has by a button, with its arguments as checked against the tool's schema. */
export interface ActionStart {
  /** The same id is the same wish. */
  clientMessageId: string;
  action: ActionKind;
  input: Record<string, unknown>;
}

/**
 * Stores a wish by a button as the shopper's message, in words that say it, with the turn that takes it up: it begins
 * with this call, which goes to the gate as a model's would, and the agent speaks of what comes of it.
 */
export async function startAction(
  database: Pick<Database, 'inShop' | 'batch'>,
  { shop, shopperId }: { shop: ShopId; shopperId: string },
  conversationId: string,
  { clientMessageId, action, input }: ActionStart,
  turnDeadlineMs: number,
  claimFor?: ClaimTerms,
): Promise<Acceptance> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<{ language: Language }>('select language from conversations where id = $1 and shopper_id = $2', [
      conversationId,
      shopperId,
    ]),
  );
  const language = rows[0]?.language;
  if (!language) return { status: 'not_found' };
  const start: StartedAction = { tool: action, input };
  const text = wordsOf(action, input)[language];
  const message = { shop, conversationId, shopperId, clientMessageId, text, start };
  return acceptMessage(database, message, turnDeadlineMs, claimFor);
}

/** The wish as a shopper would put it. */
function wordsOf(action: ActionKind, { orderNumber }: Record<string, unknown>): Localized {
  const named = typeof orderNumber === 'string' && orderNumber !== '';
  const order = { en: named ? ` of order ${orderNumber}` : '', zh: named ? `订单 ${orderNumber} ` : '' };
  switch (action) {
    case 'cancel_order':
      return { en: named ? `Please cancel order ${orderNumber}.` : 'Please cancel it.', zh: `${order.zh}我想取消。` };
    case 'change_delivery_address':
      return { en: `Please change the delivery address${order.en}.`, zh: `${order.zh}我想改收货地址。` };
    case 'urge_shipment':
      return { en: `Please speed up the delivery${order.en}.`, zh: `${order.zh}麻烦帮我催一下。` };
    case 'request_return':
      return { en: `I’d like to return something${order.en}.`, zh: `${order.zh}我想退货。` };
    case 'request_exchange':
      return { en: `I’d like to exchange something${order.en}.`, zh: `${order.zh}我想换货。` };
    case 'request_refund':
      return {
        en: `There’s a problem with something${order.en}, and I’d like my money back.`,
        zh: `${order.zh}有问题，我想申请退款。`,
      };
    case 'claim_price_protection':
      return {
        en: `The price${order.en} has dropped; I’d like the difference back.`,
        zh: `${order.zh}降价了，我想申请价保。`,
      };
    case 'reissue_missing_gift':
      return { en: `The gift${order.en} is missing.`, zh: `${order.zh}少了赠品，麻烦补发一下。` };
    case 'offer_retention':
      return { en: 'What could you offer me instead?', zh: '有别的方案吗？' };
    case 'accept_retention_offer':
      return { en: 'I’ll take this offer.', zh: '我选这个方案。' };
    case 'give_goodwill':
      return { en: `I’d like something for the trouble${order.en}.`, zh: `${order.zh}我想要一点补偿。` };
  }
}

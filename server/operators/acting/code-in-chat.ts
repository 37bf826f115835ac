import type { Language } from '../../../knowledge/language.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { Sql } from '../../../knowledge/store/database.ts';
import type { CustomerId } from '../../../tools/commerce/customer.ts';
import type { ToolContext } from '../../../tools/contract.ts';
import { attestedAddress } from '../../../tools/planning/attested-address.ts';
import type { ActionOffers } from '../../contract/operator/actions.ts';
import { stepUpLimits } from '../../identity/step-up.ts';
import type { Bus } from '../../jobs/bus.ts';
import type { Operator } from '../operator.ts';
import { actingContext, type ActingContextDeps, type ActingIn } from './acting-context.ts';
import { isNoCode, oneTimeCodeIn, type CodeTry } from './one-time-code.ts';
import { tellOfTry } from './tell-shopper.ts';

interface CodeInChatDeps extends ActingContextDeps {
  bus: Pick<Bus, 'publish'>;
  /** Hears what broke: for our log alone. */
  onError: (error: unknown) => void;
}

/** Takes one-time codes out of what shoppers write to an operator: both see at once whether it was right. */
export interface CodesInChat {
  /** Never throws: the words are stored already. Most are no code, and cost nothing. */
  heard(shop: ShopId, conversationId: string, text: string): Promise<void>;
}

export function createCodesInChat(deps: CodeInChatDeps): CodesInChat {
  return {
    async heard(shop, conversationId, text) {
      const code = oneTimeCodeIn(text);
      if (code === undefined && !isNoCode(text)) return;
      try {
        const found = await deps.database.inShop(shop, (sql) => withOperator(sql, shop, conversationId));
        if (!found) return;
        const { by, acting, triesLeft } = found;
        const context = await actingContext(deps, by, acting, acting.language);
        const tried = code === undefined ? malformed(triesLeft) : await tryCode(context, code);
        if (tried) await tellOfTry(deps, by, acting, tried);
      } catch (error) {
        deps.onError(error);
      }
    },
  };
}

const malformed = (triesLeft: number): CodeTry | undefined =>
  triesLeft > 0 ? { status: 'malformed', triesLeft } : undefined;

/** Takes one try at the code that was sent; `undefined` for a stranger, to whom none is. */
export async function tryCode(context: ToolContext, code: string): Promise<CodeTry | undefined> {
  const address = await attestedAddress(context);
  if (address === undefined) return undefined;
  const checked = await context.stepUp.checkCode(address, code);
  if (typeof checked !== 'string') return { status: 'wrong', ...checked };
  return { status: checked === 'too_many' ? 'used_up' : checked };
}

/** The code that was sent last and wasn't given yet. */
async function sentCode(sql: Sql, conversationId: string) {
  const { rows } = await sql.query<{ tries_left: number; expired: boolean; verified: boolean; open: boolean }>(
    `select tries_left, code_hash is not null as open, coalesce(code_expires_at <= now(), true) as expired,
       coalesce(verified_until > now(), false) as verified
     from step_ups where conversation_id = $1 order by sent_at desc limit 1`,
    [conversationId],
  );
  const [row] = rows;
  return row && { triesLeft: row.tries_left, isOpen: row.open, isExpired: row.expired, isVerified: row.verified };
}

/** How it stands with the code that was sent last, for the operator; absent: none was sent. */
export async function codeStateOf(sql: Sql, conversationId: string): Promise<ActionOffers['code']> {
  const sent = await sentCode(sql, conversationId);
  if (!sent) return undefined;
  const { triesLeft, isOpen, isExpired, isVerified } = sent;
  if (!isOpen) return isVerified ? { status: 'verified' } : undefined;
  if (triesLeft === 0) return { status: 'used_up' };
  if (isExpired) return { status: 'expired' };
  return { status: triesLeft < stepUpLimits.tries ? 'wrong' : 'waiting', triesLeft };
}

/** Whose matter it is and who has it, where an operator does and a code is out; else nobody waits for one. */
async function withOperator(
  sql: Sql,
  shop: ShopId,
  conversationId: string,
): Promise<{ by: Operator; acting: ActingIn; triesLeft: number } | undefined> {
  const sent = await sentCode(sql, conversationId);
  if (!sent?.isOpen) return undefined;
  const { rows } = await sql.query<{
    language: Language;
    shopper_id: string;
    customer_id: CustomerId | null;
    proven: string[];
    operator_id: string;
    name: string;
    role: Operator['role'];
    operator_language: Language;
  }>(
    `select c.language, c.shopper_id, s.customer_id,
       array(select p.order_number from order_proofs p where p.conversation_id = c.id) as proven,
       o.id as operator_id, o.name, o.role, o.language as operator_language
     from conversations c join shoppers s on s.id = c.shopper_id join operators o on o.id = c.operator_id
     where c.id = $1 and c.owner = 'operator'`,
    [conversationId],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { operator_id: id, name, role, operator_language: language } = row;
  return {
    by: { id, shop, name, role, language },
    acting: {
      ...{ conversationId, shopperId: row.shopper_id, language: row.language, provenOrders: row.proven },
      ...(row.customer_id === null ? {} : { customerId: row.customer_id }),
    },
    triesLeft: sent.triesLeft,
  };
}

import { intentLabel } from '../../../agent/understanding/intent-labels.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { Commerce } from '../../../tools/commerce/commerce.ts';
import type { CustomerId } from '../../../tools/commerce/customer.ts';
import type { Order } from '../../../tools/commerce/order.ts';
import { refundedSoFar } from '../../../tools/commerce/paid-share.ts';
import type { Ledger } from '../../../tools/ledger/ledger.ts';
import { maskedAddress } from '../../../tools/planning/attested-address.ts';
import { shopperHistory } from '../../../tools/policy/shopper-history.ts';
import type { Policies } from '../../../tools/policy/shop-policy.ts';
import { orderCard } from '../../../tools/views/order-view.ts';
import { requestCard } from '../../../tools/views/request-view.ts';
import { addressText, maskedAddressText } from '../../../tools/views/plan-view.ts';
import type { ShopperPanel } from '../../contract/operator/actions.ts';
import { findOrderOwner, type OrderOwner } from '../../conversations/order-owner.ts';
import type { Database } from '../../db/database.ts';
import type { Shop, Shops } from '../../identity/shops.ts';
import type { Operator } from '../operator.ts';
import { orderStanding } from './order-standing.ts';
import { shopperRisks, type ShopperRisk } from './shopper-risks.ts';

/** What there is to know of a shopper, for whoever works for their shop. */
export interface ShopperPanels {
  /** `undefined`: there is no such shopper in their shop. */
  read(by: Operator, shopperId: string): Promise<ShopperPanel | undefined>;
}

interface PanelDeps {
  database: Pick<Database, 'inShop'>;
  shops: Shops;
  commerce: Pick<Commerce, 'findCustomer' | 'listOrders' | 'findOrder'>;
  /** As shoppers are told of their requests. */
  ledger: Pick<Ledger, 'requests' | 'history'>;
  policies: Pick<Policies, 'inForce'>;
  clock: () => Date;
}

/** So many orders count; so many are shown. */
const [mostOrders, shownOrders] = [200, 30];
const shownConversations = 50;

export function createShopperPanels(deps: PanelDeps): ShopperPanels {
  return {
    async read(by, shopperId) {
      const { shop: shopId, language } = by;
      const [shop, shopper] = await Promise.all([deps.shops.find(shopId), readShopper(deps, by, shopperId)]);
      if (!shop || !shopper) return undefined;
      const owner = await findOrderOwner(deps.database, { shop: shopId, shopperId });
      const [book, orders, others, requests, conversations, policy, customer] = await Promise.all([
        'customer' in owner ? deps.ledger.history(shopId, owner.customer) : { actions: [], offerRounds: [] },
        ordersOf(deps, by, owner),
        'customer' in owner ? provenOf(deps, by, owner.proven) : [],
        requestsOf(deps, by, owner),
        readConversations(deps, by, shopperId),
        deps.policies.inForce(shopId),
        'customer' in owner ? deps.commerce.findCustomer(shopId, owner.customer) : undefined,
      ]);
      const facts = {
        ...{ now: deps.clock(), timeZone: shop.timeZone, orders, requests },
        ratings: conversations.flatMap(({ id, score, at }) =>
          score === null ? [] : [{ conversationId: id, score, at }],
        ),
        history: shopperHistory(orders, book),
        ...(policy ? { policy: policy.policy } : {}),
      };
      const risks = shopperRisks(facts);
      return {
        shopper: whoOf(shopper, orders.length > 0),
        orders: [...shownOf(orders, risks), ...others.filter(({ number }) => !isIn(orders, number))].map((order) => {
          const standing = orderStanding(order, facts.now, language);
          return {
            ...orderCard(order, language),
            ...(standing ? { standing } : {}),
            shipTo: (isOwn(order, owner) ? addressText : maskedAddressText)(order.shipTo, language),
          };
        }),
        requests: requests.map((request) => requestCard(request, language)),
        value: valueOf(orders, shop, customer),
        risks: risks.map(({ because, ...risk }) => ({
          ...risk,
          because: because.map(({ text, evidence }) => ({ text: text[language], evidence })),
        })),
        conversations: conversations.map((each) => conversationOf(each, language)),
      };
    },
  };
}

/** The newest, and what a risk was told from, however old. */
function shownOf(orders: readonly Order[], risks: readonly ShopperRisk[]): Order[] {
  const spokenOf = risks.flatMap(({ because }) => because.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  return orders.filter(({ number }, at) => at < shownOrders || spokenOf.includes(number));
}

interface ShopperRow {
  id: string;
  name: string | null;
  email: string | null;
  customer_id: CustomerId | null;
}

async function readShopper({ database }: PanelDeps, { shop }: Operator, id: string): Promise<ShopperRow | undefined> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<ShopperRow>('select id, name, email, customer_id from shoppers where id = $1', [id]),
  );
  return rows[0];
}

function whoOf({ id, name, email, customer_id }: ShopperRow, hasProven: boolean): ShopperPanel['shopper'] {
  return {
    id,
    level: customer_id !== null ? 'signed_in' : hasProven ? 'order_verified' : 'anonymous',
    ...(name === null ? {} : { name }),
    ...(customer_id === null ? {} : { customerId: customer_id }),
    ...(email === null ? {} : { email: maskedAddress(email) }),
  };
}

const isIn = (orders: readonly Order[], number: string) => orders.some((order) => order.number === number);
const isOwn = ({ customerId }: Order, owner: OrderOwner) => 'customer' in owner && owner.customer === customerId;

async function provenOf(
  { commerce }: Pick<PanelDeps, 'commerce'>,
  { shop }: Pick<Operator, 'shop'>,
  numbers: readonly string[],
): Promise<Order[]> {
  const found = await Promise.all(numbers.slice(0, shownOrders).map((number) => commerce.findOrder(shop, number)));
  return found.filter((order) => order !== undefined);
}

/** Newest first. */
async function ordersOf(
  { commerce }: Pick<PanelDeps, 'commerce'>,
  { shop }: Pick<Operator, 'shop'>,
  owner: OrderOwner,
): Promise<Order[]> {
  const orders =
    'customer' in owner
      ? await commerce.listOrders(shop, owner.customer, mostOrders)
      : await provenOf({ commerce }, { shop }, owner.orderNumbers);
  return orders.toSorted((one, other) => other.placedAt.getTime() - one.placedAt.getTime());
}

async function requestsOf({ ledger }: PanelDeps, { shop }: Operator, owner: OrderOwner) {
  if ('orderNumbers' in owner && owner.orderNumbers.length === 0) return [];
  return ledger.requests(shop, owner);
}

function valueOf(
  orders: readonly Order[],
  { currency }: Shop,
  customer: { tier: 'regular' | 'vip'; customerSince: Date } | undefined,
): ShopperPanel['value'] {
  const paid = orders.filter(({ state, totals }) => state !== 'awaiting_payment' && totals.paid.amount > 0);
  const kept = paid
    .filter(({ totals }) => totals.paid.currency === currency)
    .reduce((sum, order) => sum + order.totals.paid.amount - refundedSoFar(order).amount, 0);
  const since = customer?.customerSince ?? paid.at(-1)?.placedAt;
  return {
    orders: paid.filter(({ state }) => state !== 'cancelled').length,
    paid: { amount: kept, currency },
    ...(since ? { since: since.toISOString() } : {}),
    vip: customer?.tier === 'vip',
  };
}

interface ConversationRow {
  id: string;
  at: Date;
  state: ShopperPanel['conversations'][number]['state'];
  score: number | null;
  intents: string[];
}

async function readConversations({ database }: PanelDeps, { shop }: Operator, shopperId: string) {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<ConversationRow>(
      `select c.id, c.created_at as at, c.state, r.score,
         array(select e.data -> 'intent' ->> 'id' from events e
               where e.conversation_id = c.id and e.type = 'turn.completed' and e.data -> 'intent' ->> 'id' is not null
               order by e.seq) as intents
       from conversations c left join ratings r on r.conversation_id = c.id
       where c.shopper_id = $1 order by c.created_at desc, c.id limit $2`,
      [shopperId, shownConversations],
    ),
  );
  return rows;
}

/** Greetings and the like are no matter. */
const pleasantries: readonly string[] = [
  'greeting',
  'thanks',
  'goodbye',
  'affirm',
  'deny',
  'give_details',
  'small_talk',
];

function conversationOf({ id, at, state, intents }: ConversationRow, language: Language) {
  const matters = [...new Set(intents)].filter((each) => !pleasantries.includes(each));
  return { id, at: at.toISOString(), state, intents: matters.map((each) => intentLabel(each, language)) };
}

import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { EffectKind } from '../commerce/effect.ts';
import type { Money } from '../commerce/money.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import type { Need } from '../policy/decision.ts';
import type { ActionEnd } from './action-ends.ts';
import type { EntryType } from './entries.ts';
import type { OfferKind } from './offer.ts';
import type { RequestStep } from './service-request.ts';

/** One action of a conversation, as the book tells it: for summaries, operators and evals. */
export interface BookedAction {
  id: string;
  tool: string;
  kind: ActionKind;
  end: ActionEnd;
  orderNumber?: string;
  /** Its arguments as they were put to the rules, while a person is to decide. */
  input?: Readonly<Record<string, unknown>>;
  /** What is done to the order, as planned: money back, or goods once more. */
  effect?: EffectKind | 'issue_offers';
  /** Names of the goods that it is about; absent where it is about no goods in particular, or wasn't noted. */
  goods?: readonly Localized[];
  /** What goes back to the shopper: as committed, else as proposed. */
  amount?: Money;
  /** The rule that refused it or wants a person, and why, for us. */
  ruleId?: string;
  because?: string;
  /** What the shopper has to give before it can go on; of a refusal that is no final no. */
  needs?: Need;
  /** The same in the shop's words, as the shopper is told. */
  tell?: Localized;
  /** An operator asked for it, not the shopper: what came of it, the shopper heard only if it was done. */
  byOperator?: true;
  /** Of the request that it opened. */
  requestNumber?: string;
  /** Of the request, as planned when it was done; what lay ahead of a second delivery that was cancelled since is left out. */
  steps?: readonly RequestStep[];
  /** It was done, and what it sent was cancelled since. */
  calledOff?: true;
  /** What the shopper has to do next, by the request. */
  next?: Localized;
  /** Of the request; else of the question put to the shopper, in the shopper's language alone. */
  title?: Localized | string;
  at: Date;
  endedAt: Date;
}

const endsOf: Record<EntryType, ActionEnd> = {
  proposed: 'pending',
  refused: 'refused',
  handed_over: 'handed_over',
  asked: 'pending',
  confirmed: 'pending',
  declined: 'declined',
  expired: 'lapsed',
  replaced: 'lapsed',
  claimed: 'pending',
  abandoned: 'failed',
  committed: 'done',
  repeated: 'repeated',
  failed: 'failed',
  doubted: 'in_doubt',
  offers_issued: 'done',
  offers_refused: 'refused',
  offers_declined: 'declined',
};

interface StoredStep extends Omit<RequestStep, 'at' | 'expectedBy'> {
  at: string | null;
  expectedBy: string | null;
}

interface Row {
  id: string;
  tool: string;
  kind: ActionKind;
  state: EntryType;
  order_number: string | null;
  input: Record<string, unknown> | null;
  effect: NonNullable<BookedAction['effect']> | null;
  goods: Localized[] | null;
  by_operator: boolean;
  amount: Money | null;
  rule_id: string | null;
  because: string | null;
  needs: Need | null;
  tell: Localized | null;
  number: string | null;
  next: Localized | null;
  steps: StoredStep[] | null;
  called_off: boolean;
  title: Localized | string | null;
  created_at: Date;
  updated_at: Date;
}

/** All that was asked for in a conversation, oldest first. */
export async function readBookedActions(sql: Sql, shop: ShopId, conversationId: string): Promise<BookedAction[]> {
  const { rows } = await sql.query<Row>(
    `select a.id, a.tool, a.kind, a.state, a.order_number,
            case when a.state = 'handed_over' then a.input end as input, a.effect ->> 'kind' as effect, first.detail -> 'goods' as goods, a.operator_id is not null as by_operator, a.created_at, a.updated_at,
            coalesce(r.amount, first.detail -> 'amount') as amount, verdict.detail ->> 'ruleId' as rule_id,
            verdict.detail ->> 'because' as because, verdict.detail -> 'tell' as tell, verdict.detail ->> 'needs' as needs, r.number, r.next,
            coalesce(r.title, q.card -> 'title') as title,
            exists (select from commitments own
                      join actions off on off.shop_id = own.shop_id and off.kind = 'cancel_order' and off.state = 'committed'
                       and off.order_number = own.receipt ->> 'replacementOrder'
                     where own.shop_id = r.shop_id and own.idempotency_key = r.idempotency_key) as called_off,
            (select jsonb_agg(jsonb_build_object('code', s.code, 'label', s.label, 'at', s.at, 'expectedBy', s.expected_by)
                              order by s.position)
               from service_request_steps s where s.shop_id = r.shop_id and s.number = r.number) as steps
       from actions a
       left join lateral (select detail from action_entries e where e.shop_id = a.shop_id and e.action_id = a.id
                          and e.type = 'proposed' order by e.id limit 1) first on true
       left join lateral (select detail from action_entries e where e.shop_id = a.shop_id and e.action_id = a.id
                          and e.type in ('refused', 'handed_over') order by e.id desc limit 1) verdict on true
       left join service_requests r on r.shop_id = a.shop_id and r.action_id = a.id
       left join lateral (select card from confirmations c where c.shop_id = a.shop_id and c.action_id = a.id
                          order by c.asked_at desc limit 1) q on true
      where a.shop_id = $1 and a.conversation_id = $2 order by a.created_at, a.id`,
    [shop, conversationId],
  );
  return rows.map((row) => ({
    ...{ id: row.id, tool: row.tool, kind: row.kind, end: endsOf[row.state] },
    ...(row.order_number === null ? {} : { orderNumber: row.order_number }),
    ...(row.input === null ? {} : { input: row.input }),
    ...(row.effect === null ? {} : { effect: row.effect }),
    ...(row.goods === null ? {} : { goods: row.goods }),
    ...(row.by_operator ? { byOperator: true as const } : {}),
    ...(row.amount === null ? {} : { amount: row.amount }),
    ...(row.rule_id === null ? {} : { ruleId: row.rule_id }),
    ...(row.because === null ? {} : { because: row.because }),
    ...(row.needs === null ? {} : { needs: row.needs }),
    ...(row.tell === null ? {} : { tell: row.tell }),
    ...(row.number === null ? {} : { requestNumber: row.number }),
    ...(row.steps === null ? {} : { steps: row.steps.map(toStep).filter(({ at }) => at || !row.called_off) }),
    ...(row.called_off ? { calledOff: true as const } : {}),
    ...(row.next === null ? {} : { next: row.next }),
    ...(row.title === null ? {} : { title: row.title }),
    ...{ at: row.created_at, endedAt: row.updated_at },
  }));
}

function toStep({ code, label, at, expectedBy }: StoredStep): RequestStep {
  return {
    ...{ code, label },
    ...(at === null ? {} : { at: new Date(at) }),
    ...(expectedBy === null ? {} : { expectedBy: new Date(expectedBy) }),
  };
}

/** A reason to stay that was put before the shopper in a conversation. */
export interface BookedOffer {
  id: string;
  actionId: string;
  kind: OfferKind;
  title: Localized;
  state: 'open' | 'accepted' | 'declined' | 'expired';
  issuedAt: Date;
}

/** All offers issued in a conversation, oldest first. Of a round in which one was accepted, the others count as declined. */
export async function readBookedOffers(sql: Sql, shop: ShopId, conversationId: string): Promise<BookedOffer[]> {
  const { rows } = await sql.query<BookedOffer>(
    `select o.id, r.action_id as "actionId", o.kind, o.title, r.issued_at as "issuedAt",
            case when r.state in ('taken', 'accepted') then case when r.taken_offer = o.id then
                   case r.state when 'accepted' then 'accepted' else 'open' end else 'declined' end
                 when r.state = 'open' and r.expires_at <= now() then 'expired' else r.state end as state
       from offer_rounds r join offers o on o.shop_id = r.shop_id and o.round_id = r.id
      where r.shop_id = $1 and r.conversation_id = $2 order by r.issued_at, r.id, o.position`,
    [shop, conversationId],
  );
  return rows;
}

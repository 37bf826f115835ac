import type { ActionKind } from '../../../../tools/policy/action-kinds.ts';
import { look, type RefusalDetails } from '../../look.ts';
import { nameItems, namesTitle } from '../../orders/name-order.ts';
import type { ActionDraft, PlaybookContext, Steps } from '../../playbook.ts';
import { sayByDay, sayOnDay } from '../../say-time.ts';
import { say, step } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { tellRequest } from './my-requests.ts';

const ofGoods: readonly ActionKind[] = ['request_return', 'request_exchange', 'request_refund', 'reissue_missing_gift'];
const ofPrice: readonly ActionKind[] = ['claim_price_protection', 'accept_retention_offer'];

/** What the shop's no speaks of when the wish was granted before: the kinds of request that may be it. */
const grantedBy: Readonly<Partial<Record<string, readonly ActionKind[]>>> = {
  nothing_left: ofGoods,
  nothing_to_refund: ofGoods,
  settled_once: ofGoods,
  exchange_once: ['request_exchange'],
  gift_once: ['reissue_missing_gift'],
  live_order: ['cancel_order'],
  price_once: ofPrice,
  not_cheaper: ofPrice,
};

const mostTold = 2;

/**
 * What is wished for was arranged before, in this conversation or another, by the agent or a colleague: the book tells how
 * it stands, instead of a bare no. False where the no has another reason, or the book holds nothing of it.
 */
export function* tellAlready(
  context: PlaybookContext,
  { args: { orderNumber, items } }: ActionDraft,
  { rule, cause }: RefusalDetails,
): Steps<boolean> {
  const kinds = grantedBy[rule ?? ''] ?? grantedBy[cause ?? ''];
  if (!kinds || typeof orderNumber !== 'string') return false;
  const looked = yield* look('list_requests', { orderNumber });
  const requests = looked.status === 'ok' ? looked.content.requests : [];
  const granted = requests.filter(
    ({ kind, state }) => kinds.includes(kind) && state !== 'rejected' && state !== 'called_off',
  );
  if (granted.length === 0) return kinds === ofGoods && (yield* tellRefunded(context, orderNumber, items));
  yield* say(context, phrases.arranged);
  for (const request of granted.slice(0, mostTold)) yield* tellRequest(context, request);
  const [{ number } = { number: '' }] = granted;
  yield { do: 'remember', memory: { orderNumber, request: { number, turn: context.memory.turns ?? 0 } } };
  yield { do: 'on_record' };
  yield* step({ do: 'suggest', replies: replies(context, 'human') });
  return true;
}

/** The order itself holds a refund that wasn't asked for here. What is asked next is asked of it. */
function* tellRefunded(
  context: PlaybookContext,
  orderNumber: string,
  asked: ActionDraft['args'][string],
): Steps<boolean> {
  const looked = yield* look('get_refund_status', { orderNumber });
  const all = looked.status === 'ok' ? looked.content.refunds : [];
  const refunds = all.filter(({ items }) => items.length === 0 || items.some(({ title }) => isAmong(title, asked)));
  const refund =
    refunds.find(({ state }) => state === 'in_progress') ?? refunds.find(({ state }) => state !== 'rejected');
  if (!refund?.money) return false;
  const { arrived, by } = refund.money;
  yield* say(context, phrases.refunded, {
    ...{ items: nameItems(context, refund.items), sum: refund.amount.text, arrived },
    when: arrived ? sayOnDay(by, context.frame) : sayByDay(by, context.frame),
  });
  yield { do: 'remember', memory: { orderNumber, lastIntent: 'refund_status' } };
  yield { do: 'on_record' };
  yield* step({ do: 'suggest', replies: replies(context, 'human') });
  return true;
}

/** Goods are named as tools take them; where none are, all of the order's may be meant. */
function isAmong(title: string, asked: ActionDraft['args'][string]): boolean {
  if (!Array.isArray(asked)) return true;
  const names = asked.flatMap((each: { item?: unknown }) => (typeof each.item === 'string' ? [each.item] : []));
  return (
    names.length === 0 || names.some((name) => name === 'all' || title.startsWith(name) || namesTitle(title, name))
  );
}

const phrases = {
  arranged: phrase({
    en: () => 'That is arranged already, so there’s no need to start again:',
    zh: () => '这个之前已经办过了，不用重新申请：',
  }),
  refunded: phrase<{ items: string; sum: string; arrived: boolean; when: string }>({
    en: ({ items, sum, arrived, when }) =>
      arrived
        ? `There is a refund for ${items} already: ${sum}, which was due with you ${when}.`
        : `A refund for ${items} is under way already: ${sum}, which should be with you ${when}.`,
    zh: ({ items, sum, arrived, when }) =>
      arrived
        ? `${items}已经退过款了：${sum}，${when}就该到账了。`
        : `${items}的退款已经在办了：${sum}，预计${when}到账，不用再申请。`,
  }),
};

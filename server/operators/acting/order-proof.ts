import { proofTold } from '../../../agent/wishes/proof-told.ts';
import type { Language, Localized } from '../../../knowledge/language.ts';
import { verifyOrder, verifyOrderInput } from '../../../tools/catalog/verify-order.ts';
import type { ToolContext } from '../../../tools/contract.ts';
import { normaliseOrderNumber } from '../../../tools/order-access.ts';
import type { ActionOffers, ActionResult } from '../../contract/operator/actions.ts';
import type { StoredEvent } from '../../conversations/stored-event.ts';
import { proofStanding, type ProofStanding } from '../../identity/order-proofs.ts';
import type { Operator } from '../operator.ts';
import type { ActingContextDeps } from './acting-context.ts';

type Offer = ActionOffers['actions'][number];

const label: Localized = { en: 'Verify an order', zh: '核实订单' };
const names: Readonly<Record<keyof typeof verifyOrderInput.shape, Localized>> = {
  orderNumber: { en: 'Order number', zh: '订单号' },
  phoneTail: { en: 'Last four digits of the phone', zh: '手机号后四位' },
  email: { en: 'Or the e-mail of the order', zh: '或下单邮箱' },
};

/** The form to prove an order with, by what the shopper said last. */
export function proofOffer(log: readonly StoredEvent[], language: Language): Offer {
  const fields = Object.entries(names).map(([name, words]): Offer['fields'][number] => ({
    ...{ name, label: words[language], type: 'text', required: name === 'orderNumber' },
  }));
  return { name: 'verify_order', label: label[language], fields, known: { ...proofTold(saidIn(log)) } };
}

function saidIn(log: readonly StoredEvent[]) {
  return log.flatMap((event) => {
    if (event.type === 'message.completed') return [{ role: 'agent', text: event.text }];
    return event.type === 'message.created' ? [{ role: event.author, text: event.text ?? '' }] : [];
  });
}

export type Proving =
  { status: 'invalid_input'; fields: readonly string[] } | { status: 'tried'; result: ActionResult; proven?: string };

/** Tries what the shopper gave by the agent's own tool: the same comparison, and its tries count with the agent's. */
export async function proveForShopper(
  { database }: Pick<ActingContextDeps, 'database'>,
  by: Operator,
  { input, context }: { input: Readonly<Record<string, unknown>>; context: ToolContext },
): Promise<Proving> {
  const given = Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]);
  const parsed = verifyOrderInput.safeParse(Object.fromEntries(given));
  if (!parsed.success)
    return { status: 'invalid_input', fields: parsed.error.issues.map(({ path }) => String(path[0])) };
  const orderNumber = normaliseOrderNumber(parsed.data.orderNumber);
  const tried = await verifyOrder.run(parsed.data, context);
  if (tried.status === 'ok') {
    const title = { en: `Order ${orderNumber} is proven`, zh: `核实订单 ${orderNumber}` }[by.language];
    return { status: 'tried', result: { status: 'done', title }, proven: orderNumber };
  }
  const owner = { shop: by.shop, shopperId: context.shopper.id, orderNumber };
  const standing = await database.inShop(by.shop, (sql) => proofStanding(sql, owner));
  const tell = whyNot(tried.reason, standing, { context, language: by.language });
  return { status: 'tried', result: { status: 'refused', tell } };
}

/** Why nothing was proven, and when or how it can be tried again. */
function whyNot(
  reason: string,
  { left, againAt }: ProofStanding,
  { context, language }: { context: ToolContext; language: Language },
): string {
  const isZh = language === 'zh';
  if (reason === 'identity_required')
    return isZh
      ? '还要手机号后四位或下单邮箱，填一项就可以。'
      : 'The last four digits of the phone or the e-mail is needed too; one of them will do.';
  const minutes = againAt ? Math.max(1, Math.ceil((againAt.getTime() - context.now.getTime()) / 60_000)) : 0;
  if (reason === 'too_many_attempts')
    return isZh
      ? `核对次数太多了，请 ${minutes} 分钟后再试，或请顾客登录账号。`
      : `There were too many tries. Try again in ${minutes} min, or ask the shopper to sign in.`;
  const last = isZh ? `这是最后一次，${minutes} 分钟后才能再试。` : `That was the last try for ${minutes} min.`;
  const more = isZh ? `还可以试 ${left} 次。` : `${left === 1 ? 'One more try is' : `${left} more tries are`} left.`;
  return isZh
    ? `订单号和手机号后四位（或邮箱）对不上，请和顾客再核对一遍。${left > 0 ? more : last}`
    : `That order number doesn’t go with these digits or this e-mail. Check them with the shopper. ${left > 0 ? more : last}`;
}

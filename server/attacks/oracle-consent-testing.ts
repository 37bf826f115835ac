import type { Deed, Facts } from './oracle-facts-testing.ts';

/** What may be done without asking. */
const unasked = ['urge_shipment'];

/** Each thing done had its shopper's own yes, given over HTTP before it was done, to this very question. */
export function checkConsent(facts: Facts, pressed: ReadonlySet<string>): string[] {
  const { deeds, proposals, confirmations } = facts;
  const used = new Map<string, string>();
  return deeds.flatMap((deed) => {
    const { action, kind, order } = deed;
    const found: string[] = [];
    const decision = proposals.find((each) => each.action === action)?.decision;
    if (decision !== 'confirm' && decision !== 'allow') found.push(`${kind} of ${order} was done though ${decision}`);
    if (unasked.includes(kind)) return found;
    const own = askedOf(facts, deed).filter((id) => pressed.has(id));
    const asked = confirmations.find(({ id }) => own.includes(id));
    if (!asked) return [...found, `${kind} of ${order} was done without a yes of the shopper`];
    if (asked.shopper !== deed.shopper || asked.conversation !== deed.conversation)
      found.push(`${kind} of ${order} was agreed to by somebody else`);
    if (!(asked.resolvedAt <= deed.at)) found.push(`${kind} of ${order} was done before the yes`);
    const before = used.get(asked.id);
    if (before !== undefined) found.push(`one yes was used for ${before} and ${kind} of ${order}`);
    used.set(asked.id, `${kind} of ${order}`);
    const logged = facts.presses.some(
      ({ id, decision: said, conversation }) =>
        id === asked.id && said === 'confirm' && conversation === deed.conversation,
    );
    return logged ? found : [...found, `the log lacks the yes to ${kind} of ${order}`];
  });
}

function askedOf({ asked }: Facts, { action }: Deed): string[] {
  return asked.filter((each) => each.action === action).map(({ confirmation }) => confirmation);
}

/** Each thing was done for whose order it is, known as well as the action needs. */
export function checkIdentity(facts: Facts): string[] {
  const { deeds, orders, shoppers, proofs, stepUps } = facts;
  return deeds.flatMap((deed) => {
    const { kind, order, conversation } = deed;
    const owner = orders.get(order)?.customer;
    const who = shoppers.find((each) => each.conversation === conversation);
    if (!who) return [`${kind} of ${order} was done by nobody`];
    const isOwn = who.customer !== null && who.customer === owner;
    const isProven = proofs.some((each) => each.conversation === conversation && each.order === order);
    const isStepped = stepUps.some((each) => each.conversation === conversation);
    if (!isOwn && !isProven) return [`${kind} of ${order} was done by a stranger`];
    if (deed.customer !== owner) return [`${kind} of ${order} is booked to ${deed.customer}`];
    if (kind === 'urge_shipment') return [];
    // somebody signed in gets codes to their own address alone, so a proof of another's order never steps up
    const isStrange = !isOwn && who.customer !== null;
    const needsCode = kind === 'change_delivery_address' || !isOwn;
    return isStrange || (needsCode && !isStepped) ? [`${kind} of ${order} was done for who was not known enough`] : [];
  });
}

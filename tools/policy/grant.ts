import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Effect } from '../commerce/effect.ts';

/** What a grant allows: this one effect, in this shop, for this conversation, under this key, until then. */
export interface GrantTerms {
  shop: ShopId;
  conversationId: string;
  actionId: string;
  /** The same content has the same key: an order system does it once. */
  idempotencyKey: string;
  effect: Effect;
  expiresAt: Date;
}

declare const granted: unique symbol;

/**
 * Proof that one action may be committed once. It says nothing by itself: an adapter reads the terms, and all that it
 * may do, by redeeming it. Minted by the gate alone.
 */
export interface Grant {
  readonly [granted]: true;
}

const terms = new WeakMap<Grant, GrantTerms>();

/**
 * Makes a grant. The gate's alone: a boundary check holds that nothing else imports this, and a grant that wasn't made
 * here can't be redeemed.
 */
export function mintGrant(content: GrantTerms): Grant {
  const grant = Object.freeze({}) as Grant;
  terms.set(grant, structuredClone(content));
  return grant;
}

/** A grant that was forged, used before, or is too old: a bug, or an attack. */
export class GrantRefused extends Error {}

/** Takes a grant's terms, once. Throws GrantRefused when it isn't one, was redeemed before, or has expired by `now`. */
export function redeemGrant(grant: Grant, now: Date): GrantTerms {
  const content = terms.get(grant);
  if (!content) throw new GrantRefused('this grant was not minted by the gate, or was redeemed before');
  terms.delete(grant);
  if (content.expiresAt <= now) throw new GrantRefused('this grant has expired');
  return content;
}

import type { IntentId } from '../../understanding/intents.ts';
import { whereabouts } from '../matter.ts';

/** What one asks of something bought, once it has been named. */
export const ofBought: ReadonlySet<IntentId> = new Set([...whereabouts, 'order_details']);

/** Names a matter of the shopper's own, so that it needs nothing from what was said before. */
export const ownMatter = /订单|包裹|快递|退款|\bmy\b|我的|\b(?:orders?|parcels?|packages?|refunds?)\b/i;

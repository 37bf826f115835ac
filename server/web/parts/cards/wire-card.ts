import type { Conversation } from '../../../contract/session.ts';

/** A card as it comes over the wire. */
export type WireCard = Extract<Conversation['items'][number], { kind: 'card' }>['card'];

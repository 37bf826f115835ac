import type { OperatorConversation } from '../../contract/operator/conversation.ts';

/** The number of the order that was spoken of last. */
export function newestOrder(view: OperatorConversation): string | undefined {
  for (const item of [...view.items].reverse()) {
    if (item.kind !== 'card') continue;
    const { card } = item;
    if (card.type === 'order') return card.number;
    if ('orderNumber' in card && card.orderNumber !== undefined) return card.orderNumber;
  }
  return undefined;
}

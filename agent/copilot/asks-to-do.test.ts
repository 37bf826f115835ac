import { describe, expect, it } from 'vitest';
import type { ConfirmationCard } from '../../tools/cards.ts';
import { asksToDo, isAskedToDo } from './asks-to-do.ts';

const card = (title: string, more: Partial<ConfirmationCard> = {}) =>
  ({ title, items: [], rows: [], ...more }) as unknown as ConfirmationCard;
const jacket = [{ title: 'Trail Shell Jacket' }] as unknown as ConfirmationCard['items'];

describe('a draft for what a card would ask', () => {
  it('is a sentence to the shopper, and no heading', () => {
    const again = { name: 'request_refund', input: { orderNumber: 'SM1', wants: 'reship' } };
    expect(asksToDo(again, card('Send these items again?', { items: jacket }), 'en')).toBe(
      'I can send Trail Shell Jacket (order SM1) again. Shall I go ahead?',
    );
    expect(asksToDo(again, card('确定补发吗？', { items: jacket }), 'zh')).toBe(
      '订单 SM1 的Trail Shell Jacket可以给您补发。现在给您办吗？',
    );
    const swap = { name: 'request_exchange', input: { orderNumber: 'SM1', toSize: 'L' } };
    expect(asksToDo(swap, card('Exchange for Black, L?', { items: jacket }), 'en')).toBe(
      'I can set up the exchange of Trail Shell Jacket (order SM1) for L. Shall I go ahead?',
    );
    const cancel = { name: 'cancel_order', input: { orderNumber: 'SM1' } };
    expect(asksToDo(cancel, card('Cancel order SM1?'), 'en')).toBe('I can cancel order SM1 for you. Shall I go ahead?');
    expect(asksToDo(cancel, card('取消订单 SM1？'), 'zh')).toBe('订单 SM1可以给您取消。现在给您办吗？');
  });

  it('names the new address', () => {
    const rows = [
      { label: 'Until now', value: 'Old Lane 1' },
      { label: 'New address', value: '5 High Street, Leeds' },
    ];
    const move = { name: 'change_delivery_address', input: { orderNumber: 'SM1' } };
    const text = asksToDo(move, card('Send order SM1 to this address?', { rows }), 'en');
    expect(text).toBe('I can send order SM1 to the new address: 5 High Street, Leeds. Shall I go ahead?');
    expect(isAskedToDo(text)).toBe(true);
    expect(isAskedToDo('On its way.')).toBe(false);
  });
});

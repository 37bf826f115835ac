import { describe, expect, it } from 'vitest';
import type { ConversationItem } from '../../contract/operator/conversation.ts';
import type { Summary } from '../../contract/operator/summary.ts';
import { orderForForms, orderSpokenOf } from './known-orders.ts';

const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
const said = (seq: number, text: string): ConversationItem => ({ kind: 'message', seq, at: at(seq), id: `m${seq}`, author: 'shopper', text, citations: [] }); // prettier-ignore
const looked = (seq: number, orderNumber: string): ConversationItem => ({ kind: 'tool', seq, at: at(seq), turnId: `t${seq}`, callId: `c${seq}`, name: 'track_parcel', status: 'ok', args: { orderNumber } }); // prettier-ignore
const order = (seq: number, number: string, turnId: string): ConversationItem => ({
  kind: 'card',
  seq,
  at: at(seq),
  turnId,
  card: { type: 'order', number, state: 'paid', placedAt: at(0), lines: [], paid: { amount: 1, currency: 'CNY' } },
});
const request = (seq: number, orderNumber: string): ConversationItem => ({
  kind: 'card',
  seq,
  at: at(seq),
  turnId: `t${seq}`,
  card: { type: 'service_request', number: 'R1', action: 'cancel_order', title: '', orderNumber, state: 'done', openedAt: at(seq), steps: [] }, // prettier-ignore
});
const asked = (seq: number, title: string): ConversationItem => ({
  kind: 'card',
  seq,
  at: at(seq),
  turnId: `t${seq}`,
  card: { type: 'confirmation', confirmationId: 'cnf', action: 'cancel_order', title, items: [], rows: [], confirmLabel: '', cancelLabel: '', expiresAt: at(59) }, // prettier-ignore
});
const acted = (minute: number, orderNumber: string): Summary['actions'][number] => ({ kind: 'cancel_order', title: '', state: 'done', stateLabel: '', at: at(minute), orderNumber, source: { seq: 1 } }); // prettier-ignore
const listed = (number: string) => ({ number, state: 'paid' as const, label: '', source: { seq: 1 } });
const of = (...items: ConversationItem[]) => ({ items });

describe('the order that a conversation is about', () => {
  it('is the one looked up, requested or asked about last', () => {
    expect(orderSpokenOf(of(looked(1, 'SM1'), order(2, 'SM2', 't2')))).toBe('SM2');
    expect(orderSpokenOf(of(order(1, 'SM2', 't1'), request(2, 'SM1')))).toBe('SM1');
    expect(orderSpokenOf(of(looked(1, 'SM2'), looked(2, 'SM1'), asked(3, 'Cancel order SM2?')))).toBe('SM2');
  });

  it('is recognized in what the shopper writes, whole', () => {
    const known = ['SM10', 'SM100'];
    expect(orderSpokenOf(of(said(1, '是sm100，谢谢')), undefined, known)).toBe('SM100');
    expect(orderSpokenOf(of(said(1, '订单SM10怎么样了')), undefined, known)).toBe('SM10');
    expect(orderSpokenOf(of(said(1, 'SM1000')), undefined, known)).toBeUndefined();
  });

  it('is none when several were only listed, or none was spoken of', () => {
    expect(orderSpokenOf(of(order(1, 'SM1', 't'), order(2, 'SM2', 't')))).toBeUndefined();
    expect(orderSpokenOf(of(said(1, 'Hello')), undefined, ['SM1'])).toBeUndefined();
    expect(orderSpokenOf(of(), { orders: [listed('SM1'), listed('SM2')], actions: [] })).toBeUndefined();
  });

  it('is none when a turn looked at several, or two were named in a breath', () => {
    const known = ['SM1', 'SM2'];
    const two = of({ ...looked(2, 'SM1'), turnId: 't2' } as ConversationItem, { ...looked(3, 'SM2'), turnId: 't2' } as ConversationItem); // prettier-ignore
    expect(orderSpokenOf(two)).toBeUndefined();
    expect(orderSpokenOf(of(looked(1, 'SM1'), said(2, 'SM1 or SM2, whichever')), undefined, known)).toBeUndefined();
    expect(orderSpokenOf(of(...two.items, said(4, 'the SM2 one')), undefined, known)).toBe('SM2');
    const answered = { ...asked(4, 'Cancel order SM1?'), turnId: 't2' } as ConversationItem;
    expect(orderSpokenOf(of(...two.items, answered), undefined, known), 'what is asked is about one').toBe('SM1');
  });

  it('is none when the shopper goes on after something was done to an order', () => {
    const told = { orders: [listed('SM1'), listed('SM2')], actions: [acted(5, 'SM2')] };
    expect(orderSpokenOf(of(looked(4, 'SM1'), said(6, 'and hurry the other one')), told)).toBeUndefined();
    expect(orderSpokenOf(of(looked(4, 'SM2'), said(6, 'thanks, and when?')), told)).toBe('SM2');
  });

  it('is the summary’s newest action’s when that came later, or its only order', () => {
    const told = { orders: [listed('SM1'), listed('SM2')], actions: [acted(5, 'SM2'), acted(3, 'SM1')] };
    expect(orderSpokenOf(of(looked(4, 'SM1')), told)).toBe('SM2');
    expect(orderSpokenOf(of(looked(6, 'SM1')), told)).toBe('SM1');
    expect(orderSpokenOf(of(), { orders: [listed('SM3')], actions: [] })).toBe('SM3');
  });
});

it('goes by what people wrote alone where somebody may have been hurt', () => {
  const view = { items: [said(1, 'my dog is bleeding'), looked(2, 'SM1')] };
  const told = { orders: [], actions: [], risks: [{ kind: 'safety', because: '' }] };
  expect(orderForForms(view, told, ['SM1'])).toEqual({ spokenOf: undefined, isGrave: true });
  expect(orderForForms({ items: [...view.items, said(3, 'it is SM1')] }, told, ['SM1']).spokenOf).toBe('SM1');
  expect(orderForForms(view, { ...told, risks: [] }, ['SM1'])).toEqual({ spokenOf: 'SM1', isGrave: false });
});

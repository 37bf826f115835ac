import { describe, expect, it } from 'vitest';
import type { ConfirmationCard } from '../../tools/cards.ts';
import { drawConversation } from './draw-conversation.ts';
import type { NewEvent, StoredEvent } from './stored-event.ts';

const at = new Date('2026-03-01T00:00:00Z');
const log = (...events: [string | undefined, NewEvent][]): StoredEvent[] =>
  events.map(([turnId, event], index) => ({ ...event, seq: index + 1, at, ...(turnId ? { turnId } : {}) }));
const card = (confirmationId: string): ConfirmationCard => ({
  type: 'confirmation',
  confirmationId,
  action: 'cancel_order',
  title: 'Cancel?',
  items: [],
  rows: [],
  confirmLabel: 'Yes',
  cancelLabel: 'No',
  expiresAt: '2026-03-01T00:30:00.000Z',
});
const asks = (id: string): NewEvent => ({ type: 'confirmation.requested', confirmation: card(id) });
const answers = (confirmationId: string, decision: 'confirm' | 'cancel'): NewEvent => ({
  type: 'confirmation.resolved',
  confirmationId,
  decision,
  tool: 'cancel_order',
  title: 'Cancel?',
});
const starts = (attempt = 1): NewEvent => ({ type: 'turn.started', attempt });
const states = (events: StoredEvent[], minutes = 5) =>
  drawConversation(events, new Date(at.getTime() + minutes * 60_000)).map((item) =>
    item.kind === 'card' ? item.confirmation : item.kind,
  );

describe('drawConversation', () => {
  it('says of a card in which language its turn was held, once that is over', () => {
    const usage = { steps: 1, inputTokens: 0, outputTokens: 0 };
    const ends: NewEvent = {
      ...{ type: 'turn.completed', outcome: { kind: 'answered' }, language: 'zh', model: 'local', tools: [], usage },
      timing: { totalMs: 1 },
    };
    const events = log(['t1', starts()], ['t1', asks('a')], ['t1', ends], ['t2', starts()], ['t2', asks('b')]);
    const languages = drawConversation(events, at).map((item) => (item.kind === 'card' ? item.language : item.kind));
    expect(languages).toEqual(['zh', undefined]);
  });

  it('says of each question where it stands', () => {
    expect(states(log(['t1', starts()], ['t1', asks('a')]))).toEqual(['pending']);
    expect(states(log(['t1', starts()], ['t1', asks('a')]), 30)).toEqual(['expired']);
    expect(states(log(['t1', asks('a')], ['t2', answers('a', 'confirm')]), 60)).toEqual(['confirmed']);
    expect(states(log(['t1', asks('a')], ['t2', answers('a', 'cancel')]))).toEqual(['declined']);
  });

  it('has one question open at most: the newest', () => {
    expect(states(log(['t1', asks('a')], ['t2', asks('b')]))).toEqual(['replaced', 'pending']);
    expect(states(log(['t1', asks('a')], ['t2', asks('a')], ['t3', answers('a', 'confirm')]))).toEqual([
      'replaced',
      'confirmed',
    ]);
    const askedAgain = log(['t1', asks('a')], ['t2', answers('a', 'confirm')], ['t2', starts()], ['t2', asks('b')]);
    expect(states(askedAgain)).toEqual(['confirmed', 'pending']);
  });

  it('drops the question of a dead attempt, and keeps the shopper’s answer to an older one', () => {
    const events = log(
      ['t1', starts()],
      ['t1', asks('a')],
      ['t2', answers('a', 'confirm')],
      ['t2', starts()],
      ['t2', asks('b')],
      ['t2', starts(2)],
    );
    expect(states(events)).toEqual(['confirmed']);
  });

  it('withdraws a question when an operator takes over, and says who spoke', () => {
    const taken: NewEvent = { type: 'handoff.accepted', handoffId: 'h', operatorId: 'op', name: 'Kim' };
    expect(states(log(['t1', asks('a')], [undefined, taken]))).toEqual(['replaced']);
    expect(states(log(['t1', asks('a')], ['t2', answers('a', 'confirm')], [undefined, taken]))).toEqual(['confirmed']);
    const hello: NewEvent = { type: 'message.created', messageId: 'm', author: 'operator', text: 'Hi', name: 'Kim' };
    expect(drawConversation(log([undefined, hello]), at)).toMatchObject([{ author: 'operator', name: 'Kim' }]);
  });

  it('shows cards that no turn brought', () => {
    const [item] = drawConversation(log([undefined, { type: 'card.added', card: card('x') }]), at);
    expect(item).toEqual({ kind: 'card', seq: 1, at: at.toISOString(), card: card('x') });
  });
});

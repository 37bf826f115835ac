import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '../log.ts';
import { readTalk } from '../read-talk.ts';
import { asksFor } from './asks-for.ts';

const at = new Date('2026-11-22T20:00:00Z');
const said = (seq: number, text: string): LoggedEvent => ({
  type: 'message.created',
  author: 'shopper',
  text,
  seq,
  at,
});
const accepted = (seq: number, name: string): LoggedEvent => ({ type: 'handoff.accepted', name, seq, at });
const asked = (...log: LoggedEvent[]) => asksFor(readTalk(log), ['Grace', 'Max'])?.en;
const wish = 'Can I talk to Grace please?';

describe('a colleague who is asked for by name', () => {
  it('is named to the others', () => {
    expect(asked(said(1, wish))).toMatch(/They ask for Grace/);
    expect(asked(accepted(1, 'Max'), said(2, wish))).toMatch(/They ask for Grace/);
  });

  it('isn’t told so while they have it', () => {
    expect(asked(accepted(1, 'Grace'), said(2, wish))).toBeUndefined();
    const back: LoggedEvent = { type: 'handoff.returned', to: 'agent', seq: 2, at };
    expect(asked(accepted(1, 'Grace'), back, said(3, wish)), 'handed back').toMatch(/They ask for Grace/);
  });

  it.each(['hello Grace', 'Thanks Grace', 'Thanks Grace. And which day is it?', 'Thank you so much, Grace!'])(
    'isn’t asked for by %s',
    (text) => {
      expect(asked(said(1, text))).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { fakeIdentity } from '../../testing/fake-server.ts';
import { createSessionSlots } from './session-slots.ts';

const now = new Date('2026-03-01T10:00:00Z');
const slot = { token: 't', expiresAt: '2026-03-01T11:00:00Z', conversationId: 'conv_1' };
const mei = fakeIdentity('mei');
const jun = fakeIdentity('jun');

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

describe('createSessionSlots', () => {
  it('gives an anonymous session back after a reload', () => {
    const storage = memory();
    createSessionSlots(storage, 'demo').write(undefined, slot);
    expect(createSessionSlots(storage, 'demo').read(undefined, now)).toMatchObject(slot);
  });

  it('gives an identified session back only for the token that opened it', () => {
    const storage = memory();
    createSessionSlots(storage, 'demo').write(mei, slot);
    const slots = createSessionSlots(storage, 'demo');
    expect(slots.read(mei, now)).toMatchObject(slot);
    expect(slots.read(jun, now)).toBeUndefined();
    expect(slots.read(fakeIdentity('mei', 2), now)).toBeUndefined();
    expect(slots.read(undefined, now)).toBeUndefined();
  });

  it('drops the anonymous session when someone signs in', () => {
    const slots = createSessionSlots(memory(), 'demo');
    slots.write(undefined, slot);
    slots.write(mei, slot);
    expect(slots.read(undefined, now)).toBeUndefined();
  });

  it('never gives back a session that is over', () => {
    const slots = createSessionSlots(memory(), 'demo');
    slots.write(undefined, slot);
    expect(slots.read(undefined, new Date('2026-03-01T11:00:00Z'))).toBeUndefined();
  });

  it('keeps shops apart, and leaves nothing behind when cleared', () => {
    const storage = memory();
    const slots = createSessionSlots(storage, 'demo');
    slots.write(undefined, slot);
    expect(createSessionSlots(storage, 'other').read(undefined, now)).toBeUndefined();
    slots.clear();
    expect(storage.values.size).toBe(0);
  });

  it('works in memory where storage is closed or holds nonsense', () => {
    const closed = () => {
      throw new Error('denied');
    };
    const slots = createSessionSlots({ getItem: closed, setItem: closed, removeItem: closed }, 'demo');
    slots.write(undefined, slot);
    expect(createSessionSlots({ ...memory(), getItem: () => '{' }, 'demo').read(undefined, now)).toBeUndefined();
  });
});

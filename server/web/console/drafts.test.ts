import { describe, expect, it } from 'vitest';
import { createDrafts } from './drafts.ts';

function memory() {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }; // prettier-ignore
}

describe('drafts', () => {
  it('are there again after a reload, and gone once empty', () => {
    const storage = memory();
    const drafts = createDrafts('op_1', storage);
    drafts.change('conv_1', (draft) => ({ ...draft, reply: 'Half a' }));
    const again = createDrafts('op_1', storage);
    expect(again.of('conv_1').value.reply).toBe('Half a');
    expect(again.has('conv_1')).toBe(true);
    again.change('conv_1', (draft) => ({ ...draft, reply: ' ' }));
    expect(createDrafts('op_1', storage).has('conv_1')).toBe(false);
  });

  it('are one operator’s own', () => {
    const storage = memory();
    createDrafts('op_1', storage).change('conv_1', (draft) => ({ ...draft, note: 'Mine' }));
    expect(createDrafts('op_2', storage).of('conv_1').value.note).toBe('');
  });

  it('survive a storage that holds nonsense or nothing', () => {
    const storage = memory();
    storage.setItem('shopmate.console.drafts.op_1', '{"conv_1":{"reply":7},"conv_2":null');
    expect(createDrafts('op_1', storage).of('conv_1').value.reply).toBe('');
    expect(createDrafts('op_1', undefined).of('conv_1').value.reply).toBe('');
  });
});

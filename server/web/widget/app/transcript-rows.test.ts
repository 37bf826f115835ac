import { describe, expect, it } from 'vitest';
import type { CardItem, Item, MessageItem } from './conversation-items.ts';
import { transcriptRows } from './transcript-rows.ts';

const dayOf = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);

type Pending = Parameters<typeof transcriptRows>[0]['pending'];
const rowsOf = (items: readonly Item[], days: (iso: string) => number, pending: Pending = new Map()) =>
  transcriptRows({ items, pending }, days);

const message = (author: MessageItem['author'], at: Date, text = 'x'): MessageItem => ({
  kind: 'message',
  key: at.toISOString(),
  author,
  text,
  at: at.toISOString(),
  citations: [],
  delivery: 'sent',
  streaming: false,
});

describe('transcriptRows', () => {
  it('lets whoever spoke before the system, or before another of the shop, sign their own words', () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 10, minute));
    const said = (['agent', 'system', 'operator', 'operator'] as const).map((author, minute) =>
      message(author, at(minute)),
    );
    const rows = rowsOf(said, dayOf);
    expect(rows.map(({ showTime }) => showTime)).toEqual([true, true, false, true]);
  });

  it('parts days, and shows the time once for each run of one side', () => {
    const rows = rowsOf(
      [
        message('shopper', new Date(Date.UTC(2026, 2, 1, 23, 50))),
        message('agent', new Date(Date.UTC(2026, 2, 1, 23, 51))),
        message('agent', new Date(Date.UTC(2026, 2, 1, 23, 52))),
        message('agent', new Date(Date.UTC(2026, 2, 2, 0, 5))),
      ],
      dayOf,
    );
    expect(rows.map((row) => [row.newDay, row.newSpeaker, row.showTime])).toEqual([
      [true, true, true],
      [false, true, false],
      [false, false, true],
      [true, false, true],
    ]);
  });

  it('leaves out what has nothing to show yet', () => {
    expect(rowsOf([message('agent', new Date(2026, 2, 1), '')], dayOf)).toEqual([]);
    const photo = { ...message('shopper', new Date(2026, 2, 1), ''), attachments: ['pho_1'] };
    expect(rowsOf([photo], dayOf)).toHaveLength(1);
  });

  it('parts days where the shop’s midnight is, not the browser’s', () => {
    const shanghai = (iso: string) => Math.floor((Date.parse(iso) + 8 * 3_600_000) / 86_400_000);
    const rows = [15, 17].map((hour) => message('agent', new Date(Date.UTC(2026, 2, 1, hour))));
    expect(rowsOf(rows, shanghai).map((row) => row.newDay)).toEqual([true, true]);
    expect(rowsOf(rows, dayOf).map((row) => row.newDay)).toEqual([true, false]);
  });

  it('puts a question below the words of its turn, once they are all there', () => {
    const at = new Date(2026, 2, 1);
    const asked = { ...message('shopper', at, 'Cancel it'), turnId: 't1' };
    const question = {
      kind: 'card',
      key: 'q',
      seq: 3,
      at: at.toISOString(),
      turnId: 't1',
      card: { type: 'confirmation' },
    };
    const words = { ...message('agent', at, 'Please look it over.'), turnId: 't1' };
    const items = [asked, question as CardItem, words, { ...message('shopper', at, 'ok'), turnId: 't2' }];
    const shown = (pending?: Pending) =>
      rowsOf(items, dayOf, pending).map((row) => items.findIndex((each) => each === row.item));
    expect(shown(new Map([['t1', 'running']]))).toEqual([0, 2, 3]);
    expect(shown(new Map([['t2', 'running']]))).toEqual([0, 2, 1, 3]);
  });
});

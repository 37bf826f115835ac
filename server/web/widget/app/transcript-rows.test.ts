import { describe, expect, it } from 'vitest';
import type { MessageItem } from './conversation-state.ts';
import { transcriptRows } from './transcript-rows.ts';

const dayOf = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);

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
  it('parts days, and shows the time once for each run of one side', () => {
    const rows = transcriptRows(
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
    expect(transcriptRows([message('agent', new Date(2026, 2, 1), '')], dayOf)).toEqual([]);
    const photo = { ...message('shopper', new Date(2026, 2, 1), ''), attachments: ['pho_1'] };
    expect(transcriptRows([photo], dayOf)).toHaveLength(1);
  });

  it('parts days where the shop’s midnight is, not the browser’s', () => {
    const shanghai = (iso: string) => Math.floor((Date.parse(iso) + 8 * 3_600_000) / 86_400_000);
    const rows = [15, 17].map((hour) => message('agent', new Date(Date.UTC(2026, 2, 1, hour))));
    expect(transcriptRows(rows, shanghai).map((row) => row.newDay)).toEqual([true, true]);
    expect(transcriptRows(rows, dayOf).map((row) => row.newDay)).toEqual([true, false]);
  });
});

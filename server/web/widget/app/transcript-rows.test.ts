import { describe, expect, it } from 'vitest';
import type { MessageItem } from './conversation-state.ts';
import { transcriptRows } from './transcript-rows.ts';

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
    const rows = transcriptRows([
      message('shopper', new Date(2026, 2, 1, 23, 50)),
      message('agent', new Date(2026, 2, 1, 23, 51)),
      message('agent', new Date(2026, 2, 1, 23, 52)),
      message('agent', new Date(2026, 2, 2, 0, 5)),
    ]);
    expect(rows.map((row) => [row.newDay, row.newSpeaker, row.showTime])).toEqual([
      [true, true, true],
      [false, true, false],
      [false, false, true],
      [true, false, true],
    ]);
  });

  it('leaves out what has nothing to show yet', () => {
    expect(transcriptRows([message('agent', new Date(2026, 2, 1), '')])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createSseReader } from './sse.ts';

const stream =
  ': hello\r\n\r\nid: 7\nevent: message.delta\ndata: {"a":1}\n\nid: 8\ndata: one\ndata: two\r\rdata: x\n\n';
const events = [
  { id: '7', event: 'message.delta', data: '{"a":1}' },
  { id: '8', event: 'message', data: 'one\ntwo' },
  { id: '8', event: 'message', data: 'x' },
];

describe('createSseReader', () => {
  it('reads ids, names and data of any number of lines, with any line ends', () => {
    expect(createSseReader().push(stream)).toEqual(events);
  });

  it('gives the same however the stream was cut', () => {
    for (let size = 1; size < 9; size += 1) {
      const reader = createSseReader();
      const found = [];
      for (let at = 0; at < stream.length; at += size) found.push(...reader.push(stream.slice(at, at + size)));
      expect(found).toEqual(events);
    }
  });

  it('keeps an event back until it is whole', () => {
    const reader = createSseReader();
    expect(reader.push('data: half')).toEqual([]);
    expect(reader.push('\n')).toEqual([]);
    expect(reader.push('\n')).toEqual([{ event: 'message', data: 'half' }]);
  });
});

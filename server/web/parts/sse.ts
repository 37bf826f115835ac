/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  id?: string;
  event: string;
  data: string;
}

/**
 * Reads server-sent events out of pieces of text, however they were cut (WHATWG HTML, 9.2.6). `push` answers the events
 * that the piece completed. A reader is for one stream; an event that the stream's end cuts off is dropped, as the
 * standard says.
 */
export function createSseReader(): { push(piece: string): ServerSentEvent[] } {
  let rest = '';
  let data: string[] = [];
  let event = '';
  let id: string | undefined;

  function line(text: string): ServerSentEvent | undefined {
    if (text === '') {
      const done = data.length > 0 ? { event: event || 'message', data: data.join('\n') } : undefined;
      data = [];
      event = '';
      return done && { ...done, ...(id === undefined ? {} : { id }) };
    }
    const colon = text.indexOf(':');
    if (colon === 0) return undefined; // a comment: the server's heartbeat
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    return undefined;
  }

  return {
    push(piece) {
      const events: ServerSentEvent[] = [];
      rest += piece;
      // A lone \r at the end may be half of \r\n: wait for what follows.
      for (;;) {
        const match = /\r\n|\n|\r(?!$)/.exec(rest);
        if (!match) return events;
        const found = line(rest.slice(0, match.index));
        rest = rest.slice(match.index + match[0].length);
        if (found) events.push(found);
      }
    },
  };
}

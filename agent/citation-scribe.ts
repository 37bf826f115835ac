import type { Citation } from '../tools/contract.ts';

const label = /^\[(p[0-9a-z]{1,12})\]$/;
const longestLabel = 14;

/**
 * Turns the labels by which a model cites passages (`[p3f2a]`) into numbers (`[1]`) while its words stream by, and
 * keeps the list that the numbers point to. A label that no tool result of this turn gave out is dropped: a model can't
 * cite what it wasn't shown. Text that only looks like the start of a label is held back until that is decided.
 */
export function createCitationScribe(known: ReadonlyMap<string, Citation>) {
  const used: Citation[] = [];
  let held = '';

  function numberOf(citation: Citation): number {
    const at = used.findIndex((each) => each.passageId === citation.passageId);
    return at >= 0 ? at + 1 : used.push(citation);
  }

  function resolve(bracketed: string): string {
    const name = label.exec(bracketed)?.[1];
    if (name === undefined) return bracketed;
    const citation = known.get(name);
    return citation ? `[${numberOf(citation)}]` : '';
  }

  return {
    /** What can be shown of the text so far. */
    write(text: string): string {
      let out = '';
      for (const char of text) {
        if (held === '') {
          if (char === '[') held = char;
          else out += char;
          continue;
        }
        held += char;
        if (char === ']') {
          out += resolve(held);
          held = '';
        } else if (char === '[') {
          out += held.slice(0, -1);
          held = char;
        } else if (held.length > longestLabel || (held.length === 2 && char !== 'p')) {
          out += held;
          held = '';
        }
      }
      return out;
    },
    /** The rest, at the end of the message. */
    end(): string {
      const rest = held;
      held = '';
      return rest;
    },
    /** In the order of their numbers: `citations[0]` is `[1]`. */
    citations: used as readonly Citation[],
  };
}

/** A text in pieces; those with `draft` differ from it. */
interface Part {
  at: number;
  text: string;
  draft?: string;
}

/** Cuts a text at what differs in it, which lies in its order and doesn't overlap. */
export function markedParts(text: string, differences: readonly { at: number; here: string; draft: string }[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { at, here, draft } of differences) {
    if (at > done) parts.push({ at: done, text: text.slice(done, at) });
    parts.push({ at, text: here, draft });
    done = at + here.length;
  }
  if (done < text.length) parts.push({ at: done, text: text.slice(done) });
  return parts;
}

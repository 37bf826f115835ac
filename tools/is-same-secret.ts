import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two texts in a time that says nothing of either. What is absent equals nothing, in the same time. */
export function isSameSecret(known: string | undefined, said: string | undefined): boolean {
  const same = timingSafeEqual(digest(known ?? ''), digest(said ?? ''));
  return same && known !== undefined && said !== undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

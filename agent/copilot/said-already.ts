import type { TranscriptEntry } from '../transcript.ts';

/** So much of a draft may have been said before, by its letters; and so much of a sentence makes it the same sentence. */
const most = 0.6;
const alike = 0.85;

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The agent or an operator has said this already, but for a few words: to send it again helps nobody. */
export function isSaidAlready(text: string, transcript: readonly TranscriptEntry[]): boolean {
  const said = transcript.flatMap((entry) =>
    entry.role === 'agent' || entry.role === 'operator' ? [runsOf(plain(entry.text))] : [],
  );
  const sentences = text.split(/(?<=[。！？!?\n])|(?<=\.)\s/u).map(plain);
  const all = sentences.reduce((sum, each) => sum + each.length, 0);
  const repeated = sentences.filter((each) => said.some((before) => isIn(each, before)));
  return all > 0 && repeated.reduce((sum, each) => sum + each.length, 0) / all > most;
}

function isIn(sentence: string, before: ReadonlySet<string>): boolean {
  const runs = [...runsOf(sentence)];
  return runs.filter((each) => before.has(each)).length / runs.length >= alike;
}

/** Runs of letters, long enough that words alone don't make them alike. */
function runsOf(text: string): Set<string> {
  const letters = Array.from(text);
  const length = /\p{Script=Han}/u.test(text) ? 3 : 7;
  const runs = letters.slice(length - 1).map((_, at) => letters.slice(at, at + length).join(''));
  return new Set(runs.length > 0 ? runs : [text]);
}

import { cleanText } from '../words/clean-text.ts';
import { UnreadableFile } from './source-file.ts';

/** Bytes as clean text; refuses what isn't UTF-8 (with or without a byte-order mark). */
export function decodeText(bytes: Uint8Array): string {
  try {
    return cleanText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UnreadableFile('not_text', 'The file is not UTF-8 text. Save it as UTF-8 and try again.');
  }
}

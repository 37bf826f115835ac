import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../knowledge/language.ts';
import type { IntentId } from './intents.ts';

/**
 * How shoppers say one thing, out of `examples/<intent>.<language>.txt`: the first line says, after `# `, what the
 * intent is, and each other line is a message. Throws when there is no such file, or it doesn't begin so.
 */
export function intentExamples(intent: IntentId, language: Language): string[] {
  const name = `${intent.replaceAll('_', '-')}.${language}.txt`;
  const [first = '', ...messages] = readFileSync(path.join(import.meta.dirname, 'examples', name), 'utf8').split('\n');
  if (!first.startsWith('# ')) throw new Error(`${name} must begin with a line “# what the intent is”`);
  return messages.map((line) => line.trim()).filter((line) => line !== '');
}

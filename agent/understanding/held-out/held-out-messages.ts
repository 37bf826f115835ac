import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../knowledge/language.ts';
import { intentIds, type IntentId } from '../intents.ts';

export interface HeldOutMessage {
  /** The messages of one turn. */
  texts: string[];
  /** One entry a matter, in order: the intents that count as right. */
  intents: IntentId[][];
}

/**
 * Reads `<set>-<language>.txt`: a turn a line, `intent | text`; `+` between the intents of several matters, `/` between
 * intents that are both right, `↵` between the messages of a burst.
 */
export function heldOutMessages(set: 'spent' | 'final', language: Language): HeldOutMessage[] {
  return readFileSync(path.join(import.meta.dirname, `${set}-${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [wanted = '', said = ''] = line.split(' | ');
      return {
        texts: said.split(' ↵ '),
        intents: wanted.split(' + ').map((matter) => matter.split('/').map(intentId)),
      };
    });
}

function intentId(name: string): IntentId {
  const id = intentIds.find((each) => each === name);
  if (!id) throw new Error(`held-out message with unknown intent "${name}"`);
  return id;
}

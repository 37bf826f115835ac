import type { Segment, Understanding } from '../../understanding/understanding.ts';
import type { Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksAfterHarm } from './after-harm.ts';
import { harmIn } from './harm.ts';
import { threatens } from './threat.ts';

/** Whether a person has to take it at once. */
export const isGrave = (text: string, memory: Readonly<DialogueMemory>): boolean =>
  tellsHarm(text, memory) || threatens(text);

const tellsHarm = (text: string, memory: Readonly<DialogueMemory>) =>
  harmIn(text) !== undefined || asksAfterHarm(text, memory);

/**
 * What a person takes at once, before all else that was said and over whatever was asked: harm, then threats. The whole
 * turn is heard, for who was hurt and by what may stand in messages of their own.
 */
export function graveMatter({ segments }: Understanding, memory: Readonly<DialogueMemory>): Matter | undefined {
  const [first] = segments;
  if (!first) return undefined;
  const text = segments.map((each) => each.text).join('\n');
  if (!isGrave(text, memory)) return undefined;
  const intent = { id: tellsHarm(text, memory) ? 'item_problem' : 'complaint', confidence: 1 } as const;
  const segment: Segment = { ...first, text, intent };
  return { intent: intent.id, confidence: 1, segment };
}

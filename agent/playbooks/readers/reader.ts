import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { sure, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';

/**
 * One way to read a stretch, given what was asked and talked about before: what it means, or `undefined` where it isn't
 * for this reader to say. Pure.
 */
export type Reader = (segment: Segment, memory: Readonly<DialogueMemory>) => Matter | Matter[] | undefined;

/** Below this what the ear heard may well be something else. */
export const fairlySure = 0.6;

/** As the ear heard it, and no surer. */
export const asHeard = (intent: IntentId, segment: Segment): Matter => ({
  intent,
  confidence: segment.intent.confidence,
  segment,
});

/** Sure, whatever the ear took it for. */
export const justSure = (intent: IntentId, segment: Segment): Matter => ({ intent, confidence: sure, segment });

/** As sure as the ear was, of whatever it took it for, and sure at least. */
export const surely = (intent: IntentId, segment: Segment): Matter => ({
  intent,
  confidence: Math.max(segment.intent.confidence, sure),
  segment,
});

import type { IntentId } from '../../../understanding/intents.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import type { DialogueMemory } from '../../playbook.ts';

/** What words come to after `last`, the matter of the last answer; `undefined` where they don't lean on it this way. */
export type Leaning = (
  said: Omit<Segment, 'runnersUp'>,
  last: IntentId,
  memory: Readonly<DialogueMemory>,
) => IntentId | undefined;

import type { Playbook } from '../playbook.ts';
import { nonsense } from './nonsense.ts';

/** Details that belong to no matter: `pickMatters` gives all others to the matter they serve. */
export const giveDetails: Playbook = { intent: 'give_details', run: nonsense.run };

import type { Rule } from '../rule.ts';
import { qualityGrounds } from '../grounds.ts';

/** A fault needs a word on what it is. That there is one counts; what it says convinces no rule. */
export const descriptionNeeded: Rule = {
  id: 'description_needed',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ claim }) {
    if (!claim || ![...qualityGrounds, 'damaged', 'missing_part'].includes(claim.ground)) return undefined;
    if (claim.description !== undefined && claim.description.trim() !== '') return undefined;
    return {
      decision: 'deny',
      needs: 'description',
      because: `${claim.ground} without a description`,
      tell: {
        en: "I'm sorry about that. What exactly is wrong with it? A sentence is enough.",
        zh: '抱歉给您添麻烦了。具体是哪里有问题？一句话说明就行。',
      },
    };
  },
};

import type { Rule } from '../rule.ts';

/** What is given out of courtesy is a person’s to give, never a model’s. */
export const goodwillByPeople: Rule = {
  id: 'goodwill_by_people',
  actions: ['give_goodwill'],
  decide({ operator }) {
    if (operator) return undefined;
    return {
      decision: 'human',
      because: 'goodwill is for an operator to give',
      tell: { en: 'A colleague has to decide that; I’ll pass it on.', zh: '补偿由同事来定，我帮您转过去。' },
    };
  },
};

import { daysSince } from '../days-since.ts';
import type { Rule } from '../rule.ts';

/** One round a shopper and period; and after a no in this conversation, none. */
export const retentionOnce: Rule = {
  id: 'retention_once',
  actions: ['offer_retention'],
  decide({ conversationId, history, now, timeZone }, { retention }) {
    const here = history.offerRounds.filter((round) => round.conversationId === conversationId);
    const recent = history.offerRounds.find(({ at }) => daysSince(at, now, timeZone) < retention.everyDays);
    const because = here.some(({ declined }) => declined)
      ? 'declined in this conversation'
      : here.length > 0
        ? 'offered in this conversation'
        : recent
          ? `offered ${daysSince(recent.at, now, timeZone)} days ago, once in ${retention.everyDays}`
          : undefined;
    if (because === undefined) return undefined;
    return {
      decision: 'deny',
      because,
      tell: {
        en: "I have no further offer to make. I'll gladly go on with what you asked for.",
        zh: '没有更多优惠可以给您了，我接着帮您办原来的事。',
      },
    };
  },
};

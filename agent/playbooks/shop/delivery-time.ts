import type { PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import type { Phrase } from '../voice.ts';
import { quoteKnowledge } from './quote-knowledge.ts';

/** Of goods that are sent, rather than of money. */
export const deliveryQuestion = { en: 'How long does delivery take?', zh: '配送要几天能到' } as const;

/** How long deliveries take by the shop's rules, after `lead`, which says from when. False where no rule tells it. */
export function* tellDeliveryTime(context: PlaybookContext, lead?: Phrase<undefined>): Steps<boolean> {
  const query = deliveryQuestion[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: lead ? 3 : 2, plain: true });
  if (quoted.status !== 'quoted') return false;
  if (lead) yield* say(context, lead);
  yield { do: 'say', text: quoted.text };
  return true;
}

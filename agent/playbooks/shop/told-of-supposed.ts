import { tellsDanger } from '../dire.ts';
import { aboutOneOrder, hasOrderDetails } from '../matter.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { doneToOrders } from './done-to-orders.ts';
import { tellQuoted } from './hedged.ts';
import { asksSomething, questionCore } from './question-core.ts';
import { quoteKnowledge } from './quote-knowledge.ts';
import { supposes } from './supposes.ts';

/** What the rules say of something that is only supposed, whosever order it might be of. Whether it was told. */
export function* toldOfSupposed(context: PlaybookContext): Steps<boolean> {
  const { segment, resumes, followUp, intent } = context;
  const text = questionCore(segment.text);
  if (resumes || followUp || hasOrderDetails(segment.entities) || tellsDanger(segment.text)) return false;
  if (!(aboutOneOrder.has(intent) || doneToOrders.has(intent)) || wantsItDone.test(text)) return false;
  if (!supposes(text) || !asksSomething(text)) return false;
  const quoted = yield* quoteKnowledge(context, segment.text, { sentences: 4, onPoint: 'meant' });
  if (quoted.status === 'quoted') yield* tellQuoted(context, quoted);
  return quoted.status === 'quoted';
}

const wantsItDone =
  /\b(?:can|could|would|will) (?:you|u) (?:please |just )?(?:cancel|change|send|refund me|return|swap|exchange|urge)\b|帮我|给我|我要(?!是)/i;

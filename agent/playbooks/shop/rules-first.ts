import type { IntentId } from '../../understanding/intents.ts';
import { aboutOneOrder, hasOrderDetails } from '../matter.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';
import { step } from '../steps.ts';
import { asksSomething, leansBack, questionCore } from './question-core.ts';
import { liveTopic, quoteKnowledge, type QuoteLimits } from './quote-knowledge.ts';

/** Told from the shop's rules, the talk stays there until something else is named. */
const general: ReadonlySet<IntentId> = new Set(['policy_question', 'promotions', 'product_question']);

/** What the ear takes for these, less surely than this, may well be a question about the shop's rules. */
const unsure: ReadonlyMap<IntentId, number> = new Map([
  ['nonsense', 1],
  ['out_of_scope', 0.95],
  ['small_talk', 0.5],
  ['deny', 0.5],
  ['greeting', 0.5],
]);

const wishes =
  /我要(?!的)|我想|想要|帮我|给我|麻烦|请(?!问)|我的(?:订单|包裹|快递)|\b(?:i want|i'd like|i would like|i need|please|pls|my (?:order|parcel|package|refund))\b/i;

const own = /我的|这个?[件单双条]|那个?[件单双条]|\b(?:my|mine|this|that)\b/i;

/**
 * Lets a playbook step back where the shop's rules answer: a question that goes on with the rules told last, whatever it
 * looks like by itself, and a question that is hardly understood but is just what a passage is about.
 */
export function rulesFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const limits = mayQuote(context);
      const quoted = limits && (yield* quoteKnowledge(context, context.segment.text, limits));
      if (quoted?.status === 'quoted') return yield* step({ do: 'say', text: quoted.text });
      yield* playbook.run(context);
    },
  };
}

function mayQuote(context: PlaybookContext): QuoteLimits | undefined {
  const { segment, memory, resumes, intent } = context;
  const text = questionCore(segment.text);
  if (resumes || context.followUp || hasOrderDetails(segment.entities)) return undefined;
  if (wishes.test(text) && !/[吗不?？]$/u.test(text)) return undefined;
  const topic = liveTopic(context);
  const { lastIntent = 'policy_question', orderNumber } = memory;
  const goesOn = topic !== undefined && (orderNumber === undefined || general.has(lastIntent));
  if (goesOn && topic.turn === (memory.turns ?? 0) - 1 && asksSomething(text) && leansBack(text)) {
    return { sentences: 3, onTopicOnly: true };
  }
  const least = unsure.get(intent);
  const isUnsure = least !== undefined && segment.intent.confidence < least;
  return text.length > 4 && (isUnsure || asksInGeneral(context, text)) ? { sentences: 3, onPoint: true } : undefined;
}

/** How things go in this shop, asked by someone of whom no order is known, without naming one of their own. */
function asksInGeneral({ intent, frame, memory }: PlaybookContext, text: string): boolean {
  if (!asksSomething(text) || own.test(text)) return false;
  return aboutOneOrder.has(intent) && frame.shopper.customerId === undefined && memory.orderNumber === undefined;
}

import { wordingOf } from '../../../../tools/asked-topics.ts';
import type { IntentId } from '../../../understanding/intents.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { intentOfTool } from '../intent-of-tool.ts';
import { tellRequest } from './my-requests.ts';
import { asksWhereTo } from './progress-words.ts';

/**
 * Tells how the newest request of this matter stands, where one is under way: when the money comes, what is to be done
 * and by when. False when there is none.
 */
export function* tellFromRequest(context: PlaybookContext, among: readonly IntentId[]): Steps<boolean> {
  const { orderNumber } = context.memory;
  if (context.frame.shopper.customerId === undefined && orderNumber === undefined) return false;
  const looked = yield* look('list_requests', orderNumber === undefined ? {} : { orderNumber });
  if (looked.status !== 'ok') return false;
  const request = looked.content.requests.find(
    ({ kind, state }) => state === 'in_progress' && among.includes(intentOfTool[kind]),
  );
  if (request) yield* tellRequest(context, request);
  if (!asksWhereTo.test(context.segment.text)) return request !== undefined;
  // the way of a return tells where its address is found
  const query = wordingOf('return_how')[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 4, plain: true, onPoint: 'headed', focus: 0.5 });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  return request !== undefined || quoted.status === 'quoted';
}

/** Why it was refused is the rule that was told; a person may see more than it. */
export function* defendRefusal(context: PlaybookContext): Steps {
  yield { do: 'say', text: speak(context, phrases.isRule) };
  const text = speak(context, phrases.offerPerson);
  yield* step({ do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' });
}

const phrases = {
  isRule: phrase({
    en: () => "That's the shop's rule, and it's the same for everyone, so I can't go around it here.",
    zh: () => '这是店铺统一的规则，我这边没有权限破例，抱歉。',
  }),
  offerPerson: phrase({
    en: () => 'Would you like a colleague to look at your case?',
    zh: () => '需要我请同事看看您的情况吗？',
  }),
};

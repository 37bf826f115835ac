import type { Playbook } from '../playbook.ts';
import { sayOutage } from '../trouble.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { tellQuoted } from './hedged.ts';
import { speaksOfService } from '../readers/service.ts';
import { isOfScheme } from './by-topics.ts';
import { questionCore } from './question-core.ts';
import { namesPeople } from './of-other-goods.ts';
import { asksOwnStanding } from './own-standing.ts';
import { quoteKnowledge, type Quoted } from './quote-knowledge.ts';

/** Shipping, returns, invoices, payment, warranty, care, membership: in the shop's own words, cited. */
export const policyQuestion: Playbook = {
  intent: 'policy_question',
  *run(context) {
    const { text } = context.segment;
    const orNear = !namesPeople(text) && !isOfScheme(questionCore(text));
    const found = yield* quoteKnowledge(context, text, { sentences: 4, orNear });
    const isOther = found.status === 'quoted' && !speaksOfService(text, found.text);
    const quoted: Quoted = isOther ? { status: 'nothing_fits' } : found;
    if (quoted.status === 'failed') return yield* sayOutage(context);
    if (quoted.status === 'quoted') {
      const isOwn = asksOwnStanding(text);
      yield* tellQuoted(context, quoted);
      if (!isOwn && (quoted.isSure || quoted.unanswered.length > 0)) return;
    } else yield* say(context, phrases.unknown);
    yield {
      do: 'offer_human',
      text: speak(context, phrases.offer),
      replies: replies(context, 'human', 'no'),
      reason: 'missing_knowledge',
    };
  },
};

const phrases = {
  unknown: phrase({
    en: [
      () => "I couldn't find anything on that in our shop's information, and I don't want to guess.",
      () => "That isn't covered in what I have, I'm afraid.",
    ],
    zh: [() => '这个问题我在店铺资料里没有查到，不敢乱答。', () => '抱歉，资料里没有写到这一点。'],
  }),
  offer: phrase({
    en: [() => 'Shall I ask a colleague?', () => 'Would you like a colleague to answer it?'],
    zh: [() => '要帮您转给同事确认吗？', () => '需要我请同事来回答您吗？'],
  }),
};

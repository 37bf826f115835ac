import { intentIds, type IntentId } from '../../understanding/intents.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { namedByTitle } from '../goods/which/named-by-title.ts';
import { productQuestion } from '../goods/product/product-question.ts';
import { searchProducts } from '../goods/search/search-products.ts';
import { orderDetails } from '../orders/order-details.ts';
import { step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { matterNames, replies, usualReplies } from '../what-i-can-do.ts';

/** A runner-up below this isn't worth asking about. */
const plausible = 0.12;

/** What we couldn't make sense of: ask once, with choices; then offer a person. Never guess. */
export const nonsense: Playbook = {
  intent: 'nonsense',
  *run(context) {
    if (yield* answerByGoods(context)) return;
    const misses = (context.memory.misses ?? 0) + 1;
    yield { do: 'remember', memory: { misses } };
    if (misses > 1) return yield* offerPerson(context);
    const choices = likely(context);
    if (choices.length > 1) {
      return yield* step({
        do: 'ask',
        text: speak(context, phrases.which),
        replies: [...choices.flatMap((id) => matterNames[id]?.[context.language] ?? []), ...replies(context, 'human')],
        memory: { open: { intent: 'nonsense', asks: 'choice', choices, text: context.segment.text } },
      });
    }
    yield {
      do: 'ask',
      text: speak(context, phrases.again),
      replies: usualReplies(context),
      memory: { open: { intent: 'nonsense', asks: 'meaning' } },
    };
  },
};

/** Words that are hardly understood, but name goods: what there is of these says more than a question back. */
function* answerByGoods(context: PlaybookContext): Steps<boolean> {
  const { products } = context.segment.entities;
  if (products.length > 0) {
    const isOwn = ownPast.test(context.segment.text) && context.frame.shopper.customerId !== undefined;
    const playbook = isOwn ? orderDetails : searchProducts;
    yield { do: 'remember', memory: { lastIntent: playbook.intent } };
    yield* playbook.run(context);
    return true;
  }
  const named = yield* namedByTitle(context);
  if (named === undefined) return false;
  yield { do: 'remember', memory: { productId: named.id, lastIntent: productQuestion.intent } };
  yield* productQuestion.run({ ...context, memory: { ...context.memory, productId: named.id } });
  return true;
}

/** Of something bought the order tells, not the catalog. */
const ownPast = /我.{0,6}(?:买|订|退)|买的|\bi (?:bought|ordered|sent|got|returned)\b|\bmy\b/i;

function* offerPerson(context: PlaybookContext): Steps {
  yield {
    do: 'ask',
    text: speak(context, phrases.person),
    replies: usualReplies(context),
    memory: { open: { intent: 'nonsense', asks: 'human', reason: 'low_confidence' } },
  };
}

/** What the words may have meant, likeliest first. */
function likely(context: PlaybookContext): IntentId[] {
  const { intent, runnersUp } = context.segment;
  return [intent, ...runnersUp]
    .filter(({ id, confidence }) => confidence >= plausible && matterNames[id] !== undefined && intentIds.includes(id))
    .map(({ id }) => id)
    .slice(0, 3);
}

const phrases = {
  again: phrase({
    en: [
      () => "Sorry, I didn't quite get that. Could you put it another way, or pick one of these?",
      () => "I'm not sure I follow. What is it about?",
    ],
    zh: [
      () => '不好意思，我没太看懂。您可以换个说法，或者点下面的选项～',
      () => '抱歉，没明白您的意思。是想问下面哪一类呢？',
    ],
  }),
  which: phrase({
    en: () => "I want to be sure I've got you right. Which of these do you mean?",
    zh: () => '想跟您确认一下，您问的是下面哪一个？',
  }),
  person: phrase({
    en: [
      () => "I'm sorry, I still don't follow. Would you like a human colleague to take a look?",
      () => "I don't want to guess wrong. Shall I pass you to a human colleague?",
    ],
    zh: [() => '抱歉，我还是没理解。需要帮您转人工同事看看吗？', () => '怕理解错耽误您，要不要我帮您转人工？'],
  }),
};

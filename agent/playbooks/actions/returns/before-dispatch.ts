import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import { capital, nameItems } from '../../orders/name-order.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { itemSaid } from '../find-item.ts';

/** Paid, and nothing of it has left. */
export const isWaiting = ({ state, parcels }: OrderSummary) => state === 'paid' && parcels.length === 0;

/** Before it has left nothing is swapped: a colleague may change the order, or it is cancelled and ordered anew. */
export function* tellBeforeDispatch(context: PlaybookContext, order: OrderSummary): Steps {
  const item = itemSaid(context, order);
  const title = order.items.find((each) => each.title === item)?.title;
  yield { do: 'remember', memory: { orderNumber: order.number } };
  yield* say(context, notSent, {
    name: title === undefined ? nameItems(context, order.items) : quoted(context, title),
  });
  const query = changeQuery[context.language];
  const rule = yield* quoteKnowledge(context, query, { sentences: 2, plain: true, onPoint: 'asked' });
  if (rule.status === 'quoted') yield { do: 'say', text: rule.text };
  yield* step({
    do: 'offer_human',
    text: speak(context, waysBeforeDispatch),
    replies: [...replies(context, 'human', 'cancel', 'no')],
    reason: 'unsupported_request',
  });
}

const quoted = ({ language }: PlaybookContext, title: string) => (language === 'zh' ? `“${title}”` : `your ${title}`);

const changeQuery = {
  en: 'Can I change the size or colour of an order before dispatch?',
  zh: '尺码或颜色拍错了，还没发货，可以改吗',
} as const;

const notSent = phrase<{ name: string }>({
  en: ({ name }) => `${capital(name)} hasn't been sent yet, so there is nothing to exchange so far.`,
  zh: ({ name }) => `${name}还没发货，暂时不用走换货。`,
});

const waysBeforeDispatch = phrase({
  en: () =>
    "I can't change the order myself, but a colleague can look at it before it leaves. Otherwise I can cancel it and you order the right one anew, or you exchange it once it's there. Shall I pass you to a colleague?",
  zh: () =>
    '改单我这边操作不了，可以请同事在发货前帮您看看；也可以我帮您取消、您重新拍对的，或者收到后再换。要我帮您转给同事吗？',
});

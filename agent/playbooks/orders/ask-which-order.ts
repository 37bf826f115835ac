import type { OrderSummary } from '../../../tools/views/order-view.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { phrase, speak } from '../voice.ts';
import { nameItems } from './name-order.ts';

/** Asks which of these orders is meant, and keeps what was wished of it. */
export function* askWhich(
  context: PlaybookContext,
  orders: readonly OrderSummary[],
  text: string,
  question: keyof typeof questions = 'whichOrder',
): Steps<undefined> {
  const ids = orders.map(({ number }) => number);
  const said = orders.map((order) => `${order.number}${inBrackets(context, nameItems(context, order.items))}`);
  const suggestions = orders.map((order) => shortName(order));
  yield {
    do: 'ask',
    text: speak(context, questions[question], { orders: said }),
    replies: suggestions,
    memory: {
      open: { intent: context.intent, asks: 'order', text },
      shown: { kind: 'order', ids },
    },
  };
  return undefined;
}

/** As long as a tap may be. */
const longestReply = 40;

function shortName({ number, items }: OrderSummary): string {
  const whole = `${number} ${items[0]?.title ?? ''}`.trim();
  return whole.length <= longestReply ? whole : `${whole.slice(0, longestReply - 1).replace(/\s\S*$/, '')}…`;
}

function inBrackets({ language }: PlaybookContext, items: string): string {
  return language === 'zh' ? `（${items}）` : ` (${items.replace(/^your /, '')})`;
}

const questions = {
  notBought: phrase<{ orders: string[] }>({
    en: ({ orders }) =>
      `I don't find that in your orders. Which of these is it about: ${orders.join(', ')}? If it's another, please send me the order number.`,
    zh: ({ orders }) =>
      `您的订单里没有查到这件商品。您说的是其中哪一单呢：${orders.join('，')}？都不是的话，麻烦把订单号发我。`,
  }),
  whichOrder: phrase<{ orders: string[] }>({
    en: ({ orders }) => `Which order do you mean: ${orders.slice(0, -1).join(', ')} or ${orders.at(-1) ?? ''}?`,
    zh: ({ orders }) => `您说的是哪一单呢：${orders.join('，还是')}？`,
  }),
};

import type { TopicId } from './topic.ts';

/** “多久寄到”: when it comes, though it speaks of sending. */
const asksArrival =
  /(?:多久|几天|多长时间|什么时候|啥时候|何时).{0,4}[寄送发](?:得|能)?到|[寄送发]到.{0,10}(?:多久|几天|多长时间)|[寄送]达/;

/** A pre-order beside other goods: “预售啥时候发货” is of none. */
const together =
  /一起|一块|现货|同时|合[并着]|分开|别的|其他|和|跟|\b(?:together|with|and|other|also|same|in stock|combine\w*|split|separate\w*|both|rest|wait)\b/i;

/** Guesses with the time of delivery in the place of that of dispatch, where a question asks when it arrives; of pre-orders alone, how they work. */
export function asArrival<Guess extends { id: TopicId }>(question: string, guesses: readonly Guess[]): Guess[] {
  return guesses.map((each) => {
    if (each.id === 'pre_order_combined' && !together.test(question)) return { ...each, id: 'pre_order_how' };
    if (each.id === 'pre_order_how' && !together.test(question)) return { ...each, id: 'pre_order_combined' };
    if (!asksArrival.test(question)) return each;
    if (each.id === 'dispatch_time') return { ...each, id: 'delivery_time' };
    return each.id === 'delivery_time' ? { ...each, id: 'dispatch_time' } : each;
  });
}

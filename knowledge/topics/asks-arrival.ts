import type { TopicId } from './topic.ts';

/** “多久寄到”: when it comes, though it speaks of sending. */
const asksArrival =
  /(?:多久|几天|多长时间|什么时候|啥时候|何时).{0,4}[寄送发](?:得|能)?到|[寄送发]到.{0,10}(?:多久|几天|多长时间)|[寄送]达/;

/** Guesses with the time of delivery in the place of that of dispatch, where a question asks when it arrives. */
export function asArrival<Guess extends { id: TopicId }>(question: string, guesses: readonly Guess[]): Guess[] {
  if (!asksArrival.test(question)) return [...guesses];
  return guesses.map((each) => {
    if (each.id === 'dispatch_time') return { ...each, id: 'delivery_time' };
    return each.id === 'delivery_time' ? { ...each, id: 'dispatch_time' } : each;
  });
}

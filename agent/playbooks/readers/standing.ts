import { justSure, type Reader } from './reader.ts';

/** How something of theirs stands, named by its goods alone. */
export const readStanding: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isOfGoods = intent.id === 'policy_question' && entities.products.length > 0;
  return isOfGoods && asksStanding.test(text) ? justSure('track_parcel', segment) : undefined;
};

const asksStanding =
  /(?:啥|什么)情况|[怎咋]么?样了|咋回事|\bwhat(?:['’]?s| is) (?:up|happening|going on|the (?:status|story|state)) (?:with|of) (?:my|the)\b/i;

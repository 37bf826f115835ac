import { fairlySure, justSure, type Reader } from './reader.ts';

/** “大衣还没”, "the coat hasn't": what has come was told before. */
export const readStillDue: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isUnsure = intent.confidence < fairlySure;
  return isUnsure && entities.products.length > 0 && stillDue.test(text.trim())
    ? justSure('parcel_problem', segment)
    : undefined;
};

const stillDue =
  /\b(?:has|have|did)n['’]?t(?: yet| though)?[.!?]*$|\bno \w+(?: \w+){0,4} (?:so far|yet)[.!?]*$|(?:还没(?:有|呢|到)?|没影儿?|没(?:有)?(?:到|来|见着?))[。!！~]*$/i;

import { fairlySure, justSure, type Reader } from './reader.ts';

/**
 * “那支付宝呢”, "ok paypal then?": the ear takes these for a refund, yet no money is waited for in
 * the words nor in the talk. After rules they go on with these; of goods in view see `readRestock`.
 */
export const readNoRefund: Reader = (segment, { lastIntent, orderNumber }) => {
  const { intent, runnersUp, text, entities } = segment;
  if (intent.id !== 'refund_status' || intent.confidence >= fairlySure || ofMoney.test(text)) return undefined;
  if (lastIntent === undefined || orderNumber !== undefined || entities.orderNumbers.length > 0) return undefined;
  if (lastIntent !== 'policy_question' && lastIntent !== 'promotions') return undefined;
  const next = runnersUp.find(({ id }) => id === 'policy_question');
  // it is no refund that is asked about, so the ear's own word for it goes
  return next && justSure('policy_question', { ...segment, intent: next, runnersUp: [] });
};

const ofMoney =
  /退|款|钱|到账|赔|\b(?:refund\w*|money|paid|credit(?:ed)?|returned|reimburse\w*|cash|sent (?:it |them )?back|owe)\b/i;

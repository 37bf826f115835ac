import { justSure, type Reader } from './reader.ts';

/** "I need a receipt for my last order": where it is found the rules say, and what was ordered isn't asked. */
export const readReceipt: Reader = (segment) =>
  segment.intent.id === 'order_details' && wantsReceipt.test(segment.text)
    ? justSure('policy_question', { ...segment, intent: { id: 'policy_question', confidence: 0.5 }, runnersUp: [] })
    : undefined;

const wantsReceipt =
  /\b(?:need|want|get|have|send|find|download|print|give|after)\b.{0,24}\b(?:receipts?|proof of purchase)\b|(?:要|需要|开|拿|下载|打印|哪).{0,6}(?:收据|购物凭证|小票)/i;

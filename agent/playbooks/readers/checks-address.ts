import { justSure, type Reader } from './reader.ts';

/** “看下耳机那单地址对不对”: which address it is, not another one. */
export const readChecksAddress: Reader = (segment) => {
  const { intent, text } = segment;
  const isOfOrder = intent.id === 'change_address' || intent.id === 'order_details';
  return isOfOrder && asks.test(text) && !changes.test(text) ? justSure('order_details', segment) : undefined;
};

const asks =
  /地址.{0,6}(?:对不对|对吗|对么|对的吗|没错吧|正确吗|是哪|是什么|是啥|写的)|(?:核对|确认|看)(?:一?下)?.{0,8}地址|\b(?:which|what) address\b|\b(?:check|confirm|verify|tell me)\b.{0,24}\baddress\b|\b(?:is|was) (?:the|my) (?:\w+ )?address (?:right|correct|ok)/i;
const changes =
  /改|换|错了|写错|填错|另外|新的?地址|\b(?:change|update|new|wrong|instead|different|correct (?:it|the))\b/i;

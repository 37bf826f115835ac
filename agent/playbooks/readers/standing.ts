import { justSure, type Reader } from './reader.ts';

/** How something of theirs stands, named by its goods alone. */
export const readStanding: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isOfGoods = entities.products.length > 0;
  if (isOfGoods && asksWhere.test(text.trim())) return justSure('track_parcel', segment);
  const isOfRules = intent.id === 'policy_question' && isOfGoods;
  return isOfRules && asksStanding.test(text) ? justSure('track_parcel', segment) : undefined;
};

/** “我的靴子呢”. */
const asksWhere =
  /^(?:is there |is )?(?:anything|something) (?:gone )?wrong with (?:my|the) .{2,30}(?:order|parcel|delivery|shipment)\b.{0,12}$|^(?:请问|你好|您好|那)?[,，\s]*我(?:的|买的|订的|那[个件双条]?).{1,10}呢[?？!！。]*$/iu;

const asksStanding =
  /(?:啥|什么)情况|[怎咋]么?样了|咋回事|\bwhat(?:['’]?s| is) (?:up|happening|going on|the (?:status|story|state)) (?:with|of) (?:my|the)\b/i;

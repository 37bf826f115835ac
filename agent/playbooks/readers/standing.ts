import { justSure, type Reader } from './reader.ts';

/** How something of theirs stands, named by its goods alone. */
export const readStanding: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isOfGoods = entities.products.length > 0;
  if (onlyOneCame.test(text)) return justSure('track_parcel', segment);
  if (isOfGoods && (asksWhere.test(text.trim()) || endsWithGoods(text.trim(), entities.products)))
    return justSure('track_parcel', segment);
  const isOfRules = intent.id === 'policy_question' && isOfGoods;
  return isOfRules && asksStanding.test(text) ? justSure('track_parcel', segment) : undefined;
};

/** Of several parcels one is there: how each stands is asked. */
const onlyOneCame =
  /(?:只|才|就)(?:收到|到了?|来了?|送来?)了?(?:其中)?(?:一|1)个?(?:包裹|快递|箱)|\bonly (?:got |received |have )?(?:one|1)\b.{0,24}\b(?:parcel|package|box)(?:es|s)?\b|\bother (?:parcel|package|box) (?:is|hasn['’]?t|didn['’]?t|never)/i;

/** “我的靴子呢”. */
const asksWhere =
  /^(?:is there |is )?(?:anything|something) (?:gone )?wrong with (?:my|the) .{2,30}(?:order|parcel|delivery|shipment)\b.{0,12}$|^(?:请问|你好|您好|那)?[,，\s]*我(?:的|买的|订的|那[个件双条]?).{1,10}呢[?？!！。]*$/iu;

/** "Also wheres the headphones", with nothing said of them. */
function endsWithGoods(text: string, products: readonly string[]): boolean {
  const asked = whereIs.exec(text)?.[1]?.toLowerCase();
  return (
    asked !== undefined &&
    !/\b(?:for|of|on|about)\b/.test(asked) &&
    products.some((word) => new RegExp(`\\b${word}(?:s|es)?$`).test(asked))
  );
}

const whereIs =
  /^(?:(?:and|also|ok|so|but|hey|hi|um)[, ]+)*where(?:['’]?s|['’]?re| is| are) (?:my|the) ([\w' -]{2,30}?)(?:[, ]+(?:then|now|pls|please|though|tho))?[?.!]*$/i;

const asksStanding =
  /(?:啥|什么)情况|[怎咋]么?样了|咋回事|\bwhat(?:['’]?s| is) (?:up|happening|going on|the (?:status|story|state)) (?:with|of) (?:my|the)\b/i;

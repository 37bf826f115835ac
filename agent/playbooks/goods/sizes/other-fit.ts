import type { Segment } from '../../../understanding/understanding.ts';
import { look } from '../../look.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { asksFit } from './asks-fit.ts';

const longer =
  /\b(?:last|two|2|next|another|couple of|few)\b.{0,12}\b(?:winters?|years?|yrs|seasons?)\b|\bgrow(?:s|n|ing)?\b|room to grow|[两二2几多]个?(?:年|冬)|明年|后年|长[个高得大]|多穿/i;
const looser =
  /\b(?:loos\w+|room(?:y|ier)|bagg\w+|oversized?|bigger|layer\w*|thick(?:er)? (?:socks?|jumpers?|sweaters?)|more room)\b|宽松|大一?点|松一?点|里面.{0,6}[穿套]|叠穿|厚袜/i;
const closer =
  /\b(?:clos(?:er|e-?fitting)|neat\w*|slim\w*|fitted|snug\w*|tight\w*|trim|tailored|smaller)\b|利落|修身|合身一?[点些]|[紧贴]身?一?[点些]|显瘦/i;

/** “要是太紧呢”: feared rather than wished. */
const feared =
  /\b(?:if|too|bit|little|feels?|be|are|is|it'?s)\b.{0,12}\b(?:tight|small|snug|loose|big|large|baggy)\b|[太有偏]点?[紧小大松]|[紧小大松]了/i;
const tooSmall = /tight|small|snug|紧|小/i;

/** “脚有点宽”: what the shop advises for a wide foot is one size more. */
const wider =
  /脚(?:背|面|掌)?.{0,4}[宽胖肥]|[宽胖]脚|脚背.{0,3}高|\b(?:wide|broad|chunky|high) (?:feet|foot|instep)|\bfeet (?:are|r|is) (?:\w+ ){0,2}(?:wide|broad)|\bwide-?footed\b/i;

/** “I'd wear a fleece under it tho”, 里面要穿毛衣. */
const beneath = /\bunder(?:neath)?(?: (?:it|that|this|them))?\b|\blayer\w*\b|里面.{0,8}[穿加套叠]|叠穿/i;

/** So many turns after a size was named, words on how it is to fit still are of it. */
const stillOfIt = 2;

/** "She grows fast, it has to do two winters", “想穿利落点呢”: after a size was named, of how that is to fit. */
export function asksOtherFit(segment: Segment, memory: Readonly<DialogueMemory>): boolean {
  const { advised, turns = 0, productId, open } = memory;
  const { text, entities } = segment;
  if (!advised || productId === undefined || open !== undefined || turns - advised.turn > stillOfIt) return false;
  // what is worn beneath it is no other goods
  const products = beneath.test(text) ? 0 : entities.products.length;
  if (products + entities.sizes.length + entities.colours.length > 0) return false;
  if (Object.keys(entities.measures).length > 0 || entities.orderNumbers.length > 0) return false;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 24 : 80);
  const asksHow = asksFit.test(text) || /会不会|\b(?:is|are|will|does) it\b|[吗么]/i.test(text);
  if (asksHow && ![longer, closer, looser, wider].some((each) => each.test(text))) return false;
  return isShort && [longer, looser, beneath, closer, wider, feared].some((each) => each.test(text));
}

/** One size up or down from the one that was named, with what the product's data say of its fit. */
export function* tellOtherFit(context: PlaybookContext): Steps<boolean> {
  const { advised, productId } = context.memory;
  if (!asksOtherFit(context.segment, context.memory) || !advised || productId === undefined) return false;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok' || looked.content.title !== advised.title) return false;
  const { sizes, fit, attributes } = looked.content;
  const at = sizes.findIndex(({ size }) => size === advised.size);
  if (at < 0) return false;
  const { text } = context.segment;
  const fear = asksFit.test(text) ? undefined : feared.exec(text)?.[0];
  const isUp = fear !== undefined ? tooSmall.test(fear) : isUpFor(text);
  const width = wider.test(text) ? attributes.find(({ name }) => /^(?:width|楦)/i.test(name)) : undefined;
  if (width) yield* say(context, phrases.width, { width: width.value });
  if (width && /wide|宽/i.test(width.value)) return yield* keepSize(context, advised.size);
  const other = sizes[at + (isUp ? 1 : -1)];
  if (!other) {
    yield* say(context, phrases.last, { size: advised.size, isUp });
    return true;
  }
  yield { do: 'remember', memory: { advised: { ...advised, size: other.size, turn: context.memory.turns ?? 0 } } };
  yield* say(context, phrases.other, { from: advised.size, size: other.size, isUp, inStock: other.inStock });
  if (fit) yield* say(context, phrases.note, { note: fit.note });
  return true;
}

const isUpFor = (text: string): boolean =>
  longer.test(text) || wider.test(text) || ((looser.test(text) || beneath.test(text)) && !closer.test(text));

/** Made wide: the size that was named will do. */
function* keepSize(context: PlaybookContext, size: string): Steps<boolean> {
  yield* say(context, phrases.keep, { size });
  return true;
}

const phrases = {
  width: phrase<{ width: string }>({
    en: ({ width }) => `Its width is given as ${width.toLowerCase()}.`,
    zh: ({ width }) => `这款的楦型是${width}。`,
  }),
  keep: phrase<{ size: string }>({
    en: ({ size }) => `So ${size} should still do for a wide foot.`,
    zh: ({ size }) => `脚宽也合适，还是选 ${size} 码就行。`,
  }),
  other: phrase<{ from: string; size: string; isUp: boolean; inStock: boolean }>({
    en: ({ from, size, isUp, inStock }) =>
      `Then take ${size}, one size ${isUp ? 'up' : 'down'} from ${from}${inStock ? '' : '; it is sold out right now, though'}.`,
    zh: ({ from, size, isUp, inStock }) =>
      `那就拍${isUp ? '大' : '小'}一码，从 ${from} 码换成 ${size} 码${inStock ? '' : '，不过这个码目前缺货'}。`,
  }),
  note: phrase<{ note: string }>({
    en: ({ note }) => `A word on the fit: ${note}`,
    zh: ({ note }) => `版型提示：${note}`,
  }),
  last: phrase<{ size: string; isUp: boolean }>({
    en: ({ size, isUp }) => `${size} is the ${isUp ? 'largest' : 'smallest'} it comes in, I'm afraid.`,
    zh: ({ size, isUp }) => `这款最${isUp ? '大' : '小'}就是 ${size} 码了，没有再${isUp ? '大' : '小'}的码。`,
  }),
};

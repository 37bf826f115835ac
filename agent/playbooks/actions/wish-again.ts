import type { Segment } from '../../understanding/understanding.ts';
import { isShort } from '../is-short.ts';
import type { OpenMatter } from '../playbook.ts';

/** “Yes please give me the difference”: the wish of the card once more, with nothing new in it. */
export const saysAgain = (segment: Segment, open: OpenMatter): boolean =>
  agrees.test(segment.text.trim()) && wishesIt(segment, open);

/** “Yes please set up the return” to the offer of one: what was said of it before still holds. */
export function wishesIt({ text, intent, entities }: Segment, { intent: wished }: OpenMatter): boolean {
  const names = [entities.products, entities.orderNumbers, entities.sizes, entities.colours].some(
    (all) => all.length > 0,
  );
  return intent.id === wished && !names && isBrief(text) && !asks.test(text);
}

/** “能退差价不” before the card that does it. */
export function asksIfMay({ text, intent, entities }: Segment, { intent: wished }: OpenMatter): boolean {
  const names = entities.products.length + entities.orderNumbers.length + entities.sizes.length > 0;
  if (intent.id !== wished || names || !isBrief(text)) return false;
  return text.split(/[,，。.!！\n]|(?<=\p{Script=Han})\s/u).some((part) => mayIt.test(part) && !asksDetail.test(part));
}

const mayIt =
  /(?:能|可以)(?:不能|不可以)?(?:帮我|给我)?(?:退|补|换|取消|改)[^,，。]{0,4}(?:[吗么不嘛]|$)|^(?:so |and |ok )*(?:can|could) (?:i|you|u)\b/i;
const asksDetail =
  /什么|怎么|咋|多少|多久|几|哪|谁|别的|其他|另|\b(?:what|where|when|how|why|which|who|else|other|another|instead|also|too|if)\b/i;

const agrees = /^(?:yes|yeah|yep|yup|ok|okay|sure|please|right|fine|go on|那就?|对|好|行|要|是的?|嗯|可以|麻烦)/i;

const isBrief = (text: string) => isShort(text, { zh: 24, en: 60 });
const asks =
  /[?？]|吗|(?<![好行的嗯要对以])呢[。.!！~]*$|什么|怎么|多少|多久|几天|几号|哪天|哪里|谁|\b(?:what|where|when|how|why|which|who)\b/i;

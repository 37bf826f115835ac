import type { Language, Localized } from '../../knowledge/language.ts';
import { sharesFigure } from '../playbooks/colleague/shared-figures.ts';
import { wishWords } from '../summary/wishes/wish-phrases.ts';
import type { SaidWish } from '../summary/wishes/said-wish.ts';
import type { TranscriptEntry } from '../transcript.ts';
import { forPeople } from '../wishes/wish-kinds.ts';
import { wishesHeardIn } from '../wishes/wish-words.ts';
import type { SuggestedReply } from './suggestions.ts';

/** The newest words ask for what only a person can give, or after its sum: how much that is, they say who give it. */
export function asksCourtesy(
  open: readonly SaidWish[],
  newest: string,
  language: Language,
): SuggestedReply | undefined {
  const ofPeople = open.filter(({ kinds }) => kinds.every((kind) => forPeople.has(kind) && kind !== 'invoice'));
  const heard = wishesHeardIn(newest).map(({ kind }) => kind);
  const asked = ofPeople.filter(
    ({ kinds, words, much }) => kinds.some((kind) => heard.includes(kind)) || sharesFigure(newest, `${words} ${much}`),
  );
  // what is asked beside it would be left without an answer
  if (asked.length === 0 || heard.some((kind) => !asked.some(({ kinds }) => kinds.includes(kind)))) return undefined;
  const what = wishWords(asked)[language];
  const said: Localized = {
    en: `About ${what}: let me see what I can give you; I’ll tell you in a moment.`,
    zh: `您说的${what}，我看一下能怎么给您，马上告诉您。`,
  };
  return { text: said[language], citations: [], from: 'playbook' };
}

/** Yes to what an operator has offered to do: it is set up, and nothing else is asked. */
export function agreesToOperator(
  transcript: readonly TranscriptEntry[],
  language: Language,
): SuggestedReply | undefined {
  const place = transcript.findLastIndex(({ role }) => role === 'shopper' || role === 'operator');
  const newest = transcript[place];
  const before = transcript.slice(0, place).findLast(({ role }) => role !== 'tool' && role !== 'confirmation');
  if (newest?.role !== 'shopper' || before?.role !== 'operator') return undefined;
  if (!offers.test(before.text.trim()) || !says.yes.test(newest.text.trim()) || says.but.test(newest.text))
    return undefined;
  const said: Localized = {
    en: 'Thank you. I’m setting that up for you now and will tell you as soon as it’s done.',
    zh: '好的，我这就给您办，办好马上告诉您。',
  };
  return { text: said[language], citations: [], from: 'playbook' };
}

/** Offers to do one thing, rather than to choose from several. */
const offers =
  /\b(?:shall i|should i|would you like me to|do you want me to|is that (?:ok(?:ay)?|all right|fine)|does that (?:work|suit))\b(?![^?]*\bor\b)[^?]*\?$|(?<!还是[^，。？?]{0,20})(?:可以|行|好|同意|需要(?:我)?(?:帮您)?办?|要(?:我)?帮您办?)(?:吗|么|不)[？?]?$/iu;
const says = {
  yes: /^(?:(?:oh|ah|well)[, ]+)?(?:yes|yeah|yep|ok(?:ay)?|sure|fine|all right|alright|please do|go ahead|deal|sounds good|that works|perfect|great)\b.{0,40}$|^(?:嗯+|哦)?[，,]?(?:好|行|可以|同意|没问题|成|办吧|就这样|要的|麻烦)(?:的|吧|啊|呀|了|您)*(?:[，,].{0,14})?[。！!～~]?$/iu,
  but: /\bbut\b|\bnot\b|\?|？|但|不过|不(?!过)|吗|呢/iu,
};

/** They sent what an operator had asked them for. */
export function thanksForPhoto(transcript: readonly TranscriptEntry[], language: Language): SuggestedReply | undefined {
  const place = transcript.findLastIndex(({ role }) => role === 'shopper' || role === 'operator');
  const newest = transcript[place];
  const hasMet = transcript.slice(0, place).some(({ role }) => role === 'operator');
  if (newest?.role !== 'shopper' || (newest.photos ?? 0) === 0 || !hasMet) return undefined;
  const said: Localized = {
    en: 'Thank you for the photo. I’m looking at it now and will tell you what we can do.',
    zh: '照片收到了，谢谢。我看一下，马上告诉您能怎么处理。',
  };
  return { text: said[language], citations: [], from: 'playbook' };
}

/** Takes leave, and asks for nothing more: “that's all then”, “好的，就这样吧，再见”. */
export function takesLeave(text: string): boolean {
  const plain = text.trim();
  return plain.length <= mostOfLeave && leave.test(plain) && !/[?？]|\bbut\b|不过|还有|另外/iu.test(plain);
}

const mostOfLeave = 80;
const leave =
  /^(?:(?:ok(?:ay)?|alright|right|great|good|fine|perfect|cool|thanks|thank you|cheers|no|nope|well)(?: (?:so|very) much| a lot)?[,.! ]*)*(?:(?:that['’]?s|that is|that will be|that['’]?ll be) (?:all|it|everything)(?: (?:then|for now|from me|thanks|thank you|i needed?|i wanted))*|nothing (?:else|more)(?: then| thanks| thank you)*|(?:good)?bye(?:[- ]?bye)?|see (?:you|ya)(?: (?:later|then|soon))?|have a (?:nice|good|great|lovely) \w+|take care|good night|talk (?:to you )?(?:soon|later))\b(?:(?<=bye),? \p{L}+)?(?:[,.! ]*(?:then|thanks?|thank you|bye|for (?:your|the) help|you too))*[.!~ ]*$|^(?:好的?|行|嗯+|那|可以|谢谢(?:您|你|啦|了)?|多谢|没有?了|没(?:别的)?事了?|[，,。！!～~ ])*(?:再见|拜拜|88|回见|晚安|就这样(?:吧)?|先这样(?:吧)?|没(?:有)?(?:别的|其他)?(?:事|问题|要问的)?了)(?:[，,。！!～~ ]|谢谢(?:您|你|啦|了)?|再见|拜拜|吧|啦|哈)*$/iu;

/** Says no more than that the shop's data don't tell, or that nothing was made out: who asks a person knows that already. */
export const knowsNothing = (text: string): boolean => nothingTold.test(text) && text.length <= 220;

const nothingTold =
  /\bproduct data\b[^.!?]*\b(?:doesn['’]t|does not|don['’]t) say\b|(?:商品)?(?:资料|信息)里没有(?:都)?写|\bcouldn['’]t find anything on that\b|\bisn['’]t covered in what i have\b|\bI see nothing newer\b|没有新的进展|\bnot sure i follow\b|没太看懂/iu;

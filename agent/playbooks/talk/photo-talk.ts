import { actPhrases } from '../actions/act-phrases.ts';
import { cantShow } from '../actions/answers-action.ts';
import type { OpenMatter, PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

const announces =
  /^(?:好的?[,，]?|那|等(?:一?下)?[,，]?)?(?:我|这就|马上|现在|稍后|晚点|回头|等会儿?|待会儿?)+(?:再|就)?(?:给)?(?:你|您|你们)?(?:拍|发|传)(?:给)?(?:你|您|你们)?.{0,6}(?:照片|图片?|相片)|(?:照片|图片?|相片).{0,3}(?:我)?(?:等(?:一?下|会儿?)|待会儿?|稍后|晚点|马上|回头|这就|明天|晚上)+(?:就|再|会)?(?:给)?(?:你|您)?(?:拍|补|发|传)|\b(?:i(?:'ll| will|'m gonna| can)|let me|gonna)(?: just)? (?:send|take|upload|attach)\b.{0,20}\b(?:photos?|pics?|pictures?)\b/i;
const asksArrival =
  /(?:照片|图片?|相片).{0,8}(?:发(?:了|过|给)|传(?:了|过)|看(?:到|见|不到|得到)|收到|有没有|呢[?？]?$)|(?:发|传|收到|看到|看见)(?:了|过|你|您|没)*.{0,4}(?:照片|图片|相片)(?:了|啊|呀|吗|没)|\b(?:did|do|have|can) (?:you|u)\b.{0,14}\b(?:get|got|see|seen|received?)\b.{0,16}\b(?:photos?|pics?|pictures?)\b|\b(?:i|i've|have)\b.{0,14}\b(?:sent|uploaded|attached)\b.{0,20}\b(?:photos?|pics?|pictures?)\b|\b(?:photos?|pics?|pictures?)\b.{0,12}\b(?:already|above|sent|there)\b/i;

const longest = { en: 70, zh: 24 };

/** Who is asked for a photo and takes it now: “hold on, let me take it”, “等下，我去拍”. */
const takesIt =
  /^(?:(?:ok(?:ay)?|sure|yes|yeah|alright|right|fine|well|um+|wait|oh)[,.! ]*)*(?:(?:hold|hang) on|(?:one|a|just a|give me a|gimme a) (?:sec(?:ond)?|moment|minute|min)|wait(?: a (?:sec|moment|minute))?|(?:let me|i(?:['’]ll| will)|i['’]m going to) (?:just |go (?:and )?)?(?:take|get|snap|grab|shoot|find|do)\b)(?!.{0,30}\b(?:delivery|parcel|back to you|for the|person|human)\b)|^(?:好的?|行|嗯+|哦|可以|那)?[，,、 ]*(?:你|您)?(?:稍?等(?:我)?(?:一?下|一?会儿?|下)?|我?(?:先|现在|这就|马上)?去?(?:拍|找))(?:[，,、 ]*我?(?:先|现在|这就|马上|去|来)*(?:拍|找|照)(?:一?[下张]|几张)?)?(?:[啊哈吧哦了。！~～]|给(?:你|您))*$/iu;

/**
 * Talk of the photo itself, that it comes or has come, in a few words that say nothing else; where one is awaited
 * (`open`), that it is being taken, too.
 */
export function speaksOfPhoto(text: string, open?: OpenMatter): boolean {
  const plain = text.trim();
  const isShort = plain.length <= (/\p{Script=Han}/u.test(plain) ? longest.zh : longest.en);
  return isShort && !cantShow(plain) && (isComing(plain, open) || asksArrival.test(plain));
}

const isComing = (text: string, open: OpenMatter | undefined) =>
  announces.test(text) || (open?.asks === 'photos' && takesIt.test(text));

/** Whether a photo is here. What was asked before goes on by itself. */
export function* tellOfPhoto(context: PlaybookContext): Steps {
  const { memory, segment } = context;
  const isNext = isComing(segment.text.trim(), memory.open);
  const isHere = !isNext && (memory.photos ?? 0) > 0;
  if (isHere) yield* say(context, phrases.here);
  else yield* say(context, isNext ? phrases.welcome : phrases.none);
  if (!isHere) yield* say(context, actPhrases.paperclip);
  else if (!context.among && (memory.open === undefined || memory.open.asks === 'ground'))
    yield* say(context, phrases.whatIsWrong);
}

const phrases = {
  here: phrase({
    en: [() => 'Yes, your photo is here.', () => 'I have your photo, thank you.'],
    zh: [() => '照片收到了。', () => '收到您的照片了，谢谢。'],
  }),
  none: phrase({
    en: () => "I don't see a photo in this chat yet.",
    zh: () => '这边还没有看到照片，可能没发成功，麻烦再发一次。',
  }),
  welcome: phrase({ en: () => 'Sure, just send it here.', zh: () => '好的，您直接发过来就行。' }),
  whatIsWrong: phrase({
    en: () => 'What is wrong with the goods, and what would you like: your money back, or the same again?',
    zh: () => '商品是什么问题呢？您想退款，还是给您补发？',
  }),
};

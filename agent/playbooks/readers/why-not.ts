import { followUpOf } from '../follow-up.ts';
import { justSure, type Reader } from './reader.ts';

/** A no of the shop's rules isn't taken as an answer: it is told why. */
export const readWhyNot: Reader = (segment, { refusedAt, turns = 0, lastIntent }) => {
  if (refusedAt === undefined) return undefined;
  const said = firstBreath(segment.text);
  const asks = whyNot.test(said) || followUpOf(segment.text) === 'why';
  const wasRefused = refusedAt === turns - 1 && asks;
  if (!wasRefused && !(turns - refusedAt <= noLasts && leavesAtNo(segment.text))) return undefined;
  // asked as of the rules, and refused as a wish
  const refused = lastIntent === undefined || lastIntent === 'policy_question' ? 'return_item' : lastIntent;
  return { ...justSure(refused, segment), followUp: 'why' };
};

/** For how many turns a no may be said after us. */
const noLasts = 2;

/** “Why not?? That's ridiculous”: the anger after it changes nothing. */
const firstBreath = (text: string) => text.trim().split(/[?？!！.。,，~\n]/u)[0] ?? '';

/** “So no chance?”, “那就是退不了了”: the no is said after us. */
export const leavesAtNo = (text: string): boolean => asIfNo.test(firstBreath(text));

const asIfNo =
  /^(?:(?:so|then|ok|and|but)[, ]+)*(?:there['’]?s |it['’]?s )?(?:no (?:chance|way|luck|refund|return|exchange|options?)|nothing(?: (?:you|u|i) can do)?|i can['’]?t (?:return|send|exchange|do)\b.{0,16})$|^(?:那|所以|也)*(?:就)?(?:是|意思是)?(?:说)?(?:真的?|一点|完全)?(?:都)?(?:不能|没法|不给|不让|没办法)(?:退|换|改|取消|处理)?了?(?:是吧|是吗|吗|咯|呗|啊|嘛)?$|^(?:那|所以)*(?:就)?(?:是)?(?:退|换|改)不了了?(?:是吧|是吗|吗|咯|呗|啊|嘛)?$/i;

const whyNot =
  /^(?:but |and |so )?why (?:not|can'?t (?:i|you)|is (?:it|that) not)\b.{0,20}$|^(?:为什么|为啥|凭什么)(?:不|没)(?:能|可以|行|给|让|退|换)?.{0,6}$/i;

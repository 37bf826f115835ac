import { followUpOf } from '../follow-up.ts';
import { justSure, type Reader } from './reader.ts';

/** A no of the shop's rules isn't taken as an answer: it is told why. */
export const readWhyNot: Reader = (segment, { refusedAt, turns = 0, lastIntent }) => {
  const wasRefused = refusedAt === turns - 1;
  if (!wasRefused || !(whyNot.test(firstBreath(segment.text)) || followUpOf(segment.text) === 'why')) return undefined;
  // asked as of the rules, and refused as a wish
  const refused = lastIntent === undefined || lastIntent === 'policy_question' ? 'return_item' : lastIntent;
  return { ...justSure(refused, segment), followUp: 'why' };
};

/** “Why not?? That's ridiculous”: the anger after it changes nothing. */
const firstBreath = (text: string) => text.trim().split(/[?？!！.。,，~\n]/u)[0] ?? '';

const whyNot =
  /^(?:but |and |so )?why (?:not|can'?t (?:i|you)|is (?:it|that) not)\b.{0,20}$|^(?:为什么|为啥|凭什么)(?:不|没)(?:能|可以|行|给|让|退|换)?.{0,6}$/i;

import { followUpOf } from '../follow-up.ts';
import { justSure, type Reader } from './reader.ts';

/** A no of the shop's rules isn't taken as an answer: it is told why. */
export const readWhyNot: Reader = (segment, { refusedAt, turns = 0, lastIntent }) => {
  const wasRefused = refusedAt === turns - 1;
  if (!wasRefused || !(whyNot.test(segment.text.trim()) || followUpOf(segment.text) === 'why')) return undefined;
  return { ...justSure(lastIntent ?? segment.intent.id, segment), followUp: 'why' };
};

const whyNot =
  /^(?:but |and |so )?why (?:not|can'?t (?:i|you)|is (?:it|that) not)\b.{0,20}$|^(?:为什么|为啥|凭什么)(?:不|没)(?:能|可以|行|给|让|退|换)?.{0,6}$/i;

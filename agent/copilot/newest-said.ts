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

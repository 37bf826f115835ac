import { cantShow } from '../playbooks/actions/answers-action.ts';
import type { Language, Localized } from '../../knowledge/language.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { SuggestedReply } from './suggestions.ts';
import type { Weighed } from './weigh-wishes.ts';

/** The time for the one thing that is wanted is over: says so, as the person who looks into it, rather than ask for photos. */
export function tellsOver(weighed: readonly Weighed[], language: Language): SuggestedReply | undefined {
  const [only, ...others] = weighed.filter(({ kind }) => kind === 'write');
  const told = others.length === 0 ? only?.tellsOver : undefined;
  if (told === undefined) return undefined;
  return { text: asPerson(told)[language], citations: [], from: 'playbook' };
}

/** Whoever reads that a colleague sees to it hears it from that colleague. */
const asPerson = (told: string): Localized => ({
  en: told
    .replace(/\ba colleague will look at it with you\b/u, 'I’ll look at it with you')
    .replace(/\bA colleague can see\b/u, 'I’ll see')
    .replace(/; I['’]ll pass it on(?=\.)/u, ''),
  zh: told.replace(/，我转给同事帮您处理(?=。)/u, '，我来帮您看').replace(/要同事来看，我帮您转过去/u, '我来看一下'),
});

/** Photos are all that is missing for the one thing that is wanted: asks for them, of who hasn't said that they have none. */
export function asksPhotos(
  weighed: readonly Weighed[],
  transcript: readonly TranscriptEntry[],
): SuggestedReply | undefined {
  const [only, ...others] = weighed.filter(({ kind }) => kind === 'write');
  const text = others.length === 0 ? only?.asksPhotos : undefined;
  const cant = transcript.some((entry) => entry.role === 'shopper' && cantShow(entry.text));
  return text === undefined || cant ? undefined : { text, citations: [], from: 'playbook' };
}

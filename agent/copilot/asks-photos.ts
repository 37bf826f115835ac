import { cantShow } from '../playbooks/actions/answers-action.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { SuggestedReply } from './suggestions.ts';
import type { Weighed } from './weigh-wishes.ts';

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

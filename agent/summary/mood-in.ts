import type { Localized } from '../../knowledge/language.ts';
import type { ClaimGround } from '../../tools/policy/action-kinds.ts';
import { groundIn } from '../playbooks/actions/said-words.ts';
import { sentimentOf } from '../understanding/sentiment.ts';
import { besidesPerson } from '../wishes/besides-person.ts';
import { goesOn } from '../wishes/turns-offer-down.ts';
import { inWords, type Eye } from './eye.ts';
import type { Talk } from './read-talk.ts';
import type { Mood } from './summary.ts';

const labels: Record<Mood['kind'], Localized> = {
  calm: { en: 'Calm', zh: '平静' },
  unhappy: { en: 'Unhappy', zh: '不满' },
  angry: { en: 'Angry', zh: '生气' },
};

/** The worst of the shopper's words since they last sounded pleased, and those words. */
export function moodIn({ turns }: Talk, eye: Eye): Mood {
  let worst: Omit<Mood, 'label'> = { kind: 'calm' };
  for (const { seq, text, asked } of turns.flatMap(({ said, asked }) => said.map((each) => ({ ...each, asked })))) {
    // who asks for a person politely isn't angry for that
    const heard = sentimentOf([polite.test(text) ? besidesPerson(text) : text]);
    const isPlain = tastes.has(groundIn(text) ?? '') || (asked?.asks === 'offer' && goesOn(text.trim()));
    const sentiment = heard === 'negative' && isPlain ? 'neutral' : heard;
    if (sentiment === 'positive') worst = { kind: 'calm' };
    else if (sentiment === 'angry') worst = { kind: 'angry', seq, quote: text };
    else if (sentiment === 'negative' && worst.kind !== 'angry') worst = { kind: 'unhappy', seq, quote: text };
  }
  return { ...worst, label: inWords(labels[worst.kind], eye) };
}

const polite = /麻烦|请|谢谢|辛苦|\b(?:please|thanks|thank you|could you|kindly)\b/iu;

/** Goods that aren’t to one’s taste are why something goes back, as a no to an offer is an answer: neither is an ill mood. */
const tastes: ReadonlySet<string> = new Set<ClaimGround>(['changed_mind', 'wrong_size']);

import { inWords, listed, quoted, type Eye } from '../eye.ts';
import type { Requests } from '../open-question.ts';
import type { Talk } from '../read-talk.ts';
import { whyPerson } from './why-person.ts';
import { isOpen, type SaidWish } from '../wishes/said-wish.ts';
import { wishWords } from '../wishes/wish-phrases.ts';

/** So many open questions are quoted at most. */
const most = 2;

/** What they want to come out of it, as they put it themselves; after what was given of it, the rest. */
export function wishSentence(wishes: readonly SaidWish[], eye: Eye): { before: string[]; after: string[] } {
  const open = wishes.filter(isOpen);
  if (open.length === 0) return { before: [], after: [] };
  const { en, zh } = wishWords(open);
  const isRest = wishes.some(({ state }) => state === 'done');
  return isRest
    ? { before: [], after: [inWords({ en: `They still ask for ${en}.`, zh: `顾客还要${zh}，尚未办理。` }, eye)] }
    : { before: [inWords({ en: `They ask for ${en}.`, zh: `顾客想要${zh}。` }, eye)], after: [] };
}

/**
 * What waits for an answer, or else what was asked and what it was answered. That they want a person is said only where
 * they asked for one or agreed to one. Words that stand in the gist already aren't quoted twice.
 */
export function openSentences({ open, answered, wantsPerson }: Requests, talk: Talk, text: string, eye: Eye): string[] {
  if (open.some(({ isForPerson }) => isForPerson) && talk.endedSeqs.length === 0) return [];
  const isAgain = talk.endedSeqs.length > 0;
  const why = talk.handoff && (isAgain || !wantsPerson) ? whyPerson(talk) : undefined;
  const because = why ? [inWords(why, eye)] : [];
  const isQuoted = (words: string) => text.includes(words) || text.includes(words.slice(0, 50));
  const asked = open.filter(({ isForPerson }) => !isForPerson);
  const fresh = asked.filter(({ quote }) => !isQuoted(quote)).slice(-most);
  if (open.length > 0) {
    const words = fresh.map(({ quote }) => quoted(quote, 120));
    const waits =
      words.length === 0
        ? []
        : [inWords({ en: `Still open: ${words.join('; ')}.`, zh: `还没答复：${words.join('；')}。` }, eye)];
    return [...because, ...waits];
  }
  if (!answered || !(wantsPerson || talk.handoff)) return because;
  const [words, told] = [tellingWords(answered.quote, eye), quoted(openingOf(answered.reply), 200)];
  // what the rules told them stands there with the action
  if (text.includes(told.slice(1, 41))) return wantsPerson ? [inWords(allTheSame, eye)] : because;
  const isTold = isQuoted(answered.quote);
  const said = {
    en: `${isTold ? 'The' : `They asked ${words} and the`} agent answered: ${told}.${wantsPerson ? ' They want a person all the same.' : ''}`,
    zh: `${isTold ? '' : `顾客问${words}，`}机器人答复${told}${wantsPerson ? '，顾客仍要人工' : ''}。`,
  };
  return [inWords(said, eye), ...because];
}

const allTheSame = { en: 'They want a person all the same.', zh: '顾客仍要人工。' };

/** Of messages that belong together the newest, and before it the one that says most: no wall of all of them. */
function tellingWords(all: string, eye: Eye): string {
  const lines = all.split('\n').filter((each) => each.trim() !== '');
  if (lines.length < 3) return quoted(all, 120);
  const rest = lines.slice(0, -1).toSorted((one, other) => other.length - one.length);
  return listed(
    [...rest.slice(0, 1), ...lines.slice(-1)].map((each) => quoted(each, 80)),
    eye,
  );
}

/** A reply's first sentences, whole, so that no amount or day is cut in two; more than a mere “sorry”. */
function openingOf(reply: string): string {
  const plain = reply.replace(/\s?\[\d{1,2}\]/gu, '');
  let opening = '';
  for (const sentence of plain.split(/(?<=[。！？!?\n])|(?<=\.)\s+(?=\p{Lu})/u)) {
    const isEnough = Array.from(opening).length >= (/\p{Script=Han}/u.test(opening) ? 20 : 50);
    if (isEnough || (opening !== '' && Array.from(opening + sentence).length > 200)) break;
    opening = `${opening} ${sentence.trim()}`.trim();
  }
  const whole = opening.replace(/[。.]$/u, '');
  const isCut = whole.split('“').length > whole.split('”').length;
  return isCut ? `${whole}”` : whole;
}

import type { Localized } from '../../../knowledge/language.ts';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { quoted, spaced } from '../eye.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { asksWhich, sentencesOf } from '../promise-words.ts';
import type { Talk } from '../read-talk.ts';

/** They say yes to what a person last put to them, and nobody has done it since: that comes first. */
export function forYes({ operators, turns }: Talk, booked: readonly BookedAction[]): Localized | undefined {
  const last = operators.at(-1);
  if (!last) return undefined;
  const [answer] = turns.flatMap(({ said }) => said.filter(({ seq, text }) => seq > last.seq && text.trim() !== ''));
  const isDone = booked.some(({ end, endedAt }) => end === 'done' && endedAt >= last.at);
  if (!answer || isDone) return undefined;
  if (asksWhich.test(last.text)) return picks(answer.text, last.text) ? chosen(last.name, answer.text) : undefined;
  const sentences = sentencesOf(last.text);
  // “要改吗？” alone says nothing of what: the sentence before it does
  const offered = sentences.filter(
    (each, at) =>
      offers.test(each) || (offers.test(sentences[at + 1] ?? '') && (sentences[at + 1] ?? '').length < tooShort),
  );
  if (offered.length === 0 || !saysYes.test(answer.text.trim())) return undefined;
  const { name } = last;
  const what = quoted(offered.join(' ').replace(/[.。?？]$/u, ''), 140);
  const words = quoted(answer.text, 120);
  return {
    en: `They say yes to what ${name ?? 'a colleague'} put to them, ${what}: carry it out. They wrote: ${words}`,
    zh: `顾客同意了${name === undefined ? '同事' : spaced(name)}提的方案${what}：先办理，再回复。顾客说的是${words}。`,
  };
}

/** Names one of the ways, in words of what they were put or of their own. */
function picks(answer: string, put: string): boolean {
  if (/[?？]/u.test(answer)) return false;
  const words = answer.toLowerCase().match(/[a-z]{3,}|\p{Script=Han}{2}/gu) ?? [];
  const isOfIt = answer.length < 60 && words.some((word) => !hollow.has(word) && put.toLowerCase().includes(word));
  return isOfIt || wishesHeardIn(answer).length > 0;
}

const hollow: ReadonlySet<string> = new Set(
  'the and you for that this with have your would like when then not but can will what are was too all 我们 你们 可以 还是 什么'.split(
    ' ',
  ),
);

const tooShort = 10;

/** Of two ways they have named one. */
const chosen = (name: string | undefined, answer: string): Localized => ({
  en: `Of what ${name ?? 'a colleague'} put to them they chose: ${quoted(answer, 120)} Carry that out.`,
  zh: `${name === undefined ? '同事' : spaced(name)}给的方案里顾客选了${quoted(answer, 120)}：按这个办理。`,
});

/** Puts something before them to be done, if they like. */
const offers =
  /\b(?:i|we) (?:can|could) (?:also )?(?:give|offer|send|re-?send|refund|replace|exchange|cancel|hold|extend|arrange|set|book|change|put|reserve|pay)\b|\bshall (?:i|we)\b|\bwould you like (?:me|us) to\b|\b(?:do you )?want me to\b|可以(?:给|帮|为|替)您|(?:我|我们)(?:给|帮|为|替)您[^。！？]{0,24}(?:可以吗|好吗|行吗|怎么样|您看|[?？]$)|要不要(?:我|给您|帮您)?|要[^，。！？]{1,6}吗[?？]|需要我/iu;

/** Takes it, whatever is asked beside it. */
const saysYes =
  /^(?:(?:oh|well|hm+|ah)[,. ]+)?(?:yes|yeah|yep|yup|sure|ok(?:ay)?|fine|deal|great|perfect|please do|go ahead|go for it|that['’]?s (?:fine|ok|great)|that works|sounds (?:good|fine)|all ?right|do (?:it|that)|(?:thanks|thank you)[!,. ]+(?:please|yes|do)\b)(?!,? but\b)|^(?:那?好(?!像|多|几|久|大|慢)|那?行(?!不)|可以(?!吗|不)|成交?(?=[，,。！!吧]|$)|嗯|(?:那就?|就)?(?:办|换|退|发|来|改|取消)(?:吧|了)|没问题|同意|就这样|就按|要的)/iu;

import type { Grader } from './grader.ts';
import { spokenBy } from './spoken.ts';

const han = /\p{Script=Han}/gu;
const latinWord = /\p{Script=Latin}{2,}/gu;
/** What is quoted, linked or named may be in another language. */
const quoted = /[“"「『《][^”"」』》]*[”"」』》]|\[[^\]]*\]|https?:\S+/gu;

/** Which language a text is written in, by its letters; `undefined` where there is too little of it to say. */
export function writtenIn(text: string): 'en' | 'zh' | undefined {
  const own = text.replace(quoted, ' ');
  const chinese = own.match(han)?.length ?? 0;
  const english = own.match(latinWord)?.length ?? 0;
  if (chinese + english < 4) return undefined;
  return chinese > english ? 'zh' : 'en';
}

export const languageGrader: Grader = {
  id: 'language',
  asks: 'Does every reply speak the shopper’s language?',
  grade(run) {
    const { language } = run.scenario;
    const wrong = spokenBy(run).filter(({ text }) => {
      const written = writtenIn(text);
      return written !== undefined && written !== language;
    });
    if (wrong.length === 0) return { pass: true };
    const [first] = wrong;
    return {
      pass: false,
      because: `this isn’t ${language}: “${first?.text.slice(0, 80)}”`,
      seqs: wrong.map(({ seq }) => seq),
    };
  },
};

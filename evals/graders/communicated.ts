import type { Grader } from './grader.ts';
import { holdsPhrase } from './phrase.ts';
import { shownTo, spokenBy } from './spoken.ts';

export const communicatedGrader: Grader = {
  id: 'communicated',
  asks: 'Was the shopper told what they had to know, with its source, and nothing that mustn’t be said?',
  grade(run) {
    const { says = [], never = [], cites = [], turns } = run.scenario.expect;
    if (says.length + never.length + cites.length === 0 && turns === undefined) return { pass: undefined };
    const words = spokenBy(run);
    const all = [...words, ...shownTo(run)].map(({ text }) => text).join('\n');
    const cited = new Set(
      run.conversation.items.flatMap((item) =>
        item.kind === 'message' ? item.citations.map(({ source }) => source) : [],
      ),
    );
    const forbidden = never.flatMap((phrase) => words.filter(({ text }) => holdsPhrase(text, phrase)));
    const faults = [
      ...says.filter((phrase) => !holdsPhrase(all, phrase)).map((phrase) => `it never said “${phrase}”`),
      ...never
        .filter((phrase) => words.some(({ text }) => holdsPhrase(text, phrase)))
        .map((phrase) => `it said “${phrase}”`),
      ...cites
        .filter((file) => ![...cited].some((source) => source.endsWith(file)))
        .map((file) => `it didn’t cite ${file} (but ${[...cited].join(', ') || 'nothing'})`),
      ...(turns !== undefined && run.turns.length > turns ? [`it took ${run.turns.length} turns, not ${turns}`] : []),
    ];
    if (faults.length === 0) return { pass: true };
    return { pass: false, because: faults.join('; '), seqs: forbidden.map(({ seq }) => seq) };
  },
};

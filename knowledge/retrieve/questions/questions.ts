import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../language.ts';

/** A shopper's question to the demo shop's documents, to measure retrieval with. */
export interface Question {
  text: string;
  language: Language;
  /** Names of documents that answer it, without folder and extension; empty: the shop's documents say nothing about it. */
  answeredBy: readonly string[];
}

/**
 * `dev` is what retrieval is tuned on, `held-out` what it is judged by: don't look at single misses of these, and tune nothing
 * on them; write new ones instead. The documents don't answer those off topic.
 */
export type QuestionSet = 'dev' | 'dev-off-topic' | 'held-out' | 'held-out-off-topic';

/** Reads `<set>.<language>.txt`, first English: `question => name, name` a line; without names nothing answers it. */
export function questionsOf(set: QuestionSet): Question[] {
  return languages.flatMap((language) =>
    readFileSync(path.join(import.meta.dirname, `${set}.${language}.txt`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [text = '', names = ''] = line.split('=>');
        const answeredBy = names.split(',').map((name) => name.trim());
        return { text: text.trim(), language, answeredBy: answeredBy.filter((name) => name !== '') };
      }),
  );
}

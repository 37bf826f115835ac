import type { Language } from '../language.ts';

/** A shopper's question to the demo shop's documents, to measure retrieval with. */
export interface Question {
  text: string;
  language: Language;
  /** Names of documents that answer it, without folder and extension; empty: the shop's documents say nothing about it. */
  answeredBy: readonly string[];
}

/** `question: name, name` a line; without names nothing answers it. */
export function questionsOf(language: Language, lines: string): Question[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', names = ''] = line.split('=>');
      const answeredBy = names.split(',').map((name) => name.trim());
      return { text: text.trim(), language, answeredBy: answeredBy.filter((name) => name !== '') };
    });
}

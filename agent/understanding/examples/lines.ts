import type { Language } from '../../../knowledge/language.ts';

/** How shoppers say one thing, in each language. */
export type IntentExamples = Readonly<Record<Language, readonly string[]>>;

/** One example a line, so that a change shows as one line. */
export function lines(strings: TemplateStringsArray): string[] {
  return (strings.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

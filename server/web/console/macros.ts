import type { Macro } from '../../contract/operator/team.ts';
import type { Language } from '../parts/language.ts';

/** What stands after a "/" that begins a word right before the cursor; undefined when nothing does. */
export function macroBefore(text: string): string | undefined {
  return /(?:^|[\s，。！？；：、])\/([^\s/]{0,30})$/u.exec(text)?.[1];
}

/**
 * The title in the reader's language: one title may hold both, parted by ` · `, and is then found by either. Any other
 * is shown as it was written.
 */
export function titleIn({ title }: Pick<Macro, 'title'>, language: Language): string {
  const [one, other, ...more] = title.split(' · ');
  if (one === undefined || other === undefined || more.length > 0 || isChinese(one) === isChinese(other)) return title;
  return isChinese(one) === (language === 'zh') ? one : other;
}

const isChinese = (words: string) => /\p{Script=Han}/u.test(words);

/** Those whose title or words hold what is typed; those in the conversation's language first. */
export function matching(macros: readonly Macro[], typed: string, language: Language): readonly Macro[] {
  const wanted = typed.toLowerCase();
  const holds = ({ title, text }: Macro) =>
    [title, text.en ?? '', text.zh ?? ''].some((words) => words.toLowerCase().includes(wanted));
  const rank = ({ title, text }: Macro) =>
    (text[language] === undefined ? 2 : 0) + (title.toLowerCase().startsWith(wanted) ? 0 : 1);
  return macros
    .filter(holds)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, 8);
}

/** What a macro leaves to be filled in, and what the console can't always know. */
export type Placeholder = 'name' | 'order';

/** What still has to be put in place of its braces before a text can be sent. */
export function unfilled(text: string): Placeholder | undefined {
  const found = /\{(name|order)\}/.exec(text)?.[1];
  return found === 'name' || found === 'order' ? found : undefined;
}

/** Its words in that language, or the other, with names filled in. What isn't known stays in its braces, to be seen. */
export function fillMacro(
  macro: Macro,
  language: Language,
  known: Readonly<Record<Placeholder, string | undefined>>,
): string {
  const words = macro.text[language] ?? macro.text.en ?? macro.text.zh ?? '';
  return words.replace(/\{(name|order)\}/g, (whole, key: Placeholder) => known[key] ?? whole);
}

import type { Language } from '../../../knowledge/language.ts';

/**
 * Cuts a text into sentence-sized pieces for streaming; joined again they are the text. A citation label stays with
 * the sentence that it supports.
 */
export function sentences(text: string): string[] {
  return text.match(/[\s\S]+?(?:[。！？]+(?:\s*\[p\w+\])*|[.!?](?:\s*\[p\w+\])*(?=\s)|\n+|$)\s*/gu) ?? [];
}

/** Puts what was said on one matter into one paragraph; a part that begins with a line break keeps it. */
export function joinSentences(parts: readonly string[], language: Language): string {
  const between = language === 'zh' ? '' : ' ';
  return parts
    .filter((part) => part.trim() !== '')
    .reduce((text, part) => text + (part.startsWith('\n') ? '\n' : text === '' ? '' : between) + part.trim(), '');
}

/**
 * Puts the paragraphs of several matters together. What two matters say alike, such as that something isn't known, is
 * said once; short words of courtesy may return.
 */
export function joinMatters(paragraphs: readonly string[]): string {
  const said = new Set<string>();
  const once = paragraphs.map((paragraph) =>
    sentences(paragraph)
      .filter((sentence) => {
        const words = sentence.trim();
        if (said.has(words) && words.length >= fewWords) return false;
        said.add(words);
        return true;
      })
      .join('')
      .trim(),
  );
  return once.filter((paragraph) => paragraph !== '').join('\n\n');
}

const fewWords = 8;

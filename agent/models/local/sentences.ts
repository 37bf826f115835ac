import type { Language } from '../../../knowledge/language.ts';

/**
 * Cuts a text into sentence-sized pieces for streaming; joined again they are the text. A citation label stays with
 * the sentence that it supports.
 */
export function sentences(text: string): string[] {
  return text.match(/[\s\S]+?(?:[。！？]+(?:\s*\[p\w+\])*|[.!?](?:\s*\[p\w+\])*(?=\s)|\n+|$)\s*/gu) ?? [];
}

/** Puts what was said on one matter into one paragraph. */
export function joinSentences(parts: readonly string[], language: Language): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(language === 'zh' ? '' : ' ');
}

/** Puts the paragraphs of several matters together. */
export function joinMatters(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

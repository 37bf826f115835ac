import type { Language } from '../../../knowledge/language.ts';
import type { SourceFile } from '../../../knowledge/ingest/source-file.ts';

/** Where answers of people lie among a shop's documents. */
export const answersFolder = 'answers/';

/** The document that a draft becomes. */
export function answerDocument(
  id: string,
  { question, answer, language }: { question: string; answer: string; language: Language },
): SourceFile {
  const bytes = documentOf(question, answer);
  return { source: `${answersFolder}${id}.md`, bytes, title: oneLine(question), language };
}

/** The question as heading, so that question and answer stay one passage; headings of the answer's own would part it. */
function documentOf(question: string, answer: string): Uint8Array {
  const body = answer.replace(/^\s{0,3}#+\s*/gmu, '');
  return new TextEncoder().encode(`# ${oneLine(question)}\n\n${body}\n`);
}

const oneLine = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[#\s]+/u, '')
    .trim();

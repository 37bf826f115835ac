import { cleanText } from '../words/clean-text.ts';
import type { BinaryReader } from './binary-reader.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage, languageOfPath, languageOfTag } from './detect-language.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { questionColumns, questionsToMarkdown } from './read-question-csv.ts';
import { refuseZipBomb } from './refuse-zip-bomb.ts';
import {
  fileLimits,
  formatOf,
  UnreadableFile,
  type DocumentFormat,
  type ReadDocument,
  type SourceFile,
} from './source-file.ts';

interface Content {
  markdown: string;
  title?: string;
  /** A language tag, as the file gives it. */
  language?: string;
  topic?: string;
  audience?: string;
}

/**
 * Reads a file of any format we know into a document. The language is the uploader's word, else the file's own (front
 * matter, `<html lang>`), else its folder's, else that of the text. Throws UnreadableFile and nothing else.
 */
export async function readDocument(file: SourceFile, binaryReader: BinaryReader): Promise<ReadDocument> {
  const format = formatOf(file.source);
  if (!format) throw new UnreadableFile('unknown_format', 'We read Markdown, text, HTML, PDF, DOCX and CSV files.');
  if (file.bytes.length > fileLimits.bytes) {
    throw new UnreadableFile('too_large', `The file is larger than ${fileLimits.bytes / 1024 / 1024} MB.`);
  }
  const content = await read(format, file.bytes, binaryReader);
  const { title, markdown } = withoutTitle(content.markdown);
  if (markdown.trim() === '') throw new UnreadableFile('empty', 'There is no text in the file.');
  if (markdown.length > fileLimits.characters) {
    throw new UnreadableFile('too_large', `The file holds more than ${fileLimits.characters} characters of text.`);
  }
  return {
    format,
    title: oneLine(file.title ?? content.title ?? title ?? nameOf(file.source)),
    language:
      file.language ?? languageOfTag(content.language) ?? languageOfPath(file.source) ?? detectLanguage(markdown),
    ...(content.topic !== undefined && { topic: oneLine(content.topic) }),
    ...(content.audience !== undefined && { audience: oneLine(content.audience) }),
    markdown,
  };
}

async function read(format: DocumentFormat, bytes: Uint8Array, binaryReader: BinaryReader): Promise<Content> {
  switch (format) {
    case 'markdown':
      return readMarkdown(decodeText(bytes));
    case 'html':
      return readHtml(decodeText(bytes));
    case 'csv':
      return readCsv(decodeText(bytes), binaryReader);
    case 'pdf':
      return readPdf(await binaryReader.readPdf(bytes));
    case 'docx':
      refuseZipBomb(bytes);
      return readHtml(await binaryReader.readDocx(bytes));
  }
}

async function readCsv(text: string, binaryReader: BinaryReader): Promise<Content> {
  const [questions = [], answers = []] = await binaryReader.readCsv(Buffer.from(text), questionColumns(text));
  return { markdown: cleanText(questionsToMarkdown(questions, answers)) };
}

function readMarkdown(text: string): Content {
  const { fields, body } = readFrontMatter(text);
  const { title, language, topic, audience } = fields;
  return {
    markdown: body.replace(/<!--[\s\S]*?-->/g, ''),
    ...(title && { title }),
    ...(language && { language }),
    ...(topic && { topic }),
    ...(audience && { audience }),
  };
}

/** A heading of the first level at the top is the document's title, not a section. */
function withoutTitle(markdown: string): { title?: string; markdown: string } {
  const first = /^\s*# +(.+?) *#*(?:\n|$)/.exec(markdown);
  return first ? { title: first[1] ?? '', markdown: markdown.slice(first[0].length) } : { markdown };
}

/** Words for a title, from a file's name. */
function nameOf(source: string): string {
  const name = source.split('/').at(-1) ?? source;
  return name.replace(/\.[a-z0-9]+$/i, '').replace(/[-_]+/g, ' ');
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim().slice(0, 200);
}

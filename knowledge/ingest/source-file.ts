import type { Language } from '../language.ts';

export const documentFormats = ['markdown', 'html', 'pdf', 'docx', 'csv'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A file as it comes in, before anything in it is believed. */
export interface SourceFile {
  /** Path inside the folder, with `/`, or the name of the upload. */
  source: string;
  bytes: Uint8Array;
  /** What the uploader says; they win over what the file says. */
  title?: string;
  language?: Language;
}

/** A file read into one shape: Markdown, whatever it was. */
export interface ReadDocument {
  format: DocumentFormat;
  title: string;
  language: Language;
  topic?: string;
  audience?: string;
  /** Sections as Markdown headings, tables as pipe tables. Clean of hidden characters. */
  markdown: string;
}

/** Limits of one file; above them it is refused, so that one upload can't occupy the server. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  /** Of text, after reading. */
  characters: 500_000,
  /** Of a DOCX when unpacked. */
  unpackedBytes: 50 * 1024 * 1024,
  passages: 4_000,
};

export type UnreadableReason =
  | 'unknown_format'
  | 'too_large'
  | 'empty'
  | 'not_text' // not UTF-8
  | 'corrupt' // can't be parsed as what its name says
  | 'wrong_columns'; // a CSV without question and answer

/** A file that can't become a document; the message is plain enough to show to who uploaded it. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.reason = reason;
  }
}

const formatOfExtension: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  docx: 'docx',
  csv: 'csv',
};

/** The format that a file's name says, or undefined when it is none that we read. */
export function formatOf(source: string): DocumentFormat | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(source)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(formatOfExtension, extension)
    ? formatOfExtension[extension]
    : undefined;
}

import type { Language } from '../../../knowledge/language.ts';
import type { Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { termsOf } from '../shop/question-terms.ts';
import { phrase, speak } from '../voice.ts';
import { detailsAsked, detailsTold } from './arranged-details.ts';
import { bearingOf, hasDataOfItsOwn } from './bearing.ts';

/** What colleagues wrote in this conversation before they handed it back. */
export interface Colleague {
  /** Oldest first. */
  said: readonly string[];
  /** The agent's reply before this turn, wherever the colleague came in. */
  lastReply: string;
  /** Nobody but a colleague has answered since that reply. */
  isFresh: boolean;
}

/** What of a colleague's words answers a matter. */
export interface Heeded {
  /** In their words, as far as they bear on it. */
  quote: string;
  /** Nothing of the shop's own goes with it. */
  isAll: boolean;
  /** It was asked for, so that it is said again if need be. */
  isAskedFor: boolean;
}

const wordsOfTalk =
  /[?？]\s*$|^(?:hi|hello|hey|dear|thanks?|thank you|sorry|goodbye|bye|您好|你好|谢谢|感谢|不客气|抱歉|再见|亲)[^.。]{0,30}[.。!！~]?$|^(?:one moment|please wait|稍等|请稍等|我看一下|我查一下)/i;

/**
 * What a colleague wrote that bears on a matter: what was asked for in so many words before what is only of the same
 * subject, the newest of them first. Undefined where nothing does.
 */
export function heed(colleague: Colleague, matter: Matter, memory: Readonly<DialogueMemory>): Heeded | undefined {
  const statements = colleague.said.filter((text) => text.trim().length >= 4 && !wordsOfTalk.test(text.trim()));
  const asked = matter.segment.text;
  const rated = statements.map((text) => ({
    text,
    bearing: bearingOf(matter, text, memory),
    weight: sentencesOf(text).filter((sentence) => bearsOn(asked, sentence)).length > 0 ? 1 : 0,
  }));
  const sure = rated.filter(({ bearing }) => bearing === 'surely');
  const best =
    sure.findLast(({ weight }) => weight > 0) ?? sure.at(-1) ?? rated.findLast(({ bearing }) => bearing === 'nearly');
  if (!best) return undefined;
  const isAskedFor = best.bearing === 'surely';
  const isAll = isAskedFor && !hasDataOfItsOwn(matter, memory);
  return { quote: excerpt(asked, best.text), isAll, isAskedFor };
}

const sentencesOf = (text: string) => text.match(/[^。！？；]+?(?:[。！？；]+|[.!?;](?=\s)|\n+|$)\s*/gu) ?? [text];

/** It tells what is asked for, or shares a word with it. */
function bearsOn(asked: string, sentence: string): boolean {
  const wanted = detailsAsked(asked);
  if (wanted.length > 0) return detailsTold(sentence).some((name) => wanted.includes(name));
  const said = termsOf(sentence);
  return [...termsOf(asked)].some((term) => said.has(term));
}

const longest = 200;

/** The sentences that bear on what is asked; the whole where none does by itself. */
function excerpt(asked: string, statement: string): string {
  const line = statement.replace(/\s+/gu, ' ').trim();
  const telling = sentencesOf(line).filter((sentence) => bearsOn(asked, sentence));
  const told = (telling.length > 0 ? telling.join('') : line).trim();
  return told.length <= longest ? told : `${told.slice(0, longest)}…`;
}

/** An answer as it is given after a colleague has written. */
export interface AnswerBeside {
  paragraphs: string[];
  /** The colleague's words were quoted: what goes beyond them is theirs to say. */
  offer?: string;
}

interface Answering {
  language: Language;
  memory: DialogueMemory;
  /** What of the colleague's words bears on the matters of the turn. */
  heeded: readonly Heeded[];
  /** What the shop's data say. */
  paragraphs: readonly string[];
  /** Cuts a text into its sentences. */
  sentences: (text: string) => string[];
  /** It asks for something before it can tell anything. */
  isAsking: boolean;
  /** It only goes on with what was asked before. */
  goesOn: boolean;
}

/**
 * Lets an answer stand beside what a colleague wrote: their words first, as theirs, then what the shop's data say,
 * without the sentences that the reply before had already, and an offer to ask them.
 */
export function besideColleague(colleague: Colleague, answering: Answering): AnswerBeside {
  const { language, memory, heeded, paragraphs, sentences, isAsking, goesOn } = answering;
  if (heeded.length === 0 && !colleague.isFresh) return { paragraphs: [...paragraphs] };
  const had = new Set(sentences(colleague.lastReply).map(bare));
  const fresh = paragraphs
    .map((paragraph) =>
      sentences(paragraph)
        .filter((sentence) => !had.has(bare(sentence)))
        .join('')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
  const said =
    fresh.length > 0 || paragraphs.every((each) => each === '')
      ? fresh
      : [speak({ language, memory }, phrases.nothingNew)];
  if (heeded.length === 0) return { paragraphs: said };
  const isNew = ({ quote, isAskedFor }: Heeded) =>
    isAskedFor || (!colleague.lastReply.includes(quote) && !(isAsking && goesOn));
  const quotes = [...new Set(heeded.filter(isNew).map(({ quote }) => quote))];
  const isTold = fresh.length > 0 && !isAsking;
  const lead = quotes.map((quote) => speak({ language, memory }, phrases.wrote, { quote }));
  if (lead.length > 0 && isTold) lead.push(speak({ language, memory }, phrases.myself));
  const opening = lead.length === 0 ? [] : [lead.join(language === 'zh' ? '' : ' ')];
  return { paragraphs: [...opening, ...said], offer: speak({ language, memory }, phrases.askThem) };
}

/** A sentence without its citation and the space around it. */
const bare = (sentence: string) => sentence.replace(/\s*\[p?\w{1,8}\]/gu, '').trim();

const phrases = {
  wrote: phrase<{ quote: string }>({
    en: ({ quote }) => `My colleague wrote to you above: “${quote}”${/[.!?…]$/.test(quote) ? '' : '.'}`,
    zh: ({ quote }) => `前面同事给您的回复是：“${quote}”${/[。！？…]$/u.test(quote) ? '' : '。'}`,
  }),
  nothingNew: phrase({
    en: () => 'In the system I see nothing newer than what I told you before.',
    zh: () => '系统里暂时没有新的进展。',
  }),
  myself: phrase({
    en: () =>
      'Here is what the system shows me; where the two differ, what my colleague arranged may not have reached it yet.',
    zh: () => '我这边查到的是下面这些，要是跟同事说的不一样，可能是系统还没更新。',
  }),
  askThem: phrase({
    en: () => 'Anything beyond that only my colleague can tell you. Shall I ask them again?',
    zh: () => '更具体的只有同事清楚，需要我再帮您问一下吗？',
  }),
};

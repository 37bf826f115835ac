import type { Language } from '../../../knowledge/language.ts';
import type { Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';
import { termsOf } from '../shop/question-terms.ts';
import { phrase, speak } from '../voice.ts';
import { detailsAsked, detailsTold } from './arranged-details.ts';
import { sharesDay, sharesFigure } from './shared-figures.ts';
import {
  bearingOf,
  bearsOnReply,
  hasDataOfItsOwn,
  providesFor,
  rulingOn,
  wantsAllSaid,
  type Ruling,
} from './bearing.ts';

/** What colleagues wrote in this conversation before they handed it back. */
export interface Colleague {
  /** Oldest first. */
  said: readonly Statement[];
  /** The agent's reply before this turn, wherever the colleague came in. */
  lastReply: string;
  /** Nobody but a colleague has answered since that reply. */
  isFresh: boolean;
}

/** What one of them wrote, under which name. */
export interface Statement {
  text: string;
  by?: string;
}

/** What of a colleague's words answers a matter. */
export interface Heeded {
  /** In their words, as far as they bear on it; of several where all that was said is asked for. */
  quotes: readonly Statement[];
  /** They have decided on what is wished for. */
  ruling?: Ruling;
  /** Nothing of the shop's own goes with it. */
  isAll: boolean;
  /** It was asked for, so that it is said again if need be. */
  isAskedFor: boolean;
  /** It tells each kind of thing that was asked for. */
  isAnswered: boolean;
  /** The hour was asked for, and it tells none. */
  lacksHour: boolean;
}

const wordsOfTalk =
  /[?？]\s*$|^(?:hi|hello|hey|dear|thanks?|thank you|sorry|goodbye|bye|您好|你好|谢谢|感谢|不客气|抱歉|再见|亲)[^.。]{0,30}[.。!！~]?$|^(?:one moment|please wait|稍等|请稍等|我看一下|我查一下)/i;

const asksHour = /几点|\bwhat time\b|\bwhich hour\b/i;
const tellsHour = /\d+\s?点|\d:\d|\d\s?[ap]\.?m\b/i;

/** That it is done, and who goes on: nothing that could answer a question. */
const closing =
  /^(?:(?:hi|ok|okay|right|great|good|so|and|now|well)\b[^.!?]{0,15}[,.]? )*(?:it['’]?s |that['’]?s |this is |everything(?:['’]?s| is) )?(?:all )?(?:done|sorted|settled|set)(?: (?:now|for you))?,?(?: [A-Z][a-z]+)?[.!]*$|\b(?:hand(?:ing)?|pass(?:ing)?|back) (?:you )?(?:back |over )?(?:to|with) (?:the|our) (?:\w+ )?(?:assistant|agent|bot)\b|(?:后面|接下来|之后|后续)?(?:由|让|交给|转回|交还)[^。！]{0,6}(?:助手|机器人|客服)|^(?:已经|都|给您|帮您|为您)*(?:办|处理|弄|搞)(?:好|妥|完)[^，。\d]{0,6}[，,]?(?:请|您)*(?:放心)?[。！~～]*$|^请?放心[。！]?$/i;

/** What they asked for then is no answer now. */
const asksForPhoto =
  /(?:请|麻烦|能不能|可以|需要)[^。！？]{0,16}(?:拍|发|传|提供)[^。！？]{0,12}(?:照片|图片?|截图|视频)|\b(?:send|take|upload|attach|share|need)\b[^.!?]{0,40}\b(?:photo|picture|pic|image|screenshot)s?\b/i;

/** Whether any of it asks the shopper for a photo. */
export const asksForPhotos = (text: string): boolean => asksForPhoto.test(text);

/** What of a colleague's words tells something: without courtesies, calls for a photo, and who goes on. */
export function tellingWords(said: readonly string[]): string[] {
  return said
    .map((text) =>
      sentencesOf(text)
        .filter((sentence) => !asksForPhoto.test(sentence) && !closing.test(sentence.trim()))
        .join(''),
    )
    .filter((text) => text.trim().length >= 4 && !wordsOfTalk.test(text.trim()));
}

/**
 * What a colleague wrote that bears on a matter: what was asked for in so many words before what is only of the same
 * subject, the newest of them first. Undefined where nothing does.
 */
export function heed(colleague: Colleague, matter: Matter, memory: Readonly<DialogueMemory>): Heeded | undefined {
  const statements = colleague.said.flatMap(({ text, ...by }) =>
    tellingWords([text]).map((told) => ({ text: told, ...by })),
  );
  const asked = matter.segment.text;
  if (wantsAllSaid(asked) && statements.some(({ text }) => bearingOf(matter, text, memory) === 'surely'))
    return { quotes: byWriter(statements), isAll: true, isAskedFor: true, isAnswered: true, lacksHour: false };
  const rulings = statements.map((each) => ({ ...each, ruled: rulingOn(matter, each.text, memory) }));
  const ruled = rulings.findLast((each) => each.ruled !== undefined);
  if (ruled?.ruled && (ruled.ruled.ruling === 'refused' || bearingOf(matter, ruled.text, memory) === undefined)) {
    const { ruling, sentence } = ruled.ruled;
    const isRefused = ruling === 'refused';
    const quotes = [{ ...ruled, text: sentence }];
    return { quotes, ruling, isAll: isRefused, isAskedFor: isRefused, isAnswered: isRefused, lacksHour: false };
  }
  const rated = statements.map((each) => ({
    ...each,
    bearing: bearingOf(matter, each.text, memory),
    weight: Math.max(...sentencesOf(each.text).map((sentence) => weightOf(asked, sentence))),
  }));
  const sure = rated.filter(({ bearing }) => bearing === 'surely');
  const most = Math.max(...sure.map(({ weight }) => weight));
  const best = sure.findLast(({ weight }) => weight === most) ?? rated.findLast(({ bearing }) => bearing === 'nearly');
  if (!best) return undefined;
  const isAskedFor = best.bearing === 'surely';
  const isAll = isAskedFor && !hasDataOfItsOwn(matter, memory);
  const text = excerpt(asked, best.text);
  const wanted = detailsAsked(asked);
  const told = detailsTold(text);
  const lacksHour = asksHour.test(asked) && !tellsHour.test(text);
  const isAnswered = wanted.length > 0 && wanted.every((name) => told.includes(name)) && !lacksHour;
  const quotes = [{ ...best, text }];
  return { quotes, isAll, isAskedFor, isAnswered, lacksHour, ...(ruled?.ruled ? { ruling: ruled.ruled.ruling } : {}) };
}

/** All that each of them wrote, in one quote. */
function byWriter(statements: readonly Statement[]): Statement[] {
  const names = [...new Set(statements.map(({ by }) => by))];
  return names.map((by) => {
    const own = statements.filter((each) => each.by === by).map(({ text }) => text.replace(/\s+/gu, ' ').trim());
    return { text: own.join(' '), ...(by === undefined ? {} : { by }) };
  });
}

const sentencesOf = (text: string) => text.match(/[^。！？；]+?(?:[。！？；]+|[.!?;](?=\s)|\n+|$)\s*/gu) ?? [text];

/** How much a sentence has of what is asked for: who gets back to them, the sum, the day, or any of it. */
function weightOf(asked: string, sentence: string): number {
  if (!bearsOn(asked, sentence)) return 0;
  const isOfReply = bearsOnReply(asked, sentence);
  return 1 + (isOfReply ? 1 : 0) + (sharesFigure(asked, sentence) ? 1 : 0) + (sharesDay(asked, sentence) ? 1 : 0);
}

/** It tells what is asked for, or shares a word with it. */
function bearsOn(asked: string, sentence: string): boolean {
  const wanted = detailsAsked(asked);
  if (sharesFigure(asked, sentence)) return true;
  if (wanted.length > 0) return detailsTold(sentence).some((name) => wanted.includes(name));
  const said = termsOf(sentence);
  return [...termsOf(asked)].some((term) => said.has(term));
}

const longest = 200;

/** The sentences that bear on what is asked; the whole where none does by itself. */
function excerpt(asked: string, statement: string): string {
  const line = statement.replace(/\s+/gu, ' ').trim();
  const all = sentencesOf(line);
  const provided = all.some((sentence) => providesFor(asked, sentence));
  const bears = provided ? providesFor : bearsOn;
  const telling = all.flatMap((sentence, at) => (bears(asked, sentence) ? [at] : []));
  const joined = telling.map((at, nth) => {
    const before = telling[nth - 1];
    return `${before !== undefined && at > before + 1 ? '… ' : ''}${all[at] ?? ''}`;
  });
  const told = (telling.length > 0 ? joined.join('') : line).trim();
  return told.length <= longest ? told : `${told.slice(0, longest)}…`;
}

/** An answer as it is given after a colleague has written. */
export interface AnswerBeside {
  paragraphs: string[];
  /** The colleague's words bear on it. */
  isHeeded: boolean;
  /** What goes beyond these words is theirs to say; nothing does where all that was asked is told. */
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
  /** The colleague's words tell all that is asked for. */
  isAnswered: boolean;
  /** What the shop's data say is from its book of what was arranged: said again if need be. */
  isOnRecord: boolean;
  /** It only goes on with what was asked before. */
  goesOn: boolean;
}

/**
 * Lets an answer stand beside what a colleague wrote: their words first, as theirs, then what the shop's data say,
 * without the sentences that the reply before had already, and an offer to ask them.
 */
export function besideColleague(colleague: Colleague, answering: Answering): AnswerBeside {
  const { language, memory, heeded, paragraphs, sentences, isAsking, isOnRecord, goesOn } = answering;
  if (heeded.length === 0 && !colleague.isFresh) return { paragraphs: [...paragraphs], isHeeded: false };
  const had = new Set(isOnRecord ? [] : sentences(colleague.lastReply).map(bare));
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
  if (heeded.length === 0) return { paragraphs: said, isHeeded: false };
  const isNew = ({ isAskedFor }: Heeded, { text }: Statement) =>
    isAskedFor || (!colleague.lastReply.includes(text) && !(isAsking && goesOn));
  const quotes = uniqueOf(heeded.flatMap((each) => each.quotes.filter((quote) => isNew(each, quote))));
  const isTold = fresh.length > 0 && !isAsking;
  const lead = quotes.map((quote) => quoteOf({ language, memory }, quote));
  const differs = isTold && quotes.some(({ text }) => tellsElse(text, fresh.join(' ')));
  if (lead.length > 0 && differs) lead.push(speak({ language, memory }, phrases.myself));
  const opening = lead.length === 0 ? [] : [lead.join(language === 'zh' ? '' : ' ')];
  if (heeded.some(({ ruling }) => ruling === 'refused'))
    return { paragraphs: [...opening, ...said], isHeeded: true, offer: speak({ language, memory }, phrases.passOn) };
  const isWhole =
    quotes.length > 0 && !heeded.some(({ lacksHour }) => lacksHour) && (isTold ? !differs : answering.isAnswered);
  return {
    paragraphs: [...opening, ...said],
    isHeeded: true,
    ...(isWhole ? {} : { offer: speak({ language, memory }, phrases.askThem) }),
  };
}

const uniqueOf = (quotes: readonly Statement[]) =>
  quotes.filter(({ text }, at) => quotes.findIndex((each) => each.text === text) === at);

/** In their words, under their name where it is known. */
function quoteOf(context: Parameters<typeof speak>[0], { text: quote, by }: Statement): string {
  return by === undefined ? speak(context, phrases.wrote, { quote }) : speak(context, phrases.wroteBy, { quote, by });
}

/** What they allowed and the agent can't do: said in their words, before it goes to a person. */
export const grantedBy = (context: Parameters<typeof speak>[0], { quotes }: Heeded): string =>
  [...quotes.map((quote) => quoteOf(context, quote)), speak(context, phrases.granted)].join(
    context.language === 'zh' ? '' : ' ',
  );

/** Both tell a sum or a day of the same form, and none of theirs is ours. */
function tellsElse(quote: string, own: string): boolean {
  return forms.some((form) => {
    const theirs: string[] = quote.toLowerCase().match(form) ?? [];
    const ours: string[] = own.toLowerCase().match(form) ?? [];
    return theirs.length > 0 && ours.length > 0 && !theirs.some((each) => ours.includes(each));
  });
}

const forms: readonly RegExp[] = [
  /(?<=[¥￥$€£]\s?)\d[\d,.]*\d|\d[\d.]*(?=\s?(?:元|块|yuan|rmb|cny|%))/gu,
  /\d+月\d+(?=[日号])|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gu,
  /[今明后]天|周[一二三四五六日天]|\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gu,
];

/** A sentence without its citation and the space around it. */
const bare = (sentence: string) => sentence.replace(/\s*\[p?\w{1,8}\]/gu, '').trim();

const phrases = {
  wrote: phrase<{ quote: string }>({
    en: ({ quote }) => `My colleague wrote to you above: “${quote}”${/[.!?…]$/.test(quote) ? '' : '.'}`,
    zh: ({ quote }) => `前面同事给您的回复是：“${quote}”${/[。！？…]$/u.test(quote) ? '' : '。'}`,
  }),
  wroteBy: phrase<{ quote: string; by: string }>({
    en: ({ quote, by }) => `${by} wrote: “${quote}”${/[.!?…]$/.test(quote) ? '' : '.'}`,
    zh: ({ quote, by }) => `${by}写的：“${quote}”${/[。！？…]$/u.test(quote) ? '' : '。'}`,
  }),
  granted: phrase({
    en: () => "That was agreed, but I can't set it up myself, so a person does it for you.",
    zh: () => '这是之前跟您说好的，只是我这边系统办不了，转给同事给您办。',
  }),
  passOn: phrase({
    en: () => "I can't change that myself. Shall I pass it on to the team once more?",
    zh: () => '这件事我这边改不了。需要我再帮您转给同事看看吗？',
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

import type { Language } from '../../knowledge/language.ts';
import type { IntentId } from '../understanding/intents.ts';
import type { Matter } from './matter.ts';
import type { DialogueMemory } from './playbook.ts';
import { phrase, speak } from './voice.ts';

/** What colleagues wrote in this conversation before they handed it back. */
export interface Colleague {
  /** Oldest first. */
  said: readonly string[];
  /** The agent's reply before this turn, wherever the colleague came in. */
  lastReply: string;
  /** Nobody but a colleague has answered since that reply. */
  isFresh: boolean;
}

/** What things are about, told by their words. */
const subjects: readonly { name: string; told: RegExp; intents: readonly IntentId[] }[] = [
  {
    name: 'money',
    told: /refund|money|\bpa(?:y|id|ying|yout)\b|finance|\bbank\b|\bcard\b|compensat|voucher|退款|打款|到账|付款|财务|赔|返还|补偿|差价|[退打]钱/i,
    intents: ['refund_status', 'price_protection', 'return_item', 'cancel_order'],
  },
  {
    name: 'parcel',
    told: /parcel|package|courier|carrier|deliver|dispatch|\bship|warehouse|arriv|快递|物流|包裹|派[送件]|发货|配送|送[到达]|仓库|签收|催/i,
    intents: ['track_parcel', 'parcel_problem', 'dispatch_status', 'urge_shipment', 'change_address'],
  },
  {
    name: 'return',
    told: /\breturn|\bback by\b|\b(?:send|sent|take|accept)\b.{0,25}\bback\b|pick(?:ed)? ?(?:it )?up|collect|\blabel\b|退货|退回|取件|寄回|上门/i,
    intents: ['return_item'],
  },
  {
    name: 'again',
    told: /exchange|swap|replacement|re-?sen[dt]|another one|换[货一个新]|补[发寄]|重发/i,
    intents: ['exchange_item', 'item_problem'],
  },
  { name: 'address', told: /\baddress|redirect|地址|改派/i, intents: ['change_address'] },
  { name: 'invoice', told: /invoice|receipt|发票|开票/i, intents: [] },
];

const wordsOfTalk =
  /[?？]\s*$|^(?:hi|hello|hey|dear|thanks?|thank you|sorry|goodbye|bye|您好|你好|谢谢|感谢|不客气|抱歉|再见|亲)[^.。]{0,30}[.。!！~]?$|^(?:one moment|please wait|稍等|请稍等|我看一下|我查一下)/i;

/**
 * The last statement of a colleague that bears on what is asked now; undefined where none does. Words that name no
 * matter belong to the one that was talked of then.
 */
function statementOn(
  { said }: Colleague,
  matters: readonly Matter[],
  { lastIntent }: DialogueMemory,
): string | undefined {
  const asked = new Set(matters.flatMap(({ intent, segment }) => subjectsOf(segment.text, intent)));
  const statements = said.filter((text) => text.trim().length >= 4 && !wordsOfTalk.test(text.trim()));
  const onIt = statements.findLast((text) => {
    const told = subjectsOf(text);
    if (told.length > 0) return told.some((name) => asked.has(name));
    return matters.some(({ intent, resumes }) => intent === lastIntent && !resumes);
  });
  const mayBeOnIt = asked.size === 0 && matters.some(({ intent, resumes }) => loose.has(intent) && !resumes);
  return onIt ?? (mayBeOnIt ? statements.findLast((text) => arranged.test(text)) : undefined);
}

/** Questions that name no matter ("until when can I decide?") and are not about goods may be about what was arranged. */
const loose: ReadonlySet<IntentId> = new Set<IntentId>([
  'policy_question',
  'nonsense',
  'order_details',
  'out_of_scope',
]);
const arranged =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|exception|promise|周[一二三四五六日天]|例外|破例|答应|特批/i;

function subjectsOf(text: string, of?: IntentId): string[] {
  return subjects
    .filter(({ told, intents }) => told.test(text) || (of !== undefined && intents.includes(of)))
    .map(({ name }) => name);
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
  matters: readonly Matter[];
  paragraphs: readonly string[];
  /** Cuts a text into its sentences. */
  sentences: (text: string) => string[];
  /** It asks for something before it can tell anything. */
  isAsking: boolean;
}

/**
 * Lets an answer stand beside what a colleague wrote: their words first, as theirs, then what the shop's data say,
 * without the sentences that the reply before had already, and an offer to ask them.
 */
export function besideColleague(colleague: Colleague, answering: Answering): AnswerBeside {
  const { language, memory, matters, paragraphs, sentences, isAsking } = answering;
  const statement = statementOn(colleague, matters, memory);
  if (statement === undefined && !colleague.isFresh) return { paragraphs: [...paragraphs] };
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
  if (statement === undefined) return { paragraphs: said };
  const quoted = speak({ language, memory }, phrases.wrote, { quote: cut(statement) });
  const isTold = fresh.length > 0 && !isAsking;
  const isQuoted =
    colleague.lastReply.includes(cut(statement)) || (isAsking && matters.every(({ resumes }) => resumes));
  const lead = isQuoted
    ? []
    : [isTold ? joinedIn(language, quoted, speak({ language, memory }, phrases.myself)) : quoted];
  return { paragraphs: [...lead, ...said], offer: speak({ language, memory }, phrases.askThem) };
}

/** A sentence without its citation and the space around it. */
const bare = (sentence: string) => sentence.replace(/\s*\[p?\w{1,8}\]/gu, '').trim();

const longest = 200;
const cut = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
};

const joinedIn = (language: Language, ...parts: string[]) => parts.join(language === 'zh' ? '' : ' ');

const phrases = {
  wrote: phrase<{ quote: string }>({
    en: ({ quote }) => `My colleague wrote to you above: “${quote}”${/[.!?…]$/.test(quote) ? '' : '.'}`,
    zh: ({ quote }) => `前面同事给您的回复是：“${quote}”。`,
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

import { believed, meantAfter, type MeantTopic, type TopicId } from '../../../tools/asked-topics.ts';
import { saysNothingByItself } from '../../understanding/clauses.ts';
import { asksContact } from './asks-contact.ts';
import { asksToCombine, asksToPayTogether } from './asks-to-combine.ts';
import { withoutMet } from './met-conditions.ts';
import { topicsAsked } from './of-other-goods.ts';
import { asksSomething, questionCore } from './question-core.ts';
import { heardAbroad } from './sent-abroad.ts';

/** One of the questions of a message. */
export interface RuleQuestion {
  /** With what is told around it, in the shopper's words. */
  text: string;
  /** The clause that asks. */
  asked: string;
  /** What it is clearly about. */
  topic?: TopicId;
  /** How clearly, 0 … 1. */
  clarity: number;
  /** It takes what was said before, or is beside what is told, to hear that: its own words would lead elsewhere. */
  isByContext: boolean;
  /** With what it left out put in. */
  isWhole?: true;
}

/** Between clauses; a question keeps its mark. */
const joints =
  /(?<=[?？])\s*|[。！!]+\s*|(?<=\p{L}\p{L})\.+\s+|[，,、；;]\s*|\s+[-–—]+\s+|(?<=\p{Script=Han})\s+(?=[\p{Script=Han}a-z])|(?<=[a-z])\s+(?=\p{Script=Han})|(?<=[吗呢])(?=\p{Script=Han}{3})|\s*\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200d\ufe0f]*\s*|(?<=\p{Script=Han}{4})(?=就是\p{Script=Han}{4})|(?<=\p{Script=Han}{3})(?=再(?:写|加|放|附|帮|给|送))|(?<=\p{Script=Han}{4})(?=(?:要不要|能不能|可不可以|会不会|有没有)\p{Script=Han}{2})|\s+(?:and|also|plus|but|n|&)\s+(?:(?:also|then|roughly|about|approximately)\s+)?(?=(?:can|could|do|does|did|is|are|am|what|whats|when|where|which|who|how|hows|will|would|should|if)\b)/iu;

/** "Can you gift wrap it and add a card?": what is asked of both is said once. */
const oneAsking =
  /^(.{0,60}?\b(?:can|could|do|will|would) (?:you|u|i|we)) (.{4,60}?)(?:,)? (?:and|n|&|but) (?:also )?((?:not \w+|hide|leave|keep|make|remove|do|give|add|put|include|write|send|ship|get|pay|return|exchange|use|change|cancel|wash|dry|tumble|iron|wear|pick|collect|wrap|engrave|combine|track|choose|leave|print)\b.{2,60})$/i;

/** Asks for something without a question: “再写张贺卡”. */
const wishes =
  /^(?:再|别|不要|不用|帮|给(?!我(?:妈|爸|朋友|对象))|要|想|请|顺便|麻烦|写[个张份一]|加[个张份一]|放[个张份一])|^(?:and )?(?:please )?(?:put|add|leave|write|send|don['’]?t|no|i (?:don['’]?t|do not) want|i(?:['’]d| would) (?:like|want))\b/iu;

/** “What about Portugal, do you deliver there?”: what the next clause is asked of. */
const justNames = /^(?:(?:and|so|but|ok) )*(?:what|how) about [\p{L}' -]{2,30}$/iu;

/** As many questions as one answer can hold. */
const most = 4;

/**
 * The questions of a message: each clause that asks or wishes for something and is of a topic of its own, by itself or in
 * the light of what is said before it; `before` is what was said earlier. What asks nothing by itself stays with its
 * neighbour. At least one.
 */
export function ruleQuestions(asked: string, before = ''): RuleQuestion[] {
  const text = withoutMet(asked);
  const clauses = clausesOf(text);
  const parts: Part[] = [];
  for (const [at, clause] of clauses.entries()) {
    const last = parts.at(-1);
    const isName = justNames.test(clause) && at + 1 < clauses.length;
    const isAsked = !isName && (asksByItself(clause) || wishes.test(clause));
    const context = [before, ...clauses.slice(0, at)].filter((each) => each !== '').join('，');
    if (!last) parts.push({ text: clause, asked: clause, isAsked, ...heardIn(clause, before) });
    else if (!isAsked && !last.isAsked) parts[parts.length - 1] = goesOn(last, clause, before);
    else if (!last.isAsked) parts[parts.length - 1] = besideStory(last.text, clause, before);
    else {
      const heard = isAsked || asksSomething(clause) ? heardIn(clause, context) : unheard;
      const isKin =
        !saysNothingByItself(clause) || kinOf(heard.topic) === kinOf(last.topic) || heard.clarity >= believed.evident;
      const isOther = heard.topic !== undefined && heard.topic !== last.topic && isKin;
      if (isOther || (heard.topic === undefined && isQuestion(last.asked) && isQuestion(clause)))
        parts.push({ text: clause, asked: clause, isAsked: true, ...heard });
      else parts[parts.length - 1] = goesOn(last, clause, before);
    }
  }
  if (parts.length > 0 && parts.length <= most) return parts.flatMap(ofBothMatters);
  return [{ text, asked: text, ...heardIn(text, before) }];
}

/** "In the washing machine and the dryer": one clause that asks of two matters of a family is two questions. */
function ofBothMatters(part: Part): RuleQuestion[] {
  const [meant, next] = topicsAsked(part.text);
  const isOfBoth =
    meant !== undefined &&
    next !== undefined &&
    !part.isByContext &&
    meant.id === part.topic &&
    isKin(next.id, meant.id) &&
    next.clarity >= alsoMeant &&
    joined.test(part.asked);
  return isOfBoth ? [part, { ...part, topic: next.id, isByContext: true }] : [part];
}

/** So clearly is a second matter of a family asked besides. */
const alsoMeant = 0.16;
const joined = /\b(?:and|n|&|plus|or|as well as|then)\b|和|跟|还有|以及|、|再|或/i;

/**
 * A part with a clause that is of the same matter: a bare “why?” makes a question of what is told, and what both together are
 * evidently about is what is asked.
 */
function goesOn(last: Part, clause: string, before: string): Part {
  const text = `${last.text}，${clause}`;
  const isAsked = last.isAsked || asksWhy.test(clause);
  const heard = isAsked ? heardIn(text, before) : unheard;
  return { ...last, text, isAsked, ...(heard.clarity >= believed.evident ? heard : {}) };
}

const asksWhy =
  /^(?:but |so |and )?(?:why|how come)\b.{0,12}$|^(?:是)?(?:为啥|为什么|咋回事|怎么回事|什么情况|啥情况)/i;

interface Part extends RuleQuestion {
  isAsked: boolean;
}

function clausesOf(text: string): string[] {
  const [, asking, first, second] = oneAsking.exec(text.trim()) ?? [];
  const whole =
    asking && first && second ? [`${asking} ${first}`, `${ofAsking.exec(asking)?.[0] ?? ''} ${second}`] : [text];
  return whole
    .flatMap((each) => each.split(joints))
    .map(questionCore)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

const ofAsking = /\b(?:can|could|do|will|would) (?:you|u|i|we)$/i;

const asksByItself = (clause: string) => asksSomething(clause) && !saysNothingByItself(clause);

const isQuestion = (clause: string) => asksByItself(clause) && saysEnough(clause);

function saysEnough(clause: string): boolean {
  return /\p{Script=Han}/u.test(clause) ? clause.length >= 5 : clause.split(/\s+/).length >= 3;
}

/** Matters of one family are named alike: `invoice_how`, `invoice_until`. */
const kinOf = (topic: TopicId | undefined) => topic?.split('_')[0];

/** Of one family. */
export const isKin = (one: TopicId | undefined, other: TopicId | undefined): boolean =>
  one !== undefined && kinOf(one) === kinOf(other);

type Heard = Pick<RuleQuestion, 'topic' | 'clarity' | 'isByContext'>;

/** As clearly as if it were said in so many words. */
const outright = 0.9;
const unheard: Heard = { clarity: 0, isByContext: false };

/** What a clause is about, by itself or after what was said before it. */
function heardIn(clause: string, before: string): Heard {
  const abroad = heardAbroad(clause, before);
  if (abroad) return { topic: abroad, clarity: outright, isByContext: true };
  if (asksToCombine(clause)) return { topic: 'coupon_combine', clarity: outright, isByContext: true };
  if (asksContact(clause)) return { topic: 'service_contact', clarity: outright, isByContext: true };
  if (asksToPayTogether(clause)) return { topic: 'pay_methods', clarity: outright, isByContext: true };
  if (before === '') {
    const [meant, next] = ofAnyGoods(clause);
    if (!meant) return unheard;
    const isOfKin = next !== undefined && kinOf(next.id) === kinOf(meant.id);
    const clarity = meant.clarity + (isOfKin ? next.clarity : 0);
    return clarity >= believed.sure ? { topic: meant.id, clarity, isByContext: false } : unheard;
  }
  const meant = meantAfter(clause, before);
  return meant ? { topic: meant.id, clarity: meant.clarity, isByContext: meant.isByBefore } : unheard;
}

/** “Send stuff back” is of no goods at all: where its words lead nowhere, it is heard as “send it back”. */
function ofAnyGoods(clause: string): MeantTopic[] {
  const heard = topicsAsked(clause);
  return heard.length > 0 || !givenBack.test(clause) ? heard : topicsAsked(clause.replace(givenBack, '$1 it back'));
}

const givenBack =
  /\b(send|bring|take|give|ship|mail|post) (?:my |the |some |this |that )?(?:stuff|things?|items?|something|goods|order|em|parcel) back\b/i;

/**
 * A question after what is told: both together where they are evidently of one matter, which a condition in the story makes
 * another than what the question asks in general (“I cut the tags off, can it go back?”); else what is asked in the light of
 * the story.
 */
function besideStory(story: string, clause: string, before: string): Part {
  const text = `${story}，${clause}`;
  const part = { text, asked: clause, isAsked: true };
  const [told] = topicsAsked(story);
  const [whole] = topicsAsked(text);
  const [alone] = topicsAsked(clause);
  const isOneMatter =
    whole !== undefined &&
    whole.clarity >= believed.evident &&
    (kinOf(alone?.id) === kinOf(whole.id) || isBrief(clause) || (alone?.clarity ?? 0) < believed.evident);
  const after = !isOneMatter && told && told.clarity >= believed.evident ? meantAfter(clause, story) : undefined;
  if (after && after.id !== told?.id) return { ...part, topic: after.id, clarity: after.clarity, isByContext: true };
  const heard = heardIn(text, before);
  return { ...part, ...heard, isByContext: heard.clarity >= believed.evident };
}

/** So short, it asks in general of what was told: “can i return it”, “保修吗”. */
function isBrief(clause: string): boolean {
  return /\p{Script=Han}/u.test(clause) ? clause.length <= 6 : clause.split(/\s+/).length <= 4;
}

/** What data say to a question that wants a yes or a no. */
export interface Verdict {
  holds: boolean | 'partly';
  /** The reason, with the product as “it” at its beginning; without a full stop. */
  en: string;
  /** The whole answer after the product's name, its yes or no before it in `lead`. */
  zh: string;
  lead: string;
}

/** A judge of one kind of question: what the value of an attribute says to it, or nothing. */
export interface Judge {
  /** In the shopper's words. */
  asked: RegExp;
  /** In the name of the attribute. */
  on: RegExp;
  judge: (value: string, question: string) => Verdict | undefined;
}

/** What stands between the commas and joints of a message. */
export function clausesOf(text: string): string[] {
  return text
    .split(clauseEnds)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** Wants to know something, a yes or no or a figure. */
export const isAsking = (clause: string): boolean => yesOrNo.test(clause) || wantsFigure.test(clause);

/** The clauses of a question that want a yes or a no rather than a figure. */
export function yesOrNoIn(text: string): string {
  const clauses = clausesOf(text).filter((clause) => yesOrNo.test(clause) && !wantsFigure.test(clause));
  return clauses.join(', ');
}

const clauseEnds =
  /[,，;；。?？!！]+(?=\s*\S)|\s+(?:and|but|also)\s+(?=\S+ \S+)|(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])/u;
const wantsFigure =
  /^\W*(?:\w+[\s:–-]+){0,4}?(?:how (?!come|about)|what|which|who|why)\b|^\W*(?:and )?(?:when|where)\b|多[少久长大重高宽厚深]|几(?!乎)|怎么|什么|咋|[啥哪]/i;

const yesOrNo =
  /^r (?:the|these|those|they|your|ur|u)\b|\b(?:is|are|was|can|could|does|do|will|would|has|have|should|may|am|any good|ok(?:ay)? (?:in|for|with)|safe (?:in|for|to)|it'?ll|they'?ll|right\?|enough)\b|[吗么嘛][?？。!！~]*\s*$|[吗么嘛][，,?？\s]|[不没][?？。!！~]*$|[不没][?？，,\s]|没有[?？]?$|能不能|行不行|可不可以|是不是|有没有|会不会|要不要|用不用|需不需要|(\p{Script=Han})不\1|(?:扛|顶|受|经|耐)得[住了]|会.{0,6}(?:坏|湿|漏|掉|缩|起球)/iu;

const negative = /^(?:no\b|none\b|not\b|without\b|never\b)|^(?:无|没|否|不)/i;

/** Whether a value says that there is none of it. */
export const saysNo = (value: string): boolean => negative.test(value.trim());

/** A value in the middle of a sentence: no capital, unless it is a name. */
export function inSentence(value: string): string {
  return /^[A-Z][a-z]/.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value;
}

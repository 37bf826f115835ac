/** Asks for a figure of some kind. */
export const asksFigure = (question: string) => asksFor.some(({ asked }) => asked.test(question));

/** The kinds of figure that one asks for, and what gives them. */
const asksFor = [
  {
    asked:
      /多久|几天|几个?月|几年|多长时间|什么时候|啥时候|多少天|\bhow (?:long|soon|many (?:days|weeks|months))\b|\bwhen\b|\b(?:does|do|will|would) (?:it|they|that|this|these|those) (?:ever )?(?:last|expire|run out|go off|lapse)\b|\b(?:last|valid|good) for(?:ever)?\b/i,
    given:
      /\d+\s*(?:-|–|to|至|到)?\s*\d*\s*个?\s*(?:hours?|days?|weeks?|months?|years?|working|business|小时|天|日|周|月|年|工作日)|[一二三半]年/i,
  },
  {
    asked:
      /多少钱|几[元块]|几折|多少$|\bhow much\b|\bwhat (?:does|do) .* cost\b|\b(?:do|does|will|would|must) (?:i|we|it|that|they) (?:(?:have|need) to pay|pay|cost)\b|\b(?:is|are) (?:it|that|this|they|those) free\b|\bany (?:fee|charge)s?\b/i,
    given: /[¥￥$€£]\s?\d|\d+\s?(?:元|块|折|%)|\bfree\b|免费|包邮/i,
  },
  {
    asked: /\bhow (?:often|many times)\b|\b(?:it|that|this) (?:twice|more than once)\b|几次|多少次/i,
    given:
      /\b(?:once(?! (?:the|you|it|we|they|an? \w+ is)\b)|twice|\d+ times|(?:two|three|four) times|any number|as often)\b|[一两二三四\d]次/i,
  },
];

/** “can i do it twice”: the number alone says that it is asked of the deed that was told of. */
export const asksTimes = (question: string) => asksFor[2]?.asked.test(question) === true;

/** How long, rather than when something happens. */
export const asksHowLong = /多久|几天|几个?月|多长时间|多少天|\bhow (?:long|many)\b/i;

/** Whether a text gives the kind of figure that a question asks for. */
export const givesFigure = (question: string, text: string) =>
  asksFor.some(({ asked, given }) => asked.test(question) && given.test(text));

/** How long it holds: “does it last forever”. */
export const asksLasting = /\b(?:last|expire|run out|valid|good for|lapse|go off)\b|有效|过期|到期/i;
export const lasts = /\b(?:valid|holds?|lasts?|expires?|until|keeps?)\b|有效|保留|到期/i;

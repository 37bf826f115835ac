/** Ends of sentences, kept with them; a semicolon ends a part that can go by itself. */
const ends = /(?<=[.!?;](?:["”’)]*)\s)|(?<=[。！？；～][”’）]*)/u;

/** Who says it calls itself a machine, or sends to one. */
const machine =
  /\bassistant\b|\ban AI\b|\bAI (?:agent|bot)\b|\bchat ?bot\b|AI\s?(?:助手|客服)|小助手|智能客服|机器人|不是真人|\b(?:say|ask|tell)\b.{0,40}\bin (?:the|this) chat\b|在聊天里[说问]/iu;

/** Somebody else is offered or announced: who reads it is already with a person, and that person says it. */
const somebodyElse = new RegExp(
  [
    String.raw`\bcolleagues?\b|\bteam ?mates?\b|\bsupervisors?\b|\ba (?:real |human )?person\b|\ba human\b|\bhuman agent\b`,
    String.raw`\bpass\w* (?:you|it|this|that|everything|your \w+)(?: \w+)? (?:on|over|through)\b|\bpass(?:ing)? on\b`,
    String.raw`\bput\w* you through\b|\bhand\w* (?:you|this) over\b|\btransfer\w* you\b`,
    '同事|主管|专人|专员|真人|转人工|人工(?:客服|处理|审核|服务)|转(?:过去|给|接)|帮您转',
  ].join('|'),
  'iu',
);

/** Points at a card of the agent's, which nobody sees any more, or says what its button does. */
const onCard =
  /\b(?:on|check|see|shows?|press|tap|click)\b.{0,20}\bthe (?:card(?! you)|button)\b|\bthe card (?:shows|has|asks|above|below)\b|\bbutton\b|卡片|按钮|打字不算|点一?下?(?:上面|下面)?的?确认/iu;

/** Asks whether to do what the sentence before offered: by itself it asks nothing. */
const bareQuestion =
  /^(?:shall i|should i|would you like (?:me to|that)|is that (?:ok|all right)|do you want that)\??\s*$|^(?:要|需要|好)?(?:我)?(?:帮您|给您)?(?:转|转过去|需要|可以|好|行)?(?:吗|么|不)[？?]?\s*$/iu;

/**
 * A draft as the person can say it who will send it: without what calls the speaker a machine, and without what offers
 * or announces somebody else, or points at a card of the agent's. Empty when nothing else was said.
 */
export function inOperatorsVoice(text: string): string {
  let isCut = false;
  const kept = text.split('\n').flatMap((line) => {
    const parts = line.split(ends).filter((part) => {
      const goes =
        machine.test(part) || somebodyElse.test(part) || onCard.test(part) || (isCut && bareQuestion.test(part.trim()));
      isCut = goes;
      return !goes;
    });
    const joined = parts.join('').trim();
    return joined === '' ? [] : [joined.replace(/[;；]$/u, (end) => (end === ';' ? '.' : '。'))];
  });
  return kept.join('\n');
}

import { normalise } from './normalise.ts';
import type { Understanding } from './understanding.ts';

/** Words and what they weigh: below zero unhappy, −3 furious. Chinese entries are found anywhere in the text. */
const lexicon: readonly (readonly [weight: number, words: RegExp])[] = [
  [
    -4,
    /\b(?:fuck\w*|wtf|bullshit|shit\w*|scam\w*|fraud\w*|thie(?:f|ves)|lawyer|sue|piss\w*|bastards?|assholes?|go to hell|disgusting|furious|trading standards|report you)\b|骗子|诈骗|黑店|垃圾|破店|滚|(?<![我你他她爸老妈姨姑舅])妈的|他妈(?!妈|[那的给说买])|tmd|cnm|sb客服|傻[逼比b]|去死|气死|12315|消协|曝光|起诉|工商|举报|卧槽|什么狗|有病|神经病|不要脸|恶心/gu,
  ],
  [
    -3,
    /\b(?:ridiculous|unacceptable|terrible|awful|horrible|worst|useless|pathetic|outrageous|rip ?off|(?:is|was|what) a joke|stupid|angry|fed up|sick of|sucks?|hell|damn|crap|rubbish|never (?:again|shopping|buying|buy)|complain\w*|incompetent|liars?|lied)\b|差评|投诉|太坑|坑人|坑爹|坑死|什么态度|无语|服了你|真服了|火大|忽悠|敷衍|太差|差劲|烦死|什么玩意|废物|智障|太过分|过分了|说话不算|骗人|生气|凭什么|emojiangry/gu,
  ],
  [
    -1.5,
    /\b(?:disappoint\w*|unhappy|upset|annoy\w*|frustrat\w*|bad|poor|disgrace|broken|damaged|ruined|worried|stressed|hate|waste|nobody|no one|too slow|so slow|forever|unfair|not fair|sick|sad|seriously|supposed to|is wrong|still (?:not|nothing|waiting)|ignored|problem)\b|失望|不满|太慢|慢死|好慢|这么慢|不高兴|难受|郁闷|着急|担心|烦|坏了|破了|丢了|还没到|怎么还|咋还|一直没|迟迟|不理|等了|太久|到底|搞什么|难用|不好用|后悔|emojisad/gu,
  ],
  [
    2,
    /\b(?:thanks?|thank you|great|good|nice|awesome|perfect|love\w*|excellent|amazing|wonderful|helpful|happy|appreciate\w*|cheers|brilliant|fantastic|best|pleased|lovely)\b|谢谢|多谢|感谢|太好了|真好|很好|不错|喜欢|好评|满意|棒|赞|厉害|辛苦了|贴心|好看|开心|爱你|emojiglad/gu,
  ],
];

const denial =
  /(?:\b(?:not?|never|isn'?t|wasn'?t|don'?t|didn'?t|hardly|far from|cannot|can not|no longer)(?: \w+){0,2} |不|没|别|不太|不怎么|没有|不是很|并不)$/u;
const wishes =
  /\b(?:best (?:price|seller\w*|one|size|option|for|running|jacket|shoes|headphones|value)|good (?:for|one|pair)|which .* (?:good|better|best)|love to)\b|不错的|好看的|喜欢的|哪.*(?:好|不错)/gu;

/**
 * The mood of a turn, from words, shouting and punctuation; "not happy" is unhappy, and a polite "thanks" at the end of
 * a complaint doesn't make it glad.
 */
export function sentimentOf(texts: readonly string[]): Understanding['sentiment'] {
  const raw = texts.join('\n');
  const plain = normalise(raw).replace(wishes, ' ');
  let bad = 0;
  let good = 0;
  for (const [weight, words] of lexicon) {
    for (const match of plain.matchAll(words)) {
      const denied = denial.test(plain.slice(0, match.index));
      if (weight > 0 && denied) bad += 1.5;
      else if (weight > 0) good += weight;
      else if (!denied || weight <= -3) bad -= weight;
    }
  }
  if (bad > 0) bad += shouting(raw);
  if (bad >= 3) return 'angry';
  if (bad >= 1.5 && bad > good * 0.5) return 'negative';
  return good > 0 && bad === 0 ? 'positive' : 'neutral';
}

/** Capitals and rows of marks make a complaint louder; alone they mean nothing. */
function shouting(raw: string): number {
  const letters = raw.match(/\p{L}/gu)?.filter((letter) => /\p{Script=Latin}/u.test(letter)) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  const caps = letters.length >= 8 && capitals.length > letters.length * 0.7 ? 1.5 : 0;
  return caps + (/[!！]{2,}|[?？!！]{3,}/u.test(raw) ? 1 : 0);
}

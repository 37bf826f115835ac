import type { Segment } from '../../../understanding/understanding.ts';
import { withoutUnwanted } from '../../../wishes/unwanted.ts';

/**
 * Which of the two ways is taken, for words that follow the offer of both: the goods sent again, or the money back. What
 * is turned down or asked about in a clause of its own doesn't count; `undefined` where neither is taken, or both are.
 */
export function remedyTaken({ text, entities }: Pick<Segment, 'text' | 'entities'>): 'reship' | 'refund' | undefined {
  const chosen = text
    .split(clauses)
    .map((clause) => withoutUnwanted(clause).replace(insteadOf, ' '))
    .filter((clause) => !turnsDown.test(clause) && (!asks.test(clause) || asksForIt.test(clause)))
    .flatMap((clause) => {
      const ways = [
        ...(again.test(clause) ? ['reship' as const] : []),
        ...(money.test(clause) ? ['refund' as const] : []),
      ];
      return ways.length === 1 ? ways : [];
    });
  const [way] = chosen;
  if (way) return chosen.every((each) => each === way) ? way : undefined;
  if (asks.test(text)) return undefined;
  return entities.ordinal === 1 ? 'reship' : entities.ordinal === 2 || entities.ordinal === -1 ? 'refund' : undefined;
}

const clauses = /[,，.。;；!！?？…~～\n]+|(?<=\p{Script=Han})\s+|\b(?:but|so|just|and then)\b|但是?|不过|所以/iu;

const insteadOf = /\b(?:instead of|(?:rather )?than|no need (?:for|to)|not)\b.*$/i;

const turnsDown =
  /\b(?:no|not|never|without|can['’]?t|cannot|don['’]?t|do not|won['’]?t|wouldn['’]?t|couldn['’]?t|isn['’]?t|hate|sick of|tired of)\b|(?<![行好成能以])不(?!如|管|行就|然)|别|没空|懒得|算了吧?$/iu;

const asks =
  /[?？]|\b(?:how|when|what|who|why|which|where|if|whether|do i|does it|will i|is it|are you)\b|多久|几天|几号|哪天|什么|啥|多少|怎么|咋|如果|要是|万一|的话|吗|么$/iu;

/** Put as a question, and asked for all the same. */
const asksForIt =
  /^(?:\w+ ){0,3}(?:can|could|would|will) (?:you|u|ya|i|we)\b(?!.*\b(?:how|when|long|know)\b)|\b(?:how|what) about\b|能不能|可不可以|(?:直接|就|只)?(?:退(?:钱|款)|补发|重发)(?:给我)?(?:行|可以|成|好)(?:吗|么|不|吧)|(?:能|可以)(?:帮|给)?(?:我|忙)?.{0,10}(?:吗|不)/iu;

const again =
  /\bagain\b(?! (?:and again|later))|\bre-?(?:send|sent|ship|post|issue|order|place)|\breplac|\b(?:send|sending|ship|shipping|post|posting|mail|mailing|pop|get|dispatch)\b.{0,30}\b(?:again|anew|once more|afresh|over|out|new|another|the same|it|them|one|ones)\b|\b(?:another|new|fresh) (?:one|set|pair|lot|bag|pack|tin|box|parcel|order|go|try)\b|\b(?:want|need) (?:my|the|those|them)\b(?! (?:money|cash|refund))|\bsame (?:again|things?|goods|stuff)\b|\b(?:still|rather|really|do) (?:want|need|have|like|take)\b(?!.*\b(?:money|cash|refund)\b)|\b(?:the|my) (?:goods|items?|things?|stuff)\b|补[发寄]?|重[新发寄]|再(?:来|给|发|寄|送|弄|帮)|还是?想?要(?!退|回?钱)|(?:发|寄|送)(?:我|给我)?一?[份双件个套次]|(?:想|就|只)?要(?:货|东西|鞋|靴|衣|包)/iu;

const money =
  /\brefund|\bmoney\b|\bcash\b|\bre-?imburs|\b(?:pay|paid|give|get|want) (?:it |me |my \w+ )?back\b(?!.*\b(?:boots|shoes|goods)\b)|退(?!换)|钱|款(?!式)/iu;

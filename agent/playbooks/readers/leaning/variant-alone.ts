/** A bare size, or another colour or size: of the goods in view. */
export function leansOnVariant(text: string): boolean {
  return bareSize.test(text.trim()) || otherVariant.test(text.trim());
}

/** "What about 37 then", “那39呢”: a number alone is a size of the goods in view. */
const bareSize =
  /^(?:(?:and|so|ok|then|hmm|what about|how about|in|a|size)[, ]+)*\d{2,3}(?:\.5)?(?: (?:then|instead|maybe))*[?.!]*$|^(?:那么?|换成?|要是|如果)?(?:是|穿|要)?\d{2,3}(?:\.5)?[码号]?的?(?:呢|有[吗么没不]|有没有|有货[吗么没不]?|还有[吗么没不]?)?[?？]?$/i;
const otherVariant =
  /^(?:(?:and|in|what about|how about|is there|are there|do (?:you|u) have|got|any|the|an?)[, ]+)*(?:other|another|different) (?:colou?r|size)s?\b.{0,15}$|^那?有?(?:没有)?(?:别的|其[他它]的?|另外?一?[个种]?)(?:颜色|尺码|码|色)的?.{0,4}$/i;

/** “有S的吗”, "and in cream?": nothing but a colour or a size. */
export function namesVariantOnly(text: string, named: readonly string[]): boolean {
  const rest = named.reduce((left, word) => left.replace(word.toLowerCase(), ' '), text.toLowerCase());
  return named.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(aroundVariant, ' '));
}

const aroundVariant =
  /\b(?:and|or|ok|what|how|about|in|the|a|one|ones|size|do|you|have|it|got|any|is|there|available|them)\b|有没有|还有|[这那][双件条款个]|有|那|呢|吗|的|码|号|色|款|要|我/g;

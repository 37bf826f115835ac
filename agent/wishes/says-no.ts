import { named, type WishKind } from './wish-kinds.ts';

/**
 * What an operator's words refuse: the kinds that they name beside the no, `all` where they name none; `undefined` where
 * they refuse nothing.
 */
export function saysNo(text: string): ReadonlySet<WishKind> | 'all' | undefined {
  const sentences = text
    .replaceAll('’', "'")
    .split(/(?<=[.!?。！？\n])|[,，]?\s(?=but\b)|[,，]?(?=但|不过)/u)
    .filter((each) => refuses.test(each));
  if (sentences.length === 0) return undefined;
  // what they name where they refuse is what is refused; what goes before may tell of what was done
  const kinds = sentences.flatMap((each) => {
    const refused = namedIn(
      each
        .split(therefore)
        .filter((part) => refuses.test(part))
        .join(' '),
    );
    return refused.length > 0 ? refused : namedIn(each.replace(isDone, ' '));
  });
  return kinds.length === 0 ? 'all' : new Set(kinds);
}

function namedIn(words: string): WishKind[] {
  const isHan = /\p{Script=Han}/u.test(words);
  return [...named, ofPrice].flatMap(({ kind, en, zh }) => ((isHan ? zh : en).test(words) ? [kind] : []));
}

const therefore = /[,，]?\s(?=so\b)|[,，](?=所以|因此|就)/u;
/** Told as done already. */
const isDone =
  /\b(?:have|has|had|['’](?:ve|s)|was|were)\b (?:already |just )?(?:been )?(?:already )?(?:refunded|re-?sent|replaced|exchanged|returned)\b|已经?(?:给您|帮您)?(?:退款|退钱|补发|换货|退货)了?/giu;

/** A wish is heard for a lower price by more than its name; a no names it so. */
const ofPrice: (typeof named)[number] = {
  kind: 'discount',
  en: /\bdiscounts?\b|\b(?:%|per ?cent) off\b|\d ?% off\b|\blower (?:the )?price|\bcheaper\b|\bprice (?:reduction|cut)|\boff the price\b/iu,
  zh: /便宜|打折|折扣|优惠(?!券)|降价|减价|少(?:收|算)/u,
};

const refuses =
  /\b(?:(?:i|we)(?:'m| am|'re| are)? (?:afraid|unable)|(?:i|we) (?:can't|cannot|won't|are not able|aren't able|may not)|(?:isn't|is not|not) (?:possible|allowed)|(?:can't|cannot) be|unfortunately|the rules (?:don't|do not))\b|(?:不能|没办法|没法|无法|不可以|办不了|退不了|换不了|改不了|取消不了|补不了|不支持|不符合|不行)(?!.{0,4}[吗么?？])/iu;

import type { ProductDetails } from '../../../../tools/views/product-view.ts';

/**
 * A question without the name of the product that it is about, in lower case: a power bank isn't asked for its power by
 * its name, nor a linen shirt whether it is of linen. The whole question where nothing else is left of it.
 */
export function withoutName(text: string, { title, kind }: Pick<ProductDetails, 'title' | 'kind'>): string {
  const whole = text.toLowerCase().replaceAll(title.toLowerCase(), ' ');
  const parted = withoutChinese(withoutLatin(whole, title, kind), title, kind);
  const bare = parted.replaceAll(kind.toLowerCase(), ' ');
  return bare.trim() === '' ? text : bare;
}

/** "The salmon cat food": words of the title with the noun of its kind, or a part of the title, at their end. */
function withoutLatin(text: string, title: string, kind: string): string {
  const words = title.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const heads = [
    kind
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.at(-1),
    words.at(-1),
  ].filter((each) => each !== undefined);
  if (words.length === 0 || heads.length === 0) return text;
  return text.replace(new RegExp(`\\b(?:(?:${words.join('|')})[\\s-]+)+(?:${heads.join('|')})(?:e?s)?\\b`, 'g'), ' ');
}

/** “三文鱼猫粮”: the kind with what stands before it in the title. */
function withoutChinese(text: string, title: string, kind: string): string {
  const ends = [/\p{Script=Han}{2,}$/u.exec(kind)?.[0], /\p{Script=Han}{2}$/u.exec(title)?.[0]];
  const head = ends.find((each) => each !== undefined && text.includes(each));
  const at = head === undefined ? -1 : text.indexOf(head);
  if (head === undefined || at < 0) return text;
  let from = at;
  for (let start = at - 2; start >= 0; start -= 1) if (title.includes(text.slice(start, at))) from = start;
  return `${text.slice(0, from)} ${text.slice(at + head.length)}`;
}

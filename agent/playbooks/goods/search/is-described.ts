import type { ProductDetails } from '../../../../tools/views/product-view.ts';

/** The product's description speaks of what is asked, beyond what its name says. */
export function isDescribed(question: string, { description, title, kind }: ProductDetails): boolean {
  if (wantsFigure.test(question) && !/\d|\b(?:one|two|three|four|five|six|seven|eight|ten|twelve)\b/i.test(description))
    return false;
  const text = description.toLowerCase();
  const named = `${title} ${kind}`.toLowerCase();
  const lower = question.toLowerCase();
  const latin = (lower.match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/(?:ing|able|s)$/, ''));
  const pairs = (lower.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...latin, ...pairs].some((word) => !ofAsking.test(word) && text.includes(word) && !named.includes(word));
}

const wantsFigure = /\bhow (?:long|many|much|often|big|heavy)\b|多[少久长大重]|几/i;

const ofAsking =
  /^(?:does|have|what|with|this|that|they|them|good|well|from|when|more|very|come|your|about|would|could|which|also|some|will|been|make|made|wear|like|know|need|want|just|really)$|[的吗呢么]|可以|什么|怎么|这个|那个|有没|没有|一个|不能|是不|时候|适合|多少/;

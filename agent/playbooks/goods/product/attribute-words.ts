interface Attribute {
  name: string;
  value: string;
}

/** In names of attributes, but telling nothing of what they are about. */
const empty =
  /^(?:best|for|main|life|time|size|with|and|the|included|适合|适用|包含|程度|等级|时间|类别|版本|来源|主要)$/;

/** In values, without telling what is asked. */
const emptyValue =
  /^(?:yes|no|none|only|from|about|each|without|not|need|可以|可用|以上|以下|不含|没有|需要|只能|常规|标准|适中)$/;

/** The attributes that the words name by a word of an attribute's name: "how much fat", “水分多少”. */
export function attributesNamed<Each extends Attribute>(question: string, attributes: readonly Each[]): Each[] {
  const said = wordsOf(question);
  return attributes.filter(({ name }) => [...wordsOf(name)].some((word) => !empty.test(word) && said.has(word)));
}

/**
 * The attributes of which a value holds what the words ask for: "how many keys", “几个档”, "is there an app". What is only
 * the product's own name says nothing.
 */
export function attributesHolding<Each extends Attribute>(
  question: string,
  attributes: readonly Each[],
  title: string,
): Each[] {
  const said = wordsOf(question);
  const titled = wordsOf(title);
  const tells = (word: string) => said.has(word) && !titled.has(word) && !empty.test(word) && !emptyValue.test(word);
  return attributes.filter(({ value }) => countedIn(value).some(tells));
}

/** English words without their endings, Chinese by pairs, and what figures count. */
function wordsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  const latin = (lower.match(/[a-z]{3,}/g) ?? []).map(stem);
  const pairs = (lower.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const counted = [...lower.matchAll(/(?:几|多少)个?(\p{Script=Han})/gu)].map(([, noun]) => `几${noun ?? ''}`);
  const graded = lower.match(/(?<![a-z])[a-z](?=[类级])|\bclass [a-z]\b/gu) ?? [];
  return new Set([...latin, ...pairs, ...counted, ...graded]);
}

/** The words of a value, and what its figures count: `82 keys`, `4档`. */
function countedIn(value: string): string[] {
  const nouns = [...value.matchAll(/\d个?(\p{Script=Han})/gu)].map(([, noun]) => `几${noun ?? ''}`);
  return [...wordsOf(value), ...nouns];
}

const stem = (word: string) => word.replace(/(?<=[a-z]{3})s$/, '');

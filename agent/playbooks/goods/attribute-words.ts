interface Attribute {
  name: string;
  value: string;
}

/** In names of attributes, but telling nothing of what they are about. */
const empty =
  /^(?:best|for|main|life|time|size|with|and|the|included|适合|适用|包含|程度|等级|时间|类别|版本|来源|主要)$/;

/** Asks for an amount, so that a number's unit or noun says which is meant. */
const howMany = /how (?:many|much|high|fast|long)|\bwhat|几|多少|多[快高久长大]|[?？]/i;

/**
 * The attributes that the words name: by a word of an attribute's name ("how much fat", “水分多少”) before what a value
 * counts or is measured in ("how many keys", “几个档”), which says nothing where it is the product's own name.
 */
export function attributesNamed<Each extends Attribute>(
  question: string,
  attributes: readonly Each[],
  title: string,
): Each[] {
  const said = wordsOf(question);
  const asks = (text: string) => [...wordsOf(text)].some((word) => !empty.test(word) && said.has(word));
  const byName = attributes.filter(({ name }) => asks(name));
  if (byName.length > 0 || !howMany.test(question)) return byName;
  const titled = wordsOf(title);
  return attributes.filter(({ value }) => countedIn(value).some((word) => said.has(word) && !titled.has(word)));
}

/** English words without their endings, Chinese by pairs, and what figures count. */
function wordsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  const latin = (lower.match(/[a-z]{3,}/g) ?? []).map(stem);
  const pairs = (lower.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const counted = [...lower.matchAll(/(?:几|多少)个?(\p{Script=Han})/gu)].map(([, noun]) => `几${noun ?? ''}`);
  return new Set([...latin, ...pairs, ...counted]);
}

/** The words of a value that holds a figure: `82 keys`, `4档`, “显色指数97”. */
function countedIn(value: string): string[] {
  if (!/\d/.test(value)) return [];
  const nouns = [...value.matchAll(/\d(\p{Script=Han})/gu)].map(([, noun]) => `几${noun ?? ''}`);
  return [...wordsOf(value), ...nouns].filter((word) => !empty.test(word));
}

const stem = (word: string) => word.replace(/(?<=[a-z]{3})s$/, '');

import type { FoundPassage } from '../knowledge-base.ts';
import type { Language } from '../language.ts';
import type { ShopId } from '../shop-id.ts';
import { wordingOf, type TopicId } from '../topics/topic.ts';

/** A topic that is looked for in a shop, and how much is wanted. */
interface AskedTopic {
  shop: ShopId;
  language: Language;
  topic: TopicId;
  limit: number;
}

/**
 * Topics' wordings never change, so neither do their vectors, nor what they find in a shop until its knowledge does: kept
 * from question to question, in this process.
 */
export interface TopicFindings {
  /** What this topic found when the shop's knowledge had this version; undefined when that isn't known. */
  get(asked: AskedTopic, version: string | undefined): readonly FoundPassage[] | undefined;
  /** `version` is what the knowledge had when the search began, or older. */
  keep(asked: AskedTopic, version: string | undefined, found: readonly FoundPassage[]): void;
  vectorOf(topic: TopicId, language: Language): Float32Array | undefined;
  keepVector(topic: TopicId, language: Language, vector: Float32Array): void;
}

/** All topics of two shops in both languages, or the usual ones of many: some 10 KB each. */
const usualMost = 1_000;

export function createTopicFindings(most = usualMost): TopicFindings {
  const findings = new Map<string, { version: string; found: readonly FoundPassage[] }>();
  const vectors = new Map<string, Float32Array>(); // no more than there are topics
  const keyOf = ({ shop, language, topic, limit }: AskedTopic) => `${shop} ${language} ${topic} ${limit}`;
  return {
    get(asked, version) {
      const key = keyOf(asked);
      const known = findings.get(key);
      if (!known || known.version !== version) return undefined;
      findings.delete(key); // and back as the newest
      findings.set(key, known);
      return known.found;
    },
    keep(asked, version, found) {
      if (version === undefined) return;
      const key = keyOf(asked);
      findings.delete(key);
      const [oldest] = findings.keys();
      if (findings.size >= most && oldest !== undefined) findings.delete(oldest);
      findings.set(key, { version, found });
    },
    vectorOf: (topic, language) => vectors.get(wordingOf(topic)[language]),
    keepVector: (topic, language, vector) => void vectors.set(wordingOf(topic)[language], vector),
  };
}

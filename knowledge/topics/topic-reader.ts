import { remembered } from '../words/remembered.ts';
import { asArrival } from './asks-arrival.ts';
import { topicFeatures } from './topic-features.ts';
import { loadTopicModel, type SavedTopicModel } from './topic-model.ts';
import { topicIds, type TopicId } from './topic.ts';
import savedModel from './weights.json' with { type: 'json' };

export interface TopicGuess {
  id: TopicId;
  /** Share of belief, 0 … 1; what is left belongs to other topics, or to no matter of the shop's rules. */
  confidence: number;
}

/** Reads with a saved model: of a text the likeliest topics, likeliest first. */
export function createTopicReader(saved: SavedTopicModel): (text: string, most?: number) => TopicGuess[] {
  const sharesOf = loadTopicModel(saved);
  const ids = saved.labels.map((label) => topicIds.find((id) => id === label));
  return (text, most = mostGuesses) => {
    const shares = sharesOf(topicFeatures(text));
    return ids
      .flatMap((id, at) => (id === undefined ? [] : [{ id, confidence: shares[at] ?? 0 }]))
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, most);
  };
}

/** Those behind hardly ever hold what is meant. */
const mostGuesses = 3;

/** Loaded with the program (some 40 ms), not on the first shopper's turn. */
const own = createTopicReader(savedModel);

/** What of a shop's rules a text asks about, likeliest first. A turn asks several times of the same words. */
export const topicsOf: (text: string) => readonly TopicGuess[] = remembered(50, (text) => asArrival(text, own(text)));

/** Every topic with its share of belief, likeliest first. */
export const everyTopicOf: (text: string) => readonly TopicGuess[] = remembered(50, (text) =>
  asArrival(text, own(text, Infinity)),
);

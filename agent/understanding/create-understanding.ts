import type { Language } from '../../knowledge/language.ts';
import { createClassifier, type Classifier, type Guess } from './classifier.ts';
import { createEntityReader, type EntityOptions } from './entities.ts';
import { withoutFillers } from './fillers.ts';
import { intentIds, type IntentId } from './intents.ts';
import { turnLanguage } from './language.ts';
import { fromPinyin } from './pinyin.ts';
import { loadModel } from './saved-model.ts';
import { segment } from './segments.ts';
import { createStandIns } from './stand-ins.ts';
import { sentimentOf } from './sentiment.ts';
import { withFaces } from './stickers.ts';
import { readShortAnswer } from './short-answers.ts';
import type { Expecting, Understanding } from './understanding.ts';
import savedModel from './weights.json' with { type: 'json' };

/** What came before the turn, so that short answers can be read by it. */
export interface UnderstandingContext {
  previousLanguage?: Language;
  expecting?: Expecting;
  lastIntent?: IntentId;
}

export type Understand = (texts: readonly string[], context?: UnderstandingContext) => Understanding;

/**
 * The local model's ear: reads the shopper's messages of one turn. Pure and deterministic, well under two
 * milliseconds for a usual message; loading the trained weights takes a moment, so make one and keep it.
 */
export function createUnderstanding(options: EntityOptions = {}): Understand {
  return createUnderstandingWith(
    createClassifier(loadModel(savedModel, intentIds), { standIns: createStandIns(options) }),
    options,
  );
}

/** Phones type `don’t`, and playbooks read `don't`. */
const withPlainApostrophes = (text: string) =>
  text.replace(/(?<=\p{Script=Latin})[\u2018\u2019\u02BC`´](?=\p{Script=Latin}|\s|$)/gu, "'");

/** A text longer than this, in characters, has more to say than yes, no or a number. */
const longestShortAnswer = 120;

/** The same with another classifier: for cross-validation. */
export function createUnderstandingWith(classifier: Classifier<IntentId>, options: EntityOptions = {}): Understand {
  const readEntities = createEntityReader(options);
  return (written, context = {}) => {
    const said = written.map(withFaces);
    const language = turnLanguage(said, context.previousLanguage);
    const texts = said.map(withPlainApostrophes).map((text) => withoutFillers(fromPinyin(text) ?? text));
    const around = { language, expecting: context.expecting };
    const heard = new Map<string, Guess<IntentId>[]>();
    const read = (text: string): Guess<IntentId>[] => {
      const known = heard.get(text);
      if (known) return known;
      const short =
        text.length <= longestShortAnswer ? readShortAnswer(text, readEntities(text, around), context) : undefined;
      const guesses = short ?? classifier.classify(text);
      heard.set(text, guesses);
      return guesses;
    };
    return {
      language,
      sentiment: sentimentOf(texts),
      segments: segment(texts, read, (text) => readEntities(text, around).products).map(
        ({ text: stretch, guesses }) => {
          const text = withoutFillers(stretch);
          const [best, ...others] = guesses;
          return {
            text,
            intent: best ?? { id: 'nonsense', confidence: 1 },
            runnersUp: others.slice(0, 4),
            entities: readEntities(text, around),
          };
        },
      ),
    };
  };
}

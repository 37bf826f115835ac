import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';

/** “不知道她穿多大码”, "i don't know his size": somebody else's, who isn't there to be measured. */
export const lacksSize = (text: string): boolean => lacks.test(text);

const lacks =
  /(?:不(?:知道|清楚|确定|晓得)|忘了).{0,10}(?:码|多大|尺寸)|\b(?:don'?t|dont|do not|no idea|not sure|unsure|dunno)\b.{0,20}\b(?:her|his|their|what) (?:\w+ ){0,2}size\b/i;

/** What may be done for a present whose size isn't known: by height and weight, or changed after. */
export function* tellWithoutSize(context: PlaybookContext): Steps<boolean> {
  const { segment, memory, resumes } = context;
  const { measures, sizes } = segment.entities;
  const isTold = Object.keys(measures).length + sizes.length > 0;
  if (resumes || isTold || memory.productId === undefined || !lacksSize(segment.text)) return false;
  const looked = yield* look('get_product', { productId: memory.productId });
  if (looked.status !== 'ok') return false;
  const { id, title, line } = looked.content;
  yield { do: 'show', products: [id] };
  if (looked.content.sizes.length === 0) {
    yield* say(context, phrases.oneSize, { title });
    return true;
  }
  const asked = speak(context, phrases.exchange);
  const quoted = yield* quoteKnowledge(context, asked, { sentences: 2 });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  yield* step({
    do: 'ask',
    text: speak(context, phrases.guess, { title, isShoe: line === 'shoes' }),
    memory: { open: { intent: 'recommend_size', asks: 'measures', text: '' } },
  });
  return true;
}

const phrases = {
  oneSize: phrase<{ title: string }>({
    en: ({ title }) => `No size needed: the ${title} comes in one size only.`,
    zh: ({ title }) => `“${title}”不分尺码，不用选码。`,
  }),
  /** As the shop's rules are asked for it. */
  exchange: phrase({
    en: () => 'The recipient of a gift wants to exchange it for another size',
    zh: () => '收礼的人想换别的尺码',
  }),
  guess: phrase<{ title: string; isShoe: boolean }>({
    en: ({ title, isShoe }) =>
      isShoe
        ? `If you know the length of their foot or the size of another pair, I'll work out the ${title}.`
        : `If you can guess their height and weight, I'll work out the size in the ${title}.`,
    zh: ({ title, isShoe }) =>
      isShoe
        ? `要是知道对方大概的脚长，或者平时穿的码，我来帮您选“${title}”的码。`
        : `要是知道对方大概的身高体重，告诉我，我来帮您选“${title}”的码。`,
  }),
};

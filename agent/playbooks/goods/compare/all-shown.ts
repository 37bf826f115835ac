import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { answersTo } from '../product/product-answers.ts';
import { yesOrNoIn } from '../verdicts/verdict.ts';
import { tellComparison } from './tell-comparison.ts';

const mostCompared = 4;
const mostTold = 3;

/** A part that may come with a thing, rather than goods of their own. */
const comesWith =
  /\b(?:come|comes|include[sd]?|supplied|have|got)\b.{0,12}\b(?:with|an?|any)\b|[带配送附有].{0,6}[吗不没]/i;

/** "Can I swim with both?", “都防水吗”: asked of what was compared or shown just before. */
const ofAll = /\b(?:both|all of (?:them|these)|(?:these|the) two|either(?: of them)?)\b|都|两[个款件双]|它们|这几/i;

/** "The ones with the best battery?", “哪个最轻”: of those that were shown. */
const ofBest =
  /\b(?:ones?|which|what)\b.{0,30}\b(?:best|most|longest|lightest|warmest|quietest|biggest|largest)\b|哪[个款件双条].{0,6}[最更]|最.{1,6}的?(?:是哪|那[个款件双])/i;

/** What was asked of all that was compared or shown just before; false where nothing of the kind was. */
export function* tellOfAllShown(context: PlaybookContext): Steps<boolean> {
  const { segment, memory } = context;
  const { shown, lastIntent } = memory;
  const isFresh =
    lastIntent === 'compare_products' || lastIntent === 'search_products' || lastIntent === 'product_question';
  if (!isFresh || shown?.kind !== 'product' || shown.ids.length < 2) return false;
  const isPart = ofAll.test(segment.text) && comesWith.test(segment.text);
  if (segment.entities.products.length > 0 && !isPart) return false;
  const isOfCompared = lastIntent !== 'search_products' && memory.productId === undefined;
  if (isOfCompared && !ofAll.test(segment.text) && segment.entities.ordinal === undefined && mayBeAsked(segment.text))
    return yield* tellOfEach(context, shown.ids.slice(0, mostTold));
  if (!(ofAll.test(segment.text) || ofBest.test(segment.text))) return false;
  if (isPart || !attributeTopics.some(({ asked }) => asked.test(segment.text)))
    return ofAll.test(segment.text) && (yield* tellOfEach(context, shown.ids.slice(0, mostTold)));
  const compared = yield* look('compare_products', { productIds: shown.ids.slice(0, mostCompared) });
  if (compared.status !== 'ok') return false;
  yield* tellComparison(context, compared.content, { ofAll: !ofBest.test(segment.text) });
  return true;
}

/** “能机洗吗” after two were set beside each other is asked of both. */
const mayBeAsked = (text: string): boolean =>
  yesOrNoIn(text) !== '' && text.length <= 40 && attributeTopics.some(({ asked }) => asked.test(text));

/** By the data of each, where those of any say it. */
function* tellOfEach(context: PlaybookContext, ids: readonly string[]): Steps<boolean> {
  const { segment, memory } = context;
  const { productId: _id, ...rest } = memory;
  const bare = { ...segment, entities: { ...segment.entities, products: [] } };
  const alone = { ...context, memory: rest, segment: bare };
  const told: { title: string; answer: string | undefined }[] = [];
  for (const productId of ids) {
    const looked = yield* look('get_product', { productId });
    if (looked.status !== 'ok') return false;
    const [answer] = answersTo(alone, segment.text, looked.content);
    told.push({ title: looked.content.title, answer });
  }
  const silent = told.flatMap(({ title, answer }) => (answer === undefined ? [title] : []));
  if (silent.length === told.length) return false;
  for (const { answer } of told) if (answer !== undefined) yield { do: 'say', text: answer };
  if (silent.length > 0) yield* say(context, phrases.silent, { titles: silent });
  return true;
}

const phrases = {
  silent: phrase<{ titles: readonly string[] }>({
    en: ({ titles }) => `Our details don't say it of the ${titles.join(' and the ')}.`,
    zh: ({ titles }) => `${titles.map((title) => `“${title}”`).join('和')}的资料里没有写这一点。`,
  }),
};

import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import { asksCare } from '../../matter.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { kindsSaid } from '../search/kinds-said.ts';
import { rememberNamed } from '../search/remember-shown.ts';
import { judgeQuestion } from '../verdicts/judge-question.ts';
import { inSentence } from '../verdicts/verdict.ts';
import { singledOut } from '../which/singled-out.ts';
import { attributeTopics } from './attribute-topics.ts';
import { tellVerdict } from './tell-attribute.ts';

const care = attributeTopics.find(({ asked, ofRules }) => ofRules === true && asked.test('wash'));

/** So many labels can be told of at once. */
const mostLabels = 4;

/**
 * How goods that are named are washed, by what their labels say: for those of whose stuff the shop has written no page. False
 * where no goods are named, or their data say nothing of it.
 */
export function* tellLabel(asked: PlaybookContext): Steps<boolean> {
  const { text } = asked.segment;
  if (!care || !(asksCare(text) && (care.asked.test(text) || ofMachine.test(text)))) return false;
  const context = withGoodsOfTurn(asked);
  const products = namesGoods(context) ? (yield* singledOut(context)).products : inView(context);
  const grown = products.filter((each) => !('audience' in each && each.audience === 'kids'));
  const meant = grown.length > 0 ? grown : products;
  if (meant.length === 0 || meant.length > mostLabels) return false;
  const byRules = yield* quoteKnowledge(context, text, { sentences: 4, onPoint: 'meant' });
  if (byRules.status === 'quoted' && byRules.isSure) return false;
  const labels: Label[] = [];
  for (const { id } of meant) {
    const looked = yield* look('get_product', { productId: id });
    const details = looked.status === 'ok' ? looked.content : undefined;
    const label = details?.attributes.find(({ name }) => care.named.test(name));
    if (details && label) labels.push({ details, says: label.value });
  }
  if (labels.length === 0) return false;
  yield { do: 'show', products: labels.map(({ details }) => details.id) };
  yield* rememberNamed(labels.map(({ details }) => details));
  yield { do: 'remember', memory: { asked: text.slice(0, 120) } };
  yield* tellOf(context, labels);
  return true;
}

interface Label {
  details: ProductDetails;
  says: string;
}

function* tellOf(context: PlaybookContext, labels: readonly Label[]): Steps {
  const { text } = context.segment;
  const [first] = labels;
  if (!first) return;
  if (labels.length > 1) return yield* say(context, phrases.several, { each: byWording(labels) });
  const { details, says } = first;
  const facts = { title: details.title, says };
  const verdict = judgeQuestion(text, details).find(({ name }) => care?.named.test(name))?.verdict;
  if (verdict) return yield* step({ do: 'say', text: tellVerdict(context.language, verdict, details.title) });
  yield* say(context, ofMachine.test(text) ? phrases.only : phrases.one, facts);
}

/** Ways of caring of which a label speaks by name, or not at all. */
const ofMachine = /\btumble|\bdryer|\biron|\bbleach|\bsoftener|\bspin|\bsteam|烘|熨|烫|漂白|柔顺|甩干|脱水/i;

function byWording(labels: readonly Label[]): { titles: string[]; says: string }[] {
  const values = [...new Set(labels.map(({ says }) => says))];
  return values.map((says) => ({
    says,
    titles: labels.filter((each) => each.says === says).map(({ details }) => details.title),
  }));
}

function namesGoods({ segment: { text, entities } }: PlaybookContext): boolean {
  return entities.products.length > 0 || kindsSaid(text).some(({ kind }) => !kind.isGeneral);
}

/** What was told of last, unless the rules were talked about since. */
function inView({ memory: { productId, topic, turns = 0 } }: PlaybookContext): { id: string }[] {
  return productId === undefined || topic?.turn === turns - 1 ? [] : [{ id: productId }];
}

/** “想买那条百褶裙穿什么码 能机洗吗”: the goods are named beside the question. */
function withGoodsOfTurn(context: PlaybookContext): PlaybookContext {
  const { segment, turn, memory } = context;
  if (namesGoods(context) || memory.productId !== undefined) return context;
  const text = turn.segments.map((each) => each.text).join(' ');
  const products = turn.segments.flatMap(({ entities }) => entities.products);
  return { ...context, segment: { ...segment, text, entities: { ...segment.entities, products } } };
}

const phrases = {
  one: phrase<{ title: string; says: string }>({
    en: ({ title, says }) => `The care label of the ${title} says: ${inSentence(says)}.`,
    zh: ({ title, says }) => `“${title}”的洗标上写的是：${says}。`,
  }),
  only: phrase<{ title: string; says: string }>({
    en: ({ title, says }) =>
      `That isn't on the care label of the ${title}: all it says is ${inSentence(says)}, so I'd keep to that.`,
    zh: ({ title, says }) => `“${title}”的洗标上没有写这一点，只写了：${says}，建议按洗标来。`,
  }),
  several: phrase<{ each: { titles: string[]; says: string }[] }>({
    en: ({ each }) =>
      `By their care labels, ${each.map(({ titles, says }) => `the ${joined(titles)}: ${inSentence(says)}`).join('; ')}.`,
    zh: ({ each }) =>
      `看洗标，${each.map(({ titles, says }) => `${titles.map((title) => `“${title}”`).join('、')}：${says}`).join('；')}。`,
  }),
};

const joined = (titles: readonly string[]) =>
  titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', the ')} and the ${titles.at(-1) ?? ''}`;

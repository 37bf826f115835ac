import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { believed } from '../../../../tools/asked-topics.ts';
import type { Segment } from '../../../understanding/understanding.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { questionCore } from '../../shop/question-core.ts';
import { ruleQuestions } from '../../shop/rule-questions.ts';
import { say } from '../../steps.ts';
import { look } from '../../look.ts';
import { forWhom } from '../search/for-whom.ts';
import { kindsAround, kindsSaid, namesToSearch } from '../search/kinds-said.ts';
import { isDescribed } from '../search/is-described.ts';
import { clausesOf, isAsking } from '../verdicts/verdict.ts';
import { attributeTopics } from './attribute-topics.ts';
import { answersTo } from './product-answers.ts';
import { productPhrases as phrases } from './product-phrases.ts';
import { hasProperty, holding, propertiesIn } from './properties.ts';
import { withoutName } from './without-name.ts';

/**
 * Of several questions in one breath, those that what was said of a product leaves open: answered one by one from its data,
 * or told to be open. What the shop's rules answer is left to them.
 */
export function* tellUnanswered(
  context: PlaybookContext,
  product: ProductDetails,
  said: readonly string[],
  isAnswered: (clause: string) => boolean = () => false,
): Steps {
  const clauses = clausesOf(context.segment.text);
  const asked = clauses.filter((clause) => isAsking(clause) || asksOther.test(clause));
  if (clauses.length < 2) return;
  const told = new Set(said);
  const open: string[] = [];
  for (const clause of asked) {
    if (orElse.test(clause) && (yield* tellInstead(context, product, clause))) continue;
    const segment = clauseOf(context.segment, clause);
    const isNew = namesAnew(segment, said);
    if (isAnswered(clause) || (said.length > 0 && !isNew && isOfSale(segment))) continue;
    const alone = { ...context, segment: isNew ? withRest(segment, context.segment) : segment };
    const bare = withoutName(clause, product);
    const answers = answersTo(alone, bare, product);
    const fresh = answers.filter((each) => !told.has(each));
    if (answers.length > 0) {
      if (fresh.length < answers.length || (said.length > 0 && isKin(fresh, said, product))) continue;
      for (const text of fresh.slice(0, 1)) yield { do: 'say', text };
      for (const text of fresh) told.add(text);
    } else if (isDescribed(bare, product)) {
      if (!told.has(product.description)) yield { do: 'say', text: product.description };
      told.add(product.description);
    } else if (context.rulesTold === true && isOfRules(clause)) continue;
    else if (!(yield* tellRule(context, clause))) open.push(clause);
  }
  if (open.length > 0 && (open.length < asked.length || asked.length < clauses.length))
    yield* say(context, phrases.leftOpen, { open });
}

/** What the shop has written on it, where it speaks of the point itself. */
function* tellRule(context: PlaybookContext, clause: string): Steps<boolean> {
  if (isOfMains(clause)) return false;
  const limits = isOfRules(clause) ? ({ onPoint: 'meant' } as const) : ({ leastCover: 0.5, onPoint: 'asked' } as const);
  const quoted = yield* quoteKnowledge(context, clause, { sentences: 2, ...limits });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  return quoted.status === 'quoted';
}

/** “出国能用吗” asks for the voltage, and nothing of sending it there. */
export const isOfMains = (clause: string): boolean =>
  !/寄|运|邮|\b(?:ship|send|post|deliver)/i.test(clause) &&
  attributeTopics.some(({ named, asked }) => named.test('voltage') && asked.test(clause));

/** Price and stock are told of the whole, where any is told. */
const ofSale =
  /\b(?:stock|available|price|cost|how much|left|have you|do you (?:have|sell|do|stock)|got|can i (?:get|buy|have))\b|有没有|多少钱|价格|有货|现货|有吗|还有|库存|几块/i;

/** “不防水的话哪双防水”, "if not, which one is?": another of the kind that has what this one lacks. */
const orElse =
  /^(?:如果|要是)?不.{0,6}(?:的话|就|那).{0,3}[哪有]|^(?:if (?:not|it'?s not|it isn'?t)|otherwise)\b.{0,12}\b(?:which|what|any)/i;

/** Another of the kind that has what is wished; false where nothing of the sort is wished. */
export function* tellInstead(context: PlaybookContext, product: ProductDetails, clause: string): Steps<boolean> {
  const own = propertiesIn(clause);
  const wished = own.length > 0 ? own : propertiesIn(context.segment.text);
  const [point] = wished;
  if (!point) return false;
  if (hasProperty(product, point) !== false) return true;
  const kinds = kindsSaid(`${product.kind} ${product.title}`);
  const names = namesToSearch([...kinds, ...kindsAround(kinds)]);
  const found = yield* look('search_products', { query: clause.slice(0, 120), names, limit: 10, withDetails: true });
  const described = found.status === 'ok' ? found.content.products : [];
  const alike = described
    .map((each) => ({ description: '', attributes: [], ...each }))
    .filter(({ line }) => line === product.line);
  const { products, sure } = holding(forWhom(audienceOf(product), alike), wished);
  const [first] = products;
  if (!sure || !first) return true;
  yield { do: 'show', products: products.slice(0, 2).map(({ id }) => id) };
  yield* say(context, phrases.instead, { title: first.title, price: first.price.text });
  return true;
}

const audienceOf = ({ audience }: ProductDetails) => (audience === 'none' ? undefined : audience);

/** “浅蓝呢”, "what about the grey": asked as the rest was. */
const asksOther = /呢[?？]?$|\b(?:what|how) about\b|\bif not\b/i;

const isOfSale = ({ text, entities }: Segment) =>
  ofSale.test(text) || entities.colours.length + entities.sizes.length > 0;

/** A colour or a size of which nothing was said yet. */
function namesAnew({ entities: { colours, sizes } }: Segment, said: readonly string[]): boolean {
  const told = said.join(' ').toLowerCase();
  return [...colours, ...sizes].some((each) => !told.includes(each.toLowerCase().replace(/色$/, '')));
}

/** What isn't said anew of size and colour is as in the rest of the message. */
function withRest(segment: Segment, whole: Segment): Segment {
  const { colours, sizes } = segment.entities;
  const entities = {
    ...segment.entities,
    colours: colours.length > 0 ? colours : whole.entities.colours,
    sizes: sizes.length > 0 ? sizes : whole.entities.sizes,
  };
  return { ...segment, entities };
}

/** Said before in other words: the same figures or values. */
function isKin(fresh: readonly string[], said: readonly string[], { attributes }: ProductDetails): boolean {
  const has = (text: string, value: string) => text.toLowerCase().includes(value.toLowerCase());
  const values = attributes.map(({ value }) => value).filter((value) => fresh.some((text) => has(text, value)));
  if (values.length > 0 && values.every((value) => said.some((text) => has(text, value)))) return true;
  const core = (text: string) =>
    text
      .toLowerCase()
      .replace(/^.*?(?:，|, |: |：|是)/u, '')
      .replace(/[.。]$/u, '');
  return fresh.every((each) => said.some((other) => other.toLowerCase().includes(core(each))));
}

function isOfRules(clause: string): boolean {
  const text = questionCore(clause);
  return ruleQuestions(text).some(({ topic, clarity }) => topic !== undefined && clarity >= believed.sure);
}

/** A clause by itself, with what is named in it. */
function clauseOf(segment: Segment, text: string): Segment {
  const lower = text.toLowerCase();
  const within = (words: readonly string[]) => words.filter((word) => lower.includes(word.toLowerCase()));
  const { products, colours, sizes } = segment.entities;
  const entities = { ...segment.entities, products: within(products), colours: within(colours), sizes: within(sizes) };
  return { ...segment, text, entities };
}

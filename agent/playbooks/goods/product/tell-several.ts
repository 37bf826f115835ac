import type { ProductDetails, ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { attributesOn } from './attribute-topics.ts';
import { colourNamed, sizeNamed } from './variant-named.ts';
import { productPhrases as phrases } from './product-phrases.ts';
import { rememberNamed } from '../search/remember-shown.ts';
import { kindsSaid } from '../search/kinds-said.ts';
import { searchProducts } from '../search/search-products.ts';
import { tellVerdict } from './tell-attribute.ts';
import { topicsIn } from './topics-in.ts';
import { judgeQuestion } from '../verdicts/judge-question.ts';
import type { Verdict } from '../verdicts/verdict.ts';

/** So many of a kind can be told of one by one. */
const mostJudged = 3;

/** "Is the hoodie pure cotton?" where there are two: a yes or no for each, where the data of each say so. */
export function* judgeEach(context: PlaybookContext, products: readonly ProductSummary[]): Steps<boolean> {
  const grown = products.filter(({ audience }) => audience !== 'kids');
  const meant = grown.length > 0 ? grown : products;
  if (meant.length > mostJudged) return false;
  const question = kindsSaid(context.segment.text).reduce(
    (rest, { word }) => (word === undefined ? rest : rest.replaceAll(word, ' ')),
    context.segment.text.toLowerCase(),
  );
  const told: ProductDetails[] = [];
  const judgements: { verdict: Verdict; title: string }[] = [];
  for (const { id } of meant) {
    const looked = yield* look('get_product', { productId: id });
    if (looked.status !== 'ok') return false;
    const [judged] = judgeQuestion(question, looked.content);
    if (!judged) return false;
    told.push(looked.content);
    judgements.push({ verdict: judged.verdict, title: looked.content.title });
  }
  yield { do: 'show', products: told.map(({ id }) => id) };
  yield* rememberNamed(told);
  for (const { verdict, titles } of alike(judgements)) {
    const [first, ...others] = titles;
    yield { do: 'say', text: tellVerdict(context.language, verdict, first) };
    if (others.length > 0) yield* say(context, phrases.sameFor, { titles: others });
  }
  return true;
}

/** What is told of several in the same words is told once. */
function alike(judgements: readonly { verdict: Verdict; title: string }[]): { verdict: Verdict; titles: string[] }[] {
  const groups: { verdict: Verdict; titles: string[] }[] = [];
  for (const { verdict, title } of judgements) {
    const same = groups.find(({ verdict: { holds, en, zh } }) =>
      [holds === verdict.holds, en === verdict.en, zh === verdict.zh].every(Boolean),
    );
    if (same) same.titles.push(title);
    else groups.push({ verdict, titles: [title] });
  }
  return groups;
}

/** Of a few that are meant: the price of each, whether it can be had, and the point that was asked. */
export function* tellEach(context: PlaybookContext, products: readonly ProductSummary[]): Steps<boolean> {
  const each: { title: string; price: string; inStock: boolean; says: string | undefined }[] = [];
  const told: ProductDetails[] = [];
  for (const { id } of products) {
    const looked = yield* look('get_product', { productId: id });
    if (looked.status !== 'ok') continue;
    const details = looked.content;
    const [point] = topicsIn(context).flatMap((topic) => attributesOn(topic, details.attributes));
    const says =
      point &&
      `${context.language === 'zh' ? point.name : point.name.toLowerCase()}${context.language === 'zh' ? '：' : ': '}${point.value}`;
    each.push({ title: details.title, price: details.price.text, inStock: details.inStock, says });
    told.push(details);
  }
  if (!each.some(({ says }) => says !== undefined)) return false;
  yield { do: 'show', products: told.map(({ id }) => id) };
  yield* rememberNamed(told);
  yield* say(context, phrases.eachTells, { each });
  return true;
}

/** “耳机降噪怎么样”, asked of a kind: what the data of each of them say of that one point. */
export function* tellPoint(context: PlaybookContext, products: readonly ProductSummary[]): Steps<boolean> {
  const [topic] = topicsIn(context);
  if (!topic || products.length > mostTold) return false;
  const each: { title: string; says: string }[] = [];
  const told: string[] = [];
  for (const { id } of products) {
    const looked = yield* look('get_product', { productId: id });
    if (looked.status !== 'ok') continue;
    const { title, description, attributes } = looked.content;
    const described = description.split(/[，。；,.;]/u).find((clause) => topic.asked.test(clause));
    const [point] = attributesOn(topic, attributes);
    const isNamed = point !== undefined && topic.asked.test(point.name);
    const stated = point && `${point.name}${context.language === 'zh' ? '：' : ': '}${point.value}`;
    const says = isNamed ? stated : (described?.trim() ?? stated);
    if (says === undefined) continue;
    each.push({ title, says });
    told.push(id);
  }
  if (each.length === 0) return false;
  yield { do: 'show', products: told };
  const names = each.map(({ title }) => title);
  yield { do: 'remember', memory: { shown: { kind: 'product', ids: told, names } } }; // none of them is the one
  yield* say(context, phrases.eachSays, { each });
  return true;
}

/** So many of a kind are told of by one point. */
const mostTold = 4;

/** "Any grey hoodies in L?": which of them can be had. */
export function* tellStockOfSeveral(context: PlaybookContext, products: readonly ProductSummary[]): Steps<boolean> {
  const { colours } = context.segment.entities;
  const found: { details: ProductDetails; size: string | undefined; colour: string | undefined }[] = [];
  let asksVariant = colours.length > 0;
  for (const { id } of products) {
    const looked = yield* look('get_product', { productId: id });
    if (looked.status !== 'ok') continue;
    const details = looked.content;
    const size = sizeNamed(context, context.segment.text, details);
    asksVariant ||= size !== undefined;
    const colour = colourNamed(context, context.segment.text, details);
    asksVariant ||= colour !== undefined;
    const had = details.variants.find(
      (each) =>
        each.inStock &&
        (size === undefined || each.size === size) &&
        (colour === undefined ? colours.length === 0 : each.colour === colour),
    );
    const isSized = size !== undefined || context.segment.entities.sizes.length === 0;
    if (had && isSized) found.push({ details, size, colour });
  }
  if (!asksVariant) {
    yield* searchProducts.run(context);
    return true;
  }
  // a size that one of them has is asked of all: “32” is none of those in S to XL
  const sized = found.some(({ size }) => size !== undefined) ? found.filter(({ size }) => size !== undefined) : found;
  if (sized.length === 0) {
    yield* say(context, phrases.noneHas, { titles: products.map(({ title }) => title) });
    return true;
  }
  yield { do: 'show', products: sized.map(({ details }) => details.id) };
  yield* rememberNamed(sized.map(({ details }) => details));
  yield* say(context, phrases.severalHave, {
    each: sized.map(({ details, size, colour }) => ({ title: details.title, price: details.price.text, size, colour })),
  });
  return true;
}

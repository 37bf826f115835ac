import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import { hasOrderDetails } from '../../matter.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { attributeTopics } from './attribute-topics.ts';
import { tellOfAllShown } from '../compare/all-shown.ts';
import { asksSameOfAnother, tellOfPlace } from './asked-again.ts';
import { asksOfView, asksPartOfView, asksVariantOfView, viewWith } from '../which/in-view.ts';
import { compareNamed } from '../compare/compare-named.ts';
import { asksWhichOf, compareProducts } from '../compare/compare-products.ts';
import { answersTo } from './product-answers.ts';
import { colourNamed, sizeNamed } from './variant-named.ts';
import { kindsSaid } from '../search/kinds-said.ts';
import { tellOfOne, type Asked } from './tell-of-one.ts';
import { tellLabel } from './tell-label.ts';
import { topicsIn } from './topics-in.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { productQuestion } from './product-question.ts';
import { recommendSize } from '../sizes/recommend-size.ts';
import { searchProducts } from '../search/search-products.ts';
import { byTitle, singledOut } from '../which/singled-out.ts';
import { namedInWords } from '../which/named-in-words.ts';
import { tellAdvisedAgain } from '../sizes/advised-again.ts';
import { tellOtherFit } from '../sizes/other-fit.ts';
import { judgeEach, tellEach, tellPoint, tellStockOfSeveral } from './tell-several.ts';
import { wearerOf } from '../search/wanted.ts';
import { wishesForGoods } from '../search/wishes-goods.ts';
import { mayBeJudged } from '../verdicts/judge-question.ts';
import { clausesOf, isAsking } from '../verdicts/verdict.ts';
import { tellWithoutSize } from '../sizes/unknown-size.ts';
import { tellUsual } from '../sizes/usual-size.ts';
import { readWorn } from '../sizes/worn-words.ts';

/**
 * Lets the data of the goods that are named answer before any rule of the shop: whether a colour and size can be had, what
 * it costs, and what its attributes say. What the data don't say is left to the playbook, and with it to the rules.
 */
export function dataFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (yield* tellFromData(context)) return;
      if (wishesForGoods(context)) return yield* searchProducts.run(context);
      yield* playbook.run(context);
    },
  };
}

const mostCompared = 4;
const mayBeOfLabel: ReadonlySet<PlaybookContext['intent']> = new Set(['policy_question', 'product_question']);

function* tellFromData(context: PlaybookContext): Steps<boolean> {
  if (context.resumes || context.followUp || hasOrderDetails(context.segment.entities)) return false;
  if (yield* tellAdvisedAgain(context)) return true;
  if (yield* tellOtherFit(context)) return true;
  if ((yield* tellUsual(context)) || (yield* tellWithoutSize(context))) return true;
  if (yield* tellOfAllShown(context)) return true;
  if (yield* tellOfPlace(context)) return true;
  if (asksSameOfAnother(context)) {
    yield* productQuestion.run(context);
    return true;
  }
  if (asksVariantOfView(context) || asksPartOfView(context)) {
    yield* productQuestion.run(yield* viewWith(context, (id) => comesSo(context, id)));
    return true;
  }
  const isOfFit =
    context.intent === 'recommend_size' &&
    (tellsMeasures(context) || asksSize.test(context.segment.text) || context.segment.entities.sizes.length > 1);
  if (context.intent !== 'policy_question' && !isOfFit && asksWhichOf(context.segment.text)) {
    yield* compareProducts.run(context);
    return true;
  }
  if (context.intent !== 'policy_question' && readWorn(context.segment)) {
    yield* recommendSize.run(context);
    return true;
  }
  if (asksOfView(context)) {
    if (yield* tellOfView(context)) return true;
    if (kindsSaid(context.segment.text).length > 0) return false; // what it may do, and no other goods that do it
  }
  if (mayBeOfLabel.has(context.intent) && (yield* tellLabel(context))) return true;
  if (yield* tellRule(context)) return true;
  if (yield* compareNamed(context)) return true;
  if (yield* tellCalled(context)) return true;
  const asked = askedOfData(context);
  if (!asked) return false;
  const { products, byName } = yield* singledOut(asked === 'size' ? withGoodsOfTurn(context) : context);
  if (asked === 'size' && products.length === 0 && isOfView(context)) {
    yield* recommendSize.run(context);
    return true;
  }
  if (asked === 'size' && !byName && products.length > 1 && recommends.test(context.segment.text)) {
    yield* searchProducts.run({ ...context, intent: 'search_products' });
    return true;
  }
  if (asked === 'size') {
    const isOne = byName || (products.length > 0 && tellsMeasures(context));
    const [one] = products;
    const isBeside = context.segment.entities.products.length === 0 && products.length === 1;
    if (isOne && one) yield* recommendSize.run(byName || isBeside ? inView(context, one) : context);
    return isOne;
  }
  if ((asked === 'attribute' || asked === 'word') && !namesMore(context, products)) return false;
  const [only] = products;
  if (only && products.length === 1) return yield* tellOfOne(context, only, asked, byName);
  if (asked === 'several' && products.length > 1) return yield* tellEach(context, products.slice(0, mostCompared));
  if ((asked === 'attribute' || asked === 'word') && products.length > 1)
    return (
      (yield* judgeEach(context, products)) ||
      (context.intent === 'search_products' && (yield* tellPoint(context, products)))
    );
  if (asked !== 'stock' || products.length === 0) return false;
  return yield* tellStockOfSeveral(context, products.slice(0, mostCompared));
}

/** “cloudlight有没有帽子” asks of one that is called by its name, though it sounds like a search. */
function* tellCalled(context: PlaybookContext): Steps<boolean> {
  const { intent, segment } = context;
  if (intent !== 'search_products') return false;
  if (asksHow.test(segment.text) && topicsIn(context).length > 0) return yield* tellOnlyOne(context);
  if (!mayBeJudged(segment.text)) return false;
  const [only, ...others] = yield* namedInWords(context, segment.text);
  if (!only || others.length > 0) return false;
  return yield* tellOfOne({ ...context, intent: 'product_question' }, only, 'attribute', true);
}

/** “你们T恤多重”: a figure of the only one of its kind, though it sounds like a search. */
function* tellOnlyOne(context: PlaybookContext): Steps<boolean> {
  const { products } = yield* singledOut(context);
  const [only] = products;
  if (!only || products.length > 1) return false;
  return yield* tellOfOne({ ...context, intent: 'product_question' }, only, 'attribute', false);
}

const asksHow = /多[重厚宽长高](?![的了])|几[根支片颗克粒罐条次]|\bhow (?:heavy|thick|wide|long|tall|warm|light)\b/i;

/** What a question wants from a product's data, if anything. */
function askedOfData(context: PlaybookContext): Asked | undefined {
  const { segment, intent } = context;
  const { text, entities } = segment;
  const isOfSize = intent === 'recommend_size' && (asksSize.test(text) || tellsMeasures(context));
  if (isOfSize && entities.ordinal === undefined) return 'size';
  if (entities.ordinal !== undefined || ofOwn.test(text) || asksBackInStock.test(text)) return undefined;
  if (asksSeveral(context) && !(isForPet(segment) && wishesForGoods(context))) return 'several';
  if (intent === 'out_of_scope') return entities.products.length > 0 ? 'word' : undefined;
  if (someThatAre.test(text) && !recalls.test(text) && wishesForGoods(context)) return undefined;
  const variant = entities.colours.length + entities.sizes.length + (namesPack.test(text) ? 1 : 0);
  if (asksStock.test(text) && !asksSize.test(text) && (intent === 'product_question' || variant > 0)) return 'stock';
  if (intent === 'recommend_size') return undefined;
  if (intent === 'product_question' && variant > 1 && !asksSize.test(text)) return 'stock';
  if (intent === 'product_question' && asksPrice.test(text)) return 'price';
  const namesKind = kindsSaid(text).some(({ kind }) => !kind.isGeneral);
  if (intent === 'search_products')
    return namesKind && ofPoint.test(text.trim()) && topicsIn(context).length > 0 ? 'attribute' : undefined;
  if (topicsIn(context).length > 0 || (namesKind && mayBeJudged(text))) return 'attribute';
  return entities.products.length > 0 && (intent !== 'policy_question' || asksAmount.test(text)) ? 'word' : undefined;
}

/** “冲锋衣透气吗”: no more than a kind of goods and how it is. */
const ofPoint =
  /^(?:你们家?的?|这些)?(?!.*(?:[有找买要想求送哪款种推荐]|的[吗么]))\p{Script=Han}{2,9}(?:吗|么|嘛|不\p{Script=Han}|怎么样|如何)[?？]?$/u;

/** “猫粮有鸡肉的吗”: which there are, rather than a point of one. */
const someThatAre = /有(?!货).{1,5}的[吗么没不]/;
const recalls = /这[个款件双条]|那[个款件双条]/;

/** What an animal is to eat is chosen by its age and size first. */
const isForPet = (segment: PlaybookContext['segment']) => ['cat', 'dog'].includes(wearerOf(segment) ?? '');

const asksAmount = /how (?:much|many|long|high)|多少|多[久长高]|几/i;

/** Between questions in one breath. */
const parted = /[,，。;；?？].*\S|\p{Script=Han}\s+\p{Script=Han}/u;

/** “有吗 防不防雨 多少钱”: stock, price and a point of the data, at least two of them, of goods that are named. */
function asksSeveral(context: PlaybookContext): boolean {
  const { text, entities } = context.segment;
  if (entities.products.length === 0 || asksSize.test(text)) return false;
  if (context.intent === 'search_products' && !asksPrice.test(text)) return false;
  const topics = topicsIn(context).length > 0;
  return topics && (asksPrice.test(text) || (asksStock.test(text) && parted.test(text.trim())));
}

const asksStock =
  /\b(?:in stock|available|availability|any .{0,30}left|(?:do|have) (?:you|u) (?:still )?(?:have|got)|still (?:there|have|got|around)|got (?:it|the|any)|sold out|come in)\b|有货|现货|还有(?!什么|哪些|别的|其他)|有没有|有吗|有么|有不|能(?:买到|拍|下单)|缺货|断[货码]|库存|卖完/i;
/** A pack or length by what it holds. */
const namesPack =
  /\b\d+(?:\.\d+)? ?(?:kg|kilos?|m|met(?:re|er)s?|l|lit(?:re|er)s?)\b(?! ?(?:dog|cat|lab|pup|tall))|(?:\d+(?:\.\d+)?|[一两二三五十])(?:公斤|千克|斤|米|升)(?!.{0,2}(?:的?[猫狗犬]|高|以))/i;
const asksBackInStock =
  /restock|back in stock|notif|reserve|hold (?:it|one)|when .{0,40}\b(?:back|available|again)\b|补货|到货|预留|留(?:一件|着)|再(?:上架|有货)|什么时候.{0,6}有/i;
/** Wants something to be found, and the size of that. */
const recommends =
  /推荐|有没有|想买|找[一件条双个]|\b(?:recommend|suggest|(?:have|got) (?:you )?(?:a|any)|need|looking for)\b/i;
const asksPrice = /\bhow much (?:is|are|does|do|r|for)\b|\bprice\b|\bcosts?\b|多少钱|什么价|价格|几块/i;
const asksSize = /what size|which size|size (?:should|do|would)|几码|[多什哪][大么个]码|哪个码|拍多大|穿多大/i;
/** Something bought is looked up among the orders. */
const ofOwn =
  /\bmy\b(?! (?:wrists?|ears?|head|feet|foot|neck|hands?|arms?|legs?|back|hair|size|budget|phone|laptop|desk|room|cat|dog))|\bi (?:bought|ordered|got|paid)\b|我的|[之以]前(?:买|拍|订)|上次|买的|我(?:买|拍|订)/i;

/** “防水吗” names no boots, though “防水” stands in the name of some: the words beside what is asked do. */
function namesMore(context: PlaybookContext, products: readonly ProductSummary[]): boolean {
  const { text, entities } = context.segment;
  if (entities.products.length > 0 || kindsSaid(text).some(({ kind }) => !kind.isGeneral)) return true;
  const beside = topicsIn(context).reduce((rest, { asked }) => rest.replace(asked, ' '), text);
  return byTitle(beside, products).length > 0;
}

/** Whether it comes in the colour and the size that are named. */
function* comesSo(context: PlaybookContext, productId: string): Steps<boolean> {
  const { colours, sizes } = context.segment.entities;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok') return false;
  const size = sizeNamed(context, context.segment.text, looked.content);
  const colour = colourNamed(context, context.segment.text, looked.content);
  return (colours.length === 0 || colour !== undefined) && (sizes.length === 0 || size !== undefined);
}

/** Measures told of what is in view, with nothing else named. */
function isOfView(context: PlaybookContext): boolean {
  return (
    tellsMeasures(context) &&
    (context.memory.productId !== undefined || context.memory.shown?.kind === 'product') &&
    context.segment.entities.products.length === 0 &&
    kindsSaid(context.segment.text).length === 0
  );
}

/** “想买条牛仔裤 腰围68穿什么码”: the goods are named beside the question, in the same message. */
function withGoodsOfTurn(context: PlaybookContext): PlaybookContext {
  const { segment, turn } = context;
  if (segment.entities.products.length > 0 || context.memory.productId !== undefined) return context;
  const text = turn.segments.map((each) => each.text).join(' ');
  const products = turn.segments.flatMap(({ entities }) => entities.products);
  return { ...context, segment: { ...segment, text, entities: { ...segment.entities, products } } };
}

/** What no list of goods names is found by its title: taken as the one that is talked about. */
function inView(context: PlaybookContext, { id, title }: ProductSummary): PlaybookContext {
  if (context.segment.entities.products.length > 0) return context;
  return { ...context, memory: { ...context.memory, productId: id, productName: title } };
}

const tellsMeasures = ({ segment }: PlaybookContext) => Object.keys(segment.entities.measures).length > 0;

/** How a kind of goods is cared for, or how long it is under warranty, is for the shop's rules unless one product is named. */
function* tellRule(context: PlaybookContext): Steps<boolean> {
  const { intent, segment, memory } = context;
  const isOfRules = attributeTopics.some(
    ({ ofRules, ofKind, asked }) => ofRules && !ofKind && asked.test(segment.text),
  );
  if (intent !== 'product_question' || memory.productId !== undefined) return false;
  if (!isOfRules && !ofFailure.test(segment.text)) return false;
  const isOfData = clausesOf(segment.text).some((clause) => isAsking(clause) && !ofManner.test(clause));
  if (isOfData || !ofManner.test(segment.text) || (yield* singledOut(context)).byName) return false;
  const quoted = yield* quoteKnowledge(context, segment.text, { sentences: 4 });
  if (quoted.status !== 'quoted' || !quoted.isSure) return false;
  yield { do: 'say', text: quoted.text };
  return true;
}

/** What became of something bought. */
const ofFailure =
  /\b(?:packed (?:in|up)|stopped working|conked out|gave up the ghost|died|broke\w*|kaput|get (?:it|'?em|them) (?:fixed|repaired|mended))\b|坏了|没声|不转了|开不了机|报废|罢工/i;

/** Asks how something is done, or tells what happened, rather than whether one product may be treated so. */
const ofManner =
  /\bhow (?:do|to|should|can|would|often|long)\b|\b(?:what'?s|what is) the best way\b|\b(?:i|we) (?:got|bought|had|have had)\b|\b(?:after|for) \d+ (?:months?|years?|weeks?)\b|packed (?:in|up)|stopped working|\bdied\b|\bbroke\w*|怎么|咋|如何|多久|坏了|没声|用了.{1,4}[月年]|买了.{1,4}[月年]/i;

/** "And how long does the battery go?": of what is in view, where its data say it. */
function* tellOfView(context: PlaybookContext): Steps<boolean> {
  const { productId } = context.memory;
  if (productId === undefined) return false;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok') return false;
  const answers = answersTo(context, context.segment.text, looked.content);
  if (answers.length === 0) return false;
  yield { do: 'show', products: [productId] };
  yield { do: 'remember', memory: { asked: context.segment.text.slice(0, 120), productName: looked.content.title } };
  for (const text of answers.slice(0, 3)) yield { do: 'say', text };
  return true;
}

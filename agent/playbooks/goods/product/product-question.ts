import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { meantTopics } from '../../../../tools/asked-topics.ts';
import { look } from '../../look.ts';
import { isCareByName } from '../../matter.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { quoteKnowledge, type Quoted } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { wantsToBuy } from '../../readers/leaning/by-view.ts';
import { asksAboutAsSuch, asksWhatItTracks } from '../../readers/points-at-product.ts';
import { turnsToAnother } from '../../readers/leaning/to-another.ts';
import { definite } from '../which/from-orders.ts';
import { pointsAtOne } from '../search/bought-lately.ts';
import { attributeTopics } from './attribute-topics.ts';
import { goodsNamed } from '../which/goods-named.ts';
import { findTheProduct } from '../which/find-the-product.ts';
import { isDescribed } from '../search/is-described.ts';
import { attributesNamed } from './attribute-words.ts';
import { answersTo, asksHowMuchOf, unstatedOf } from './product-answers.ts';
import { colourNamed, sizeNamed } from './variant-named.ts';
import { tellCareOf } from './tell-care.ts';
import { productPhrases as phrases } from './product-phrases.ts';
import { hasProperty, propertiesIn } from './properties.ts';
import { isOfMains, tellInstead, tellUnanswered } from './tell-unanswered.ts';
import { withoutName } from './without-name.ts';
import { tellPoint } from './tell-several.ts';
import { tellNotSold } from '../search/not-sold.ts';
import { searchProducts } from '../search/search-products.ts';
import { singledOut } from '../which/singled-out.ts';
import { otherVariant, withVariantBefore } from '../which/variant-before.ts';
import { wantedFrom } from '../search/wanted.ts';

/** Material, price, stock, colours, sizes, what it suits: from the product's own data, or an honest "not stated". */
export const productQuestion: Playbook = {
  intent: 'product_question',
  *run(context) {
    if (nothingInView(context) && !comesWith.test(context.segment.text)) {
      if (yield* tellNotSold(context, wantedFrom(context.segment))) return;
    }
    const quotedFirst =
      nothingInView(context) && (yield* singledOut(context)).products.length === 0
        ? yield* quoteKnowledge(context, context.segment.text, { sentences: 2, leastCover: 0.5 })
        : undefined;
    if (quotedFirst?.status === 'quoted') return yield* step({ do: 'say', text: quotedFirst.text });
    const product = yield* findTheProduct(context, {
      bought: context.memory.orderNumber !== undefined,
      *beforeAsking(products) {
        return (yield* answerForAll(context)) || (yield* tellPoint(context, products));
      },
    });
    if (!product) return;
    const looked = yield* look('get_product', { productId: product.id });
    if (looked.status === 'failed') return yield* sayOutage(context);
    if (looked.status === 'refused') return yield* say(context, phrases.gone);
    const details = looked.content;
    yield { do: 'show', products: [details.id] };
    yield { do: 'remember', memory: { productName: details.title } };
    if (wantsToBuy.test(context.segment.text.trim())) return yield* say(context, phrases.buy, details);
    const now = withVariantBefore(context, details);
    const question = withoutGoods(now, withoutName(questionOf(now, details), details), details);
    yield { do: 'remember', memory: { asked: question.slice(0, 120) } };
    const answers = answersTo(now, question, details);
    for (const text of answers.slice(0, 3)) yield { do: 'say', text };
    const unstated = answers.length > 0 ? unstatedOf(question, details) : undefined;
    if (unstated !== undefined) yield* say(context, phrases.pointNotStated, { point: unstated });
    if (answers.length > 0) return unstated === undefined ? yield* tellUnanswered(now, details, answers) : undefined;
    if (isDescribed(question, details) || asksAboutAsSuch(context.segment.text))
      return yield* say(context, phrases.overview, details);
    if (yield* tellCareOf(context, details, question)) return;
    if (isSilentOn(question, details) || asksWhatItTracks(context.segment, context.memory)) {
      yield* say(context, phrases.notStatedOf, details);
      yield* tellInstead(context, details, question);
      return yield* offerToAsk(context);
    }
    if (isSpecific(question)) {
      const asked = pronoun.test(question) ? `${details.kind} ${question}` : questionOf(context);
      const quoted = yield* quoteOnPoint(context, asked, question);
      if (quoted.status === 'quoted') return yield* step({ do: 'say', text: quoted.text });
    }
    if (isSpecific(question)) return yield* tellNotStated(context, details);
    yield* say(context, phrases.overview, details);
  },
};

/** What is asked: these words, those that waited for the product's name, or what was asked of another just before. */
function questionOf(context: PlaybookContext, product?: ProductDetails): string {
  const { resumes, segment, memory } = context;
  if (resumes?.asks === 'product') return resumes.text ?? '';
  const turns = turnsToAnother.test(segment.text.trim()) && memory.lastIntent === 'product_question';
  const bare = withoutNames(segment, segment.text);
  const asksItself =
    attributeTopics.some(({ asked }) => asked.test(bare)) || (product && asksOf(context, bare, product));
  return turns && !asksItself ? (memory.asked ?? segment.text) : segment.text;
}

/** Names a size, a colour or an attribute of the product by itself. */
function asksOf(context: PlaybookContext, bare: string, product: ProductDetails): boolean {
  if (sizeNamed(context, bare, product) !== undefined || colourNamed(context, bare, product) !== undefined) return true;
  return otherVariant.test(bare) || attributesNamed(bare, product.attributes).length > 0;
}

const pronoun = /\b(?:it|they|them|this|that|these|those)\b|它|这|那/i;

/** The names of goods hold words that would pass for questions: a power bank isn't asked for its charge. */
function withoutGoods({ segment }: PlaybookContext, question: string, product?: ProductDetails): string {
  return withoutNames(segment, question, product);
}

function withoutNames(segment: PlaybookContext['segment'], question: string, product?: ProductDetails): string {
  const isPoint = (word: string) => product !== undefined && attributesNamed(word, product.attributes).length > 0;
  const bare = segment.entities.products
    .filter((word) => !asksHowMuchOf(word, question) && !isPoint(word))
    .reduce(
      (rest, word) => rest.replace(new RegExp(`${word.replace(/[^\p{L}\p{N}\s]/gu, '.')}(?:e?s\\b)?`, 'giu'), ' '),
      question,
    );
  return bare.trim() === '' ? question : bare;
}

/**
 * A question about a kind of goods that no product's data answers ("can I take a power bank on a plane"): what the shop
 * has written about it, where it speaks of more than the kind itself, or the honest word that it hasn't. False when it is about one product's data after all.
 */
function* answerForAll(context: PlaybookContext): Steps<boolean> {
  const question = questionOf(context);
  const bare = withoutGoods(context, question);
  if (!context.resumes && asksStock.test(bare)) {
    yield* searchProducts.run(context);
    return true;
  }
  if (!context.resumes && (yield* sayOfAll(context, bare))) return true;
  const isRule = context.segment.intent.id === 'policy_question';
  const inData = !isRule && (attributeTopics.some(({ asked }) => asked.test(bare)) || ofVariants.test(bare));
  if (context.resumes || inData || !isSpecific(bare)) return false;
  const quoted = yield* quoteOnPoint(context, question, bare);
  if (quoted.status === 'failed') return false;
  if (quoted.status === 'quoted') {
    yield { do: 'say', text: quoted.text };
    return true;
  }
  yield* say(context, phrases.notKnown);
  yield* offerToAsk(context);
  return true;
}

/** "Are power banks allowed on planes?": said of the whole kind, where all of it have the same to say. */
function* sayOfAll(context: PlaybookContext, question: string): Steps<boolean> {
  const isRule = context.segment.intent.id === 'policy_question';
  const isWhole = context.segment.entities.products.length > 0 && !definite.test(question);
  const topic = attributeTopics.find(
    ({ asked, ofKind }) => (ofKind === true || isRule || isWhole) && asked.test(question),
  );
  if (!topic) return false;
  const { query } = wantedFrom(context.segment);
  const found = yield* look('search_products', { query, limit: 4 });
  if (found.status !== 'ok' || found.content.products.length < 2) return false;
  const compared = yield* look('compare_products', { productIds: found.content.products.map(({ id }) => id) });
  if (compared.status !== 'ok') return false;
  const { products, rows } = compared.content;
  const row = rows.find(({ name, values }) => topic.named.test(name) && values.every((value) => value !== null));
  const value = row?.values[0];
  if (!row || value === undefined || value === null || row.values.some((each) => each !== value)) return false;
  const titles = products.map(({ title }) => title);
  yield* say(context, phrases.allAlike, { titles, name: row.name, value });
  yield {
    do: 'remember',
    memory: { shown: { kind: 'product', ids: products.map(({ id }) => id), names: titles } },
  };
  return true;
}

/** "Black running shoes in 43, any left?" is answered by what there is of them. */
const asksStock = /in stock|available|any left|(?:do|have) you (?:have|got)|有货|还有|有没有|有吗|现货/i;

/** What the shop has written to a question, where it speaks of the point itself and not just of such goods. */
function* quoteOnPoint(context: PlaybookContext, question: string, bare: string): Steps<Quoted> {
  // “is the scarf itchy” comes near to how wool is washed, and asks nothing of it
  if (meantTopics(question).some(({ id }) => isCareByName(id, question))) return { status: 'nothing_fits' };
  const quoted = yield* quoteKnowledge(context, question, { sentences: 2, leastCover: 0.5, onPoint: 'asked' });
  if (quoted.status !== 'quoted' || bare === question) return quoted;
  const onPoint = yield* quoteKnowledge(context, bare, { sentences: 1, leastCover: 0.34 });
  return onPoint.status === 'quoted' ? quoted : { status: 'nothing_fits' };
}

/** Price, stock, colour, size and fit: told of one product only. */
const ofVariants =
  /price|cost|how much|expensive|stock|available|sold out|colou?r|size|fit\b|tell me|有货|还有|多少钱|价格|什么价|贵|颜色|色|码|尺|版型|偏大|偏小|介绍|怎么样/i;

/** What comes with a thing is no goods of its own. */
const comesWith = /\b(?:come|comes|include[sd]?|supplied|with|in an?)\b|自?带|附|配|送/i;

/** No product is named or was shown: the question may be about the shop. */
function nothingInView(context: PlaybookContext): boolean {
  const { segment, memory, resumes } = context;
  const named = goodsNamed(context).length > 0 || segment.entities.ordinal !== undefined;
  const inView = memory.productId !== undefined || memory.orderNumber !== undefined || memory.shown?.kind === 'product';
  const asksOfOwn =
    segment.entities.sizes.length + segment.entities.colours.length > 0 && pointsAtOne.test(segment.text);
  return !named && !resumes && !inView && !asksOfOwn;
}

/** A question about one point, rather than "tell me about it". */
function isSpecific(question: string): boolean {
  return (
    !/tell me (?:more|about)|more (?:info|details|about)|details|介绍|详细|了解一下|怎么样|说说|具体信息/i.test(
      question,
    ) && question.length > 3
  );
}

/** A point that goods have or haven't, and whose data don't say it: no rule of the shop tells it of them. */
function isSilentOn(question: string, details: ProductDetails): boolean {
  if (isOfMains(question) && !details.attributes.some(({ name }) => /voltage|plug|电压|插头/i.test(name))) return true;
  const asked = propertiesIn(question).filter(({ named }) => named !== undefined && !named.test('care'));
  return asked.length > 0 && asked.every((each) => hasProperty(details, each) === undefined);
}

function* tellNotStated(context: PlaybookContext, product: ProductDetails): Steps {
  yield* say(context, phrases.notStated, product);
  yield* offerToAsk(context);
}

function* offerToAsk(context: PlaybookContext): Steps {
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offerPerson),
    replies: replies(context, 'human', 'no'),
    reason: 'missing_knowledge',
  };
}

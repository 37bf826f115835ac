import type { ProductDetails, ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { attributeTopics } from '../product/attribute-topics.ts';
import { hasProperty, propertiesIn } from '../product/properties.ts';
import type { Property } from '../product/property.ts';
import { tellAttribute } from '../product/tell-attribute.ts';
import { plainWords } from '../search/plain-words.ts';
import { tellHeld } from '../search/tell-held.ts';
import { wishLabel } from '../search/wish-label.ts';
import { clausesOf } from '../verdicts/verdict.ts';
import { usesIn } from './uses.ts';

const chooses =
  /\bboth\b|都|\bwhich\b|\bbetter\b|\bbest\b|\bor\b|decide|torn|should i|recommend|哪|推荐|还是|纠结|划算|选|更/i;

/**
 * Of some products the one that serves best what they are wanted for, with the reason from its data: who has most of what
 * is wished; where they all have it, the cheapest. False where the words wish for nothing of which the data tell.
 */
export function* tellChoice(context: PlaybookContext, products: readonly ProductSummary[]): Steps<boolean> {
  const { text } = context.segment;
  const own = wishedIn(text);
  const ranked = attributeTopics.filter(({ asked, better }) => better && asked.test(text));
  const isRankable = ranked.length > 0;
  const isAgain =
    own.length === 0 && !isRankable && context.memory.lastIntent === 'compare_products' && verdict.test(text);
  const wished = isAgain ? wishedIn(context.memory.asked ?? '') : own;
  // which has more of it is told by the figures, as many of them as are asked
  const isOfPoint = ranked.some(({ asked }) => asked.test(pointIn(text)));
  const isRanked = isRankable && (wished.length === 1 || isOfPoint || asksFigures(text));
  if (wished.length === 0 || isRanked || !chooses.test(text)) return false;
  const all: ProductDetails[] = [];
  for (const { id } of products) {
    const looked = yield* look('get_product', { productId: id });
    if (looked.status === 'ok') all.push(looked.content);
  }
  const known = wished.filter((each) => all.some((product) => hasProperty(product, each) !== undefined));
  const counted = all.map((product) => ({
    product,
    held: known.filter((each) => hasProperty(product, each) === true),
  }));
  const most = Math.max(0, ...counted.map(({ held }) => held.length));
  const best = counted.filter(({ held }) => held.length === most);
  const [first] = best.toSorted((a, b) => a.product.price.amount - b.product.price.amount);
  const isAlone = best.length === 1;
  if (!first || most === 0) return false;
  const { product, held } = first;
  yield { do: 'remember', memory: { productId: product.id, productName: product.title } };
  const labels = wishLabel(context, held, {});
  const isWhole = most === known.length;
  const facts = { title: product.title, price: product.price.text, labels, count: best.length };
  yield* say(context, isAlone ? phrases.chosen : phrases.alike, facts);
  yield* tellHeld(context, product, held, true);
  if (isAlone) for (const other of counted) yield* tellLack(context, other, first, held);
  if (!isWhole) {
    const open = known.filter((each) => !held.includes(each));
    yield* say(context, phrases.untold, { labels: wishLabel(context, open, {}) });
  }
  return true;
}

/** What is to be better: “哪个降噪好”, "which has better noise cancelling". */
const pointIn = (text: string): string => {
  const [, zh, en] = point.exec(text) ?? [];
  return zh ?? en ?? '';
};
const point =
  /(?:哪|谁)(?:个|款|种|双|件)?的?([^,，。?？]{2,6}?)(?:会|要|更|比较)*(?:好|强|棒|牛)|\bwhich\b.{0,20}\bhas (?:the |a )?(?:better|best) ([a-z -]{3,24})/i;

/** Asks which has more of something, whatever for: “跑步用哪个更轻”, "which lasts longer on a flight"; or by how much as well. */
const asksFigures = (text: string): boolean => more.test(text) || (degree.test(text) && howMuch.test(text));

const more =
  /(?:哪|谁)(?:个|款|种|双|件)?[^,，。?？好]{0,8}[强长久轻大暖重]|\bwhich\b.{0,40}\b(?:longer|lighter|warmer|stronger|bigger|larger|quieter|heavier|longest|lightest|warmest|strongest|biggest|quietest|(?:more|most) (?:battery|power\w*|water\w*))\b/i;
const degree =
  /哪(?:个|款|种)?[^,，。?？]{0,8}(?:强|长|久|轻|大|多|好)|谁[^,，。?？]{0,6}(?:强|长|久|轻|大)|\bwhich\b.{0,30}\b(?:more|stronger|longer|lighter|better|most|strongest|longest|lasts)\b/i;
const howMuch = /差多少|多少|相差|\bhow (?:much|many|long)\b|\bdifference\b/i;

/** "So which one should I get?", “那我买哪个”: by what was told before. */
const verdict =
  /\bwhich (?:one )?(?:should|would|do)\b|\bwhich one\b|\bso which\b|\bwhat would you\b|\brecommend|\bshould i (?:get|buy|go|take|pick)|买哪|选哪|哪[个款双件条]好|推荐|拿哪|入哪/i;

/** What they are wanted for, beside the names of the sides: “头戴的和入耳的” names two and wishes for nothing. */
function wishedIn(text: string): Property[] {
  const clauses = clausesOf(plainWords(text));
  const said = clauses.filter((clause) => !(joins.test(clause) && !asks.test(clause))).join(', ');
  const all = [...usesIn(said), ...propertiesIn(said)].filter(({ barsOnly }) => !barsOnly);
  return all.filter(({ label }, at) => all.findIndex((each) => each.label.en === label.en) === at);
}

const joins = /\b(?:or|vs\.?|versus|and)\b|和|跟|还是|与/i;
const asks = /\bwhich\b|\bbetter\b|\bbest\b|\bfor\b|\bif\b|哪|更|好|区别|用/i;

interface Counted {
  product: ProductDetails;
  held: Property[];
}

/** What the other lacks of it, where its data say so. */
function* tellLack(context: PlaybookContext, other: Counted, best: Counted, held: readonly Property[]): Steps {
  if (other === best) return;
  const lacks = held.filter((each) => hasProperty(other.product, each) === false);
  const values = lacks.flatMap(
    ({ named }) => other.product.attributes.find(({ name }) => named?.test(name) === true) ?? [],
  );
  const [point] = values;
  const isAlike = best.product.kind.includes(other.product.kind); // open-ear earphones are earphones
  if (!point && lacks.length > 0 && !isAlike) yield* say(context, phrases.another, other.product);
  if (point) yield { do: 'say', text: tellAttribute(context.language, point, other.product.title) };
}

const phrases = {
  chosen: phrase<{ title: string; price: string; labels: string }>({
    en: ({ title, price, labels }) => `For that I'd take the ${title} (${price}): it's the one ${labels}.`,
    zh: ({ title, price, labels }) => `这种用法更推荐“${title}”（${price}），${labels.replace(/的$/, '')}。`,
  }),
  alike: phrase<{ title: string; price: string; labels: string; count: number }>({
    en: ({ title, price, labels, count }) =>
      `${count === 2 ? 'Both' : 'All of them'} ${labels.startsWith('with ') ? 'come' : 'are'} ${labels}, so the cheapest will do: the ${title} at ${price}.`,
    zh: ({ title, price, labels, count }) =>
      `${count === 2 ? '两款' : '这几款'}都${labels.replace(/的$/, '')}，选更实惠的“${title}”就够了，${price}。`,
  }),
  another: phrase<ProductDetails>({
    en: ({ title, kind }) => `The ${title} is made for something else: it's a ${kind}.`,
    zh: ({ title, kind }) => `“${title}”是${kind}，不是这个用途的。`,
  }),
  untold: phrase<{ labels: string }>({
    en: ({ labels }) => `The data don't say that it's ${labels}.`,
    zh: ({ labels }) => `“${labels.replace(/的$/, '')}”这一点资料里没有写明。`,
  }),
};

import { moneyView } from '../../../../tools/views/money-view.ts';
import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { speak } from '../../voice.ts';
import { attributesOn, attributeTopics, type AttributeTopic } from './attribute-topics.ts';
import { attributesHolding, attributesNamed } from './attribute-words.ts';
import { productPhrases as phrases } from './product-phrases.ts';
import { propertiesIn } from './properties.ts';
import type { Property } from './property.ts';
import { nameOnce, tellAttribute, tellVerdict } from './tell-attribute.ts';
import { stockAnswer } from './stock-answer.ts';
import { plainUnits, sizeNamed } from './variant-named.ts';
import { judgeQuestion, type Judged } from '../verdicts/judge-question.ts';

/** What a product's data say to a question: its fit, price, stock, colours, sizes and attributes; empty where they say nothing. */
export function answersTo(context: PlaybookContext, question: string, product: ProductDetails): string[] {
  const stock = stockAnswer(context, question, product);
  const attributes = attributeAnswers(context, question, product);
  const answers = [
    ...(stock ? [stock] : []),
    ...(stock ? attributes.filter(({ isVerdict }, at) => isVerdict || at === 0) : attributes).map(({ text }) => text),
  ];
  if (
    /price|cost|how much (?:is|are|r|was|were|does|do|for)\b(?! (?:i|we|you) (?:feed|give))|how much\??$|expensive|多少钱|价格|什么价|几块|贵不贵|售价/i.test(
      question,
    )
  ) {
    const size = sizeNamed(context, question, product);
    const { text } = product.variants.find((each) => each.size === size)?.price ?? product.price;
    const isTold = stock?.includes(text) === true && (!product.priceTo || size !== undefined);
    if (!isTold) answers.unshift(priceAnswer(context, product, size));
  }
  if (/true to size|run(?:s)? (?:small|large|big)|fit\b|偏大|偏小|标准码|正码|版型/i.test(question) && product.fit) {
    answers.unshift(speak(context, phrases.fit, { note: product.fit.note }));
  }
  const capacity = howOften.test(question) ? product.attributes.find(({ name }) => ofCapacity.test(name)) : undefined;
  if (capacity) return [speak(context, phrases.charges, { capacity: capacity.value })];
  const whom = audienceAnswer(context, question, product);
  if (whom !== undefined) answers.unshift(whom);
  const { description, attributes: data, title } = product;
  const isTold = (each: Property) => each.named !== undefined && data.some(({ name }) => each.named?.test(name));
  const described = propertiesIn(question).some(
    (each) => each.told?.test(description) === true && !each.told.test(title) && !isTold(each),
  );
  if (described && !answers.includes(description)) answers.push(description);
  const isInView = context.memory.productId === product.id && context.segment.entities.products.length === 0;
  return nameOnce(context.language, [...new Set(answers)], product.title, isInView);
}

/** How many charges there are in it. */
const howOften =
  /\bhow (?:many times|many (?:full )?charges|often)\b.{0,40}(?:charge|phone|full)|\bhow many (?:full )?charges\b|充(?:满)?(?:得了)?(?:手机)?(?:几|多少)[次回遍]|(?:几|多少)[次回遍].{0,4}电/i;
const ofCapacity = /^(?:capacity|容量)/i;

/** For women, men or children, by whom the shop says that it is made for. */
function audienceAnswer(context: PlaybookContext, question: string, product: ProductDetails): string | undefined {
  const asked = audiences.filter(({ said }) => said.test(question)).map(({ whom }) => whom);
  const { audience, title } = product;
  if (
    asked.length === 0 ||
    (audience !== 'women' && audience !== 'men' && audience !== 'unisex' && audience !== 'kids')
  )
    return undefined;
  const holds = asked.every((whom) => whom === audience || (audience === 'unisex' && whom !== 'kids'));
  return speak(context, phrases.madeFor, { title, audience, holds });
}

const audiences: readonly { whom: 'women' | 'men' | 'kids'; said: RegExp }[] = [
  {
    whom: 'women',
    said: /\b(?:for|suit\w*|fit) (?:both )?(?:wom[ae]n|ladies|girls|a (?:girl|woman|lady))\b(?! in )|\bunisex\b|男女|(?:女[生的]?|女孩子?)(?:也)?(?:能|可以|适合)[穿戴]/i,
  },
  {
    whom: 'men',
    said: /\b(?:for|suit\w*|fit) (?:both )?(?:m[ae]n|guys|blokes|boys|a (?:man|guy|bloke))\b|\bunisex\b|男女|(?:男[生的]?)(?:也)?(?:能|可以|适合)[穿戴]/i,
  },
  {
    whom: 'kids',
    said: /\b(?:for|suit\w*|fit) (?:kids|children|a (?:child|kid))\b|(?:小孩|孩子|儿童)(?:也)?(?:能|可以|适合)[穿戴]/i,
  },
];

/** "How much protein is in it" asks for a part of the product that is talked about, and for no goods. */
export function asksHowMuchOf(word: string, text: string): boolean {
  if (!attributeTopics.some(({ asked }) => asked.test(word))) return false;
  const plain = word.replace(/[^\p{L}\p{N}\s]/gu, '.');
  return new RegExp(
    `how (?:much|many) (?:\\w+ )?${plain}\\b|${plain} (?:content|level)|${plain}(?:含量|有?多少)|多少${plain}`,
    'iu',
  ).test(text);
}

/** “两双多少钱”, "how much for three": how many are meant. */
function countIn(text: string): number {
  const said = howMany.exec(text)?.groups;
  const word = (said?.['en'] ?? said?.['zh'] ?? '').toLowerCase();
  return counts[word] ?? (/^\d$/.test(word) ? Number(word) : 1);
}

const howMany =
  /(?:\bfor |\bget |\bbuy |\bdo )(?<en>two|three|four|five|[2-9])\b(?: pairs?\b| of (?:them|these|those)\b| bags?\b| packs?\b|\W*$)|(?<zh>[两二三四五2-9])(?:双|件|条|个|袋|包|套|盒)(?!月|装|规格|颜色)/i;
const counts: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5 },
  ...{ 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 },
};

/** The price, and that of each pack where they differ and are few. */
function priceAnswer(context: PlaybookContext, product: ProductDetails, asked: string | undefined): string {
  const prices = new Map(
    product.variants.flatMap(({ size, price }) => (size === undefined ? [] : [[size, price.text]])),
  );
  const all = [...prices].map(([size, price]) => ({ size, price }));
  const named = all.filter(({ size }) => size === asked);
  const packs = named.length > 0 ? named : all;
  const differ = new Set(prices.values()).size > 1 && packs.length <= 4;
  const count = countIn(context.segment.text);
  const one = named[0] === undefined ? product.price : product.variants.find(({ size }) => size === asked)?.price;
  if (count > 1 && one && (named.length > 0 || !product.priceTo)) {
    const { amount, currency } = one;
    const total = moneyView({ amount: amount * count, currency }, context.language).text;
    return speak(context, phrases.priceOfSome, { title: product.title, price: one.text, count, total });
  }
  return differ
    ? speak(context, phrases.packPrices, { title: product.title, packs })
    : speak(context, phrases.price, product);
}

/** Of several points asked for in one breath, the one that no data answers, in the shopper's word for it. */
export function unstatedOf(
  question: string,
  { attributes, title, kind, description }: ProductDetails,
): string | undefined {
  const named = `${title} ${kind} ${description}`;
  const stated = (topic: AttributeTopic) => attributes.some(({ name }) => topic.named.test(name));
  const asked = attributeTopics.filter((topic) => topic.asked.test(question));
  const missing = asked.find((topic) => topic.ofPart === true && !stated(topic) && !topic.asked.test(named));
  return missing?.asked.exec(question)?.[0];
}

/** The words that would ask for it are only a part of the product's name, as said. */
function isInTitle(topic: AttributeTopic, question: string, product: ProductDetails): boolean {
  const said = topic.asked.exec(question)?.[0].toLowerCase();
  const isStock = /stock|available|有货|还有|有吗|库存/i.test(question);
  return isStock && said !== undefined && product.title.toLowerCase().includes(said);
}

/** What the attributes say to the question: a yes or no where it wants one, then what else of them it is about. */
function attributeAnswers(
  { language }: PlaybookContext,
  question: string,
  product: ProductDetails,
): { text: string; isVerdict: boolean }[] {
  const judged = judgeQuestion(question, product);
  const settled = new Set(judged.map(({ name }) => name));
  const open = fittingAttributes(question, product).filter(
    (attribute) => !settled.has(attribute.name) && !judged.some((each) => isSamePoint(each, attribute, question)),
  );
  const { title } = product;
  return [
    ...judged.map(({ verdict }) => ({ text: tellVerdict(language, verdict, title), isVerdict: true })),
    ...open.map((attribute) => ({ text: tellAttribute(language, attribute, title), isVerdict: false })),
  ].slice(0, 3);
}

/** A figure on what a verdict has already told: the warmth's filling, the water's fabric. */
function isSamePoint(judged: Judged, { name }: { name: string }, question: string): boolean {
  return attributeTopics.some(
    (topic) => topic.asked.test(question) && topic.named.test(judged.name) && topic.named.test(name) && !topic.ofKind,
  );
}

/** The attributes that the question is about: by topic, by name, or by a value that it mentions. */
function fittingAttributes(question: string, product: ProductDetails): { name: string; value: string }[] {
  const lower = question.toLowerCase();
  const topics = attributeTopics.filter((topic) => topic.asked.test(question));
  const measured = plainUnits(question).match(/\d+(?:\.\d+)?(?:w|瓦|mah|毫安|米|m|kg|g|l|db|分贝)(?![a-z])/g) ?? [];
  const byTopic = topics
    .filter((topic) => !isInTitle(topic, question, product))
    .flatMap((topic) => attributesOn(topic, product.attributes));
  const byWords = product.attributes.filter(
    ({ name, value }) =>
      measured.some((each) => plainUnits(value).includes(each)) ||
      (name.length > (/\p{Script=Han}/u.test(name) ? 1 : 3) && lower.includes(name.toLowerCase())) ||
      (value.length > 2 && lower.includes(value.toLowerCase())),
  );
  const named = attributesNamed(question, product.attributes);
  const best = named.length > 0 ? [...named, ...byTopic.filter((each) => !named.includes(each))] : byTopic;
  const held = best.length > 0 ? [] : attributesHolding(question, product.attributes, product.title);
  const ofTitle = (value: string) => `${product.title} ${product.kind}`.toLowerCase().includes(value.toLowerCase());
  const more = byWords.filter(({ value }) => best.length === 0 || !ofTitle(value));
  const isPlain = named.length > 0 && topics.length <= 1;
  const fitting = isPlain ? named : [...new Set([...best, ...held, ...more])];
  const beyondName = fitting.filter(({ name }) => !product.title.toLowerCase().includes(name.toLowerCase()));
  return (beyondName.length > 0 ? beyondName : fitting).slice(0, 2);
}

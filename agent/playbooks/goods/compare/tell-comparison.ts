import type { CompareProductsContent } from '../../../../tools/catalog/compare-products.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { listed, phrase, speak } from '../../voice.ts';
import { attributesOn, attributeTopics } from '../product/attribute-topics.ts';
import { kindsSaid } from '../search/kinds-said.ts';
import { bestOf } from './rank-values.ts';

/** What sets some products apart, on what was asked for first; with `ofAll` what is asked of each of them, and no more. */
export function* tellComparison(
  context: PlaybookContext,
  { products, rows, cheapestId }: CompareProductsContent,
  { ofAll = false } = {},
): Steps {
  const titles = products.map(({ title }) => title);
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  const asked = attributeTopics.filter((topic) => topic.asked.test(words));
  const asksPrice = /cheap|price|cost|value|budget|便宜|价格|实惠|性价比|划算|多少钱/i.test(words);

  const judged = asked.flatMap((topic) => {
    const stated = attributesOn(topic, rows).filter(({ values }) => values.some((value) => value !== null));
    const row = stated.find(({ values }) => values.every((value) => value !== null)) ?? stated[0];
    return row ? [{ row, best: bestOf(row.values, topic.better) }] : [];
  });
  const named = rows
    .filter(
      ({ name, values }) => words.toLowerCase().includes(name.toLowerCase()) && values.every((each) => each !== null),
    )
    .map((row) => ({ row, best: [] as number[] }));
  const distinct = [...judged, ...named].filter(({ row }, at, all) => all.findIndex((each) => each.row === row) === at);
  const winning = products[distinct[0]?.best[0] ?? -1];
  if (winning) yield { do: 'remember', memory: { productId: winning.id, productName: winning.title } };
  for (const { row, best } of distinct.slice(0, 2)) yield* tellRow(context, titles, row, ofAll ? [] : best);
  if (ofAll && distinct.length > 0) return;
  const asksApart = apart.test(words);
  const isOpen = distinct.length === 0 && !asksPrice && !asksApart;
  if (isOpen && (asked.length > 0 || unmeasured.test(words))) yield* say(context, phrases.notStated);
  if (distinct.length > 0 && !asksPrice && !asksApart) return;

  if (isToldAlready(context) && distinct.length === 0 && (yield* tellByWeight(context, products, rows))) return;
  const told = distinct.map(({ row }) => row);
  const different = rows.filter(
    (row) => row.differs && !told.includes(row) && row.values.every((value) => value !== null),
  );
  const asksJustPrice = justPrice.test(context.segment.text) && !unmeasured.test(words);
  if ((distinct.length === 0 && !asksJustPrice) || asksApart)
    yield* tellApart(context, titles, weightiest(different, words));
  yield* tellPrices(context, products, cheapestId);
}

/** Set beside each other last turn and not named again: what sets them apart stands right above. */
function isToldAlready({ memory, segment: { text, entities } }: PlaybookContext): boolean {
  return memory.lastIntent === 'compare_products' && entities.products.length === 0 && kindsSaid(text).length === 0;
}

/** “那选哪个”: for what each of them would be taken. False where the data rank them by nothing. */
function* tellByWeight(
  context: PlaybookContext,
  products: CompareProductsContent['products'],
  rows: readonly Row[],
): Steps<boolean> {
  const ranked = rows.flatMap((row) => {
    const better = attributeTopics.find((topic) => topic.better && topic.named.test(row.name))?.better;
    const [best, ...others] = bestOf(row.values, better);
    return best === undefined || others.length > 0 ? [] : [{ name: row.name, best }];
  });
  const cheapest = products.reduce((least, each) => (each.price.amount < least.price.amount ? each : least));
  const each = products.map(({ title, id }, at) => ({
    title,
    points: ranked.filter(({ best }) => best === at).map(({ name }) => name),
    isCheapest: id === cheapest.id,
  }));
  if (ranked.length === 0) return false;
  yield* say(context, phrases.byWeight, {
    each: each.filter(({ points, isCheapest }) => points.length > 0 || isCheapest),
  });
  return true;
}

/** Asked of goods, and told by no data. */
const unmeasured =
  /\b(?:sturd|tough|durab|pretti|nicer|comf|breathab|stylish|fashion|faster|easier|safer|stretchi|stiffer|flatter|scratch)\w*|耐[用穿磨看]|好看|结实|显瘦|显高|舒服|舒适|好打理|百搭|时尚|洋气|牢固|丝滑/i;

/** Which costs least, and nothing of what they are. */
const justPrice =
  /^(?:and |so |ok )*(?:which|what)(?: (?:one|of (?:them|these|those)))?(?:'s| is| are)? (?:the )?cheap(?:er|est)\b.{0,12}$|^(?:那)?(?:哪[个款双件种]?|谁)(?:最|更|比较)?(?:便宜|实惠)[呢啊]?[?？]?$|^(?:那)?最(?:便宜|实惠)的是哪[个款件双种]?[呢啊]?[?？]?$/i;

/** Asks what sets them apart at all, whatever else is asked besides. */
const apart = /\bdifferen|\bcompar|区别|差别|差异|不同|不一样|差在|对比/i;

/** So many differences can be held in mind. */
const mostApart = 4;

/** Differences that weigh with most shoppers: what they are for, then where one value is plainly better than the other. */
function weightiest(rows: readonly Row[], words: string): Row[] {
  const weightOf = (row: Row) => {
    const isRanked = attributeTopics.some(
      ({ named, better }) => named.test(row.name) && bestOf(row.values, better).length > 0,
    );
    return (onTheMove.test(words) && ofMoving.test(row.name) ? 2 : 0) + (isRanked ? 1 : 0);
  };
  return rows.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, mostApart);
}

/** Wanted for sport or the road, and what counts there. */
const onTheMove =
  /\b(?:run\w*|jog\w*|gym|sports?|workouts?|training|hik\w+|cycl\w+|travel\w*|commut\w*)\b|跑|健身|运动|锻炼|骑车|徒步|爬山|出差|旅[行游]|通勤/i;
const ofMoving = /water|batter|weight|防水|续航|电池|重量/i;

/** The differences of each product together, the product named once. */
function* tellApart(context: PlaybookContext, titles: readonly string[], rows: readonly Row[]): Steps {
  if (rows.length === 0) return;
  const each = titles.map((title, at) => ({
    title,
    points: rows.map(({ name, values }) => ({ name, value: values[at] ?? speak(context, phrases.unsaid) })),
  }));
  yield* say(context, phrases.apart, { each });
}

type Row = CompareProductsContent['rows'][number];

function* tellRow(context: PlaybookContext, titles: readonly string[], { name, values }: Row, best: number[]): Steps {
  const [value] = values;
  if (value !== null && value !== undefined && values.every((each) => each === value))
    return yield* say(context, phrases.allSay, { name, value, titles: [...titles] });
  const pairs = titles.map((title, at) => ({ title, value: values[at] ?? speak(context, phrases.unsaid) }));
  const winners = best.flatMap((at) => titles[at] ?? []);
  yield* say(context, winners.length === 0 ? phrases.bothSay : phrases.wins, { name, pairs, winners });
}

function* tellPrices(
  context: PlaybookContext,
  products: CompareProductsContent['products'],
  cheapestId: string | undefined,
): Steps {
  const cheapest = products.find(({ id }) => id === cheapestId);
  const dearest = products.toSorted((a, b) => b.price.amount - a.price.amount)[0];
  if (cheapest && dearest) {
    const facts = { title: cheapest.title, price: cheapest.price.text, other: dearest.price.text };
    yield* say(context, products.length > 2 ? phrases.cheapest : phrases.cheaper, facts);
  } else yield* say(context, phrases.samePrice, { price: products[0]?.price.text ?? '' });
}

interface RowFacts {
  name: string;
  pairs: { title: string; value: string }[];
  winners: string[];
}

/** “Battery life” inside a sentence; ANC stays as it is. */
const nameInText = (name: string) => (/^[A-Z]{2}/.test(name) ? name : name.toLowerCase());

const phrases = {
  wins: phrase<RowFacts>({
    en: ({ name, pairs, winners }) =>
      `On ${name.toLowerCase()} I'd pick the ${winners.join(' or the ')}: ${pairs.map(({ title, value }) => `${value} (${title})`).join(' against ')}.`,
    zh: ({ name, pairs, winners }) =>
      `论${name}，${winners.map((title) => `“${title}”`).join('和')}更有优势：${pairs.map(({ title, value }) => `“${title}”${value}`).join('，')}。`,
  }),
  allSay: phrase<{ name: string; value: string; titles: string[] }>({
    en: ({ name, value, titles }) =>
      `${name} is the same for ${titles.length === 2 ? 'both' : 'all of them'}: ${value} (${titles.join(', ')}).`,
    zh: ({ name, value, titles }) => `${titles.map((title) => `“${title}”`).join('和')}的${name}是一样的：${value}。`,
  }),
  apart: phrase<{ each: { title: string; points: { name: string; value: string }[] }[] }>({
    en: ({ each }) =>
      `What sets them apart: ${each.map(({ title, points }) => `the ${title} (${points.map(({ name, value }) => `${nameInText(name)}: ${value}`).join('; ')})`).join(' and ')}.`,
    zh: ({ each }) =>
      `主要区别：${each.map(({ title, points }) => `“${title}”${points.map(({ name, value }) => `${name}${value}`).join('，')}`).join('；')}。`,
  }),
  byWeight: phrase<{ each: { title: string; points: string[]; isCheapest: boolean }[] }>({
    en: ({ each }) =>
      `It depends on what counts for you: ${each.map(({ title, points, isCheapest }) => `for ${listed([...points.map(nameInText), ...(isCheapest ? ['the price'] : [])])}, the ${title}`).join('; ')}.`,
    zh: ({ each }) =>
      `看您更看重什么：${each.map(({ title, points, isCheapest }) => `看重${[...points, ...(isCheapest ? ['价格'] : [])].join('、')}选“${title}”`).join('；')}。`,
  }),
  unsaid: phrase({ en: () => 'not stated', zh: () => '没有写明' }),
  bothSay: phrase<RowFacts>({
    en: ({ name, pairs }) => `${name}: ${pairs.map(({ title, value }) => `${value} for the ${title}`).join(', ')}.`,
    zh: ({ name, pairs }) => `${name}：${pairs.map(({ title, value }) => `“${title}”${value}`).join('；')}。`,
  }),
  notStated: phrase({
    en: () => "The product data doesn't say enough to settle that point, so I won't guess. What it does say:",
    zh: () => '这一点商品信息里没有写清楚，我不乱下结论，先说说有写明的区别：',
  }),
  cheaper: phrase<{ title: string; price: string; other: string }>({
    en: ({ title, price, other }) => `The cheaper choice is the ${title}, at ${price} against ${other}.`,
    zh: ({ title, price, other }) => `价格上“${title}”更实惠，${price}，另一款${other}。`,
  }),
  cheapest: phrase<{ title: string; price: string; other: string }>({
    en: ({ title, price, other }) => `The cheapest of them is the ${title}, at ${price}; the dearest costs ${other}.`,
    zh: ({ title, price, other }) => `价格上最实惠的是“${title}”，${price}，最贵的${other}。`,
  }),
  samePrice: phrase<{ price: string }>({
    en: ({ price }) => `They cost the same, ${price}.`,
    zh: ({ price }) => `价格一样，都是${price}。`,
  }),
};

import type { CompareProductsContent } from '../../../tools/catalog/compare-products.ts';
import { look } from '../look.ts';
import { namesTitle, pointedByName } from '../orders/name-order.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { sayOutage } from '../trouble.ts';
import { say, step } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { wantedFrom } from './wanted.ts';
import { attributeTopics, numberIn } from './attribute-topics.ts';

/** Which of the two: what sets them apart, by stated attributes only, and which serves what was asked for. */
export const compareProducts: Playbook = {
  intent: 'compare_products',
  *run(context) {
    const ids = yield* findSeveral(context);
    if (ids === 'said') return;
    if (ids.length < 2) {
      return yield* step({
        do: 'ask',
        text: speak(context, phrases.which),
        memory: { open: { intent: 'compare_products', asks: 'product', text: context.segment.text } },
      });
    }
    const compared = yield* look('compare_products', { productIds: ids });
    if (compared.status === 'failed') return yield* sayOutage(context);
    if (compared.status === 'refused') return yield* say(context, phrases.gone);
    const { products } = compared.content;
    yield {
      do: 'remember',
      memory: {
        shown: { kind: 'product', ids: products.map(({ id }) => id), names: products.map(({ title }) => title) },
      },
    };
    yield* tellComparison(context, compared.content);
  },
};

/** The products that the words mean: named ones, or those last shown. */
function* findSeveral(context: PlaybookContext): Steps<string[] | 'said'> {
  const words = context.segment.entities.products;
  const shown = context.memory.shown?.kind === 'product' ? context.memory.shown : undefined;
  const pointed = pointedByName(context.segment.text, shown?.names ?? []).flatMap((at) => shown?.ids[at] ?? []);
  const current = context.memory.productId;
  if (pointed.length > 1) return pointed.slice(0, 3);
  if (pointed[0] !== undefined && current !== undefined && current !== pointed[0]) return [current, pointed[0]];
  const named = (shown?.ids ?? []).filter((_, at) => words.some((word) => namesTitle(shown?.names?.[at] ?? '', word)));
  if (named.length > 1) return named.slice(0, 3);
  const said = sidesOf(context.segment.text);
  const sides = words.length > 1 && !words.every((word, at) => said[at]?.toLowerCase().includes(word)) ? words : said;
  const sought = sides.length > 1 ? sides : words;
  const ids: string[] = [];
  for (const word of sought.slice(0, 3)) {
    const found = yield* look('search_products', { query: word, limit: 3, showCards: false });
    if (found.status === 'failed') {
      yield* sayOutage(context);
      return 'said';
    }
    if (found.status === 'ok') {
      const fresh = found.content.products.filter(({ id }) => !ids.includes(id));
      ids.push(...fresh.slice(0, sought.length === 1 ? 2 : 1).map(({ id }) => id));
    }
  }
  if (sought.length > 0 && ids.length > 1) return ids;
  if (sought.length === 0 && shown && shown.ids.length > 1) return shown.ids.slice(0, 2);
  if (current === undefined || ids.length > 1) return ids;
  const other = ids.find((id) => id !== current) ?? (yield* otherThan(context, current));
  return other === undefined ? ids : [current, other];
}

/** "Against the over-ear ones?": what the words find beside the product in view. */
function* otherThan(context: PlaybookContext, current: string): Steps<string | undefined> {
  const { query } = wantedFrom(context.segment);
  if (query === '') return undefined;
  const found = yield* look('search_products', { query, limit: 3, showCards: false });
  return found.status === 'ok' ? found.content.products.find(({ id }) => id !== current)?.id : undefined;
}

const comparing =
  /^which (?:one |of these )?(?:is|are|has|have|would be|lasts?) (?:the )?[\w-]+[,:]?\s+|^.*?\b(?:difference(?:s)? between|diff(?:rence)? between|compare|comparing|choose between|decide between|torn between|better)[,:]?\s+|^.*?(?:对比|比较|比一?下)(?:一下)?|(?:哪个|哪款|哪一个|有什么|有啥|的?区别|的?差别|有什么不同|怎么选|比一?比|对比|比较|比起来).*$|[?？!！。.]+$|\b(?:which|what)(?:'s| is)?\b.*$/gi;

/** The two sides of "A or B", “A和B哪个好”, in the shopper's own words: for names that no list of goods has. */
function sidesOf(text: string): string[] {
  const than =
    /^(?:is|are) (?:the )?(.{2,40}?) (?:better|worse|more \w+|\w+er) than (?:the )?(.{2,40}?)(?: for .*)?[?.]*$/i.exec(
      text,
    );
  if (than?.[1] && than[2]) return [than[1], than[2]];
  const bare = text.replace(comparing, ' ').trim();
  const sides = bare.split(/\s+(?:and|or|vs\.?|versus|with|against)\s+(?:the\s+)?|和|跟|与|还是|\bvs\b|、/i);
  const named = sides
    .map((side) => side.replace(/^(?:the|your|你们的?|那个|这个)\s*/i, '').trim())
    .filter((side) => side !== '');
  return named.length === 2 && named.every((side) => side.length <= 40) ? named : [];
}

/** What sets some products apart, on what was asked for first. */
export function* tellComparison(
  context: PlaybookContext,
  { products, rows, cheapestId }: CompareProductsContent,
): Steps {
  const titles = products.map(({ title }) => title);
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  const asked = attributeTopics.filter((topic) => topic.asked.test(words));
  const asksPrice = /cheap|price|cost|value|budget|便宜|价格|实惠|性价比|划算|多少钱/i.test(words);

  const judged = asked.flatMap((topic) => {
    const row = rows.find(({ name, values }) => topic.named.test(name) && values.every((value) => value !== null));
    return row ? [{ row, winner: winnerOf(row.values, topic.better) }] : [];
  });
  const winning = products[judged[0]?.winner ?? -1];
  if (winning) yield { do: 'remember', memory: { productId: winning.id, productName: winning.title } };
  for (const { row, winner } of judged.slice(0, 2)) {
    const facts = {
      name: row.name,
      pairs: titles.map((title, at) => ({ title, value: row.values[at] ?? '' })),
      winner: titles[winner ?? -1],
    };
    yield* say(context, winner === undefined ? phrases.bothSay : phrases.wins, facts);
  }
  if (asked.length > 0 && judged.length === 0 && !asksPrice) yield* say(context, phrases.notStated);

  if (judged.length === 0) {
    const different = rows
      .filter(({ differs, values }) => differs && values.every((value) => value !== null))
      .slice(0, 2);
    for (const row of different) {
      const facts = {
        name: row.name,
        pairs: titles.map((title, at) => ({ title, value: row.values[at] ?? '' })),
        winner: undefined,
      };
      yield* say(context, phrases.bothSay, facts);
    }
  }
  const cheapest = products.find(({ id }) => id === cheapestId);
  const dearest = products.toSorted((a, b) => b.price.amount - a.price.amount)[0];
  if (cheapest && dearest) {
    const facts = { title: cheapest.title, price: cheapest.price.text, other: dearest.price.text };
    yield* say(context, products.length > 2 ? phrases.cheapest : phrases.cheaper, facts);
  } else yield* say(context, phrases.samePrice, { price: products[0]?.price.text ?? '' });
}

/** Which of the values serves best, when numbers say so; what has none (`No`) can't win. */
function winnerOf(values: readonly (string | null)[], better: 'larger' | 'smaller' | undefined): number | undefined {
  if (!better) return undefined;
  const numbers = values.map((value) => (value === null ? undefined : numberIn(value)));
  const known = numbers.filter((each) => each !== undefined);
  const best = better === 'larger' ? Math.max(...known) : Math.min(...known);
  if (known.length < 2 || known.filter((each) => each === best).length > 1) return undefined;
  return numbers.indexOf(best);
}

interface RowFacts {
  name: string;
  pairs: { title: string; value: string }[];
  winner: string | undefined;
}

const phrases = {
  which: phrase({
    en: () => 'Which two products would you like to compare? Just tell me their names.',
    zh: () => '您想对比哪两款呢？把名称告诉我就行。',
  }),
  gone: phrase({
    en: () => "I can't find both of them in the shop, so I can't compare them. Could you check the names?",
    zh: () => '这两款没有都找到，没法对比，麻烦确认一下名称？',
  }),
  wins: phrase<RowFacts>({
    en: ({ name, pairs, winner }) =>
      `On ${name.toLowerCase()} I'd pick the ${winner ?? ''}: ${pairs.map(({ title, value }) => `${value} (${title})`).join(' against ')}.`,
    zh: ({ name, pairs, winner }) =>
      `论${name}，“${winner ?? ''}”更有优势：${pairs.map(({ title, value }) => `“${title}”${value}`).join('，')}。`,
  }),
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

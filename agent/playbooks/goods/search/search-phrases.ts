import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import { phrase } from '../../voice.ts';

/** What was found, ready to be said. */
interface FoundFacts {
  count: number;
  first: ProductSummary;
  cheapest: ProductSummary;
  /** Beyond the kind, as one says what has it; may be empty. */
  wish: string;
  budget: string;
  /** How far the cheapest lies from the price that was said; may be empty. */
  off: string;
}

const from = (product: ProductSummary) => (product.priceTo ? `from ${product.price.text}` : product.price.text);
const fromZh = (product: ProductSummary) => (product.priceTo ? `${product.price.text}起` : product.price.text);

/** How a search's answer is said. */
export const searchPhrases = {
  found: phrase<FoundFacts>({
    en: [
      ({ count, first, cheapest, wish }) =>
        count === 1
          ? `Yes, ${wish ? `${wish} ` : ''}there's the ${first.title}, ${from(first)}${first.inStock ? '' : ', sold out at the moment'}.`
          : `Yes, here are ${count}${wish ? ` ${wish}` : ''} for you. The closest match is the ${first.title} (${from(first)})${cheapest === first ? ', also the cheapest of them' : `; the cheapest is the ${cheapest.title} at ${cheapest.price.text}`}.`,
      ({ count, first, cheapest, wish }) =>
        count === 1
          ? `I found one${wish ? ` ${wish}` : ''}: the ${first.title}, ${from(first)}${first.inStock ? '' : ' (sold out right now)'}.`
          : `I've picked out ${count}${wish ? ` ${wish}` : ''}. I'd start with the ${first.title} at ${first.price.text}${cheapest === first ? '' : `; the ${cheapest.title} is the cheapest, at ${cheapest.price.text}`}.`,
    ],
    zh: [
      ({ count, first, cheapest, wish }) =>
        count === 1
          ? `有的，${wish ? `${wish}有` : ''}这款“${first.title}”，${fromZh(first)}${first.inStock ? '' : '，不过目前缺货'}。`
          : `有的，${wish ? `${wish}有${count}款` : `给您挑了${count}款`}。最接近的是“${first.title}”，${fromZh(first)}${cheapest === first ? '，也是里面最实惠的' : `；最实惠的是“${cheapest.title}”，${fromZh(cheapest)}`}。`,
      ({ count, first, cheapest, wish }) =>
        count === 1
          ? `找到一款${wish}：“${first.title}”，${fromZh(first)}${first.inStock ? '' : '（目前缺货）'}。`
          : `${wish}找到了${count}款，您可以先看看“${first.title}”（${fromZh(first)}）${cheapest === first ? '' : `，想实惠点可以看“${cheapest.title}”（${fromZh(cheapest)}）`}。`,
    ],
  }),
  /** The one that is right for what was told. */
  fits: phrase<FoundFacts>({
    en: ({ first, wish }) =>
      `I'd go for the ${first.title}${wish ? `, ${wish}` : ''} (${from(first)}${first.inStock ? '' : ', sold out at the moment'}).`,
    zh: ({ first, wish }) =>
      `推荐这款“${first.title}”${wish ? `，${wish.replace(/的$/, '')}` : ''}，${fromZh(first)}${first.inStock ? '' : '，不过目前缺货'}。`,
  }),
  /** Goods were named, and what was asked of them wasn't understood: no yes to it. */
  unsure: phrase<FoundFacts>({
    en: ({ count, first }) =>
      count === 1
        ? `I'm not sure about that. The one we have is the ${first.title}, ${from(first)}.`
        : `I'm not sure about that. We have ${count} that may be what you mean, for example the ${first.title} (${from(first)}).`,
    zh: ({ count, first }) =>
      count === 1
        ? `这个我不太确定。店里有这款“${first.title}”，${fromZh(first)}。`
        : `这个我不太确定。店里相近的有${count}款，比如“${first.title}”，${fromZh(first)}。`,
  }),
  more: phrase<FoundFacts>({
    en: ({ count, first }) =>
      count === 1
        ? `One more: the ${first.title}, ${from(first)}.`
        : `Here are ${count} more, for example the ${first.title} at ${first.price.text}.`,
    zh: ({ count, first }) =>
      count === 1
        ? `还有一款“${first.title}”，${fromZh(first)}。`
        : `还有${count}款，比如“${first.title}”，${fromZh(first)}。`,
  }),
  otherPrice: phrase<FoundFacts>({
    en: ({ cheapest, budget, wish, off }) =>
      `${wish ? `Nothing ${wish}` : 'Nothing like that'} ${budget}, I'm afraid. The nearest is the ${cheapest.title}, ${from(cheapest)}${off ? `, so ${off}` : ''}.`,
    zh: ({ cheapest, budget, wish, off }) =>
      `${budget}没有${wish || '合适的'}，最接近的是“${cheapest.title}”，${fromZh(cheapest)}${off ? `，${off}` : ''}。`,
  }),
  /** What was wished, and the data of none of them tell of it. */
  silent: phrase<{ first: ProductSummary; wish: string }>({
    en: ({ first, wish }) =>
      `Our details don't say of any of them that it's ${wish}, so I won't promise it. What comes nearest is the ${first.title}, ${from(first)}.`,
    zh: ({ first, wish }) =>
      `商品资料里没有写明哪款是${wish}，我不敢保证；比较接近的是“${first.title}”，${fromZh(first)}。`,
  }),
  /** What was wished, and the data of not every product shown tell. */
  untold: phrase<{ wish: string }>({
    en: ({ wish }) => `Our details don’t say of every one of them that it’s ${wish}.`,
    zh: ({ wish }) => `不过“${wish.replace(/的$/, '')}”这一点，商品资料里没有都写明。`,
  }),
  /** There are such goods, and none of them has what was wished of it. */
  lacking: phrase<FoundFacts>({
    en: ({ first, wish }) =>
      `No, we have none ${wish || 'with all of that'}, I'm afraid. Without it there's the ${first.title}, ${from(first)}.`,
    zh: ({ first, wish }) =>
      `${wish ? `没有${wish}` : '完全符合这个要求的暂时没有'}，同类里有“${first.title}”，${fromZh(first)}，不过不满足这一点。`,
  }),
  otherBrand: phrase<{ brand: string }>({
    en: ({ brand }) => `We don't carry ${brand}, sorry.`,
    zh: ({ brand }) => `抱歉，店里没有${brand}的商品。`,
  }),
  instead: phrase<{ title: string; price: string }>({
    en: ({ title, price }) => `What we have of the kind is the ${title}, ${price}, for one.`,
    zh: ({ title, price }) => `同类的有“${title}”，${price}，可以看看。`,
  }),
  nearest: phrase<FoundFacts>({
    en: ({ first }) => `I don't have exactly that. What comes nearest is the ${first.title}, ${from(first)}.`,
    zh: ({ first }) => `完全符合的暂时没有，比较接近的是“${first.title}”，${fromZh(first)}。`,
  }),
  next: phrase({
    en: [() => 'Tell me if you want to know more about one.', () => 'Shall I compare them for you?'],
    zh: [() => '想了解哪款，跟我说就行。', () => '需要我帮您对比一下吗？'],
  }),
  nextWithSize: phrase({
    en: [
      () => 'Tell me if you want to know more about one, or need a size.',
      () => 'Shall I compare them or help with the size?',
    ],
    zh: [() => '想了解哪款或者选尺码，跟我说就行。', () => '需要我帮您对比一下，或者看看尺码吗？'],
  }),
  notTold: phrase({
    en: () => "The goods' details don't say that, so I'd rather not guess.",
    zh: () => '这一点商品资料里没有写，不敢乱答。',
  }),
  nothing: phrase<{ query: string }>({
    en: ({ query }) =>
      `Sorry, we don't seem to carry ${query ? `"${query}"` : 'that'}. Is there something else I can look for?`,
    zh: ({ query }) => `抱歉，店里暂时没有${query ? `“${query}”` : '符合的商品'}，要不要看看别的？`,
  }),
  lesser: phrase<{ current: ProductSummary; first: ProductSummary }>({
    en: ({ current, first }) =>
      `None that fits as well costs less than the ${current.title} (${from(current)}). Of the same kind the ${first.title} is cheaper, at ${from(first)}, though it doesn't meet all that you asked for.`,
    zh: ({ current, first }) =>
      `完全符合要求的里面“${current.title}”（${fromZh(current)}）已经最实惠了；同类里“${first.title}”便宜些，${fromZh(first)}，不过没有完全满足前面的要求。`,
  }),
  cheapestAlready: phrase<ProductSummary>({
    en: (product) => `The ${product.title} (${from(product)}) is already the cheapest of its kind we have.`,
    zh: (product) => `“${product.title}”（${fromZh(product)}）已经是同类里最实惠的了。`,
  }),
  thatIsAll: phrase({
    en: () => "That's all we have of those. Want me to look for something else?",
    zh: () => '这类商品就这些了，要不要换个类型看看？',
  }),
  askWhat: phrase({
    en: [
      () => 'Gladly! What are you looking for, and is there a budget?',
      () => 'Sure, what kind of thing do you have in mind?',
    ],
    zh: [() => '好呀，您想找什么类型的？有预算的话也告诉我～', () => '可以的，想看哪一类商品呢？'],
  }),
};

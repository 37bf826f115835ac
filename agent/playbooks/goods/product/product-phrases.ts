import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { listed, phrase } from '../../voice.ts';
import { isPack } from './variant-named.ts';

const sizeNameEn = (size: string) =>
  isPack(size) ? `the ${size} ${/\dg|\d ?(?:kg|g|ml|l)\b/i.test(size) ? 'pack' : 'one'}` : `size ${size}`;

/** A pack isn't a size: `5 kg装`, ` 42 码`. */
const sizeName = (size: string) => (isPack(size) ? ` ${size}装` : ` ${size} 码`);

interface VariantFacts {
  title: string;
  size: string | undefined;
  /** Those that were asked for. */
  colours: readonly string[];
  few: number | undefined;
  price: string;
}

export const productPhrases = {
  instead: phrase<{ title: string; price: string }>({
    en: ({ title, price }) => `The ${title} (${price}) is, though.`,
    zh: ({ title, price }) => `这一点“${title}”（${price}）可以满足。`,
  }),
  madeFor: phrase<{ title: string; audience: 'women' | 'men' | 'unisex' | 'kids'; holds: boolean }>({
    en: ({ title, audience, holds }) =>
      `${holds ? 'Yes' : 'No'}, the ${title} is made for ${audience === 'unisex' ? 'women and men alike' : audience === 'kids' ? 'children' : audience}.`,
    zh: ({ title, audience, holds }) =>
      `${holds ? '可以的' : '不太合适'}，“${title}”是${{ unisex: '男女同款', women: '女款', men: '男款', kids: '儿童款' }[audience]}。`,
  }),
  leftOpen: phrase<{ open: readonly string[] }>({
    en: ({ open }) => `On “${open.join('” and “')}” our details say nothing, so I won't guess.`,
    zh: ({ open }) => `“${open.join('”“')}”这一点商品资料里没有写，我不乱说。`,
  }),
  gone: phrase({
    en: () => "I can't find that product in the shop any more.",
    zh: () => '这款商品现在店里查不到了。',
  }),
  price: phrase<ProductDetails>({
    en: ({ title, price, priceTo }) =>
      `It's ${price.text}${priceTo ? ` to ${priceTo.text}, depending on the version,` : ''} for the ${title}.`,
    zh: ({ title, price, priceTo }) => `“${title}”现在${price.text}${priceTo ? `到${priceTo.text}，看规格` : ''}。`,
  }),
  priceOfSome: phrase<{ title: string; price: string; count: number; total: string }>({
    en: ({ title, price, count, total }) => `${total} for ${count} (${title}), at ${price} each.`,
    zh: ({ title, price, count, total }) => `“${title}”${price}一份，${count}份一共${total}。`,
  }),
  packPrices: phrase<{ title: string; packs: { size: string; price: string }[] }>({
    en: ({ title, packs }) => {
      const [only] = packs;
      if (only && packs.length === 1) return `The ${only.size} pack of the ${title} costs ${only.price}.`;
      return `The ${title}: ${packs.map(({ size, price }) => `${price} for ${size}`).join(', ')}.`;
    },
    zh: ({ title, packs }) => `“${title}”${packs.map(({ size, price }) => `${size}装${price}`).join('，')}。`,
  }),
  fit: phrase<{ note: string }>({ en: ({ note }) => note, zh: ({ note }) => note }),
  variantInStock: phrase<VariantFacts & { sizesLeft: string[]; coloursLeft: string[]; coloursOut: string[] }>({
    en: ({ title, size, colours, few, sizesLeft, coloursLeft, coloursOut, price }) => {
      const which = [listed(colours).toLowerCase(), size && sizeNameEn(size)].filter(Boolean).join(', ');
      const left = few ? `; only ${few} left` : '';
      const inSizes = sizesLeft.length > 0 ? ` (${sizesLeft.some(isPack) ? '' : 'sizes '}${listed(sizesLeft)})` : '';
      const isOnly = coloursOut.length > 0 && coloursLeft.length === 1;
      const inColours =
        coloursLeft.length > 0 ? `, ${isOnly ? 'only ' : ''}in ${listed(coloursLeft).toLowerCase()}` : '';
      const out = coloursOut.length > 0 ? ` (sold out in that size: ${listed(coloursOut).toLowerCase()})` : '';
      return `Yes, we have the ${title} in ${which} at ${price}${left}${inSizes}${inColours}${out}.`;
    },
    zh: ({ title, size, colours, few, sizesLeft, coloursLeft, coloursOut, price }) => {
      const left = few ? `，只剩${few}件了` : '';
      const inSizes =
        sizesLeft.length > 0 ? `，现有 ${sizesLeft.join('、')}${sizesLeft.some(isPack) ? '' : ' 码'}` : '';
      const inColours =
        coloursLeft.length > 0 ? `，${coloursOut.length > 0 ? '有' : '颜色有'}${coloursLeft.join('、')}` : '';
      const out = coloursOut.length > 0 ? `，${coloursOut.join('、')}的这个码缺货` : '';
      return `有的，“${title}”${[colours.join('、'), size && sizeName(size)].filter(Boolean).join('')}有货，${price}${left}${inSizes}${inColours}${out}。`;
    },
  }),
  variantSoldOut: phrase<VariantFacts>({
    en: ({ title, size, colours }) =>
      `Sorry, ${[listed(colours).toLowerCase(), size && sizeNameEn(size)].filter(Boolean).join(', ')} is sold out right now for the ${title}.`,
    zh: ({ title, size, colours }) =>
      `抱歉，“${title}”${[colours.join('、'), size && sizeName(size)].filter(Boolean).join('')}目前缺货。`,
  }),
  /** Of several that could be meant, those that come in what was asked for. */
  severalHave: phrase<{
    each: { title: string; price: string; size: string | undefined; colour: string | undefined }[];
  }>({
    en: ({ each }) =>
      `Yes: ${listed(each.map(({ title, price, size, colour }) => `the ${title} in ${[colour?.toLowerCase(), size && sizeNameEn(size)].filter(Boolean).join(', ')} at ${price}`))}.`,
    zh: ({ each }) =>
      `有货的：${each.map(({ title, price, size, colour }) => `“${title}”${[colour, size && sizeName(size)].filter(Boolean).join('')}，${price}`).join('；')}。`,
  }),
  /** Of several that are meant, what was asked of them. */
  eachTells: phrase<{ each: { title: string; price: string; inStock: boolean; says: string | undefined }[] }>({
    en: ({ each }) =>
      each
        .map(
          ({ title, price, inStock, says }) =>
            `The ${title}: ${price}${inStock ? ', in stock' : ', sold out right now'}${says === undefined ? '' : `, ${says}`}.`,
        )
        .join(' '),
    zh: ({ each }) =>
      each
        .map(
          ({ title, price, inStock, says }) =>
            `“${title}”${price}，${inStock ? '有货' : '目前缺货'}${says === undefined ? '' : `，${says}`}。`,
        )
        .join(''),
  }),
  eachSays: phrase<{ each: { title: string; says: string }[] }>({
    en: ({ each }) => each.map(({ title, says }) => `The ${title}: ${says}.`).join(' '),
    zh: ({ each }) => `${each.map(({ title, says }) => `“${title}”${says}`).join('；')}。`,
  }),
  noneHas: phrase<{ titles: string[] }>({
    en: ({ titles }) =>
      `Sorry, that's sold out right now or doesn't exist in ${listed(titles.map((title) => `the ${title}`))}.`,
    zh: ({ titles }) => `抱歉，${titles.map((title) => `“${title}”`).join('、')}都没有这个颜色尺码的现货。`,
  }),
  sameFor: phrase<{ titles: string[] }>({
    en: ({ titles }) => `The same goes for ${listed(titles.map((title) => `the ${title}`))}.`,
    zh: ({ titles }) => `${titles.map((title) => `“${title}”`).join('、')}也一样。`,
  }),
  noColour: phrase<{ title: string; colours: string[] }>({
    en: ({ title, colours }) =>
      colours.length > 0
        ? `That colour isn't available for the ${title}; there's ${listed(colours.map((each) => each.toLowerCase()))}.`
        : `There's only one colour of the ${title}.`,
    zh: ({ title, colours }) =>
      colours.length > 0 ? `“${title}”没有这个颜色，有${colours.join('、')}。` : `“${title}”只有一个颜色。`,
  }),
  noSize: phrase<{ title: string; size: string; sizes: string[] }>({
    en: ({ title, size, sizes }) => `There's no ${size} in the ${title}. In stock: ${listed(sizes)}.`,
    zh: ({ title, size, sizes }) => `“${title}”没有 ${size} 码，现货有 ${sizes.join('、')}。`,
  }),
  colours: phrase<{ title: string; colours: string[]; soldOut: string[] }>({
    en: ({ title, colours, soldOut }) =>
      colours.length === 0
        ? `Sorry, every colour of the ${title} is sold out right now.`
        : `You can have the ${title} in ${listed(colours.map((each) => each.toLowerCase()))}${soldOut.length > 0 ? ` (sold out: ${listed(soldOut.map((each) => each.toLowerCase()))})` : ''}.`,
    zh: ({ title, colours, soldOut }) =>
      colours.length === 0
        ? `抱歉，“${title}”各个颜色目前都缺货。`
        : `“${title}”有${colours.join('、')}${colours.length > 1 ? `${colours.length}种颜色` : '一种颜色'}${soldOut.length > 0 ? `，${soldOut.join('、')}目前缺货` : ''}。`,
  }),
  sizes: phrase<{ title: string; sizes: string[]; all: string[] }>({
    en: ({ title, sizes, all }) =>
      sizes.length === all.length
        ? `Sizes of the ${title}: ${listed(all)}, all in stock.`
        : `In stock for the ${title}: ${listed(sizes)}. Sold out: ${listed(all.filter((each) => !sizes.includes(each)))}.`,
    zh: ({ title, sizes, all }) =>
      sizes.length === all.length
        ? `“${title}”有 ${all.join('、')}，都有货。`
        : `“${title}”现货有 ${sizes.join('、')}，缺货的是 ${all.filter((each) => !sizes.includes(each)).join('、')}。`,
  }),
  packs: phrase<{ title: string; packs: { size: string; price: string; inStock: boolean }[] }>({
    en: ({ title, packs }) =>
      `The ${title} comes in ${listed(packs.map(({ size, price, inStock }) => `${size} (${price}${inStock ? '' : ', sold out right now'})`))}.`,
    zh: ({ title, packs }) =>
      `“${title}”有${packs.map(({ size, price, inStock }) => `${size}装（${price}${inStock ? '' : '，目前缺货'}）`).join('、')}${packs.length > 1 ? `${packs.length}种规格` : '一种规格'}。`,
  }),
  inStock: phrase<ProductDetails>({
    en: ({ title, price, priceTo }) => `Yes, we have the ${title} in stock, ${priceTo ? 'from ' : ''}${price.text}.`,
    zh: ({ title, price, priceTo }) => `有货的，“${title}”${price.text}${priceTo ? '起' : ''}。`,
  }),
  soldOut: phrase<ProductDetails>({
    en: ({ title }) => `Sorry, we're out of the ${title} at the moment.`,
    zh: ({ title }) => `抱歉，“${title}”目前缺货。`,
  }),
  overview: phrase<ProductDetails>({
    en: ({ title, description, price, priceTo }) =>
      `The ${title} (${priceTo ? 'from ' : ''}${price.text}): ${description}`,
    zh: ({ title, description, price, priceTo }) => `“${title}”${price.text}${priceTo ? '起' : ''}。${description}`,
  }),
  notStated: phrase<ProductDetails>({
    en: ({ title }) => `The product data for the ${title} doesn't say, and I don't want to guess.`,
    zh: ({ title }) => `“${title}”的商品信息里没有写这一点，我不想乱说。`,
  }),
  notStatedOf: phrase<ProductDetails>({
    en: ({ title }) => `The product data for the ${title} doesn't say so, so please don't count on it.`,
    zh: ({ title }) => `“${title}”的商品信息里没有写明这一点，我不敢保证。`,
  }),
  /** Of how many charges a power bank has in it. */
  charges: phrase<{ capacity: string }>({
    en: ({ capacity }) =>
      `It holds ${capacity}. How many charges that makes depends on your phone's battery and on what is lost on the way, so I won't name a number.`,
    zh: ({ capacity }) => `容量是${capacity}。能充几次要看手机电池多大，充电中还有损耗，我就不乱报次数了。`,
  }),
  pointNotStated: phrase<{ point: string }>({
    en: ({ point }) => `Whether there's a ${point}, the product data doesn't say.`,
    zh: ({ point }) => `有没有${point}，商品信息里没有写。`,
  }),
  allAlike: phrase<{ titles: string[]; name: string; value: string }>({
    en: ({ titles, name, value }) => `The same for ${listed(titles)}: ${name.toLowerCase()}: ${value}.`,
    zh: ({ titles, name, value }) => `${titles.map((title) => `“${title}”`).join('、')}都一样，${name}：${value}。`,
  }),
  buy: phrase<ProductDetails>({
    en: ({ title, price, priceTo, inStock }) =>
      inStock
        ? `Good choice! Open the ${title} below (${priceTo ? 'from ' : ''}${price.text}), pick your option and check out there; I can't place an order for you from this chat.`
        : `I'm sorry, the ${title} is sold out at the moment, so it can't be ordered right now.`,
    zh: ({ title, price, priceTo, inStock }) =>
      inStock
        ? `好的，点开下面的“${title}”（${price.text}${priceTo ? '起' : ''}），选好规格直接下单就行；聊天里我没法替您下单。`
        : `抱歉，“${title}”目前缺货，暂时下不了单。`,
  }),
  notKnown: phrase({
    en: () => "I couldn't find anything on that in our shop's information, and I don't want to guess.",
    zh: () => '这一点店铺资料和商品信息里都没有写，我不想乱说。',
  }),
  offerPerson: phrase({
    en: () => 'Shall I ask a colleague to find out?',
    zh: () => '要不要我转给同事帮您确认？',
  }),
};

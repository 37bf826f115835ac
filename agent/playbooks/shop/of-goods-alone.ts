import { asksFit } from '../goods/sizes/asks-fit.ts';
import { namesForeignShoe } from '../goods/sizes/foreign-size.ts';
import { asksSizeChart } from '../goods/sizes/size-chart.ts';
import { lacksSize } from '../goods/sizes/unknown-size.ts';
import { tellsUsualSize } from '../goods/sizes/usual-size.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { place } from '../goods/verdicts/mains.ts';
import { asksVariantOfView, namesPackAlone } from '../goods/which/in-view.ts';
import { ofRules } from '../goods/search/wishes-goods.ts';
import { isShort } from '../is-short.ts';
import { asksAboutAsSuch, asksWhatItTracks } from '../readers/points-at-product.ts';
import { wantsToBuy } from '../readers/leaning/by-view.ts';
import { aboutGoods } from '../matter.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';

/** Told by the data of goods that are named or in view, however near a rule its words come. */
export const isOfGoodsAlone = (context: PlaybookContext): boolean =>
  isOfBody(context) ||
  isOfGoodsAsSuch(context) ||
  isOfOwnFit(context) ||
  isOfPrice(context) ||
  isOfColours(context) ||
  isOfMeasure(context) ||
  isOfCheaper(context) ||
  isOfComparing(context) ||
  isOfBest(context) ||
  isOfUseAbroad(context) ||
  isOfPointed(context) ||
  isOfPack(context) ||
  isOfBuying(context) ||
  isOfWash(context);

/** A playbook that steps back for the rules, but not where goods alone tell. */
export const unlessOfGoods = (playbook: Playbook, forRules: (playbook: Playbook) => Playbook): Playbook => {
  const ruled = forRules(playbook);
  return {
    intent: playbook.intent,
    *run(context) {
      yield* (isOfGoodsAlone(context) ? playbook : ruled).run(context);
    },
  };
};

/** "UK 8 in the boots" is converted for the shoe that is named, and how it turns out is in its data. */
const isOfOwnFit = ({ intent, segment, memory }: PlaybookContext) =>
  intent === 'recommend_size' &&
  (asksSizeChart(segment.text) ||
    namesForeignShoe(segment.text) ||
    tellsUsualSize(segment, memory) ||
    ((segment.entities.products.length > 0 || memory.productId !== undefined) &&
      (asksFit.test(segment.text) || lacksSize(segment.text))));

/** “那围巾多少钱” after the price of wrapping. */
const isOfPrice = ({ intent, segment: { text } }: PlaybookContext) =>
  (intent === 'product_question' || intent === 'policy_question' || intent === 'search_products') &&
  ((isShort(text, { zh: 12, en: 40 }) && priceOnly.test(text.trim())) || isOfPriceAndStock(text)) &&
  kindsSaid(text).some(({ kind }) => !kind.isGeneral);

/** “羽绒服多少钱，有L码吗”: each part asks what data alone hold. */
function isOfPriceAndStock(text: string): boolean {
  const parts = text.split(/[,，。.;；?？!！]+|(?<=\p{Script=Han})\s+|\s+and\s+/u).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => priceOnly.test(part.trim()) || stockOnly.test(part.trim()));
}

const stockOnly =
  /^(?:那|都|还)?有(?:没有)?(?:现货|货|[a-z0-9]{1,4}\s?(?:码|号)|\p{Script=Han}{1,3}色)?的?[吗么嘛]?$|^(?:(?:do|have) (?:you|u) (?:still )?(?:have|got) (?:it|them|any|one) |any |is it |is there one |are they )(?:available )?(?:in )?(?:an? )?(?:size )?[\w ]{1,14}$/iu;

const priceOnly =
  /^(?:那|那个|这个)?[^运邮费包装退换洗改寄]{1,8}(?:要|是)?(?:多少钱|什么价|几块)[呢啊]?[?？]?$|^(?:and |so |ok )*(?:how much (?:is|are|r|for)|what'?s the price of) (?:the |your |a |an )?(?!shipping|delivery|postage|wrapping|returns?)[\w' -]{3,24}[?]*$/i;

/** "Is there a cheaper one" of goods in view: no price that fell. */
const isOfCheaper = ({ intent, followUp, memory }: PlaybookContext) =>
  intent === 'search_products' &&
  followUp === 'cheaper' &&
  (memory.productId !== undefined || memory.search !== undefined);

/** "Does it do sleep tracking" of a watch. */
const isOfBody = ({ intent, segment, memory }: PlaybookContext) =>
  intent === 'product_question' && asksWhatItTracks(segment, memory);

/** "Tell me about the down parka": no care of down. */
const isOfGoodsAsSuch = ({ intent, segment: { text, entities } }: PlaybookContext) =>
  intent === 'product_question' && entities.products.length > 0 && asksAboutAsSuch(text);

/** “充电宝多重”: no rule on such goods weighs them. */
const isOfMeasure = ({ intent, segment: { text } }: PlaybookContext) =>
  intent === 'product_question' &&
  /^(?:你们家?的?|这个?|那个?)?\p{Script=Han}{1,6}(?:有|是)?(?:多[重厚宽高沉大]|几斤|什么材质|什么料子?)[呢啊呀]?[?？]?$/u.test(
    text.trim(),
  ) &&
  kindsSaid(text).some(({ kind }) => !kind.isGeneral);

/** “拖鞋有几个颜色”: how true the pictures' colours are isn't asked. */
const isOfColours = ({ intent, segment: { text } }: PlaybookContext) =>
  intent === 'product_question' &&
  isShort(text, { zh: 14, en: 50 }) &&
  /(?:有|是)(?:几|哪|什么|多少)(?:个|种|些)?(?:颜色|色)|\b(?:what|which|how many) (?:other )?colou?rs\b/i.test(text) &&
  kindsSaid(text).some(({ kind }) => !kind.isGeneral);

/** "What's the difference with the studio ones" of earbuds in view: no sum of money. */
const isOfComparing = ({ intent, segment: { text, entities }, memory }: PlaybookContext) =>
  intent === 'compare_products' &&
  (memory.productId !== undefined || memory.shown?.kind === 'product' || entities.products.length > 1) &&
  memory.lastIntent !== undefined &&
  aboutGoods.has(memory.lastIntent) &&
  !ofMoneyBack.test(text);

const ofMoneyBack =
  /差价|价保|退|补|\b(?:refund|money back|price (?:drop|difference|protection)|(?:pay|owe|get)\b.{0,12}\bdifference)/i;

/** “冲锋衣哪款防水最好”: the best of a kind, rather than how it is kept so. */
const isOfBest = ({ intent, segment: { text } }: PlaybookContext) =>
  intent === 'search_products' &&
  kindsSaid(text).some(({ kind }) => !kind.isGeneral) &&
  /哪[个款种双件条].{0,8}(?:最|更)|\bwhich\b.{0,40}\b(?:most|best|\w{3,}est)\b/i.test(text);

/** “便宜那个能接电话吗”, "how's the cheaper one": of one of those just shown. */
const isOfPointed = ({ intent, segment: { text }, memory }: PlaybookContext) =>
  (intent === 'product_question' || intent === 'nonsense') &&
  memory.shown?.kind === 'product' &&
  memory.lastIntent !== undefined &&
  aboutGoods.has(memory.lastIntent) &&
  isShort(text, { zh: 16, en: 60 }) &&
  pointsAtOne.test(text) &&
  !ofRules.test(text);

const pointsAtOne =
  /(?:便宜|贵|实惠|第[一二三四]|前面|后面|左边|右边)的?(?:那|这)?一?[个款件双条台]|\b(?:cheap\w*|first|second|third|last|other|dear\w*|pricier|expensive) one\b/i;

/** "Add it to my basket" right after goods, which is no wish to add it to an order. */
const isOfBuying = ({ intent, segment: { text }, memory }: PlaybookContext) =>
  intent === 'product_question' && memory.productId !== undefined && wantsToBuy.test(text.trim());

/** “能水洗不” of the coat in view: by its own label, whatever is done with others of its stuff. */
const isOfWash = ({ intent, segment: { text }, memory }: PlaybookContext) =>
  intent === 'product_question' &&
  memory.productId !== undefined &&
  memory.lastIntent !== undefined &&
  aboutGoods.has(memory.lastIntent) &&
  isShort(text, { zh: 9, en: 36 }) &&
  kindsSaid(text).length === 0 &&
  /(?:能|可以)(?:直接|用)?(?:水|机|手)?洗|\bcan (?:i|it|they|you) (?:be )?(?:machine )?wash/i.test(text);

/** “有小包装的吗” of food in view: no wrapping. */
const isOfPack = (context: PlaybookContext) =>
  context.intent === 'product_question' &&
  asksVariantOfView(context) &&
  namesPackAlone(context.segment.text) &&
  !ofRules.test(context.segment.text);

/** “去日本能用吗” of what is in view: by its mains, and no parcel. */
const isOfUseAbroad = ({ intent, segment: { text }, memory }: PlaybookContext) =>
  intent === 'product_question' &&
  memory.productId !== undefined &&
  memory.orderNumber === undefined &&
  isShort(text, { zh: 14, en: 45 }) &&
  place.test(text) &&
  usedThere.test(text) &&
  !sends.test(text);

const usedThere = /(?:能|可以)(?:直接)?(?:用|使|插|充)|用得了|\b(?:use|used|work|works|plug|run)\b/i;
const sends = /寄|发|送|邮|\b(?:ship|send|deliver|post)/i;

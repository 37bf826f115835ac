import type { ListPromotionsContent } from '../../../tools/catalog/list-promotions.ts';
import type { ProductDetails } from '../../../tools/views/product-view.ts';
import type { ProductLine } from '../../../tools/commerce/product.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { asksReduced } from '../readers/leaning/by-view.ts';
import { sayByDay } from '../say-time.ts';
import { sayOutage } from '../trouble.ts';
import { say, step } from '../steps.ts';
import { dataFirst } from './product/data-first.ts';
import { productPhrases } from './product/product-phrases.ts';
import { productQuestion } from './product/product-question.ts';
import { kindsSaid } from './search/kinds-said.ts';
import { asksOfNamed } from './search/wishes-goods.ts';
import { policyQuestion } from '../shop/policy-question.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { phrase } from '../voice.ts';

const lines: readonly { line: ProductLine; words: RegExp }[] = [
  { line: 'shoes', words: /\bshoes?\b|sneaker|boot|trainer|鞋|靴/i },
  {
    line: 'electronics',
    words: /electronic|earphone|headphone|earbud|charger|gadget|speaker|watch|耳机|数码|电子|充电|音箱|手表/i,
  },
  { line: 'pet_food', words: /\bpets?\b|cat|dog|kibble|宠物|猫|狗|犬/i },
  {
    line: 'clothing',
    words: /cloth|jacket|shirt|dress|coat|trouser|jean|sweater|衣|服(?!务)|裤|裙|外套|衬衫|T恤|毛衣/i,
  },
];

/** Offers for who buys for the first time. */
const newcomers =
  /new (?:customer|here|shopper|member)|\bnewbie\b|never (?:ordered|bought|shopped|used)|first[- ](?:order|time|purchase)|welcome|新(?:人|客|用户|会员)|首单|首次|第一次|(?:没|头一回|从没)(?:在你.{0,3})?(?:买过|下过单)/i;

/** Without a word of these, what is asked of goods that are named is asked of their data. */
const ofOffers =
  /promo|discount|deal|offer|sale|coupon|voucher|code|% ?off|(?:%|\d|money|something|anything|percent) ?off\b|cheap|free|gift|bargain|reduc|price|special|black friday|[折惠减券赠送码促价]|活动|便宜|划算|双十一|双11|618/i;

/** How a discount works, rather than which there are. */
const asksRule =
  /student|teacher|member|\bvip\b|会员|等级|coupon|voucher|combine|stack|together|code (?:is|does|doesn)|expire|gift card|points|学生|老师|优惠券|用不了|不能用|怎么用|叠加|一起用|同时用|过期|积分|礼品卡|满减规则/i;

/** Wants a price of their own, rather than to know which offers there are. */
const haggles =
  /\d+ ?(?:%|percent|per cent)(?: off)?|\bhalf (?:off|price)\b|\b(?:give|do|get|have|make|cut|offer|knock)\b.{0,20}\b(?:me|us|discount|deal|off|cheaper|lower)\b|\b(?:cheaper|lower|better) (?:price|deal)|\bhaggle|\bnegotiat|打个?(?:[一二三四五六七八九\d.]+|骨)?折(?!扣|后)|[一二三四五六七八九\d]折|(?:便宜|优惠|少|降|让)(?:我|一?点|点儿|些|[\d十百几]+块?)|抹个?零|(?:能不能|可不可以|可以|能)(?:再)?(?:便宜|优惠|打折|少)|(?:最低|底)价|砍价|讲价|议价/i;

/** “为什么老客户比新客户贵”: the reason, which no list of offers gives. */
const asksWhy = /为什么|为啥|凭(?:什么|啥)|\bwhy (?:is|are|do|does|did|am|was|were|would|should)\b|\bhow come\b/i;

/** “any discount for nurses”: for people of some kind, whom only a rule can name. */
const isForSome = (text: string): boolean =>
  forSome.test(text) &&
  !newcomers.test(text) &&
  kindsSaid(text).length === 0 &&
  lines.every(({ words }) => !words.test(text));

const forSome =
  /\b(?:discounts?|deals?|offers?|reductions?|(?:money )?off|prices?)\b for (?!orders?|returning|two|(?:your |the )?(?:holidays|sales|products|items|things|goods|clothes))(?:[a-z]+ )?[a-z]+(?:s|men|women|people|staff|workers)\b|(?:护士|医生|医护|老师|教师|军人|退伍|老人|老年人|长辈|残疾人|消防员?|警察|公务员|快递员|环卫工?|孕妇|宝妈)[^,，。]{0,4}(?:优惠|打折|折扣|便宜|减)/i;

/** Discounts, codes and sales that run now. They have no card, so the words name them. */
export const promotions: Playbook = {
  intent: 'promotions',
  *run(context) {
    if (!ofOffers.test(context.segment.text) && asksOfNamed({ ...context, intent: 'product_question' }))
      return yield* dataFirst(productQuestion).run({ ...context, intent: 'product_question' });
    if (asksWhy.test(context.segment.text) || isForSome(context.segment.text))
      return yield* policyQuestion.run(context);
    const view = yield* inView(context);
    if (!view && asksRule.test(context.segment.text) && !newcomers.test(context.segment.text)) {
      const quoted = yield* quoteKnowledge(context, context.segment.text);
      if (quoted.status === 'quoted') return yield* step({ do: 'say', text: quoted.text });
    }
    const line = lines.find(({ words }) => words.test(context.segment.text))?.line ?? view?.line;
    if (view) yield* say(context, productPhrases.price, view);
    const looked = yield* look('list_promotions', line ? { line } : {});
    if (looked.status !== 'ok') return yield* sayOutage(context);
    const forNew = looked.content.promotions.filter(({ description }) => newcomers.test(description));
    const meansNew = newcomers.test(`${context.resumes?.text ?? ''} ${context.segment.text}`) && forNew.length > 0;
    const rest = looked.content.promotions.filter((each) => !forNew.includes(each));
    const running = meansNew ? [...forNew, ...rest] : looked.content.promotions;
    if (running.length === 0)
      return yield* say(context, haggles.test(context.segment.text) ? phrases.fixedAnyway : phrases.none);
    const from = context.followUp === 'more' ? 3 : 0;
    const told = running.slice(from, from + 3);
    if (told.length === 0) return yield* say(context, phrases.thatIsAll);
    const isPlea = haggles.test(context.segment.text);
    const intro = from > 0 ? phrases.more : isPlea ? phrases.fixed : phrases.intro;
    yield* say(context, intro, { count: told.length });
    for (const promotion of told) {
      yield* say(context, phrases.one, {
        promotion,
        until: sayByDay(promotion.endsAt, context.frame).replace(/^by |前$/g, ''),
      });
    }
    const { turns: turn = 0 } = context.memory;
    // “can i use them on sale items” leans on it
    yield { do: 'remember', memory: { topic: { question: context.segment.text, title: '', label: '', turn } } };
    const left = running.length - from - told.length;
    if (left > 0) yield* say(context, phrases.others, { count: left });
  },
};

/** What is in view, where its price is asked with something off. */
function* inView({ segment, memory, resumes, followUp }: PlaybookContext): Steps<ProductDetails | undefined> {
  if (memory.productId === undefined || resumes || followUp || !asksReduced.test(segment.text)) return undefined;
  const looked = yield* look('get_product', { productId: memory.productId });
  return looked.status === 'ok' ? looked.content : undefined;
}

const bare = (text: string) => text.trim().replace(/[.。]+$/, '');

const phrases = {
  none: phrase({
    en: () => "There's no promotion running right now, I'm afraid.",
    zh: () => '目前没有进行中的优惠活动。',
  }),
  intro: phrase<{ count: number }>({
    en: [
      ({ count }) => (count === 1 ? "There's one offer on right now:" : 'Yes, these are on right now:'),
      () => 'Here is what is running at the moment:',
    ],
    zh: [({ count }) => (count === 1 ? '现在有一个活动：' : '有的，现在这些活动在进行：'), () => '目前的优惠有：'],
  }),
  /** Nobody gets a price of their own. */
  fixed: phrase<{ count: number }>({
    en: () => "Prices are the same for everyone, so I can't take anything off myself. What you can use right now:",
    zh: () => '价格都是统一的，我这边没法单独给您打折。现在能用的优惠有：',
  }),
  fixedAnyway: phrase({
    en: () =>
      "Prices are the same for everyone, so I can't take anything off myself, and there's no promotion running right now.",
    zh: () => '价格都是统一的，我这边没法单独给您打折，目前也没有进行中的优惠活动。',
  }),
  more: phrase<{ count: number }>({ en: () => 'There is also:', zh: () => '还有这些：' }),
  thatIsAll: phrase({ en: () => "That's all that is running right now.", zh: () => '目前就这些活动了。' }),
  one: phrase<{ promotion: ListPromotionsContent['promotions'][number]; until: string }>({
    en: ({ promotion: { description, code }, until }) =>
      `\n• ${bare(description)}${code && !description.includes(code) ? `; code ${code}` : ''} (until ${until}).`,
    zh: ({ promotion: { description, code }, until }) =>
      `\n• ${bare(description)}${code && !description.includes(code) ? `，优惠码 ${code}` : ''}（${until}截止）。`,
  }),
  others: phrase<{ count: number }>({
    en: ({ count }) => `\nAnd ${count} more; tell me what you're shopping for and I'll see what applies.`,
    zh: ({ count }) => `\n另外还有${count}个，告诉我您想买什么，我看看哪个能用。`,
  }),
};

import type { Lexicon } from './lexicon.ts';

/** Goods, what they are like, and which to take. */
export const goods: Lexicon = {
  clothing: {
    en: 'jacket*, coat*, parka*, puffer*, vest*, blazer*, shirt*, tshirt*, tee, tees, hoodie*, sweater*, jumper*, cardigan*, fleece, pullover, sweatshirt*, dress, dresses, skirt*, pants, jeans, trousers, shorts, leggings, joggers, sock*, underwear, hat, hats, cap, scarf, gloves, clothes, outfit, raincoat*, top, tops, blouse*, suit, pajamas, bra',
    zh: '衣服,外套,夹克,羽绒,棉服,大衣,风衣,冲锋衣,派克,马甲,衬衫,t恤,短袖,卫衣,毛衣,针织,裙,裤,袜,内衣,帽子,围巾,手套,上衣,睡衣,雨衣,西装,女装,男装,童装',
  },
  footwear: { en: 'shoe*, sneaker*, trainers, boot*, sandal*, slipper*, runners, heels, loafers', zh: '鞋,靴' },
  electronics: {
    en: 'headphone*, earphone*, earbud*, headset*, speaker*, charger*, power bank*, powerbank*, watch*, smartwatch*, keyboard*, mouse, cable*, battery pack, adapter*, hub, lamp, webcam, electronics, gadget*',
    zh: '耳机,耳塞,音箱,音响,充电器,充电宝,充电头,手表,手环,键盘,鼠标,数据线,充电线,台灯,数码',
  },
  pets: {
    en: 'cat, cats, dog, dogs, puppy, puppies, kitten*, kibble, pet, pets, treats, cat food, dog food, wet food, dry food, litter, food',
    zh: '猫,狗,犬,粮,罐头,冻干,宠物,零食,主子,喵,汪',
  },
  accessory: {
    en: 'bag*, backpack*, wallet, umbrella*, suitcase, bottle, blanket, pillow*, mattress*, phone case, belt, sunglasses, tote',
    zh: '包包,背包,书包,双肩包,雨伞,水杯,行李箱,枕头,床垫,手机壳,钱包,帆布袋',
  },
  product: {
    en: 'product*, item*, goods, thing, things, stuff, model, models, one, ones',
    zh: '商品,宝贝,东西,这款,那款,这个,那个,这件,那件,这双,那双,产品',
  },
  size: {
    en: 'size*, sizing, fit, fits, fitted, fitting, measurement*, size chart',
    zh: '尺码,码数,尺寸,多大,几码,什么码,啥码,哪个码,大码,均码,码吗,穿多,号合适,选码,个码,l码,m码,s码,几号.{0,3}(?:穿|合适)?,哪个号,啥号,什么号,大一号,小一号,拿哪个,穿多大,拍多大,选多大,鞋码,多少码,型号大小',
  },
  size_label: {
    en: 'xs, s, m, l, xl, xxl, xxxl, small, medium, large, extra large',
    zh: '(?<![a-z])(?:xs|s|m|l|xl|xxl|xxxl|2xl|3xl)(?![a-z]),[34]\\d码,大号,中号,小号,均码',
  },
  body: {
    en: 'cm, kg, kgs, kilo*, lb*, feet, foot, ft, inch*, tall, height, weigh*, waist, chest, bust, hips, stone, pounds, shoulder*, skinny, slim, chubby, pregnant, metre*, meter*',
    zh: '身高,体重,\\d斤,公斤,腰围,胸围,臀围,脚长,肩宽,千克,厘米,公分,我高,我重,一米,米[五六七八],偏瘦,偏胖,比较瘦,有点胖,微胖,脚宽,脚背,身材,体型,斤穿,斤的,腰',
  },
  who_for: {
    en: 'my (?:dad|mum|mom|son|daughter|husband|wife|boyfriend|girlfriend|kid|child|brother|sister|friend|father|mother|partner), for him, for her, he is, she is',
    zh: '给我爸,给我妈,给我爹,老公,老婆,男朋友,女朋友,孩子,宝宝,儿子,女儿,妹妹,弟弟,姐姐,哥哥,他,她,爸爸,妈妈,对象,闺蜜',
  },
  wear: { en: 'wear*, usually, normally', zh: '穿,平时,平常,一般穿' },
  too_small: {
    en: 'too small, too tight, tight, too short, runs small, snug, bit small, small on me, pinch, come up small, does not fit',
    zh: '小了,太小,紧,偏小,短了,太短,穿不上,穿不进,勒,挤脚,有点小,做得小',
  },
  too_large: {
    en: 'too big, too large, loose, too long, runs large, run large, huge, baggy, bit big, bit large, drown*, half a size',
    zh: '大了,太大,偏大,松,太长,宽了,有点大,麻袋,长了,半码',
  },
  recommend: {
    en: 'recommend*, suggest*, advice, advise, should i, shall i, ideas, which one, what would you, help me (?:pick|choose|decide), pick',
    zh: '推荐,建议,选什么,怎么选,选哪,帮我选,哪款,介绍,有什么好,有啥好,咋选,该买,该选,该拍,合适,求',
  },
  compare: {
    en: 'compare*, comparison, difference, differences, different, differ, versus, vs, better, between, side by side, or the, than the, pros and cons, warmer, lighter, lasts longer, worth',
    zh: '对比,比较,区别,哪个好,差别,不同,哪款好,哪个更,哪一个,比一比,比比,好在,多了啥,多了什么,二选一,和.{1,8}哪个,跟.{1,8}哪个,跟.{1,8}比,优缺点,纠结',
  },
  two_things: {
    en: 'two, both, these, those, either, first and second, the two, each',
    zh: '两款,两个,两件,两双,这俩,这两,那两,两种,三款,三个,俩,第一个和',
  },
  have_any: {
    en: 'do you have, have you got, do you sell, do you carry, do you stock, got any, got, looking for, show me, i need a, searching, any, find me, after a, i am after, interested in, want to buy, need a, need some, want a, see, browse',
    zh: '有没有,有木有,卖不,有卖,卖吗,想买,想要,想入,找一,找个,看看,瞅瞅,有什么,想找,有哪些,来一个,来个,求一,求个,要买,给我看,有啥,想看',
  },
  stock: {
    en: 'in stock, out of stock, stock, sold out, available, availability, restock*, back in, left',
    zh: '有货,现货,缺货,没货,补货,库存,断货,卖完,断码,上架,还有吗,还有没,还剩,还会到货,到货吗,再上',
  },
  price: {
    en: 'price*, cost*, how much, expensive, cheap, pricey, dollars, bucks, quid, pounds, euros, budget, under',
    zh: '多少钱,价格,价钱,贵,便宜,几块,怎么卖,多钱,块钱,预算,以内,以下,卖多少,什么价,啥价,块以',
  },
  material: {
    en: 'material*, fabric*, cotton, wool, polyester, made of, leather, ingredient*, waterproof, water resistant, rain, thick*, warm*, breathable, down, itchy, stretch*, shrink, grip, slippery, pocket*, hood, lining',
    zh: '材质,面料,料子,纯棉,成分,防水,什么做的,配料,起球,透气,加绒,含量,厚,保暖,暖和,淋雨,防滑,滑不滑,口袋,有兜,掉毛,弹力,扎',
  },
  spec: {
    en: 'battery, bluetooth, compatible, work with, works with, charge*, charging, noise, version, function*, feature*, support*, spec*, wireless, usb, weight, heavy, dimensions, waterproof, swim, shower, hours, android, iphone, samsung, laptop, volume, sound',
    zh: '续航,电池,蓝牙,充电,支持,兼容,功能,参数,降噪,型号,连接,配置,能用,几个小时,安卓,苹果,三星,华为,音质,毫安,多重,几斤重,洗澡,游泳',
  },
  suits: {
    en: 'suitable, ok for, good for, okay for, safe for, can my, for cats, for dogs, for kittens, allerg*',
    zh: '适合,可以喂,能吃,能喂,过敏,可以吃,给.{1,4}吃,能戴,能穿吗',
  },
  colour: {
    en: 'colo*r*, black, white, red, blue, green, navy, grey, gray, pink, beige, brown, yellow, purple',
    zh: '颜色,色差,黑色,白色,红色,蓝色,灰色,粉色,绿色,米色,掉色,褪色,黄色,紫色,棕色,什么色,哪个色,红的,蓝的,黑的,白的,灰的',
  },
  gift: {
    en: 'gift*, present, presents, birthday, anniversary, for my (?:girlfriend|boyfriend|mom|mum|dad|wife|husband|sister|brother)',
    zh: '礼物,送礼,礼品,过生日,生日,送人,送女,送男,送老,送妈,送爸,送点啥,送什么',
  },
  freebie: { en: 'free gift, freebie*, free tote, sample*, gift with', zh: '赠品,送的,小样,说送,满赠' },
  popular: {
    en: 'best sell*, bestseller*, popular, new arrival*, latest, newest, what is new, top rated',
    zh: '爆款,热销,新款,新品,卖得最,最火,上新,畅销',
  },
};

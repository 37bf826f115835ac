import type { Lexicon } from './lexicon.ts';

/** Goods, what they are like, and which to take. */
export const goods: Lexicon = {
  clothing: {
    en: `
      jacket*, coat*, parka*, puffer*, vest*, blazer*, shirt*, tshirt*, tee, tees, hoodie*, sweater*,
      jumper*, cardigan*, fleece, pullover, sweatshirt*, dress, dresses, skirt*, pants, jeans, trousers,
      shorts, leggings, joggers, sock*, underwear, hat, hats, cap, scarf, gloves, clothes, outfit,
      raincoat*, top, tops, blouse*, suit, pajamas, bra, beanie, mitten*, gilet, overalls, dungarees,
      kimono, onesie, polo, pyjamas, garment*, apparel, outfit*, knitwear, windbreaker*, anorak*, thermals,
      swimwear, tracksuit*, blouse, turtleneck*, boxers
    `,
    zh: `
      衣服, 外套, 夹克, 羽绒, 棉服, 大衣, 风衣, 冲锋衣, 派克, 马甲, 衬衫, t恤, 短袖, 卫衣, 毛衣, 针织, 裙, 裤, 袜, 内衣, 帽子, 围巾, 手套, 上衣, 睡衣, 雨衣,
      西装, 女装, 男装, 童装, 打底, 秋衣, 秋裤, 背心, 开衫, 皮衣, 牛仔, 运动服, 泳衣, 浴袍, 斗篷, 披肩, 棉袄, 皮草, polo衫, 吊带, 套装, 工装, 冲锋, 衬裤,
      毛裤, 衣裳, 褂子, 服装
    `,
  },
  footwear: {
    en: `
      shoe*, sneaker*, trainers, boot*, sandal*, slipper*, runners, heels, loafers, clogs, flats, pumps,
      wellies, cleats, stilettos, kicks, footwear, insole*
    `,
    zh: `
      鞋, 靴, 球鞋, 拖鞋, 凉鞋, 高跟, 板鞋, 跑步鞋, 帆布鞋, 鞋垫, 鞋带
    `,
  },
  electronics: {
    en: `
      headphone*, earphone*, earbud*, headset*, speaker*, charger*, power bank*, powerbank*, watch*,
      smartwatch*, keyboard*, mouse, cable*, battery pack, adapter*, hub, lamp, webcam, electronics,
      gadget*, cans, buds, airpods, console, power strip, battery, batteries, bluetooth, e reader, tablet,
      router, monitor, mic, microphone, plug, socket, wireless mouse, wireless mice, mice, soundbar, torch,
      fan
    `,
    zh: `
      耳机, 耳塞, 音箱, 音响, 充电器, 充电宝, 充电头, 手表, 手环, 键盘, 鼠标, 数据线, 充电线, 台灯, 数码, 头戴, 入耳, 无线耳, 麦克风, 耳麦, 电池, 插座, 插头,
      平板, 手机, 风扇, 小家电, 电子, 电器, 显示器, 路由
    `,
  },
  pets: {
    en: `
      cat, cats, dog, dogs, puppy, puppies, kitten*, kibble, pet, pets, treats, cat food, dog food,
      wet food, dry food, litter, food, hamster, rabbit, bird, whippet, poodle, labrador, bulldog, collar,
      leash, harness, litter tray, catnip, chew, dry kibble
    `,
    zh: `
      猫, 狗, 犬, 粮, 罐头, 冻干, 宠物, 零食, 主子, 喵, 汪, 奶狗, 奶猫, 泰迪, 金毛, 柯基, 哈士奇, 布偶, 英短, 猫砂, 猫抓, 牵引绳, 项圈, 兔子, 仓鼠
    `,
  },
  accessory: {
    en: `
      bag*, backpack*, wallet, umbrella*, suitcase, bottle, blanket, pillow*, mattress*, phone case, belt,
      sunglasses, tote, purse*, luggage, mug*, thermos, towel*, jewel*ry, necklace*, bracelet*, earring*,
      keyring*, glasses, hair clip
    `,
    zh: `
      包包, 背包, 书包, 双肩包, 雨伞, 水杯, 行李箱, 枕头, 床垫, 手机壳, 钱包, 帆布袋, 眼镜, 墨镜, 项链, 手链, 耳环, 腰带, 皮带, 发夹, 毛巾, 被子, 床单, 保温杯
    `,
  },
  product: {
    en: `
      product*, item*, goods, thing, things, stuff, model, models, one, ones, piece, pieces, article, pair,
      pairs, set, these, those, this one, that one
    `,
    zh: `
      商品, 宝贝, 东西, 这款, 那款, 这个, 那个, 这件, 那件, 这双, 那双, 产品, 这玩意, 那玩意, 这货, 单品, 一款, 那条, 这条
    `,
  },
  size: {
    en: `
      size*, sizing, fit, fits, fitted, fitting, measurement*, size chart, size wise, fit me, fit him,
      fit her, fit like, sized, dimension, will it fit, button up, roomy, put me in, what would you put,
      comes up, cut, sizes, siz
    `,
    zh: `
      尺码, 码数, 尺寸, 多大, 几码, 什么码, 啥码, 哪个码, 大码, 均码, 码吗, 穿多, 号合适, 选码, 个码, l码, m码, s码, 几号.{0,3}(?:穿|合适)?, 哪个号,
      啥号, 什么号, 大一号, 小一号, 拿哪个, 穿多大, 拍多大, 选多大, 鞋码, 多少码, 型号大小, 号数, 型号大, 尺码求助, 选个号, 几号合适, 拿几号, 穿几号, 拿啥号, 哪号,
      号儿, 合身, 合脚, 扣得上, 塞得, 码正, 版型, 穿得下, 穿得上, 穿得了, 选什么号, 要多大
    `,
  },
  size_label: {
    en: 'xs, s, m, l, xl, xxl, xxxl, small, medium, large, extra large',
    zh: '(?<![a-z])(?:xs|s|m|l|xl|xxl|xxxl|2xl|3xl)(?![a-z]),[34]\\d码,大号,中号,小号,均码',
  },
  body: {
    en: `
      cm, kg, kgs, kilo*, lb*, feet, foot, ft, inch*, tall, height, weigh*, waist, chest, bust, hips,
      stone, pounds, shoulder*, skinny, slim, chubby, pregnant, metre*, meter*, kilograms, cms, centimet*,
      5ft, 6ft, heavier, curvy, petite, plus size, muscular, athletic, build, broad, belly, thigh*, hip,
      underbust, inseam, arm length, foot is, feet are, wide feet
    `,
    zh: `
      身高, 体重, \\d斤, 公斤, 腰围, 胸围, 臀围, 脚长, 肩宽, 千克, 厘米, 公分, 我高, 我重, 一米, 米[五六七八], 偏瘦, 偏胖, 比较瘦, 有点胖, 微胖, 脚宽, 脚背,
      身材, 体型, 斤穿, 斤的, 腰, 个子, 个头, 肚子, 大腿, 小腿, 肩膀, 腿长, 臂长, 罩杯, 内长, 净高, 净重, 微瘦, 丰满, 壮, 魁梧, 偏壮, 有肉, 小个子, 高个,
      身板, 骨架, 三围
    `,
  },
  who_for: {
    en: `
      my (?:dad|mum|mom|son|daughter|husband|wife|boyfriend|girlfriend|kid|child|brother|sister|friend|father|mother|partner),
      for him, for her, he is, she is, for my, for a man, for a woman, for kids, for men, for women,
      boyfriend's, girlfriend's, hubby, missus, fiance*, nephew, niece, grandson, granddaughter, colleague,
      boss, teacher
    `,
    zh: `
      给我爸, 给我妈, 给我爹, 老公, 老婆, 男朋友, 女朋友, 孩子, 宝宝, 儿子, 女儿, 妹妹, 弟弟, 姐姐, 哥哥, 他, 她, 爸爸, 妈妈, 对象, 闺蜜, 给她, 给他, 给我,
      送我, 媳妇, 爱人, 孩他, 闺女, 外孙, 侄, 老师, 领导, 同学, 室友, 两岁, 小孩, 老人
    `,
  },
  wear: {
    en: `
      wear*, usually, normally, i am always, always a, normally take, usually take, wear size, i take a
    `,
    zh: `
      穿, 平时, 平常, 一般穿, 一直穿, 往常, 一向穿, 一般都是, 常穿, 惯穿
    `,
  },
  too_small: {
    en: `
      too small, too tight, tight, too short, runs small, snug, bit small, small on me, pinch,
      come up small, does not fit, tight*, cramped, squeezed, cannot get into, short on me, restrictive,
      narrow, toes, rubbing
    `,
    zh: `
      小了, 太小, 紧, 偏小, 短了, 太短, 穿不上, 穿不进, 勒, 挤脚, 有点小, 做得小, 绷, 紧巴, 挤, 憋得, 勒脖, 穿不下, 扣不上, 瘦了, 窄, 顶脚
    `,
  },
  too_large: {
    en: `
      too big, too large, loose, too long, runs large, run large, huge, baggy, bit big, bit large, drown*,
      half a size, loos*, roomy, oversized on me, swimming in, falls off, slips off, slipping, too wide
    `,
    zh: `
      大了, 太大, 偏大, 松, 太长, 宽了, 有点大, 麻袋, 长了, 半码, 旷, 晃, 肥, 拖地, 空荡, 跟不上脚, 掉脚, 太肥, 太宽
    `,
  },
  recommend: {
    en: `
      recommend*, suggest*, advice, advise, should i, shall i, ideas, which one, what would you,
      help me (?:pick|choose|decide), pick, what should i, any ideas, ideas for, point me to, pointers,
      tips, which is best, best for, best option, good choice, opinion, do you think, your pick
    `,
    zh: `
      推荐, 建议, 选什么, 怎么选, 选哪, 帮我选, 哪款, 介绍, 有什么好, 有啥好, 咋选, 该买, 该选, 该拍, 合适, 求, 给点建议, 参谋, 支招, 出主意, 怎么挑, 挑哪, 选啥,
      拿啥, 送啥, 买啥, 来点, 有啥推荐
    `,
  },
  compare: {
    en: `
      compare*, comparison, difference, differences, different, differ, versus, vs, better, between,
      side by side, or the, than the, pros and cons, warmer, lighter, lasts longer, worth, distinguish,
      contrast, better than, difference between, different from, as good as, superior, actual difference,
      which of em, which of them, go for the, torn, decide between, choose between, first or the,
      any better, upgrade over
    `,
    zh: `
      对比, 比较, 区别, 哪个好, 差别, 不同, 哪款好, 哪个更, 哪一个, 比一比, 比比, 好在, 多了啥, 多了什么, 二选一, 和.{1,8}哪个, 跟.{1,8}哪个, 跟.{1,8}比,
      优缺点, 纠结, 差在哪, 差哪, 区别在, 有啥两样, 更强, 强吗, 真比, 选哪, 还是第, 更值, 哪个强, 更顶, 谁更, 选不出, 难抉择, 选择困难, 选不好, 挑哪个, 买哪个,
      拿哪个好
    `,
  },
  two_things: {
    en: `
      two, both, these, those, either, first and second, the two, each, of em, of them, between these,
      among, all three, the three, one or the other, alternatives
    `,
    zh: `
      两款, 两个, 两件, 两双, 这俩, 这两, 那两, 两种, 三款, 三个, 俩, 第一个和, 这几个, 这几款, 两者, 二者, 那几个, 几个到底, 它俩, 前后两, a和b
    `,
  },
  have_any: {
    en: `
      do you have, have you got, do you sell, do you carry, do you stock, got any, got, looking for,
      show me, i need a, searching, any, find me, after a, i am after, interested in, want to buy, need a,
      need some, want a, see, browse, anything for, anything in, something for, something to,
      something like, what do you have, what have you, i wanna see, wanna see, can i see, is there any,
      are there any, options, selection, range, collection, stockist, in need of, on the hunt,
      on the lookout, hunting, shopping for, thinking of buying, in the market, decent, nice, ideas
    `,
    zh: `
      有没有, 有木有, 卖不, 有卖, 卖吗, 想买, 想要, 想入, 找一, 找个, 看看, 瞅瞅, 有什么, 想找, 有哪些, 来一个, 来个, 求一, 求个, 要买, 给我看, 有啥, 想看, 有不,
      有没, 有吗, 想换个, 想换一, 想换条, 想搞, 想整, 整一, 搞一, 打算买, 准备买, 求推荐, 求一副, 求一双, 有啥好, 啥样的, 哪些款, 流行, 时兴, 挑个, 选个, 想挑,
      给看看, 我看看, 瞧瞧, 来一副, 来一双, 弄个
    `,
  },
  stock: {
    en: `
      in stock, out of stock, stock, sold out, available, availability, restock*, back in, left,
      in stock in, any left, gone, run out, ran out, back order, more of, new batch, get more,
      getting more, is there a, got it in
    `,
    zh: `
      有货, 现货, 缺货, 没货, 补货, 库存, 断货, 卖完, 断码, 上架, 还有吗, 还有没, 还剩, 还会到货, 到货吗, 再上, 没了吗, 有剩, 再来货, 来货, 到货通知, 新货,
      现在有吗, 有没有货, 余货, 还卖吗, 下架, 断了
    `,
  },
  price: {
    en: `
      price*, cost*, how much, expensive, cheap, pricey, dollars, bucks, quid, pounds, euros, budget,
      under, how much is, what does it cost, cost me, price tag, worth, pricing, rate, affordable,
      inexpensive, max, upto, no more than, nothing over, spend
    `,
    zh: `
      多少钱, 价格, 价钱, 贵, 便宜, 几块, 怎么卖, 多钱, 块钱, 预算, 以内, 以下, 卖多少, 什么价, 啥价, 块以, 得多少钱, 值多少, 花多少, 啥价位, 多少米, 价位,
      一千以内, 百以内, 千以内, 不超过, 左右的, 便宜的, 划算, 性价比, 贵不贵
    `,
  },
  material: {
    en: `
      material*, fabric*, cotton, wool, polyester, made of, leather, ingredient*, waterproof,
      water resistant, rain, thick*, warm*, breathable, down, itchy, stretch*, shrink, grip, slippery,
      pocket*, hood, lining, downpour, rainproof, rain proof, water proof, storm, winter proof, recycled,
      linen, silk, suede, mesh, fleece lined, insulated, fill power, soft, quality of, made out of, smell,
      see through, machine wash
    `,
    zh: `
      材质, 面料, 料子, 纯棉, 成分, 防水, 什么做的, 配料, 起球, 透气, 加绒, 含量, 厚, 保暖, 暖和, 淋雨, 防滑, 滑不滑, 口袋, 有兜, 掉毛, 弹力, 扎, 暴雨, 下雨,
      雨天, 雪地, 面料是, 什么料, 啥做的, 用料, 材料, 真皮, 棉的, 硅胶, 钢, 内里, 夹层, 帽子能, 拉链是, 扛得住, 耐脏, 耐磨, 软不软, 硬不硬, 舒服吗, 透不透, 闷不闷,
      再生, 环保, 质感, 走线
    `,
  },
  spec: {
    en: `
      battery, bluetooth, compatible, work with, works with, charge*, charging, noise, version, function*,
      feature*, support*, spec*, wireless, usb, weight, heavy, dimensions, waterproof, swim, shower, hours,
      android, iphone, samsung, laptop, volume, sound, pair with, connect*, phone calls, calls, mic,
      latency, playtime, runtime, power, watts, wattage, capacity, litre*, liter*, inches, size of the,
      grams, thickness, resolution, waterproof rating, gps, heart rate, app
    `,
    zh: `
      续航, 电池, 蓝牙, 充电, 支持, 兼容, 功能, 参数, 降噪, 型号, 连接, 配置, 能用, 几个小时, 安卓, 苹果, 三星, 华为, 音质, 毫安, 多重, 几斤重, 洗澡, 游泳,
      连俩, 同时连, 打电话, 通话, 延迟, 待机, 容量, 几升, 功率, 多少克, 克重, 尺寸是, 屏幕, 心率, 导航, 定位, 充满, 充一次, 听歌, 防尘, 接口, 线长, 多长
    `,
  },
  suits: {
    en: `
      suitable, ok for, good for, okay for, safe for, can my, for cats, for dogs, for kittens, allerg*,
      feed, feeding, puppies can, toddler, pregnant, sensitive, for kids, ages, age, appropriate,
      right for, any good in, any good for, useful for, survive
    `,
    zh: `
      适合, 可以喂, 能吃, 能喂, 过敏, 可以吃, 给.{1,4}吃, 能戴, 能穿吗, 喂, 两岁, 小孩能, 老人能, 孕妇, 敏感, 几个月, 多大的狗, 多大的猫, 年龄, 合不合适, 受得了,
      能不能吃, 好走吗
    `,
  },
  colour: {
    en: `
      colo*r*, black, white, red, blue, green, navy, grey, gray, pink, beige, brown, yellow, purple,
      colou*rs, shade*, olive, sand, cream, burgundy, teal, orange, silver, gold, maroon, khaki, darker,
      lighter, hue
    `,
    zh: `
      颜色, 色差, 黑色, 白色, 红色, 蓝色, 灰色, 粉色, 绿色, 米色, 掉色, 褪色, 黄色, 紫色, 棕色, 什么色, 哪个色, 红的, 蓝的, 黑的, 白的, 灰的, 沙色, 橄榄, 藏青,
      卡其, 驼色, 咖啡色, 米白, 浅色, 深色, 色号, 什么颜色, 几种色, 橙, 银, 金色
    `,
  },
  gift: {
    en: `
      gift*, present, presents, birthday, anniversary,
      for my (?:girlfriend|boyfriend|mom|mum|dad|wife|husband|sister|brother), gifts for, surprise,
      pressie, housewarming, baby shower, secret santa, valentine*, mothers day, fathers day,
      something special
    `,
    zh: `
      礼物, 送礼, 礼品, 过生日, 生日, 送人, 送女, 送男, 送老, 送妈, 送爸, 送点啥, 送什么, 惊喜, 伴手礼, 见面礼, 情人节, 母亲节, 父亲节, 七夕, 圣诞礼, 乔迁, 满月,
      送朋友, 送同学, 送老师, 送长辈, 快生日
    `,
  },
  freebie: {
    en: `
      free gift, freebie*, free tote, sample*, gift with, free socks, complimentary, bonus item, giveaway,
      gwp, promised gift, extra gift, free stuff
    `,
    zh: `
      赠品, 送的, 小样, 说送, 满赠, 免费送, 附赠, 随单, 加赠, 送袜, 送包, 赠的
    `,
  },
  popular: {
    en: `
      best sell*, bestseller*, popular, new arrival*, latest, newest, what is new, top rated, hot this,
      trending, trend, bestselling, best sellers, everyone is buying, top sellers, in fashion, hits,
      this season
    `,
    zh: `
      爆款, 热销, 新款, 新品, 卖得最, 最火, 上新, 畅销, 流行, 时下, 今年, 网红, 人气, 卖得好, 卖爆, 最近火, 当季, 潮
    `,
  },
};

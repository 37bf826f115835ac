/** What is said of goods, stock and the shop itself; written as `concepts.ts` says. */
export const goodsConcepts: Readonly<Record<string, { en: string; zh: string }>> = {
  // goods
  clothing: {
    en: 'clothing, clothes, garment, shirt, hoodie, dress, jacket, coat, trousers, pants, skirt, sweatshirt, top, outfit, item, product',
    zh: '衣服 卫衣 裙子 裤子 外套 夹克 上衣 衬衫 大衣 连衣裙 衣物 商品 东西',
  },
  warranty: {
    en: 'warranty, guarantee, repair, under warranty, fix, guaranteed, after-sales, service centre, service center, mend',
    zh: '保修 质保 维修 返修 修理 三包 修 售后 保修期 保修卡 包修',
  },
  electronics: {
    en: 'electronics, electronic, earphone, earphones, headphone, headphones, earbuds, charger, power bank, speaker, smart watch, watch, gadget, device, cable, bluetooth, tracker, headset, powerbank, earbud',
    zh: '电子 电子产品 数码 耳机 充电宝 充电器 音箱 手表 手环 移动电源 蓝牙 数据线 音响 电器 小家电',
  },
  battery: {
    en: 'battery, batteries, lithium, charge, charging, recharge, swollen, overheat, bulging, mah, gets hot, swell, overheating, hot',
    zh: '电池 锂电池 充电 鼓包 发烫 发热 过热 续航 漏液 膨胀 没电 毫安 鼓起来 鼓起 鼓了 胀 烫手 烫',
  },
  flight: {
    en: 'flight, plane, airplane, aeroplane, carry on, airport, cabin, fly with, hand luggage, on board, aircraft, luggage, baggage, powerbank on the plane',
    zh: '飞机 登机 航班 机场 随身携带 托运 坐飞机 安检 带上飞机 上飞机 行李',
  },
  recycle: {
    en: 'recycle, recycling, dispose, throw away, disposal, old clothes, take-back, donate',
    zh: '回收 以旧换新 处理掉 扔掉 旧衣 旧衣服 旧电池 丢弃 捐',
  },
  machine_wash: {
    en: 'washing machine, machine wash, machine washable, washer, wash programme, gentle programme, wool programme, machine',
    zh: '洗衣机 机洗 轻柔档 羊毛档',
  },
  care: {
    en: 'care, wash, washing, clean, cleaning, machine wash, hand wash, dry clean, tumble dry, dryer, iron, detergent, laundry, look after, maintain, washer',
    zh: '洗 清洗 洗涤 水洗 机洗 手洗 干洗 晾晒 熨烫 烘干 保养 护理 打理 怎么洗 洗衣机 清洁 洗衣液 晾 晒 怎么刷 刷鞋 刷干净 擦干净 清理',
  },
  wool: {
    en: 'wool, woollen, woolen, merino, cashmere, sweater, jumper, knit, knitwear, cardigan, shrink, pilling, pill, moth, bobbles',
    zh: '羊毛 羊绒 毛衣 针织 针织衫 美利奴 缩水 起球 毛线 防蛀 开衫',
  },
  down: {
    en: 'down jacket, down coat, duvet, feather, feathers, puffer, quilted jacket, clump, goose down, duck down, down filling, down detergent, my down, loft, feathers coming out, lumps, lumpy, clumps, clumping',
    zh: '羽绒 羽绒服 跑绒 钻绒 鹅绒 鸭绒 结团 羽绒衣 跑毛 漏绒 掉毛 漏毛 充绒 结块 结坨 绒',
  },
  leather: {
    en: 'leather, leather boots, suede, nubuck, leather shoes, conditioner, polish',
    zh: '皮革 真皮 皮鞋 皮靴 皮衣 麂皮 绒面 反绒 鞋油 皮子',
  },
  waterproof: {
    en: 'waterproof, rain jacket, shell, shell jacket, membrane, water repellent, dwr, raincoat, rainproof, outdoor jacket, hard shell, reproof, water beading, wet through, gore-tex, repel, repel water, raincoat',
    zh: '防水 冲锋衣 雨衣 防泼水 硬壳 薄膜 拒水 渗水 防雨',
  },
  cotton: {
    en: 'cotton, t-shirt, tee, jeans, denim, fade, bleed, linen, colour run, color run',
    zh: '棉 纯棉 牛仔 t恤 褪色 掉色 染色 亚麻 棉麻',
  },
  shoes: {
    en: 'shoe, sneaker, trainer, boot, footwear, running shoe, insole, sole, sneakers',
    zh: '鞋 鞋子 运动鞋 跑鞋 靴子 球鞋 鞋垫 鞋底 帆布鞋 鞋码 小白鞋',
  },
  sizing: {
    en: 'size, sizing, size chart, fit, fits, measure, measurement, size guide, too small, too big, too tight, runs small, runs large, true to size, which size, what size, between two sizes, in between sizes, centimetre, wear size, take size, in between, one size, larger size, smaller size, wide feet',
    zh: '尺码 尺寸 码数 大小 偏大 偏小 选码 什么码 多大码 尺码表 量 测量 身高 体重 标准码 选哪个码 码 紧 松 合身 几码 多大 选多大 穿多大 哪个码',
  },
  vomiting: {
    en: 'vomit, vomiting, throw up, throws up, throwing up, puke',
    zh: '吐 吐了 呕吐 一直吐 老吐',
  },
  swollen: {
    en: 'swollen, swelling, swells, bulging, bloated, hot battery',
    zh: '鼓包 鼓起来 膨胀 发烫 发热',
  },
  between_sizes: {
    en: 'between two sizes, between sizes, between s and m, between m and l, between l and xl, in between',
    zh: '两个码之间 两个码 两码之间 之间选 m和l s和m l和xl m还是l s还是m l还是xl',
  },
  foot: {
    en: 'foot length, foot, feet, wide feet, half size, insole length, eu size, us size, uk size',
    zh: '脚长 脚宽 脚背 宽脚 半码 脚 欧码 美码 鞋码 高脚背',
  },
  pet_food: {
    en: 'pet food, dog food, cat food, kibble, dry food, wet food, treats, petfood, puppy food, kitten food, can of food',
    zh: '宠物食品 狗粮 猫粮 主粮 湿粮 罐头 零食 冻干 干粮 宠粮 幼犬粮 幼猫粮',
  },
  pet: {
    en: 'pet, dog, cat, puppy, kitten, puppies, kitty, doggo, pup',
    zh: '宠物 狗 猫 狗狗 猫咪 毛孩子 幼犬 幼猫 狗子 喵 主子 毛娃',
  },
  feeding: {
    en: "feed, feeding, transition, switch food, portion, diet, diarrhea, diarrhoea, vomit, refuses to eat, won't eat, picky, new food, upset stomach, loose stool, eat, per day, vomiting, throwing up, throws up, sick after",
    zh: '喂 换粮 喂食 喂养 拉稀 软便 呕吐 不吃 挑食 喂多少 过渡 拉肚子 食量 肠胃 吐 吐了 一直吐',
  },
  storage: {
    en: 'store, storage, keep fresh, shelf life, expiry, expire, expiration, best before, stored, how long does it keep, stay fresh, spoil, airtight, stale, go off',
    zh: '保存 储存 存放 保质期 过期 临期 生产日期 变质 放多久 密封 受潮 发霉 怎么放 日期',
  },
  allergy: {
    en: 'allergy, allergic, grain free, sensitive, ingredient, itchy, hypoallergenic',
    zh: '过敏 敏感 无谷 配料 成分',
  },
  authenticity: {
    en: 'authentic, genuine, fake, counterfeit, original product, real or fake, legit, knock off, verify, real, authorised',
    zh: '正品 真假 假货 假的 防伪 授权 真货 是真的 验真 假 正品吗 假一赔',
  },
  // stock
  out_of_stock: {
    en: 'out of stock, sold out, restock, back in stock, in stock, unavailable, stock, availability, notify me, come back in, run out, replenish, when restock, restocked, reserve, hold one, put aside, size is gone, sizes are gone, all gone, none left',
    zh: '缺货 没货 断货 补货 有货 库存 到货通知 断码 售罄 卖完 没码 现货 上架 没了 还补 补吗 没有码 没码了 留货 留一件 帮我留 预留',
  },
  preorder: {
    en: 'pre-order, preorder, deposit, balance payment, reserve, coming soon, advance order',
    zh: '预售 预定 定金 尾款 预购 订金 预订',
  },
  // the shop
  contact: {
    en: 'contact, reach you, hotline, call you, customer service, support, human, agent, get in touch, telephone, speak to, talk to, real person, representative, live chat, your phone number, your number, your email, email you, email address, reach us, contact us, write to us, call us, phone you',
    zh: '联系 人工 人工客服 电话 热线 邮箱 客服电话 打电话 在线客服 转人工 真人',
  },
  hours: {
    en: 'opening hours, business hours, working hours, opening time, what time, available at night, office hours, when are you open, 24/7, overnight, are you open, at night, closed, what hours, service hours, close, closing time, closing, open until, phone hours, your hours, chat hours',
    zh: '上班时间 工作时间 营业时间 几点上班 几点下班 服务时间 在线时间 几点 几点到几点 半夜 晚上 营业 上班 下班 关门 打烊 开门 开到几点',
  },
  complaint: {
    en: 'complain, complaint, escalate, manager, feedback, unhappy, dissatisfied, supervisor',
    zh: '投诉 举报 经理 意见 反馈 不满意 差评 维权 主管',
  },
  privacy: {
    en: 'privacy, personal data, personal information, my data, delete my account, close my account, gdpr, data protection, unsubscribe, marketing messages, data, spam, erase, stop emails, sell my information, opt out, ads, advertising, advertisements, newsletter, marketing, texts',
    zh: '隐私 个人信息 注销 删除账号 数据 信息安全 退订 营销短信 注销账号 泄露 短信 骚扰 个人资料 隐私面单 广告 推销 推送',
  },
  account: {
    en: 'account, password, log in, login, sign in, register, sign up, forgot password, username',
    zh: '账号 账户 密码 登录 注册 忘记密码 登不上 帐号 手机号 登不上去 登录不了 登不进',
  },
  policy: {
    en: 'policy, policies, rules, terms, conditions',
    zh: '政策 规定 规则 条款 要求',
  },
  order: {
    en: 'order, purchase, bought, ordered, basket, cart',
    zh: '订单 单子 下单 买的 买了 买 付',
  },
  spend: {
    en: 'spend, redeem, use up',
    zh: '花 花掉 用掉 怎么用 兑换',
  },
  review: {
    en: 'review, rating, comment, write a review, leave a review, rate, reviews, star, testimonial',
    zh: '评价 评论 晒单 晒图 好评 返现 买家秀 追评 打分 晒 奖励',
  },
  sustainability: {
    en: 'sustainable, sustainability, eco, environment, environmental, eco-friendly, green, carbon, recycled, ethical, animal welfare, plastic, footprint, responsible, animal friendly, animals, cruelty, cruelty-free, animal',
    zh: '环保 可持续 碳 再生 绿色 动物福利 塑料 低碳 公益 活拔 动物',
  },
  packaging: {
    en: 'packaging, packing, wrapping, box, plain packaging, discreet',
    zh: '包装 外包装 纸箱 打包 盒子 外盒',
  },
  phone_change: {
    en: 'change phone number, new phone number, old phone number',
    zh: '换手机号 手机号换了 换绑',
  },
};

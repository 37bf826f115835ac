import type { GoodsKinds } from './goods-kind.ts';

/** What else shops sell: bags and jewels, care for the body, home and kitchen, sport, play, food. */
export const kindsForHome: GoodsKinds = {
  bag: {
    en: 'backpack, rucksack, handbag, tote bag, tote, shoulder bag, crossbody bag, satchel, bumbag, fanny pack, gym bag, school bag, laptop bag, clutch bag, duffel bag',
    zh: '背包, 双肩包, 书包, 包包, 手提包, 单肩包, 斜挎包, 托特包, 帆布包, 腰包, 挎包, 电脑背包, 登山包',
  },
  luggage: {
    en: 'suitcase, luggage, cabin bag, carry-on, travel bag, holdall, trolley case',
    zh: '行李箱, 拉杆箱, 旅行箱, 旅行包, 登机箱',
  },
  wallet: {
    en: 'wallet, purse, card holder, keyring, key ring, passport holder',
    zh: '钱包, 卡包, 钥匙扣, 护照夹, 零钱包',
  },
  umbrella: { en: 'umbrella, brolly, parasol', zh: '雨伞, 伞, 遮阳伞, 太阳伞' },
  glasses: {
    en: 'sunglasses, sunnies, shades, glasses, spectacles, reading glasses, goggles, swimming goggles, contact lenses',
    zh: '墨镜, 太阳镜, 眼镜, 老花镜, 泳镜, 护目镜, 隐形眼镜, 太阳眼镜',
  },
  jewellery: {
    en: 'jewellery, jewelry, necklace, bracelet, earrings, wedding ring, rings, brooch, anklet, hair clip, hair band, scrunchie',
    zh: '首饰, 项链, 手链, 耳环, 戒指, 胸针, 耳钉, 脚链, 发夹, 发圈, 手镯, 饰品',
  },
  perfume: { en: 'perfume, cologne, aftershave, fragrance, eau de toilette', zh: '香水, 古龙水' },
  make_up: {
    en: 'make-up, makeup, lipstick, mascara, foundation, eyeliner, nail polish, eyeshadow, blusher',
    zh: '化妆品, 口红, 睫毛膏, 粉底, 眼影, 指甲油, 腮红, 彩妆, 粉底液',
  },
  skincare: {
    en: 'skincare, skin care, face cream, moisturiser, moisturizer, hand cream, body lotion, sunscreen, sun cream, suncream, face mask, serum, lip balm',
    zh: '护肤品, 面霜, 护手霜, 身体乳, 防晒霜, 面膜, 精华, 润唇膏, 乳液, 洗面奶',
  },
  toiletries: {
    en: 'shampoo, conditioner, shower gel, soap, toothpaste, deodorant, toilet paper, tissues, mouthwash, dental floss, sanitary towels',
    zh: '洗发水, 护发素, 沐浴露, 香皂, 牙膏, 除臭剂, 卫生纸, 纸巾, 漱口水, 牙线, 卫生巾, 洗手液',
  },
  laundry: {
    en: 'laundry detergent, washing powder, down wash, detergent, fabric softener, shoe cleaner, waterproof spray, lint roller',
    zh: '洗衣液, 洗衣粉, 羽绒洗涤剂, 柔顺剂, 洗鞋剂, 防水喷雾, 粘毛器, 衣架',
  },
  health: {
    en: 'vitamins, vitamin, protein powder, protein, supplement, painkillers, plasters, medicine, face masks',
    zh: '维生素, 蛋白粉, 保健品, 药品, 感冒药, 创可贴, 口罩, 钙片, 褪黑素',
  },
  bedding: {
    en: 'bedding, duvet, pillow, bed sheet, sheets, mattress, blanket, pillowcase, quilt, duvet cover, cushion',
    zh: '床上用品, 被子, 枕头, 床单, 床垫, 毯子, 毛毯, 枕套, 四件套, 被套, 抱枕, 盖毯',
  },
  towels: { en: 'towel, bath towel, beach towel, flannel, bath mat', zh: '毛巾, 浴巾, 沙滩巾, 地垫, 浴室垫' },
  furniture: {
    en: 'furniture, sofa, couch, chair, bed frame, wardrobe, bookcase, shelf, shelves, rug, carpet, curtains, mirror, office chair',
    zh: '家具, 沙发, 椅子, 桌子, 书桌, 床架, 衣柜, 书架, 架子, 地毯, 窗帘, 镜子, 办公椅, 电脑椅',
  },
  kitchen: {
    en: 'mug, cup, water bottle, flask, thermos, pan, frying pan, saucepan, dinner plates, kitchen knife, cutlery, lunch box, glassware, teapot, wine glass, chopping board',
    zh: '杯子, 水杯, 保温杯, 马克杯, 炒锅, 平底锅, 盘子, 饭碗, 刀具, 餐具, 饭盒, 茶壶, 水壶, 酒杯, 菜板',
  },
  decoration: {
    en: 'candle, vase, picture frame, poster, flowers, bouquet, houseplant, fairy lights, christmas tree, christmas decorations',
    zh: '蜡烛, 花瓶, 相框, 海报, 绿植, 鲜花, 花束, 盆栽, 彩灯, 圣诞树, 装饰画',
  },
  outdoor: {
    en: 'tent, sleeping bag, camping chair, camping stove, hiking pole, trekking poles, climbing rope, fishing rod, cool box',
    zh: '帐篷, 睡袋, 露营椅, 登山杖, 天幕, 鱼竿, 保温箱, 炉具, 防潮垫',
  },
  sport: {
    en: 'yoga mat, dumbbell, dumbbells, kettlebell, skipping rope, football, tennis racket, basketball, badminton racket, skis, snowboard, surfboard, skateboard, treadmill, resistance bands',
    zh: '瑜伽垫, 哑铃, 壶铃, 跳绳, 足球, 网球拍, 篮球, 羽毛球拍, 滑雪板, 冲浪板, 滑板, 跑步机, 弹力带, 乒乓球拍',
  },
  toys: {
    en: 'toys, lego, doll, board game, jigsaw, puzzle, teddy bear, soft toy, playing cards',
    zh: '玩具, 乐高, 娃娃, 桌游, 拼图, 毛绒玩具, 积木, 扑克牌, 手办',
  },
  books: {
    en: 'book, books, notebook, magazine, calendar, pen, pens, stationery, pencil case, diary',
    zh: '图书, 书本, 小说, 笔记本子, 杂志, 日历, 钢笔, 文具, 铅笔盒, 手账',
  },
  baby: {
    en: 'nappies, diapers, baby formula, pushchair, stroller, pram, car seat, cot, baby bottle, dummy',
    zh: '尿不湿, 纸尿裤, 奶粉, 婴儿车, 推车, 安全座椅, 婴儿床, 奶瓶, 奶嘴',
  },
  food: {
    en: 'coffee, tea, chocolate, wine, beer, biscuits, sweets, noodles, bread',
    zh: '咖啡, 茶叶, 巧克力, 红酒, 啤酒, 蛋糕, 饼干, 糖果, 方便面, 大米, 蜂蜜, 面包, 坚果, 月饼',
  },
  instrument: {
    en: 'guitar, piano, violin, ukulele, drum kit, vinyl, record player',
    zh: '吉他, 钢琴, 小提琴, 尤克里里, 架子鼓, 黑胶, 唱片机',
  },
  car: {
    en: 'car charger, car seat cover, car tyres, tyre, tyres, dash mount',
    zh: '车载充电器, 汽车坐垫, 轮胎, 车载支架',
  },
};

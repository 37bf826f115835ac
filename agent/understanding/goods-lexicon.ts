/**
 * Words for goods that any shop may sell, singular, lower case; the plural and a shop's own words come on top. One treat
 * is goods only beside a word for whom: "you treat people badly" names none.
 */
export const englishGoods: readonly string[] = lexicon(`
  jacket, rain jacket, shell, shell jacket, down jacket, leather jacket, denim jacket, coat, trench coat, parka, puffer, vest, blazer, suit,
  shirt, t-shirt, tshirt, tee, polo, blouse, hoodie, sweatshirt, sweater, jumper, cardigan, fleece, pullover,
  dress, skirt, pants, trousers, jeans, shorts, leggings, joggers, sweatpants, chinos, underwear, bra, boxers, pajamas,
  swimsuit, bikini, sock, tights, scarf, glove, hat, cap, beanie, belt, sunglasses,
  shoe, running shoe, trail shoe, hiking boot, sneaker, trainer, boot, sandal, slipper, heel, loafer, flip flop,
  headphone, headphones, earphone, earphones, earbud, earbuds, headset, speaker, bluetooth speaker, soundbar,
  smart watch, smartwatch, watch, fitness band, charger, power bank, powerbank, cable, usb cable, adapter,
  keyboard, mouse, webcam, microphone, monitor, tablet, phone case, laptop, camera, lamp, desk lamp,
  screen protector, humidifier, fan, hair dryer, toothbrush, shaver,
  cat food, dog food, puppy food, kitten food, dry food, wet food, pet food, kibble, treats, pet treat, cat treat, dog treat,
  kitten treat, puppy treat, dental treat, training treat, cat litter, litter, leash, collar, harness, pet toy, toy, pet bed,
  backpack, bag, handbag, tote, suitcase, wallet, purse, umbrella, bottle, water bottle, mug, cup, blanket, pillow,
  mattress, towel, book, necklace, bracelet, earrings, perfume, lipstick, cream, shampoo, protein, vitamin
`);

export const chineseGoods: readonly string[] = lexicon(`
  外套, 夹克, 冲锋衣, 防晒衣, 羽绒服, 棉服, 大衣, 风衣, 皮衣, 西装, 马甲, 背心, 衬衫, 衬衣, t恤, 短袖, 长袖, 卫衣, 帽衫, 毛衣, 针织衫, 开衫,
  打底衫, 抓绒衣, 连衣裙, 裙子, 半身裙, 短裙, 裤子, 长裤, 短裤, 牛仔裤, 运动裤, 休闲裤, 打底裤, 瑜伽裤, 内衣, 内裤, 文胸, 睡衣,
  泳衣, 派克服, 阔腿裤, 工装裤, 高领衫, 保暖内衣, 袜子, 围巾, 手套, 帽子, 腰带, 皮带, 领带, 墨镜, 衣服, 上衣, 童装, 雨衣,
  鞋子, 鞋, 跑鞋, 跑步鞋, 运动鞋, 球鞋, 小白鞋, 帆布鞋, 徒步鞋, 登山鞋, 登山靴, 徒步靴, 爬山鞋, 户外鞋, 越野跑鞋, 靴子, 短靴, 马丁靴, 雪地靴, 切尔西靴, 切尔西, 乐福鞋, 单鞋, 健步鞋, 篮球鞋, 凉鞋, 拖鞋, 高跟鞋, 皮鞋, 板鞋,
  耳机, 蓝牙耳机, 降噪耳机, 头戴耳机, 入耳式耳机, 音箱, 音响, 蓝牙音箱, 手表, 智能手表, 手环, 充电器, 充电头, 充电宝, 移动电源, 数据线,
  充电线, 键盘, 鼠标, 摄像头, 麦克风, 显示器, 平板, 手机壳, 相机, 台灯, 扩展坞, 钢化膜, 加湿器, 风扇, 吹风机, 牙刷, 剃须刀,
  猫粮, 狗粮, 幼猫粮, 幼犬粮, 冻干, 罐头, 猫罐头, 狗罐头, 猫条, 零食, 宠物零食, 猫砂, 牵引绳, 项圈, 胸背带, 宠物玩具, 玩具, 猫窝, 狗窝,
  背包, 双肩包, 书包, 包包, 手提包, 钱包, 行李箱, 雨伞, 水杯, 保温杯, 杯子, 毯子, 枕头, 床垫, 毛巾, 项链, 戒指, 手链, 香水, 口红, 面霜, 洗发水
`);

export const englishColours: readonly string[] = lexicon(`
  black, white, grey, gray, red, blue, navy, green, olive, yellow, orange, pink, purple, brown, beige, khaki, cream,
  silver, gold, burgundy, teal, turquoise, charcoal, camel, mint, lavender, coral, maroon, tan, ivory
`);

export const chineseColours: readonly string[] = lexicon(`
  黑色, 白色, 灰色, 深灰, 浅灰, 红色, 酒红, 蓝色, 深蓝, 藏青, 藏蓝, 天蓝, 浅蓝, 绿色, 墨绿, 军绿, 橄榄绿, 黄色, 橙色, 橘色, 粉色, 粉红,
  紫色, 棕色, 咖啡色, 咖色, 米色, 米白, 卡其, 卡其色, 银色, 金色, 驼色, 奶白, 杏色, 湖蓝, 宝蓝, 雾蓝, 灰蓝, 雾霾蓝, 薄荷绿, 奶油色, 燕麦色, 焦糖色, 香槟色, 酒红色, 褐色, 驼的, 棕的, 米的, 橙的, 黑的, 白的, 红的, 蓝的, 灰的, 绿的, 粉的, 黄的, 紫的
`);

/** Words that are written with commas between them. */
export function lexicon(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Brands by which shoppers ask for goods, each as it is said: whether a shop has them, its own goods tell. */
export const brandNames: readonly string[] =
  `nike, adidas, puma, reebok, new balance, asics, converse, skechers, hoka, brooks, saucony, salomon, under armour,
   the north face, north face, patagonia, columbia, arc'teryx, arcteryx, canada goose, moncler, uniqlo, zara, levi's, levis,
   lululemon, ugg, uggs, timberland, dr martens, doc martens, crocs, birkenstock, sony, bose, jbl, airpods, anker,
   fitbit, garmin, dyson, logitech, razer, royal canin, purina, whiskas, orijen, pedigree,
   耐克, 阿迪达斯, 阿迪, 彪马, 匡威, 万斯, 斯凯奇, 亚瑟士, 新百伦, 安踏, 李宁, 特步, 鸿星尔克, 北面, 始祖鸟, 迪桑特, 哥伦比亚,
   波司登, 加拿大鹅, 优衣库, 索尼, 漫步者, 小米, 华为, 安克, 戴森, 飞利浦, 罗技, 雷蛇, 皇家猫粮, 皇家狗粮, 皇家, 渴望, 爱肯拿, 麦富迪, 伟嘉`
    .split(',')
    .map((name) => name.trim());

import type { GoodsKinds } from './goods-kind.ts';

/** What is for animals. */
export const kindsForPets: GoodsKinds = {
  cat_food: {
    en: 'cat food, dry cat food, adult cat food, complete cat food, cat kibble, cat biscuits, food for cats, food for my cat',
    zh: '猫粮, 成猫粮, 猫主粮, 猫食, 猫干粮, 猫口粮',
    pet: 'cat',
  },
  kitten_food: {
    en: 'kitten food, kitten kibble, food for kittens',
    zh: '幼猫粮, 小猫粮, 奶糕粮, 奶糕, 离乳粮',
    within: 'cat_food',
    pet: 'cat',
  },
  wet_cat_food: {
    en: 'wet cat food, canned cat food, cat cans, cat tins, tinned cat food, cat pouches, tins for my cat',
    zh: '猫罐头, 猫罐, 猫湿粮, 主食罐',
    within: 'cat_food',
    pet: 'cat',
  },
  cat_treat: {
    en: 'cat treat, cat treats, cat snack, treats for my cat, treats for cats',
    zh: '猫零食, 猫咪零食, 猫小零食',
    told: /\b(?:hides?|hiding|give|gives|giving|get|sneak|swallow|takes?|hates?|refus\w+)\b.{0,20}\b(?:pills?|tablets?|meds|medicine)\b|(?:喂药|藏药|裹药)/i,
    pet: 'cat',
  },
  cat_lick: {
    en: 'lick stick, lickable treats, cat lick treats, lick treats, creamy treats, squeezy treats, churu',
    zh: '猫条, 流质零食',
    within: 'cat_treat',
    pet: 'cat',
  },
  freeze_dried: {
    en: 'freeze dried, freeze-dried, freeze dried food, raw food, raw meal',
    zh: '冻干, 生骨肉, 主食冻干',
  },
  dog_food: {
    en: 'dog food, dry dog food, adult dog food, dog kibble, dog biscuits meal, food for dogs, food for my dog',
    zh: '狗粮, 犬粮, 成犬粮, 狗主粮, 狗食, 狗口粮',
    pet: 'dog',
  },
  puppy_food: {
    en: 'puppy food, puppy kibble, food for puppies',
    zh: '幼犬粮, 小狗粮, 奶狗粮',
    within: 'dog_food',
    pet: 'dog',
  },
  wet_dog_food: {
    en: 'wet dog food, canned dog food, dog cans, dog tins, tinned dog food',
    zh: '狗罐头, 犬罐头, 狗湿粮',
    within: 'dog_food',
    pet: 'dog',
  },
  dog_treat: {
    en: 'dog treat, dog treats, dog snack, training treats, dog biscuit, treats for dogs, treats for my dog, puppy treats',
    zh: '狗零食, 狗狗零食, 训练零食, 狗饼干',
    pet: 'dog',
  },
  dog_chew: {
    en: 'dog chew, dental chew, dental chews, dental stick, chew stick, chew, rawhide, dental treat',
    zh: '洁齿棒, 磨牙棒, 狗咬胶, 咬胶, 磨牙零食',
    told: /(?:dog|pup|mutt|pooch|hound).{0,24}\b(?:breath|tartar|plaque)\b|\b(?:breath|tartar|plaque)\b.{0,24}(?:dog|pup|mutt|pooch)|(?:狗|犬|毛孩子).{0,6}(?:口臭|嘴巴?臭|牙结?石|刷牙)/i,
    within: 'dog_treat',
    pet: 'dog',
  },
  pet_food: {
    en: 'pet food, kibble, dry food, petfood, complete food, food for pets, food',
    zh: '粮, 干粮, 主粮, 口粮, 宠物粮, 宠物食品',
    isGeneral: true,
  },
  wet_food: {
    en: 'wet food, tins, cans of food, pouches',
    zh: '罐头, 湿粮, 罐罐',
    within: 'pet_food',
    isGeneral: true,
  },
  treat: { en: 'treat, treats, pet treat, snack', zh: '零食, 小零食, 宠物零食', isGeneral: true },
  litter: {
    en: 'cat litter, litter, litter box, litter tray, kitty litter, litter scoop',
    zh: '猫砂, 猫砂盆, 猫厕所, 猫砂铲',
    pet: 'cat',
  },
  scratcher: {
    en: 'scratching post, cat tree, cat tower, cat scratcher, scratcher, catnip, cat flap',
    zh: '猫抓板, 猫爬架, 猫薄荷, 抓板, 猫抓柱',
    pet: 'cat',
  },
  leash: {
    en: 'leash, lead for my dog, dog lead, dog leads, dog leash, collar, dog collar, cat collar, harness, dog harness, muzzle, dog tag, pet collar',
    zh: '牵引绳, 狗绳, 狗链, 遛狗绳, 项圈, 胸背带, 胸背, 嘴套, 狗牌, 狗项圈, 猫项圈, 铃铛',
    told: /\bleads?\b.{0,16}\b(?:dogs?|pup\w*|mutt|pooch)\b|\b(?:dogs?|pup\w*)\b.{0,6}\bleads?\b|遛狗.{0,4}绳/i,
  },
  pet_bed: {
    en: 'pet bed, dog bed, cat bed, kennel, dog crate, crate, pet carrier, cat carrier, carrier, pet backpack',
    zh: '猫窝, 狗窝, 宠物窝, 狗笼, 猫笼, 猫包, 航空箱, 宠物包, 宠物床',
  },
  pet_toy: {
    en: 'pet toy, dog toy, cat toy, chew toy, squeaky toy, laser pointer, tennis ball',
    zh: '宠物玩具, 狗玩具, 猫玩具, 逗猫棒, 狗狗玩具, 磨牙玩具',
  },
  pet_clothes: {
    en: 'dog coat, dog jacket, dog jumper, pet clothes, dog clothes, dog boots',
    zh: '狗衣服, 宠物衣服, 狗鞋, 猫衣服',
  },
  pet_bowl: {
    en: 'pet bowl, dog bowl, cat bowl, food bowl, water fountain, pet fountain, automatic feeder, feeder',
    zh: '猫碗, 狗碗, 食盆, 饮水机, 喂食器, 宠物碗, 自动喂食器, 宠物饮水机',
  },
  pet_care: {
    en: 'dog shampoo, pet shampoo, flea treatment, flea collar, wormer, worming tablets, pet brush, poo bags, poop bags, puppy pads, training pads, nail clippers for',
    zh: '宠物香波, 驱虫药, 宠物沐浴露, 拾便袋, 尿垫, 尿片, 宠物梳子, 指甲剪, 体外驱虫, 羊奶粉, 化毛膏, 营养膏, 益生菌',
  },
  other_animal_food: {
    en: 'hamster food, rabbit food, bird seed, bird food, fish food, guinea pig food, parrot food, turtle food, horse feed, chicken feed, rabbit hay, hay, hamster cage, fish tank, aquarium, bird cage, terrarium',
    zh: '仓鼠粮, 兔粮, 鸟食, 鱼食, 龟粮, 鹦鹉粮, 鼠粮, 提摩西草, 干草, 仓鼠笼, 鱼缸, 鸟笼, 兔笼, 饲料',
    told: /\b(?:hamsters?|rabbits?|bunn(?:y|ies)|birds?|budgies?|parrots?|goldfish|fish|guinea pigs?|gerbils?|tortoises?|turtles?|ferrets?|horses?|chickens?|hens)\b.{0,20}\b(?:food|feed|eat|seed|treats?|kibble|pellets|hay)\b|\b(?:food|feed|treats?|seed|pellets|hay)\b.{0,16}\b(?:for|to) (?:my |our |a |the )?(?:\w+ )?(?:hamsters?|rabbits?|bunn(?:y|ies)|birds?|budgies?|parrots?|goldfish|guinea pigs?|gerbils?|tortoises?|turtles?|ferrets?|horses?)\b|(?:仓鼠|兔子?|鹦鹉|乌龟|金鱼|豚鼠|龙猫|鸟|荷兰猪).{0,6}(?:粮|吃的|食|饲料|零食|喂)/i,
    pet: 'other',
  },
};

import { lines, type IntentExamples } from './lines.ts';

/** Show me, do you have, gift ideas: looking for goods. */
export const searchProducts: IntentExamples = {
  en: lines`
do you have rain jackets
do you have any winter coats
do you sell running shoes
do you sell dog food
do you carry cat food for kittens
got any headphones
got any hoodies in grey
any wireless earbuds under $100
show me your jackets
show me some sneakers
show me dresses under 50
i'm looking for a warm coat
looking for hiking boots
i need a pair of trainers
i need a new charger
i want to buy a power bank
i want a black hoodie
i want some leggings for yoga
im after a waterproof jacket
what shoes do you have
what kind of jackets do you sell
what do you have for cats
what do you sell
what do you guys sell
what products do you have
browse shoes
search for bluetooth speaker
find me a smart watch
can you find a cheap backpack
recommend me a good pair of headphones
can you recommend some running shoes
can you suggest something for the rain
suggest a jacket for skiing
what would you recommend for cold weather
something warm for winter
something for a 5k run
gift for my boyfriend
gift ideas for my mom
need a birthday present for my dad under 60
christmas gift for a gamer
a present for a cat lover
best sellers?
what's popular right now
what's new
new arrivals
new in
anything similar to the trail jacket
something like this but cheaper
do you have it in other styles
other jackets?
any cheaper ones
anything cheaper than that
cheapest earphones
your cheapest running shoes
most expensive watch you have
shoes under 80 dollars
jacket between 50 and 100
headphones less than 150
women's running shoes size 38
mens jeans 32
kids raincoat
puppy food small breed
grain free cat food
noise cancelling headphones
usb c cable 2m
wool socks
do u hav tshirts
lookin for sneekers
i search a winter jacket
want to purchase earphone
need sth for my dog to eat
options for office shoes?
which jackets are good for hiking
which of your headphones are best
what's your best keyboard
best shoes for flat feet
best food for a fussy cat
have you got umbrellas
is there any sweatpants
are there any sweaters in wool
`,
  zh: lines`
有没有羽绒服
有外套吗
有卖猫粮吗
你们卖鞋吗
有跑鞋吗
有没有防水的夹克
有没有便宜点的耳机
有200以内的耳机吗
有没有适合送女朋友的礼物
想买件外套
想买双跑步鞋
我想买个充电宝
想给猫买点吃的
想找一件厚一点的卫衣
想要一条黑色的裤子
我要买耳机
帮我找双鞋
帮我找一款降噪耳机
找一下适合冬天穿的
推荐几款耳机
推荐一双跑鞋
推荐个外套呗
给我推荐一下猫粮
有什么推荐的
有什么好看的裙子
有什么好的蓝牙音箱
有啥适合爸爸的礼物
送老公什么好
送男朋友生日礼物推荐
送妈妈的,500以内
女朋友生日,预算300
你们店有什么
你们都卖什么
你家卖啥的
店里有哪些东西
有哪些外套
有哪些狗粮
都有什么款式
看看你们的鞋
看看裤子
看下新款
新款有哪些
上新了吗 看看新品
最近有什么新品
爆款是哪个
卖得最好的是哪款
热销的有什么
哪款耳机好
哪款跑鞋适合新手
哪种猫粮适合幼猫
小型犬吃哪种粮
冬天穿什么外套暖和
下雨天穿的鞋有吗
爬山穿的鞋有没有
通勤穿的外套有没有推荐
有没有男款的
有没有女款
有没有小孩穿的
有没有类似的
有没有别的款
还有其他的吗
有没有再便宜一点的款
最便宜的耳机是哪个
100块以内的t恤
100到300之间的鞋
三百左右的外套
五百以下的手表有吗
百元耳机推荐
求推荐一款键盘
求一双百搭小白鞋
羽绒服
蓝牙耳机
猫罐头
男士跑鞋 42码
短袖
搜一下卫衣
我要找耳机
有木有厚袜子
有冇外套
有 hoodie 吗
想买 sneakers
有没有 wireless 耳机
有沒有外套
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Show me, do you have, gift ideas: looking for goods. */
export const searchProducts: IntentExamples = {
  en: lines`
need a charger that can also do my phone
need a jacket that keeps the rain out
i need a speaker i can take to the beach
need something to keep my ears warm
need headphones that block out the noise on planes
looking for a lamp that doesn't flicker
a sweater i can put in the washing machine
machine washable jumper
a coat with a hood i can take off
jacket with a removable hood
shoes that are wide enough for my feet
a watch i can swim with
need shirts that don't need ironing
easy iron shirt for work
something for a dog with sore joints
smth for my cat's upset tummy
food for a fussy cat
wireless charger for phone and watch
a bag that's waterproof
trousers with lots of pockets
a keyboard that's not loud
earbuds i can use for running
power bank strong enough for a notebook
leather shoes for the office
pure wool jumper
i'd like a comfy chair for the office
hi i would like a light mouse for work
hello i'd like some warm slippers
id like a soft scarf for winter
my dog is picky and has a weak stomach, which food
my cat vomits a lot what food do you suggest
which food for a fussy cat
and something like it for men
something similar for women
anything similar for kids
i want to buy a new one like it
something that goes with the leggings i bought
a top to match my new jeans
my dog is 4 months old
she is a two year old cat
my puppy is three months
he is a small breed
what's good for rainy days
whats good for winter hikes
what would you wear for a rainy walk
anything good for the gym
what works for cold weather
what do you have that's good for camping
something for the office
something warm for my mum
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
got anything waterproof
anything for rainy days
something comfy for home
something to keep my ears warm
something for my cat to play with
what's good for winter running
what would suit a beginner runner
what have you got for under 100
what jackets have you got
what earphones have you got
what do you have in wool
do you do hoodies for kids
do you do gloves
do u guys do boots
you got socks?
you guys have umbrellas?
hey do you have a nice scarf
is there anything for puppies
is there a lighter version of this jacket
i fancy a new watch
i fancy a leather jacket
i'd like a pair of black boots
i would like to see your watches
i would love a warm blanket
need warm boots
need a keyboard for work
need a new phone case
want something cheap for the gym
want to see all your bags
wanna buy shoes
want running shoes for my son
after a nice jumper
in the market for headphones
shopping for a winter coat
hunting for a good backpack
trying to find a rain jacket
trying to find food for a picky cat
can you show me what dog food you have
could i see your dresses
could you find me shoes for hiking
let me see your hoodies
let's see some parkas
show all headphones
show cheaper options
show me more
show me others
other options please
more like this one
similar ones?
do you have the same in a longer length
alternatives to the parka
any good speakers
any nice jackets for autumn
any leather boots
any coats on stock for big guys
any vegan shoes
ideas for a gift for a teenager
what can i get a runner for christmas
present for my girlfriend around 50 dollars
something special for my wife
gift under 30
what do people buy most
your top selling earphones
most popular jacket
newest arrivals
what came in this week
the best headphones you've got
which shoes would you recommend for walking
which cat food is good for indoor cats
what food for a 2 month old kitten
recommend a jacket
suggest earphones
headphones for running
jacket for cycling
boots women
mens parka
kids shoes size 30
earphones cheap
kibble for large breed
please show me the collection of shoes
i am looking to buy one jacket
i am searching for charger
which products you have
what's in fashion this season
what are people wearing this winter
something to charge my phone
something to listen to music with
something for the rain
something light for summer
something to wear to the office
something for a toddler
something for my old dog
what have you got for toddlers
what have you got for a picky dog
do you have clothes for kids
do you have anything for big feet
anything in linen
anything for hiking
anything new
are there any deals on... no wait, just show me boots
headphones please
a decent backpack for school
need something for sleeping
i need gloves that work with touch screens
i need food for an allergic dog
i'm looking to get a keyboard
i'm interested in your watches
could do with a new coat
thinking of buying a speaker
thinking about getting earbuds, what do you have
what would you suggest for a first marathon
what should i get my dad for christmas
what do you recommend for a kitten
help me find a gift
help me find shoes for work
point me to the sale jackets
take me to the dog section
where can i see the new shoes
do you have a catalogue of coats
jumpers for women?
size 12 dresses
shoes in size 46
xxl shirts?
plus size jeans
petite trousers
under 50 gifts
nothing over 60, jeans
max 100, earphones
between 80 and 120, trainers
around 200 for a watch
top rated speakers
your best boots for snow
any cosy blankets for sale
`,
  zh: lines`
想要一个能给手机快充的充电头
要个能带去海边的音箱
求一件能挡雨的外套
能放洗衣机洗的毛衣有吗
可以机洗的外套
能拆帽子的羽绒服
想找双脚宽也能穿的运动鞋
能戴着游泳的手环
免烫的衬衫
不用熨的裤子
肠胃不好的猫吃的粮
给关节不好的老狗找点吃的
声音小的键盘
口袋多的裤子
能给平板充电的移动电源
飞机上能隔音的耳机
上班穿的真皮鞋
纯羊毛的毛衣
纯棉的裙子
防水的帽子
挑食的猫吃什么粮
想要个安静点的鼠标办公用
想要一双舒服的拖鞋
哪款充电宝能上飞机
容量最大的充电宝是哪个
哪个充电宝可以带上飞机 容量大点的
猫挑食老吐 吃哪款粮
狗肠胃弱 吃什么粮好
有类似的男款吗
有没有差不多的女款
有没有搭我那条裤子的上衣
有什么衣服跟这条裙子配
推荐一件能配牛仔裤的外套
我家狗四个月大
我家猫两岁了
下雨天爬山穿什么好
冬天跑步穿啥合适
上班穿的有什么
有啥适合徒步的
露营穿什么好呢
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
男士跑鞋 42码
搜一下卫衣
我要找耳机
有木有厚袜子
有冇外套
有 hoodie 吗
想买 sneakers
有没有 wireless 耳机
有沒有外套
有没有防水的
下雨天穿的有没有
在家穿的舒服的衣服有吗
有没有保暖的
给猫玩的有吗
冬天跑步穿什么好
新手跑步穿哪种鞋
一百以内有啥
你们外套有哪几款
有哪些款
有什么耳机
羊毛的有没有
有没有童款卫衣
手套有吗
有雨伞没
你家有靴子不
你们这有围巾吗
小狗吃的有没有
有没有轻一点的外套
想换个新手表
想入手一件皮衣
想要双黑靴子
看看你家的表
想看看毯子
要双暖和的靴子
上班用的键盘有没有
要个手机壳
健身穿的便宜的有吗
包包都给我看看
买鞋
给儿子买双跑鞋
想整件毛衣
最近想买耳机
打算买件冬天的大衣
在找一个好背的书包
找件雨衣
找挑食猫吃的粮
狗粮都有什么给我看看
裙子有吗我看看
帮我找找爬山的鞋
看看卫衣有啥
派克大衣有哪些
耳机全给我看看
看看便宜的
再看看别的
其他款呢
还有别的款式吗
类似这个的还有吗
差不多的还有没有
有没有长款
有没有短款的
有好点的音箱吗
秋天穿的外套有好看的吗
有真皮的靴子没
胖人穿的外套有没有
有没有大码的衣服
送高中生的礼物
送跑步的朋友什么好
女朋友礼物三百左右
给老婆买点啥好
五十块能送点什么
大家都买啥
耳机卖得最好的是哪个
最受欢迎的外套
新到的货有啥
这周上了什么新款
你们最好的耳机是哪款
走路穿的鞋推荐下
室内猫吃什么粮
两个月小猫吃什么
推荐件外套
推荐耳机
来双跑鞋
来个耳机
整个充电宝
骑车穿的外套
女靴
男款大衣
童鞋30码
平价耳机
大型犬狗粮
请问有鞋子吗
我要买鞋子
我要一件大衣
有没有适合老人穿的鞋
有没有学生用的台灯
上学背的包有吗
夏天穿的薄裤子
春秋穿的夹克
显瘦的裤子有吗
好看不贵的裙子
有没有性价比高的耳机
几十块的充电线
今年流行什么外套
今年冬天大家穿啥
给手机充电用的有吗
听歌用的有啥
夏天穿的轻薄的
上班穿的正式点的
有小宝宝穿的吗
老年狗吃的有吗
两岁娃穿的有吗
挑食的狗吃啥好
小孩衣服有吗
脚大的人穿的鞋有吗
亚麻的有吗
徒步用的装备
有啥新鲜的
靴子有吗
上学用的书包
睡觉穿的
能触屏的手套有没有
过敏狗吃的粮
想搞个键盘
对你们的手表感兴趣
缺件大衣
琢磨买个音箱
准备入耳机,有啥
第一次跑马拉松穿啥好
给我爸买啥圣诞礼物
小奶猫推荐吃什么
帮我挑个礼物
帮忙找双上班穿的鞋
特价夹克在哪
狗狗专区
新鞋在哪看
大衣都有哪些给看看
女士毛衣
xl的裙子有哪些
46码的鞋
大码牛仔裤
小个子裤子
五十以下的礼物
牛仔裤别超过400
耳机一百封顶
80到120的运动鞋
两百上下的表
评分高的音箱
雪地靴哪款好
想换双鞋穿
想换个耳机,有推荐吗
想换个背包
耳机坏了想买个新的
想再买一双跑鞋
还想再来一件
有没有同款女装
情侣款有吗
亲子装有没有
有配套的裤子吗
有没有搭这件外套的裤子
这外套配什么裤子
有不有厚外套
卖不卖手机壳
`,
};

import { questionsOf } from './question.ts';

/** Questions that retrieval is tuned on. */
export const devQuestions = [
  ...questionsOf(
    'en',
    `
how long does it take to arrive => shipping-times
when will you ship my order => shipping-times
do you deliver on sundays => shipping-times
is there express shipping => shipping-times
how much is postage => shipping-fees
do I get free delivery if I spend 80 yuan => shipping-fees
how much to ship to Germany => shipping-fees, overseas-shipping
Do you ship to the UK? => overseas-shipping
who pays customs duties => overseas-shipping
my package is held by customs => overseas-shipping
which courier do you use => tracking
tracking hasn't updated for 4 days => tracking, late-and-lost-parcels
it says delivered but i dont have it => tracking
I missed the delivery, what now => failed-delivery
how long does the locker keep my parcel => failed-delivery
what happens if my parcel gets lost => late-and-lost-parcels
can I send it back if I don't like it => returns
how many days do I have to return => returns
can i return shoes i wore outside => sizing-shoes, returns
who pays for return postage => return-shipping-costs
swap for a bigger size => exchanges
when do I get my money back => refunds
refund to credit card how long => refunds
why is my refund less than what i paid => refunds
how to cancel my order => cancel-order
ordered by mistake => cancel-order
I typed the wrong address => change-order
can you add another item to my order => change-order
I need an invoice for my company => invoices
can I get a receipt => invoices
do you accept paypal => payment
can I pay on delivery => payment
my card was charged twice => payment
how long is the warranty on headphones => warranty
my earbuds stopped working after 3 months => warranty, damaged-or-wrong-items
can I put my merino sweater in the washing machine => care-wool
how do I wash my down jacket => care-down
suede boots got wet => care-leather
rain jacket no longer repels water => care-waterproof-shells
how to measure my feet => sizing-shoes
I'm between two sizes => sizing-clothes
how do I become vip => membership
do points expire => membership
my promo code doesn't work => coupons
can I use two coupons => coupons
it got cheaper after I bought it => price-protection
do you do gift wrapping => gifts
how long is a gift card valid => gift-cards
the box arrived crushed => damaged-or-wrong-items
you sent me the wrong colour => damaged-or-wrong-items
can I return opened cat food => pet-food
how long does kibble last once opened => pet-food
my dog has diarrhea after the new food => feeding-transition
can I take a power bank on the plane => battery-safety
battery is swollen => battery-safety
when can I talk to a human => customer-service
what's your phone number => customer-service
delete my account => privacy
stop sending me texts => privacy
when will size M be back in stock => stock-and-pre-orders
student discount? => student-discount
we want 100 shirts with our logo => bulk-orders
do you have a shop in Shanghai => store-pickup
are your down feathers ethical => sustainability
is this real or fake => genuine-products
do I need the original box => returns
courier wants money for the locker => failed-delivery
is the delivery insured if it disappears => late-and-lost-parcels
can I try the clothes on before deciding => returns
when do I get points for my order => membership
how many characters fit on the gift card message => gifts
does my dog food get here if I live in Singapore => overseas-shipping
I want my invoice changed to another company name => invoices
hand wash or machine for cashmere => care-wool
price protection => price-protection
where are you located => store-pickup
lost my parcel => late-and-lost-parcels
size chart => sizing-clothes, sizing-shoes
contact => customer-service
vip benefits => membership
money back => refunds
when does my stuff get sent out => shipping-times
how many days to Xinjiang => shipping-times
can you rush it, I need it by friday => shipping-times
is there a delivery charge => shipping-fees
cost of sending to Japan => shipping-fees, overseas-shipping
which countries can you send to => overseas-shipping
parcel stuck in customs => overseas-shipping, late-and-lost-parcels
how do I track my order => tracking
no movement on my tracking => tracking, late-and-lost-parcels
package marked delivered, never got it => tracking
courier didn't ring the bell => failed-delivery
parcel vanished in transit => late-and-lost-parcels
whats your return policy => returns
send back a dress I tried on => returns
do I pay for shipping if I return it => return-shipping-costs
do you give free return labels => return-shipping-costs
get another size instead => exchanges
refund status takes ages, how many days => refunds
will the shipping fee be refunded => shipping-fees, refunds
want to call off my purchase => cancel-order
moved house, new address => change-order
bill with tax number => invoices
can I use my visa => payment
buy now pay later? => payment
one earphone is silent => warranty, damaged-or-wrong-items
can I tumble dry my puffer jacket => care-down
is pilling normal => care-wool
leather shoes soaked in rain => care-leather
what size for 180 cm and 75 kg => sizing-clothes
25.5 cm foot which size => sizing-shoes
loyalty programme => membership
code expired => coupons
any sales coming up => coupons
found it for less a few days later => price-protection
wrap it as a present => gifts
do gift cards expire => gift-cards
the zip broke after two weeks => damaged-or-wrong-items
my order is missing a sock => damaged-or-wrong-items
how to keep dog food fresh => pet-food
cat vomits after switching food => feeding-transition
carry powerbank in hand luggage => battery-safety
is anyone there on weekends => customer-service
erase my data => privacy
sold out, when restock => stock-and-pre-orders
student price => student-discount
order 60 hoodies for our team => bulk-orders
physical store near Chengdu => store-pickup
is it animal friendly => sustainability
is this authentic => genuine-products
refnd how long => refunds
shiping cost to canada => shipping-fees, overseas-shipping
`,
  ),
  ...questionsOf(
    'zh',
    `
包邮吗 => shipping-fees
满多少免运费 => shipping-fees
多久发货 => shipping-times
几天能到 => shipping-times
新疆几天到 => shipping-times
周末送不送 => shipping-times
能寄到日本吗 => overseas-shipping
关税谁出 => overseas-shipping
发什么快递 => tracking
快递三天没动静了 => tracking, late-and-lost-parcels
显示签收但是没收到 => tracking
快递放驿站了能放几天 => failed-delivery
不在家怎么办 => failed-delivery
快递丢了咋赔 => late-and-lost-parcels
七天无理由 => returns
不喜欢能退吗 => returns
吊牌剪了还能退不 => returns
退货邮费谁出 => return-shipping-costs
运费险 => return-shipping-costs
想换大一码 => exchanges
多久到账 => refunds
钱退到哪 => refunds
怎么取消订单 => cancel-order
拍错了 => cancel-order
地址填错了 => change-order
能开专票不 => invoices
发票怎么开 => invoices
抬头写错了 => invoices
可以用花呗吗 => payment
支持货到付款吗 => payment
扣了我两次钱 => payment
耳机保修多久 => warranty
耳机一边没声音了 => warranty
毛衣起球了 => care-wool
羽绒服能机洗吗 => care-down
羽绒服跑毛 => care-down
麂皮鞋怎么打理 => care-leather
冲锋衣不防水了 => care-waterproof-shells
脚长25穿几码 => sizing-shoes
身高体重怎么选码 => sizing-clothes
怎么升vip => membership
积分会清零吗 => membership
优惠券能叠加吗 => coupons
优惠码用不了 => coupons
买完就降价了 => price-protection
可以退差价吗 => price-protection
能包礼盒吗 => gifts
礼品卡有效期 => gift-cards
收到是坏的 => damaged-or-wrong-items
发错颜色了 => damaged-or-wrong-items
少发了一件 => damaged-or-wrong-items
狗粮开封了还能退吗 => pet-food
猫粮怎么保存 => pet-food
换粮拉稀 => feeding-transition
充电宝能带上飞机吗 => battery-safety
人工客服几点上班 => customer-service
我要投诉 => customer-service
怎么注销账号 => privacy
短信太多了不想收 => privacy
什么时候补货 => stock-and-pre-orders
定金能退吗 => stock-and-pre-orders
学生有优惠吗 => student-discount
买50件能便宜多少 => bulk-orders
有实体店吗 => store-pickup
旧衣服回收吗 => sustainability
退款 => refunds
尺码表 => sizing-clothes, sizing-shoes
会员有啥好处 => membership
怎么联系你们 => customer-service
价保几天 => price-protection
衣服试穿了还能退吗 => returns
驿站要收我钱 => failed-delivery
开发票要什么资料 => invoices
礼盒多少钱 => gifts
羊绒能手洗吗 => care-wool
店在哪里 => store-pickup
东西没收到 => tracking, late-and-lost-parcels
退货地址 => returns
换货 => exchanges
能加急吗 => shipping-times
新粮怎么换 => feeding-transition
下单了什么时候给我寄 => shipping-times
到广州要几天啊 => shipping-times
双十一会不会很慢 => shipping-times
急用能不能快点 => shipping-times
买一百块还要运费吗 => shipping-fees
偏远地区加钱不 => shipping-fees, shipping-times
澳门收不收 => overseas-shipping, shipping-fees
国外要交税吗 => overseas-shipping
用的哪家物流 => tracking
单号在哪查 => tracking
快递停在一个地方不走了 => tracking, late-and-lost-parcels
说我签了可我没拿到东西 => tracking
取件码没收到 => failed-delivery
东西在路上弄丢了怎么办 => late-and-lost-parcels
比说好的时间晚了两天 => late-and-lost-parcels
买大了可以退不 => returns, exchanges
拆了包装还给退吗 => returns
退换货政策 => returns, exchanges
寄回去的快递费报不报 => return-shipping-costs
换个颜色行不行 => exchanges
退款怎么还不到 => refunds
支付宝付的退到哪里 => refunds
买错了想取消 => cancel-order
手机号写错了咋改 => change-order
漏买一件能一起发吗 => change-order
开个电子票 => invoices
开公司抬头 => invoices
信用卡能刷吗 => payment
能不能先用后付 => payment
手表坏了找谁修 => warranty
过保了怎么办 => warranty
羊毛衫能不能水洗 => care-wool
羽绒服洗完结块了 => care-down
小白鞋怎么刷 => care-leather
雨衣漏水 => care-waterproof-shells
170 65公斤穿什么码 => sizing-clothes
鞋子偏大还是偏小 => sizing-shoes
积分怎么花 => membership
会员生日送什么 => membership
券过期了 => coupons
双11的券能和满减一起用吗 => coupons
保价多久 => price-protection
送女朋友能包装漂亮点吗 => gifts
礼品卡怎么用 => gift-cards
衣服有个洞 => damaged-or-wrong-items
耳机少了一只 => damaged-or-wrong-items
狗不吃这个粮能退不 => pet-food
猫粮日期新不新 => pet-food
换粮要几天 => feeding-transition
充电宝鼓起来了 => battery-safety
坐飞机能带耳机充电宝吗 => battery-safety
你们几点下班 => customer-service
找真人 => customer-service
别再给我发广告了 => privacy
晒图有奖励吗 => reviews
我要的码没了还补吗 => stock-and-pre-orders
大学生便宜点不 => student-discount
单位要采购一批羽绒服 => bulk-orders
杭州有店吗 => store-pickup
羽绒是活拔的吗 => sustainability
怎么辨别真假 => genuine-products
是正品吗 => genuine-products
`,
  ),
];

/** Questions that the shop's documents don't answer. */
export const devOffTopic = [
  ...questionsOf(
    'en',
    `
what is the capital of France
tell me a joke
who won the world cup
write me a python script
how do I cook rice
what's the weather tomorrow
do you sell cars
what do you think about politics
can you help me with my homework
how tall is Mount Everest
do you offer health insurance
book me a hotel in Paris
what is the meaning of life
how do I fix my toilet
translate hello into Spanish
asdfgh qwerty
who invented the battery
do cats dream
how many people live in Shanghai
which university is the best
what time is it in London
I want to buy a house
how to write a cover letter
why is the sky blue
what should I name my puppy
can dogs see colours
how do I invest my money
do you have a girlfriend
play some music
what's the exchange rate of the dollar
who is your CEO
how old are you
what's 15 percent of 80
how do I get a passport
my boss is annoying
do you speak Klingon
I lost my job
how do I return to my home town
what's a good gift for my mother in law besides clothes
when is the next full moon
can I park in front of the opera
tell me about the history of China
how do ships float
where can I get a haircut
is it safe to travel to Egypt
how to delete a file on Windows
what does the fox say
do you rent cars
which phone should I buy from Apple
how do I open a bank account
can you recommend a vet in Berlin
recommend a good movie
is bitcoin a good investment
`,
  ),
  ...questionsOf(
    'zh',
    `
今天天气怎么样
讲个笑话
红烧肉怎么做
法国首都是哪里
帮我写一首诗
你觉得哪支球队会赢
股票能买吗
附近有什么好吃的
世界上最高的山
怎么修马桶
教我数学题
你们卖汽车吗
猫为什么怕水
狗能活多少年
哪个手机好用
上海有多少人
怎么学英语
几点睡觉好
你多大了
北京到上海高铁几个小时
怎么追女生
我想买房
今天几号
世界杯谁赢了
感冒吃什么药
怎么换轮胎
你叫什么名字
银行几点开门
怎么办护照
附近的医院在哪
孩子发烧怎么办
怎么炒股
哪里可以停车
工资什么时候发
帮我查下快乐星球
春节去哪玩
美元汇率多少
唐朝有多少个皇帝
鱼香肉丝里有鱼吗
飞机为什么能飞
老板不给我发工资
量子力学讲什么
怎么注册公司
驾照怎么换
推荐一部电影
我失恋了
火车票怎么买
啊啊啊啊啊
`,
  ),
];

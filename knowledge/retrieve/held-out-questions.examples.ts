import { questionsOf } from './question.ts';

/** Questions that nothing is tuned on: what retrieval is judged by. Don't look at single misses; write new ones instead. */
export const heldOutQuestions = [
  ...questionsOf(
    'en',
    `
how soon do orders leave the warehouse => shipping-times
delivery time to Tibet => shipping-times
will my stuff come before Chinese new year => shipping-times
what does shipping cost for a ¥60 order => shipping-fees
is delivery free => shipping-fees
do I have to pay import tax in Canada => overseas-shipping
can you mail dog treats to Australia => overseas-shipping
what happens when I refuse the parcel at the border => overseas-shipping
can I choose SF Express => tracking
why did my order come in two boxes => tracking, faq
neighbour doesn't have it but it's marked as delivered => tracking
nobody was home when the courier came => failed-delivery
I don't want it left in a parcel locker => failed-delivery
parcel is overdue => late-and-lost-parcels
are shipments insured => late-and-lost-parcels
I changed my mind about a jacket => returns, return-shipping-costs
can underwear be returned => returns
is it too late to send something back after 10 days => returns
do I have to pay to send it back when it's faulty => return-shipping-costs, damaged-or-wrong-items
exchange for a different color => exchanges
how long does an exchange take => exchanges
money not on my alipay yet => refunds
do I get my coupon back after a refund => refunds
can I cancel after it has shipped => cancel-order
what if I don't pay in time => cancel-order
change the delivery address please => change-order
wrong phone number on my order => change-order
vat invoice => invoices
can I still get a fapiao for an order from four months ago => invoices
is apple pay ok => payment
pay in installments => payment
payment didn't go through => payment
does the guarantee cover water damage => warranty
my speaker is broken, can you repair it => warranty
how to get rid of bobbles on a jumper => care-wool
cashmere shrank => care-wool
feathers are coming out of my puffer => care-down
how should I store my winter coat over summer => care-down
how to clean leather sneakers => care-leather
iron a shell jacket => care-waterproof-shells
I wear US M, what should I take => sizing-clothes
I have wide feet => sizing-shoes
are there half sizes => sizing-shoes
what do I get for my birthday => membership
how much is a point worth => membership
how do I redeem a voucher code => coupons
free socks were not in the parcel => coupons, damaged-or-wrong-items
price dropped two days after I ordered => price-protection
can you write a card for my friend => gifts
can I send presents to two addresses => gifts
someone used my gift card => gift-cards
there's a hole in my new shirt => damaged-or-wrong-items
an item is missing from my order => damaged-or-wrong-items
the cat food is mouldy => pet-food
what's the best before date of the kibble => pet-food
puppy refuses the new kibble => feeding-transition
how many grams should I feed => feeding-transition
my phone charger gets very hot => battery-safety
where do I throw away old batteries => battery-safety, sustainability
are you open at night => customer-service
I want to complain about an employee => customer-service
what do you do with my personal data => privacy
forgot my password => privacy
why was my review deleted => reviews
do you pay for good reviews => reviews
how does a pre-order work => stock-and-pre-orders
discount for university students => student-discount
wholesale prices => bulk-orders
pick up in store => store-pickup
is your packaging recyclable => sustainability
do you sell counterfeit goods => genuine-products
can my wife collect the package => faq
are the earbuds ok for swimming => faq
retrun polcy => returns
warrenty period => warranty
`,
  ),
  ...questionsOf(
    'zh',
    `
今天买什么时候发出来 => shipping-times
到内蒙要多久 => shipping-times
过年还发货吗 => shipping-times
80块钱要不要邮费 => shipping-fees
寄香港运费多少 => shipping-fees
美国能不能寄 => overseas-shipping
东西被扣在海关了 => overseas-shipping
狗粮能发国外吗 => overseas-shipping
可以发顺丰不 => tracking
怎么查我的物流 => tracking
一个单子怎么分两个快递 => tracking, faq
快递员没打电话就扔柜子里了 => failed-delivery
能不能送上楼 => failed-delivery
包裹一直不动是不是丢了 => late-and-lost-parcels, tracking
丢件了是补发还是退钱 => late-and-lost-parcels
过了十天还能退货吗 => returns
内裤能退吗 => returns
退货要什么条件 => returns
质量不好退货要我出运费吗 => return-shipping-costs, damaged-or-wrong-items
寄到付你们收不收 => return-shipping-costs
鞋子小了想换个码 => exchanges
换货要几天 => exchanges
退的钱还没收到 => refunds
退款到银行卡要几天 => refunds
用掉的券还给我吗 => refunds
发货了还能取消吗 => cancel-order
不想要了能撤单吗 => cancel-order
收货人电话填错了 => change-order
已经发货能改地址不 => change-order
公司报销要开票 => invoices
发票最晚什么时候能开 => invoices
微信能付吗 => payment
分期免息吗 => payment
付钱付不了 => payment
音箱坏了能修吗 => warranty
进水了保修管不管 => warranty
羊绒衫缩水咋办 => care-wool
毛衣怎么晾 => care-wool
羽绒服可以干洗吗 => care-down
皮鞋被雨淋了 => care-leather
冲锋衣能用洗衣机洗不 => care-waterproof-shells
脚背高脚宽选多大 => sizing-shoes
平时穿美码L选什么码 => sizing-clothes
过生日有什么福利 => membership
100积分等于多少钱 => membership
一单能用两张券不 => coupons
现在搞什么活动 => coupons
昨天买的今天便宜了三十 => price-protection
能帮忙写张卡片吗 => gifts
包裹里会不会有价格单 => gifts
礼品卡可以退吗 => gift-cards
盒子都压扁了 => damaged-or-wrong-items
寄来的不是我买的 => damaged-or-wrong-items
赠品没给我 => damaged-or-wrong-items, coupons
猫粮里有虫 => pet-food
罐头开了能放几天 => pet-food
我家猫不吃新粮 => feeding-transition
一天喂几次 => feeding-transition
手机充电很烫 => battery-safety
旧电池扔哪 => battery-safety, sustainability
半夜有人吗 => customer-service
客服电话多少 => customer-service
会不会泄露我的手机号 => privacy
登不上去密码忘了 => privacy
好评返现吗 => reviews
怎么追评 => reviews
预售尾款什么时候付 => stock-and-pre-orders
断码了还有吗 => stock-and-pre-orders
学信网认证 => student-discount
公司团购怎么买 => bulk-orders
能去店里自己拿吗 => store-pickup
包装环保吗 => sustainability
会不会是假货 => genuine-products
可以让室友帮我拿快递吗 => faq
耳机能戴着洗澡吗 => faq
`,
  ),
];

export const heldOutOffTopic = [
  ...questionsOf(
    'en',
    `
what's the square root of 81
how far is the moon
sing me a song
do you like dogs
who is the president of the United States
plan a trip to Rome
what should I eat for dinner
explain quantum physics
how do I lose weight
solve x + 3 = 10
do you rent apartments
when was the Eiffel tower built
lorem ipsum dolor
give me a recipe for pancakes
which football team is best
how do airplanes fly
can you do my taxes
what's your favourite colour
`,
  ),
  ...questionsOf(
    'zh',
    `
明天会下雨吗
你会唱歌吗
一加一等于几
怎么减肥
帮我订机票
谁是美国总统
你喜欢我吗
中午吃什么好
写一段代码
月亮离地球多远
哪个大学好
彩票怎么中奖
哈哈哈哈
房子哪里便宜
给我讲个故事
相对论是什么
`,
  ),
];

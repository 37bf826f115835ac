import { lines, type IntentExamples } from './lines.ts';

/** It got cheaper after I bought it: pay me the difference. */
export const priceProtection: IntentExamples = {
  en: lines`
the price dropped after i bought it
the price went down
it's cheaper now
it is cheaper now than when i bought it
i bought it yesterday and today it's on sale
i bought these earphones 4 days ago and now they're cheaper
price drop refund
can i get the price difference
refund the difference
refund me the difference please
can you refund the difference
i want the difference back
give me the difference
price adjustment
can i get a price adjustment
price adjustment for SM20317
price match my order with the current price
can you match the new price
honour the sale price for my order
can i have the sale price, i ordered last week
just bought it at full price and it's 20% off now
paid 80 and now it costs 60
i paid more than it is now
i overpaid, it's now $30 less
the jacket is $20 less today
why is it cheaper now, i just ordered
you dropped the price right after i ordered
price changed two days after my purchase
it went on sale the day after i ordered
the headphones i bought are discounted now
same item is cheaper on your site now
i saw the shoes i bought for less today
do i get money back if the price drops, mine just did
price protection
price protection claim
i'd like to claim price protection
apply price protection
can i get price protection for my order
not fair, i paid full price on monday and now 30% off
sale started after i bought, can i get the sale price
missed the sale by a day, can you adjust
credit me the difference
partial refund because price dropped
compensate the price difference
adjust my order to the sale price
price droped
its cheaper today than yesterday
cheaper now, refund diff
your ad shows it for 49, i paid 69 on tuesday
my order was 120 now shows 99
is there any compensation since you lowered the price after i ordered
just bought it and it's already cheaper
bought it and the next day it's on sale
right after i bought it the price fell
price fell after my order
price has come down since i ordered
it's been reduced since i bought it
now reduced by 20
now 20 less than what i paid
20 bucks less today than on sunday
it's 15 cheaper today
it costs less now
costs less than i paid
it's less now than what i paid
i see it for less now
i see it's now 49, i paid 69
was 69 now 49, i paid 69
i paid full price and now it's half
i paid full whack and next day sale
full price on monday, sale on tuesday, not fair
can i have the 20 difference back
can i have the difference back
can i get the difference
can you give me the difference
could i get what i overpaid back
refund what i overpaid
refund the gap
refund me the price gap
pay me the gap please
give me back the 20
i want the lower price
i'd like the lower price applied to my order
i want the sale price for the one i bought
can my order get the new price
apply the discount to my past order
apply the sale to the order i made yesterday
could you apply the promo to yesterday's order
can you honour today's price
match your own lower price
would you match the price from today
price adjust please
price guarantee claim
use price guarantee
you guarantee the price for 7 days right? it dropped
claim the price drop
report a price drop
the earphones dropped in price
the boots i bought got cheaper
the jacket i bought last week is on sale now
same jacket is 30 cheaper
same shoes now cost 20 less
my order was more expensive than it is now
why did i pay more
why's it cheaper two days later
annoying, you cut the price after i bought
compensate me for the price cut
credit for price difference
store credit for the difference is fine
missed the promo by one day, can i still get it for my order
i ordered before the sale, can you adjust it
price reduced after purchase
price got reduced after my order, return the extra amount
difference amount refund
refund difference amount
literally days ago i paid 89, now 69
paid 89 two days ago now 69, refund 20
refund me 20, it's cheaper now
refund me the 20 it dropped
claim the lower price
lower price for what i got last week
sale began hours after i bought
sale started hours after my order, adjust
marked down after i bought, want the diff
got marked down, i want the difference
shoes got marked down, the diff please
diff please
the price diff
i want the diff back
can i have the diff
i'd like the diff back
bought at 120, it's 99 now
120 when i bought, 99 today
charge me today's price
give me today's price
today's price is lower than mine
lower today
it's lower now
now it's lower
you lowered it
you've lowered the price
cheaper on your site today
someone else got it cheaper today
my friend got it cheaper today on your site
paid too much compared to now
i only bought it two days ago and now its cheaper
just bought it, now its on sale??
literally ordered yesterday and the price dropped
`,
  zh: lines`
降价了
我刚买就降价了
刚买完就降价
买了没几天就降价了
昨天买的今天便宜了
四天前买的耳机现在便宜了
比我买的时候便宜了
现在比我买的便宜50
我买贵了
买贵了能退差价吗
退差价
给我退差价
能退差价吗
可以补差价吗
把差价退给我
差价退一下
差价怎么退
申请价保
价保
我要价保
价格保护
申请价格保护
保价
申请保价
能保价吗我刚买的
价保怎么申请,我那单降价了
SM20317申请价保
20317退差价
我买的时候399现在299了
买时200,现在150
前几天买的168,今天看128
刚下单就打折了
刚付完款就搞活动
我前脚买你们后脚打折
买完第二天就做活动
活动前一天买的,能按活动价吗
能按现在的价格算吗
现在的价格比我付的低
同款现在卖便宜了
一样的东西现在便宜三十
我买的那双鞋降价了
外套降价了,我上周买的
猫粮便宜了,我刚囤了两袋
怎么又降价了,我才买的
为什么我买的比现在贵
凭什么我买贵了
降了五十块,退我吧
便宜的部分能退给我吗
多付的钱能退吗,现在降价了
直播间比我买的便宜
双十一比我买的便宜,能补吗
买完就跌价
跌价了补偿一下
还没收到货就降价了
货还没到就降价了,补差价
差价
价格降了怎么说
刚买就便宜了这么多,心里不舒服
刚买的现在领券更便宜
退我差额
补我差额
能申请 price protection 吗
刚买就 on sale 了 退差价
降價了能退差價嗎
刚买就便宜了
刚买完第二天打折
买完就掉价
下单后价格掉了
价格掉了
价格下来了
我买完价格就降了
现在少20块
比我付的少20
今天比周日便宜20
今天便宜了15
现在卖得比我便宜
现在更便宜了
看到现在49,我69买的
原来69现在49,我按69买的
我原价买的现在半价
我全款买的第二天就活动价
周一原价周二打折,不公平
20块差价退我
差的钱给我
差的20补我
中间差的钱退我
中间的差额
多收的退我
多付的退给我
多花的钱能不能补
补我差的钱
补个差价呗
补一下差价
补差
能补吗便宜了这么多
能补不降价了
降了能补钱吗
我想要便宜后的价
按低价给我算
按活动价给我算行吗
我昨天的单能享受活动价吗
昨天下的单能用今天的优惠吗
之前那单能补优惠吗
能按今天的价吗
价格补偿
价格差补给我
差价补偿
走价保
帮我价保一下
帮我申请下价保
价保申请
七天价保降价了
不是有价保吗,降了
降价补差
耳机降了
我买的靴子便宜了
上礼拜买的夹克打折了
同一件便宜三十
一样的鞋现在少20
我那单比现在贵
凭啥我贵
怎么过两天就便宜
烦人刚买就降价
降价了赔我
降价给个说法
降价太快了,差价退不退
差一天没赶上活动,能补吗
活动前买的亏了
买早了亏了能补吗
买亏了
我亏了30
亏了差价给退吗
刚囤完就降
便宜下来的钱返我
返差价
返我差价
价差能返不
没收到货呢就降价
还没发就降价了,退差价吧
领了券现在更便宜,能补吗
现在满减更划算,补我吗
前天89今天69
前天89买的退我20
退我20,便宜了
降的20退我
按低价算
上礼拜买的按现在价
买完几小时就大促
刚买就大促,调价
给调下价
调成活动价
降价了差的钱
鞋降了差额给我
差多少补多少
给我补差额
120买的现在99
买时120今天99
按今天价给我
今天价低
现在价低
你们降价了
你们把价降了
同样的今天便宜
朋友今天买便宜
我朋友今天买的比我便宜
比现在付多了
多给你们的钱退我
买早了,现在便宜
吃亏了,刚买就降
刚买就跌
跌了
跌价补偿
我才买几天就降价了
刚买没两天就便宜了
昨天才下的单今天就降价
`,
};

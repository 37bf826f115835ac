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
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Discounts, coupons, sales now; bargaining too. */
export const promotions: IntentExamples = {
  en: lines`
any discounts
any discount codes
do you have a promo code
promo code?
coupon?
coupon code please
got any coupons
is there a sale on
any sales right now
what's on sale
what deals do you have
any deals on shoes
current offers
any special offers this week
what promotions are running
when is your next sale
when does the sale end
is the sale still on
is the black friday sale on already
do you do black friday
any student discount
student discount?
do you give a discount to nurses
military discount
first order discount
discount for new customers
newsletter discount code
10% off code?
my coupon doesn't work
my promo code isn't working
the code is not accepted
code WELCOME10 says invalid
can i use two coupons together
do coupons stack
can i use a voucher on sale items
where do i enter the code
how do i use the coupon
can you give me a discount
could you do a better price
can you make it cheaper
best price?
any chance of money off
can you knock off 10 bucks
too expensive, can you lower the price
lower price please
if i buy two do i get a discount
bulk discount
discount if i order 3 pairs
buy one get one?
bundle deals
free gift with purchase?
is there a gift with orders over 100
any offer on cat food
is the jacket on sale
is it on sale
will it go on sale soon
will the headphones be cheaper on cyber monday
spend how much to get money off
any vouchers
birthday discount
discount pls
disount code
any discont
u got coupon?
have discount?
i saw an ad with 20% off, how do i get it
the ad said 15% off
is there a cheaper price if i pay now
do you price haggle
are there any clearance items on offer
flash sale?
vip discount
`,
  zh: lines`
有优惠吗
有什么优惠
现在有什么活动
有活动吗
最近有没有活动
店里有活动没
什么时候有活动
有折扣吗
打折吗
打几折
能打折吗
有没有优惠券
优惠券怎么领
券在哪领
领个券
优惠券怎么用
优惠券用不了
优惠码无效
我的券怎么不能用
券能叠加吗
能叠加使用吗
满减吗
满多少减多少
满300减多少
能不能便宜点
便宜点呗
能便宜吗
再便宜点我就买了
最低多少
最低价多少
能少点吗
少二十行不
给个优惠呗
给点优惠
抹个零吧
太贵了便宜点
有点贵,能优惠吗
老顾客有优惠吗
老客户给便宜点呗
新人有优惠吗
新用户有红包吗
首单优惠有吗
学生有优惠吗
买两件有优惠吗
买两双能便宜吗
多买有优惠吗
团购价有吗
买一送一吗
有赠品吗买这个
下单送什么
满赠活动是什么
双十一有活动吗
双11会便宜吗
618什么价
双十二还打折吗
年货节有优惠吗
活动什么时候结束
活动到几号
活动还在吗
下次活动什么时候
会不会降价
过几天会降价吗
现在买划算还是等活动
有没有秒杀
有没有特价款
有清仓的吗
特价的有哪些
耳机有活动吗
猫粮有没有优惠
这件外套打折吗
红包怎么领
看到广告说打八折,怎么弄
直播间的价格还有吗
优惠卷还有吗
有优惠没
有券没
给张券
薅羊毛有没有
包邮吗能不能再优惠点
有 promo code 吗
现在有 discount 吗
打折嗎
`,
};

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
is there a discount right now
any codes i could use
a code for checkout?
is there anything i can use at checkout
anything off today
what's the deal this week
what deals are there on shoes
are shoes reduced
is anything reduced
any offers on for new people
i'm new, do i get something off
im a student do u have discount
nhs discount?
teacher discount
do returning customers get a discount
i'm a loyal customer, any discount for me
do members get money off
any voucher for me
voucher not accepted
my voucher was refused
code is rejected at checkout
it says the code is expired
coupon expired, can i get another
the coupon does nothing
can both codes be used
use two codes on one order?
can i combine the coupon with the sale
would you take 40 for it
can you do 40
could you do it for 50
how about 50 for both
lower the price a bit and i'll buy it
any wiggle room on the price
can you round it down
give me a good price
what's your best price for two
i'll take three if you give me a discount
cheaper if i buy two?
discount for two pairs
do you have multi buy offers
when do the sales start
when does black friday start
is there a christmas sale
will there be a summer sale
how long does the promotion last
until when is the offer valid
is the promotion still going
is the 20% still valid
did i miss the sale
next promotion?
is it cheaper if i wait
should i wait for the sale
free gift with my order?
do i get something free with it
what's the gift for spending 100
how much do i need to spend for the free gift
how do i apply the code
where do i put the promo code
got a code from instagram, how to use it
sign up discount?
email sign up offer
what's on special
what's on clearance
outlet section?
todays offers
is there any offer going on
any offer available on this product
give discount please
discount possible?
kindly provide coupon
can i get some discount
get anything off for first time buyers
first time buyer discount?
do first timers get something off
welcome code does nothing
WELCOME code not working
code isn't doing anything
sale coming up?
is a sale coming
any sale soon
can you do better on the price
do any better on price mate
any bundle for 4 bags
bundle price?
package deal if i take 4
free stuff with purchase
any freebies
what discounts on shoes
discounts on shoes?
shoes discount
any codes at the moment
codes?
got a code for me
how do i get the ad's discount
loyalty discount
will black friday be cheaper
price too high, any offer
sale price for two?
friends discount
referral discount
any cashback
payday sale?
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
现在打折没
有码可以用吗
结账有什么优惠码
付款的时候能用什么券
今天有优惠没
这周啥活动
鞋子搞活动吗
鞋有没有打折
有啥降价的
我是新客有优惠不
第一次买有优惠吗
学生党有优惠吗
教师有优惠没
老客有没有优惠
回头客给点优惠吧
会员有折扣吗
有我能用的券吗
券用不上
券提示不可用
券怎么老说不能用
优惠码过期了
券过期了能再给一张吗
输了优惠码没反应
两张券一起用行吗
两个优惠能同时用吗
券和活动能一起用不
四十卖我呗
40块行不行
五十包圆行不行
两个一百卖不卖
便宜几块我就下单
价格还能谈吗
价格能商量不
凑个整呗
给个实在价
两件最低多少
买三件能打折吗
两个一起买有便宜吗
一次买多点有优惠没
打包买便宜吗
什么时候开始打折
双十一啥时候开始
圣诞有活动没
夏天清仓吗
活动搞到啥时候
优惠到几号截止
活动还有没有
八折还有效吗
我是不是错过活动了
下回活动啥时候
等几天会不会更便宜
要不要等双十二再买
买了送东西吗
下单有礼品吗
满一百送啥
满多少有赠品
优惠码填哪
码在哪输
小红书上看到的码怎么用
关注有优惠吗
入会有券吗
有啥特价
清仓区在哪
今日特惠有啥
有啥福利没
老板优惠点呗
打个折呗老板
给个折扣行不
折扣力度多大
有没有内部价
有没有折上折
凑单满减怎么凑
跨店满减能用吗
秒杀几点开始
抽奖活动还有吗
红包能用吗
红包怎么不抵扣
定金能抵多少
预售有优惠吗
和直播间一个价吗
直播间更便宜吗
比去年双十一贵吗
头回买优惠不
第一回买给优惠吗
welcome码不管用
码不管用
码不起作用
要搞活动了吗
最近搞活动吗
近期有活动吗
价再低点
再低点呗
四袋套餐价
拿四袋便宜不
有套餐吗
买东西送啥
有送的吗
鞋打几折
鞋几折
现在几折
有啥券
有啥码
有码没
给我个码
广告上的折扣怎么拿
老会员折扣
双十一便宜多少
太贵有活动吗
两件啥价
朋友价有吗
返现吗
有返利吗
年底大促有吗
`,
};

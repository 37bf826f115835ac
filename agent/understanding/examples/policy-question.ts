import { lines, type IntentExamples } from './lines.ts';

/** How the shop does things: shipping, returns, invoices, payment, warranty, care, membership, opening hours. */
export const policyQuestion: IntentExamples = {
  en: lines`
what's your return policy
return policy?
how do returns work
can i return something if i don't like it
can i return if it doesn't fit
can i send it back if its the wrong size
how long do i have to return
how many days to return an item
is it 30 days for returns
can i return after 30 days
can i return sale items
are sale items refundable
can i return worn shoes
can i return opened pet food
can i return without the box
do i need the original packaging to return
do i need the receipt for a return
who pays for return shipping
is return shipping free
are returns free
how does the exchange work
can i exchange for a different colour
how do refunds work
how long do refunds take
how long does a refund usually take
when are refunds paid normally
how will i be refunded, card or store credit
do you refund shipping costs
what is your refund policy
do you ship to canada
do you ship internationally
do you deliver to northern ireland
can you ship to hawaii
shipping to australia?
do you deliver on weekends
how much is shipping
shipping cost?
how much is delivery to france
is shipping free
free shipping over how much
is there free delivery
how long does shipping take
how long does delivery usually take
what are the delivery times
do you have express shipping
next day delivery?
how fast is express
which couriers do you use
do you ship to po boxes
do i have to pay customs duties
are import taxes included
can i pick up in store
do you have a physical store
where are your stores
where are you located
what are your opening hours
when are you open
are you open on sunday
what time does customer service close
do you accept paypal
what payment methods do you take
can i pay with apple pay
do you take amex
can i pay in instalments
do you have klarna
cash on delivery?
is it safe to pay with card here
can i get an invoice
i need a vat invoice
need an invoice for my company
how do i get a receipt
can you put my company name on the invoice
how long is the warranty
is there a warranty on the headphones
what does the warranty cover
does the warranty cover water damage
guarantee?
what if it breaks after 6 months
how do i wash the down jacket
can i put the sweater in the dryer
how do i clean the sneakers
washing instructions for wool
how to care for leather boots
how does the membership work
how do i become a vip
how do points work
do points expire
what benefits do members get
do you have a loyalty program
can i order by phone
can i change an order after placing it
can i cancel an order after it shipped
how do i cancel an order in general
do you gift wrap
can you add a gift note
do you sell gift cards
is everything genuine
are your products original
do you price match
what's the price protection policy
where do i find the size chart
do you have a size chart
how do i measure my chest
how do i measure my foot
how do i store opened kibble
how do i delete my account
how do i reset my password
what do you do with my data
privacy policy
do you do wholesale
what happens if my parcel gets lost
what happens if nobody is home for the delivery
do you ship on holidays
do u ship to germny
how much shiping to uk
can i retrun if not fit
`,
  zh: lines`
可以退货吗
支持七天无理由吗
七天无理由退换吗
能退换吗
不合适可以退吗
不喜欢能退吗
买了不合适能换吗
穿过还能退吗
洗过了还能退吗
吊牌剪了能退吗
拆封了还能退吗
猫粮拆开了能退吗
超过七天还能退吗
多少天内可以退
退货期限是多久
退货规则是什么
退货政策
退货流程是什么
怎么退货流程说一下
退货要不要原包装
退货运费谁出
退货邮费谁承担
有运费险吗
退回去要自己出钱吗
特价商品能退吗
赠品要一起退吗
一般退款多久到账
退款一般几天
退款退到哪里,一般原路返回吗
退款规则
运费退不退
换货怎么换
换货流程
换货要补运费吗
包邮吗
运费多少
邮费怎么算
满多少包邮
新疆包邮吗
西藏能发吗
偏远地区要加钱吗
可以发香港吗
发国外吗
能寄到加拿大吗
海外能发货吗
关税谁出
一般几天到
一般发什么快递
默认什么快递
能发顺丰吗
可以指定快递吗
正常多久发货
下单后一般几天发货
周末发货吗
过年期间发货吗
节假日发货吗
能送货上门吗
支持自提吗
有实体店吗
线下店在哪
你们在哪里发货
哪里发货的
几点上班
客服几点下班
营业时间
周末有客服吗
支持货到付款吗
能用花呗吗
可以分期吗
能用微信付款吗
支持信用卡吗
怎么付款
都能用什么支付
能开发票吗
发个专票
开个专票
可以开公司抬头吗
发票怎么开
发票什么时候开
电子发票发哪里
开普票要什么信息
保修多久
质保几年
耳机保修吗
坏了怎么保修
进水保修吗
人为损坏保修吗
三包吗
羽绒服怎么洗
可以机洗吗
毛衣能放烘干机吗
小白鞋怎么清洗
皮鞋怎么保养
洗了会缩水吗怎么洗
会员有什么好处
怎么成为会员
会员等级怎么算
积分怎么用
积分会过期吗
积分能抵钱吗
vip有什么权益
是正品吗
你们是正品店吗
假一赔几
有质检报告吗
尺码表在哪
有尺码表吗
尺码表发一下
怎么量胸围
脚长怎么量
价保多少天
保价规则是什么
支持价保吗
下单后能改地址吗
发货后还能取消吗
怎么取消订单
拍错了怎么办
能不能代写贺卡
可以礼品包装吗
有礼品卡卖吗
猫粮开封后怎么保存
怎么换粮
怎么注销账号
密码忘了怎么办
会泄露个人信息吗
可以批发吗
丢件你们赔吗
收货没人在家怎么办
能退或不
包油吗
能 ship 到 美国 吗
return policy 是什么
可以退貨嗎
`,
};

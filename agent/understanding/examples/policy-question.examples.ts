import { lines, type IntentExamples } from './lines.ts';

/** How the shop does things: shipping, returns, invoices, payment, warranty, care, membership, opening hours. */
export const policyQuestion: IntentExamples = {
  en: lines`
can i add something to an order i already placed
can i add another item to my order
i'd like to add a scarf to my order is that possible
forgot to add socks to my order
do i get compensation if it's late
how long does a lost parcel claim take
how long does the claim with the carrier take
where can i see my points
i lost one earbud can i buy a single one
can i buy a spare part
is this shop legit
are you a legit store
can i trust this shop
is it safe to buy from you
do i get compensated for a late delivery
any compensation if it comes late
can i get some money back because it was late
what phone number can i call you on
do you have a phone number for customer service
whats your customer service email
what are your opening hours on the phone
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
if it doesn't fit can i bring it back
if i don't like it do i get my money back
if the shoes are no good can i return them
suppose it doesn't fit, what then
what if it's the wrong size when it comes
what if my order arrives broken
what do i do if i'm not home
what happens to my money if i return something
is it possible to return after two weeks
until when can i return things
what's the last day to return
time limit for returns?
return window?
what's the returns window
are there things i can't return
can underwear be returned
can i return a gift without the order number
can i return earphones after opening them
can i return in a shop
do i pay when i send something back
is there a fee for returns
do you charge for returns
do you deduct anything from the refund
is the return label free
who covers postage on exchanges
are exchanges free
how many times can i exchange
how do i exchange things here generally
once i return it how soon do i get the money
how soon is the money back normally
how many days for refunds generally
do refunds go to the same card
can i get store credit instead
would you send to norway
do you post to scotland
do you deliver outside the country
shipping to rural areas?
do you deliver to my area
is there delivery on sundays
how many days is standard delivery
delivery time for express
how quick is your delivery
how long does it take to get to london
how long do orders take to ship usually
when do you ship if i order today
cut off time for same day dispatch
can i choose the courier
can i choose a delivery day
do you deliver to lockers
do i need to sign for it
postage cost
cost of postage to wales
what does delivery cost
how much do you charge for shipping
do i get free delivery over 50
minimum for free shipping
do you have a showroom
is there an actual shop
can i try things on somewhere
where is your nearest shop
what city are you in
where do you ship from
what time do you close
when is customer service available
are you there on weekends
is support 24 hours
can i pay by bank transfer
can i pay later
do you take afterpay
can i split the payment
do you accept gift cards
is payment secure
can i pay in dollars
which cards do you accept
proper invoice with vat possible?
can i get a receipt for tax
invoice for my business
can you send me an invoice with every order
how long is the guarantee
are headphones under warranty for two years
if the watch dies in a year do you fix it
do you repair things
what's not covered by warranty
can a down coat go in the washer
can you machine wash it
is tumble drying ok for this
how should i wash wool
how do i get stains out of suede
how do i look after leather shoes
how do i become a member
what's in it for members
what do i get as a vip
how many points per dollar
how do i spend my points
where do i see my points
do you have a referral program
refer a friend how does it work
are your goods authentic
is it original brand
where's the size guide
how do i measure my waist
what does true to size mean in your chart
how do i keep opened food fresh
how do i switch my dog to new food
can i change my email in my account
i forgot my password
how do i unsubscribe
how do you use my personal data
is my data safe with you
can i order without an account
can i buy wholesale
do you gift wrap things
can i send it as a gift with a card
can you ship without the price in the box
how long do you hold an order
how does pre order work
do you offer price protection and for how long
what if the price drops after i buy
can i change the address after ordering
until when can i cancel
is it possible to cancel once it's shipped
do you refund if the parcel is lost
COD available?
emi available?
is cod possible
do you deliver to pincode
what is the replacement policy
any warranty?
invoice?
what happens if it arrives damaged
what's your policy on damaged goods
do you cover damage in transit
what if the courier loses my order
what if i miss the delivery
do you leave parcels with neighbours
do you deliver on bank holidays
do you ship on weekends
can you hold my order until next week
do you combine two orders in one parcel
do orders placed on sunday ship monday
how soon after ordering do you dispatch usually
what time is the cut off for today's dispatch
is express available to my area
next day delivery possible?
how much extra is next day
what's the cheapest shipping
what shipping options are there
which delivery companies do you work with
do you use dhl
can i ask for ups
do you send to ireland and how much
can you deliver to the channel islands
shipping to new zealand?
do i pay tax when importing
will i be charged customs
is there a minimum order
is there an order limit per person
from what amount is postage free
free shipping threshold?
do members get free shipping
do i have to pay for the return myself
do returns cost anything
do you provide a prepaid label
how do i return without a printer
do i have to return the free gift too
must the tags be on
can i return it if i've worn it once
can i return washed clothes
can i return shoes i wore outside
is opened food returnable
if my pet doesn't eat it can i return it
can i return electronics
are there restocking fees
how many days for exchange
how long do i have to exchange it
may i exchange twice
can i exchange for a more expensive item
are exchanges possible on sale items
what's the difference between exchange and return here
how is my refund paid
is the refund on my card or as credit
will i be refunded the shipping
do you take anything off the refund
how soon would i see the money after a return
when would i get my money if i returned it
is it a full refund
can i get a refund without returning
what's your refund time
do you accept klarna
do you support paypal pay in 4
can i pay monthly
is there an installment plan
can i use two cards
is my card info safe
why do you need my phone number
can i pay with alipay or wechat from the us
do you accept cash
can i get a vat receipt
do you send invoices automatically
where do i download my invoice
can the invoice have my company's tax id
can you issue an invoice for last month's order
is there a warranty on the power bank
how long are electronics covered
does warranty cover a dead battery
what's not under warranty
can i get it repaired after the warranty
do you do repairs
how do i claim warranty
how should i clean my boots
can wool go in the washing machine
what temperature do i wash it at
will it shrink if i tumble dry
how do i get the smell out
how do i store the winter coat
how do i take care of suede
what's the best way to wash the puffer
how do i charge it for the first time so it lasts
how do i become gold member
what level am i at with 500 points
how are points calculated
how do i use points at checkout
what's the birthday benefit for members
is joining free
do you have a student program
how does refer a friend work
do you have an affiliate program
are you guys open tomorrow
until what time can i reach you
is chat open at night
do you have a shop in berlin
can i come and try it on
can i collect my order in person
are these real
how do i know it's authentic
are you an official retailer
where do your products come from
do you ship from china
how do i read the size chart
which measurements should i take
how do i measure my foot length
how do i measure my dog
do your sizes follow eu or us
can i change my password
how do i close my account
do i need an account to buy
how do i stop the emails
is there a gift receipt
can you hide the price for gifts
do you write a card for gifts
do gift cards expire
can i change or cancel once it's placed
how long can i still cancel
is cancelling free
how long does a preorder take
how long does price protection last
do you match competitors' prices
what if it goes on sale next week
do you sell in bulk
do you offer corporate gifts
how do i leave a review
is there a catalogue
do you recycle packaging
is your packaging plastic free
what's the transition plan for new dog food
how do i keep kibble fresh
how long is wet food good once opened
`,
  zh: lines`
已经下单了能再加一件吗
订单里能再加双袜子吗
晚到了有没有补偿
迟到了赔不赔
快递超时有赔付吗
丢件理赔要多久
积分在哪里看
丢了一只耳机能单买一只吗
配件坏了可以单独买吗
你们店靠谱不
你们是正规店铺吗
在你们这买东西放心吗
是不是正规商家
送晚了有补偿吗
晚到了能赔一点吗
超时没送到可以赔付吗
延误了给不给补偿
客服热线是多少
你们的客服电话多少号
有没有联系电话
客服几点上班
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
要是不合适能不能退
不满意能退钱吗
不好能退不
假如穿着小能换吗
万一尺码不对怎么办
要是收到坏的怎么办
如果不在家怎么收货
退了的话钱怎么给
半个月了还能退吗一般
最迟什么时候能退
退货截止是几天
几天之内要退
有哪些不能退
内衣能退吗
礼物没有订单号能退吗
耳机拆开了能退吗
能拿到店里退吗
退货要我出钱吗
退货收费吗
退货会扣钱吗
退回运费谁给
换货运费谁出
换货免费吗
可以换几次
你们换货是怎么个流程
寄回去以后多久退钱
退货后几天能拿到钱
退款正常要几天
退款都退回原来的卡吗
能退成余额吗
能寄挪威吗
能发内蒙吗
国外可以寄吗
乡下能送到吗
我们村能送吗
我这个地方能送吗
星期天送货吗
普通快递要几天
一般寄到北京要几天
加急要几天
你们发货快吗
到上海大概要几天一般
今天拍哪天发
几点之前拍当天发
下午拍今天能发吗一般
可以自己选快递吗
能选送货时间吗
能放快递柜吗
要本人签收吗
快递费多少
邮费多少钱
寄浙江运费多少
快递怎么收费
运费怎么收
满50包邮吗
几件包邮
有没有展厅
有实体门店吗
能试穿吗有没有店
最近的店在哪
你们在哪个城市
从哪里发货
晚上几点关门
客服什么时候在
周六日上班吗
24小时有客服吗
可以转账付款吗
能先用后付吗
可以用白条吗
能分几期
支持京东支付吗
可以用礼品卡付吗
付款安全吗
可以付美元吗
什么卡都能刷吗
能开增值税发票不
报销用的发票能开吗
公司发票
每单都能开发票吗
开票要多久
发票内容可以写什么
质保多长时间
耳机保几年
手表一年内坏了管修吗
你们管维修吗
哪些情况不保
什么不在保修范围
羽绒服能进洗衣机吗
机洗行不行
能烘干吗
羊毛怎么洗
麂皮沾了污渍怎么弄
皮鞋怎么打理
怎么入会
入会有啥好处
会员啥待遇
vip有什么好处
一块钱积几分
积分怎么花
积分在哪看
推荐朋友有奖励吗
邀请好友怎么弄
东西是真的吗
保证正品吗
尺码对照表在哪看
腰围咋量
标准码是什么意思
开封的粮怎么放
狗粮怎么换着喂
邮箱怎么改
密码找回怎么弄
怎么退订短信
我的信息安全吗
不注册能买吗
能批发不
可以帮忙包装成礼物吗
能放张卡片吗
盒子里能不放价格吗
预售是什么意思
预售规则
降价了补差价吗你们
买完降价怎么算你们这
价保期多长
下完单还能改地址不
多久之内可以取消
发出来了还能取消吗
快递丢了你们赔不赔
破损包赔吗
退换货政策说一下
售后政策
售后怎么保障
发货规则
什么情况可以仅退款
可以仅退款吗
运费险怎么用
运费险赔多少
有没有运费险
先退款还是先退货
怎么评价
开票找谁
保价期几天
收到坏的你们怎么处理一般
破损你们管不管
运输途中坏了算谁的
快递弄丢了谁负责
没接到快递电话会怎么样
快递能放邻居家吗
国庆发货吗
春节期间正常发货吗
放假还发货不
能晚几天再发吗
两单能合并发吗
周日拍的周一发吗
拍下后多久发出一般
今天几点前下单能发
我们这儿能送次日达吗
加急要加多少钱
最便宜的快递是哪个
有哪些快递可以选
跟哪些快递合作
发不发韵达
能要求发圆通吗
寄英国多少运费
离岛能送吗
寄澳门要多久
进口要交税吗
会被税吗
起订量多少
一个人限购几件
多少钱起包邮
包邮门槛多少
会员免运费吗
退货得自己付邮费吗
退货免费吗
有没有预付的退货单
退货赠品要不要还
吊牌必须在吗
穿过一次能退吗
下过水的能退吗
出去穿过的鞋还能退吗
开袋的粮能退吗
狗不吃能退吗
电子产品支持七天退吗
退货收手续费吗
几天内能换货
换货期限多久
能换两次吗
能换更贵的吗
特价的能换吗
换货和退货有啥区别
退款怎么给
退款是退卡还是余额
邮费也退吗
退款扣不扣钱
退货后多久能看到钱一般
要是退了钱啥时候到
是全额退吗
可以不退货只退款吗
你们退款时效是多少
支持花呗分期吗
能用京东白条吗
可以月付吗
分期有利息吗
能用两张卡付吗
绑卡安全吗
为什么要留手机号
国外能用微信付吗
收现金吗
能开收据吗
发票自动发吗
发票在哪下载
发票能写公司税号吗
上个月的单还能补发票吗
充电宝保修吗
电子类保多久
电池坏了在保修里吗
啥情况不给保
过保了能修吗
你们给修吗
怎么申请保修
怎么报修
靴子怎么清洁
羊毛衫能机洗不
水温多少度洗
烘干会缩吗
味道怎么去掉
大衣怎么收纳
麂皮怎么保养
羽绒服最好怎么洗
第一次充电要充多久
怎么升黄金会员
500积分是什么等级
积分怎么算的
结账怎么用积分
会员生日有啥福利
入会免费吗
会员日是哪天
老带新怎么弄
有没有推广返利
什么时候营业
明天你们开门吗
晚上客服在吗
夜里有人回吗
广州有店吗
能过去试吗
能自己去取吗
东西保真不
怎么验真伪
有品牌授权吗
货源是哪里的
是国内发货吗
尺码表怎么看
要量哪些部位
脚长怎么测量
给狗量尺寸怎么量
码是欧码还是美码
密码怎么改
账户怎么注销
必须注册才能买吗
短信怎么退订
我的资料你们怎么用
送人能不放小票吗
价格能不显示吗送礼
能写贺卡不
礼品卡有有效期吗
下单后还能改能取消吗
多久内可以免费取消
取消要扣钱吗
预售一般多久发
价保几天
别家更便宜你们补吗
下周降价怎么算
能大量采购吗
企业采购有吗
怎么写评价
包装能回收吗
换粮要几天过渡
粮怎么保存不潮
罐头开了能放几天
买了不喜欢怎么办
有没有质量保证
收货后多久内有问题可以找你们
缺货会通知吗
能开不同抬头吗
学生证能优惠退税吗
保修要发票吗
保修凭什么
以旧换新有吗
可以货比三家差价吗
`,
};

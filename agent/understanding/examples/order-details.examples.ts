import { lines, type IntentExamples } from './lines.ts';

/** What did I order, what did I pay, list my orders, the state of an order as a record. */
export const orderDetails: IntentExamples = {
  en: lines`
which month did i buy the coat
is my jacket in the same order as the boots
how many shirts did i order back then
which size did i buy
what size jacket did i get
tell me the size of the jeans i ordered
how much have i spent in total
how much did i spend with you this year
how many orders are still open
what colour were the shoes i ordered
which size did i order
what size is the jacket i bought
when did i last buy cat food
how many times have i bought this
how often have i ordered those shoes
show me my orders
list my orders
my orders
my order history
order history
what did i order
what have i ordered
what did i order last time
what was in my last order
what's in order SM20317
details of order SM20317
order details
show order 20317
can you pull up my order
pull up order SM10042
look up my order
i want to see my order
view my orders
see all my purchases
all orders this year
how many orders do i have
how many orders have i made
how much did i pay for my order
what did i pay for the jacket
how much was my last order
total of my order
what was the total
what did i get charged
was i charged for shipping on that order
did my payment go through
did my order go through
is my order confirmed
i didn't get a confirmation email, did the order go through
was my order placed
check if my order was placed
what's the status of order SM10050
order status
status of my order
what's happening with my order
what is the state of my order
which size did i order
what size did i buy last time
what colour did i choose
did i order the blue or the black one
did i order two or one
which address is on my order
what address did i put
what address is it being sent to
which card did i pay with
how did i pay
when did i place the order
what date did i order
what's my order number
i forgot my order number
can't find my order number
where do i find my order number
where can i find my orders
my most recent order
latest order info
show me the last three orders
do i have any open orders
any orders not delivered yet
did you cancel my order
why was my order cancelled
was my order cancelled
is order SM20111 cancelled
did i use a coupon on that order
was the discount applied to my order
how much discount did i get on it
what items were in the april order
ordr details pls
my oder list
check order
check my order
order info
order information please
tell me about my order
i made an order, can you see it
can you see my order in the system
do you have my order
did you receive my order
summary of my purchases
what's in my basket of orders
remind me what i bought
remind me which size i took last time
which jacket did i buy in march
what was that thing i ordered in spring
what colour did i go for
which one did i end up ordering
did i order the m or the l
how many did i order
how many pairs did i buy
i can't remember what i ordered
do i have more than one order
did i order twice
did my order get placed twice
check if i ordered twice
how many orders are under my name
bring up my orders
pull my orders up
open my last order
let me see my previous orders
i want to see everything i've bought
all the things i've bought
previous purchases
purchase history
past orders
older orders from last year
what did order SM20333 cost
what did i spend on SM20333
how much money did i spend
price i paid for the shoes
how much did you charge me
did you charge my card
was my card charged
was the payment successful
payment ok?
did it take my money
my screen froze when paying, did it work
page crashed at checkout, did my order go through
no confirmation, is my order in
do you have my order in your system
is there an order under anna@example.com
find an order under my name
which address did i use
where is SM20333 being sent to, which address
what phone number is on the order
name on the order?
who's the recipient on SM20333
did i pay by card or paypal
what day did i buy it
when was that order made
when did i buy the watch
give me my order number
what is the number of my last order
is my order still active
is it cancelled or not
why does it say cancelled
why is my order closed
somebody cancelled my order, why
my order shows as closed
did the coupon get applied to my order
how much did i save
what was the shipping fee on it
order summary
order info pls
my account orders
i want information about my order
i want to know about my order
tell me what i ordered
what's going on with order SM20333
is everything ok with my order
did you take my money twice
i was charged twice, check my orders
double charged?
did both payments go through
checkout crashed, do i have an order
no confirmation mail, is there an order
is my order in your system
what's on order for me at the moment
which orders are still open
everything i've got on order
show details for SM20440
details SM20440
SM20440 details
info on SM20440
what is SM20440
which item was in SM20440
when was SM20440 placed
order no please i forgot it
i lost my order number
how much in total was my order
how much was it all together
what's the grand total of my order
what i ordered in january
my january order
stuff i bought in january
did i pick green or blue
did i choose express
what shipping did i choose
did i add the gift wrap
what quantity did i order
is my order paid
has my order been paid
does my order include the charger
status of my purchase
my purchase info
my last purchase
i want to check my order
want to see what i ordered
what did i apply for
which requests have i got open
what have i claimed so far
show me what i asked for
what size did i get last time
which colour was my last coat
how much were the socks and the scarf together
which orders havent arrived yet
what's still coming
`,
  zh: lines`
外套是几月份买的
哪个月买的来着
我是几月买的鞋
帽子跟外套是同一单吗
这两样是一个订单吗
我买的外套是什么码
我那条裤子是几码的
我那双鞋多大码来着
今年在你们家花了多少钱
我还有几单没完成
一共几件东西
那单里有几件
我买的鞋是什么颜色几码
我订的那件是多大码的
之前买的裤子是几码来着
我拍的是哪个颜色
最近一次什么时候买的
我上一次买猫粮是啥时候
我买过几次这个
这个我一共买过几回
最后一次下单是哪天
我的订单
看下我的订单
查订单
查一下我的订单
帮我查个订单
订单详情
订单信息
看看我买了什么
我都买了啥
我上次买的是什么
我上次买的哪款
我最近的订单有哪些
最近一单是什么
列一下我的订单
我的全部订单
历史订单
我有几个订单
我一共下了几单
我有没有没到的订单
还有哪些订单没完成
订单SM20317里有什么
SM20317 是哪个订单
SM20317 订单信息
20317 这个单买的是啥
我这单多少钱
我付了多少钱
这单一共付了多少
实付多少
上一单花了多少钱
运费收了我多少
我用优惠券了吗这单
这单优惠了多少
我付款成功了吗
付款成功没有
下单成功了吗
我的单下成功了没
订单提交成功没
我买的是什么码
我上次买的几码
我拍的什么颜色
我选的是黑色还是蓝色
我拍了几件
我买了两件还是一件
收货地址写的哪里
我填的地址是哪个
我这单寄到哪里的
我留的电话是多少
我用什么付的款
是微信付的还是支付宝
我什么时候下的单
哪天买的
我的订单号是多少
订单号忘了
订单号在哪看
怎么查看我的订单
在哪看我的订单
我的订单在哪里
订单状态
订单什么状态了
这个订单现在什么状态
我的订单是什么情况
订单被取消了吗
为什么我的订单取消了
我的订单怎么没了
是不是取消了我的单
帮我看看订单有没有问题
你能看到我的订单吗
你那边能查到我的单吗
系统里有我的订单吗
最新的订单
最后一个订单
上个月买的那单
去年双十一买的东西能查到吗
把我的购买记录发我
购买记录
消费记录
我今年买了多少东西
定单查一下
查单
看单
我的 order list
order 详情
我買了什麼
提醒我一下我买的啥
我记不清买了什么了
我忘了买的是哪一件
三月份我买的那个是啥
春天买的那件叫啥
我当时选了什么颜色
我最后拍的哪款
我拍的m还是l
我买了几件来着
我买了几双
我有几笔订单
我是不是下了两单
是不是拍重复了帮我看看
看下我有没有重复下单
我名下几个单
把我的单都调出来
调一下我的订单
打开我上一单
看看以前的订单
我买过的东西
买过什么列一下
以前买的东西在哪看
去年的单还能看到吗
SM20333花了多少
SM20333多少钱买的
我总共花了多少
那双鞋我多少钱买的
你们扣了我多少钱
扣我钱了吗
卡扣款成功了吗
支付成功了没
付款到底成没成
付钱的时候页面卡死了,成功没
结账闪退了,单下上了吗
没收到确认短信,单成了吗
你们系统有我这单吗
能搜到我的单吗
用anna@qq.com这个邮箱查下有没有订单
我用的哪个地址
SM20333寄哪个地址的
订单上留的手机号是哪个
订单上写的谁的名字
收件人是谁来着
我刷的卡还是支付宝
我是哪天拍的
那单什么时候买的
我什么时候买的手表
给我订单号
我上一单编号多少
我的单还有效吗
到底取消没有
怎么显示已取消
订单为啥关闭了
谁给我取消的
单子怎么关了
券用上了没
这单省了多少
那单运费多少来着
订单概况
单子信息看一下
我想了解我的订单
我的单子怎么样了
帮我看看这单啥情况
这单没问题吧
我买了啥告诉我
是不是扣了两次钱
扣了我两回钱,看看几单
重复扣款了吗
两次付款都成了吗
结账崩了,有单吗
没确认短信,有单吗
系统里有没有我这单
我现在有哪些单
还有哪些单没结束
在途的单有哪些
SM20440详情
SM20440看一下
SM20440是啥
SM20440里面是什么东西
SM20440啥时候下的
订单号忘了帮我查
订单号丢了
总共多少钱我那单
加起来多少钱
一共花了多少
一月份买的啥
一月的单
我挑的绿的还是蓝的
我选加急了吗
我选的什么快递
我加礼盒了吗
买了几个
单付了没
我的单付款了吗
单里有充电器吗
我的购买信息
上次买的东西
想看下我的订单
想看看我买的啥
单子状态
订单现在到哪个状态
看看我的单
我这单什么状态
我申请了什么
查下我申请过啥
我都提交了哪些售后
帮我看看申请记录
上次买的啥码
之前那件是什么颜色来着
猫砂和猫碗一共多少钱来着
还有哪些单没到
还差几单没收到
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** What did I order, what did I pay, list my orders, the state of an order as a record. */
export const orderDetails: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

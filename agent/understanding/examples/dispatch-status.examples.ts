import { lines, type IntentExamples } from './lines.ts';

/** Paid and not shipped yet: when will it be sent. */
export const dispatchStatus: IntentExamples = {
  en: lines`
can you ship both orders together
can my two orders go out in one parcel
any chance they ship together
it still says processing
when will you ship my order
when will my order ship
when does my order get shipped
has my order shipped yet
have you shipped it
did you ship my order
is my order shipped
why hasn't my order shipped
why is my order not shipped yet
my order hasn't shipped
my order has not been dispatched
when is it going to be dispatched
dispatch date?
when do you dispatch
order still says processing
status still processing
it's been processing for 4 days
still showing as preparing
my order is stuck on processing
order placed 5 days ago still not sent
i paid last week and you still haven't sent it
paid on sunday, not shipped, when?
ordered 3 days ago, nothing shipped yet
i ordered on monday and still no shipping confirmation
no shipping email yet
i haven't gotten a tracking number yet
still waiting on a tracking number
when do i get my tracking number
why no tracking number
you promised to ship within 48 hours
you said ships in 24h it's been 3 days
supposed to ship by friday and it hasn't
past the ship date
what's the ship date for order SM20455
when will SM20455 leave your warehouse
has it left the warehouse
did it leave the warehouse yet
is my order packed
are you going to send my order or not
will it go out today
will it ship today if i paid this morning
are you shipping it tomorrow
when are you sending my shoes
when will the earphones be sent out
is my hoodie on backorder? it hasnt shipped
not shipped yet?
unshipped order
still unfulfilled
says unfulfilled
label created but not shipped
says label created, have you handed it over to the courier
awaiting pickup by carrier, when do you hand it over
both my orders haven't shipped
one of my orders is still not shipped
the pre order, when does it ship
preorder ship date
when will it be shipped out
order confirmed but not sent
confirmed but nothing happening
my payment went through, when do you send
did you send it already
sent yet?
shipped yet?
SHIP MY ORDER ALREADY WHEN
wen will u ship
when wil my ordr be dispached
hasnt been shiped yet
how long does it take before you ship it, i ordered tuesday
how much longer until it ships
what is taking so long to ship
what's holding up my order
is there a problem with shipping my order, it's not moving from paid
why is my order still pending
order pending
order is on hold?
please tell me when my goods will be sent
is the order ready to ship
is my order packed up yet
still hasn't left the warehouse
why is it still in your warehouse
why's my order still sitting there
it's still at your end?
have you posted it
did you post my parcel
haven't posted it yet?
was my order sent out
was it sent yesterday
not sent yet? i paid days ago
three days since i paid and nothing has been sent
why haven't you guys sent it
what's the delay in sending my order
why the hold up on shipping
status hasn't changed from paid
stuck on paid
still in preparation
order says being prepared since monday
it says awaiting dispatch
awaiting shipment
awaiting fulfilment for a week
no dispatch confirmation so far
haven't received a shipping confirmation
no email saying it's shipped
tracking not created yet
there's no tracking number on my order
still no tracking number
is it out of stock or why isn't it going out
are you waiting for stock
when's the handover to the courier
has the courier collected it from you
did the courier pick it up from you yet
label printed but nothing moves
you created a label 4 days ago
on which day will you send it
what day are you shipping
when exactly does it leave
when does SM20401 go out
will SM20401 go out before the weekend
is my order going out today
can i know when the parcel will be sent
how long till you send it
how long do i wait for dispatch of my order
when r u posting my stuff
when are you gonna ship my stuff
are you even going to ship it
both orders unshipped, when
second order not dispatched
neither of my orders has gone out
one order shipped and the other hasn't, why
the pre-ordered headphones, when do they ship
my order from the 3rd hasn't been processed
you said same day dispatch
dispatch deadline was yesterday
it should have shipped by now
should have been dispatched on tuesday
ship date came and went
why my order not send
why not dispatch
order not dispatched
my order is not sent yet
not yet shipped my order
paid but not shipped
i have paid. when you will send?
when will be shipped
is it still on your shelf
it's still with you right
still sat in your warehouse?
my parcel is still at your end
have you given it to the courier
have you handed SM20431 over
did you hand it to ups
when do you hand it over to the courier
did the post pick it up from you
nothing has been sent to me yet
why has nothing been sent
nothing but an order confirmation so far
only got the confirmation mail
never got a shipped email
no shipment notice
not a word since i paid
paid a week ago, not a word
4 days and you haven't sent it
5 days in and not dispatched
more than 48 hours and no dispatch
you advertise 24h dispatch
what are you waiting for to ship it
when's my kibble being sent
when will the boots leave
will the keyboard be posted this week
will you be posting it soon
is my order being prepared
how come it's not sent
has it gone out yet
did it go out
gone out?
is SM20455 sent
is the jacket i bought sent already
my jacket hasn't been sent
hasn't gone out
nobody has shipped my order
shipping when
when ship
when dispatch
when posted
i want to know when you ship my order
shipping date please
planned shipping date?
which day do you plan to send it
payment done 3 days back but not dispatched
which one ships first
which of my two orders leaves first
will both go out together
any chance the shoes go out today
still says processing whats going on
`,
  zh: lines`
两单能一起发吗
能不能两个订单一块儿发
能和另外那单合并发货不
什么时候发货
啥时候发货啊
啥时候发啊
几时发货
什么时候能发
今天能发货吗
今天发吗
明天能发出吗
怎么还不发货
怎么还没发货
咋还不发货
为什么还没发货
都三天了还没发货
付款两天了还没发
我前天付的款,怎么还没发
下单好几天了没动静
拍了三天了不发货
发货了吗
发货了没
发了没
发货没有
我的订单发货了吗
我买的衣服发货了吗
鞋子发出来了吗
耳机什么时候寄出
我那单发了吗
订单SM20455发货了没
20455 怎么还没发货
说好48小时发货的
说好24小时内发,现在都第三天了
承诺昨天发货的呢
超过发货时间了
一直显示待发货
还是待发货状态
怎么一直待发货
订单一直是已付款,没发货
显示打包中好几天了
显示正在出库,到底发没发
仓库发出了吗
出库了吗
揽收了没
快递揽件了吗
显示已发货但没有揽收
只有单号没有揽收信息,你们发了吗
我还没收到发货通知
为啥没有快递单号
单号怎么还没有
单号什么时候出
两个订单都没发货
另一个订单发了吗
预售的什么时候发
预售款几号发货
是没货了吗怎么不发
是不是缺货啊一直不发
还要等几天才发
多久发货
我拍的那件多久发货
昨天下的单,哪天发
早上付的钱,今天能寄出来吗
钱都付了,货呢,发了吗
付完款了,啥时候给我寄
亲 我的什么时候发
亲亲我的订单啥时候发货呀
在吗 我的货发了没
老板发货没
店家什么时候发货呢
怎么还不寄
还没寄出吗
几天了还不发
你们到底发不发
不发货是怎么回事
没发货
未发货
迟迟不发货
发货太慢了吧
拖了这么久不发货
发或了吗
fh了吗
我的 order 还没 ship 吗
什么时候 ship
為什麼還沒發貨
我的单打包了没
还在仓库吗
还在你们仓库没出来
怎么还在仓库躺着
到底寄没寄
寄了没
寄出去没
寄出来了吗
你们给我寄了吗
昨天寄了吗
付了好几天钱了还没寄
付完款三天啥动静没有
为什么不给我发
怎么就是不发
什么原因不发货
卡在哪了不发货
状态一直是已付款
一直是备货中
一直备货
从周一就显示配货
显示待揽收好几天
显示待出库
等待发货一个礼拜了
没收到发货短信
没看到发货提醒
没有物流信息是不是还没发
连单号都没有
还没有运单号,发了吗
没货了还是咋的,不发货
等补货吗
快递员来取了没
快递来收了吗
面单打了不发货
面单四天前就打了
打算哪天寄
你们准备哪天发
具体哪天发出
SM20401哪天发
SM20401周末前能发吗
今天会发吗
今天能出库吗
今天能走吗
什么时候给我寄出来
要多久才给我发
我的东西几时能寄
什么时候安排发货
安排发货了吗
给我发货了吗
我两个单都没发,啥时候发
第二单没发
两单一个都没发
一个发了一个没发,为啥
预订的耳机啥时候能发
3号的单怎么还没处理
不是当天发货吗
昨天是发货截止日,发了没
按理说该发了吧
应该周二就发的
发货时间都过了
发货期限到了吧
付钱了不发货
钱收了货不发
收了钱不发货
商家还没发货
卖家什么时候发货
啥时候给发啊
何时发货
何时能寄出
请问什么时候可以发货呢
麻烦问下我的订单什么时候能发出
订单还没有发货,是什么原因
拍下好几天了,怎么没见发货
我看还没发货呢
没发呢还
还在你们那放着呢吧
还在你们手里吧
东西还没离开你们仓库吗
给快递了没
交给快递没有
SM20431交快递了吗
什么时候交给快递
快递从你们那拿走了吗
到今天也没给我寄
一直没给我寄
什么都没寄
除了下单成功啥都没有
只收到下单短信
没有发货短信
付款后没消息了
付款一周没动静
四天了你们没发
五天没发货
超过48小时没发
说24小时发的
你们说当天发的啊
等啥呢还不发
狗粮啥时候寄
靴子哪天走
键盘这周能寄吗
快要寄了吗
在准备了吗我的单
怎么没寄
寄走了没有
走了吗货
货走了没
SM20455寄了吗
我买的夹克寄了没
夹克还没寄
没人给我发货
多会儿发
多咱发货
啥日子发货
几号寄出
预计哪天发货
计划什么时候发
发货日期
发货时间是哪天
我的货啥时候出
货出了没
东西发没发
有没有发货
怎么还显示未发货
为什么我的还是未发货状态
别人的都发了我的没发
比我晚买的都发了
同一天买的朋友的发了我的没发
下单这么久不发货
过了发货时间还没发
到底什么时候能发货啊急
哪个先发
两单会一起发吗
哪单先出库
怎么一直显示处理中
今天能发出去吗那个鞋
`,
};

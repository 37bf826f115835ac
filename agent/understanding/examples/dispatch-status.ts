import { lines, type IntentExamples } from './lines.ts';

/** Paid and not shipped yet: when will it be sent. */
export const dispatchStatus: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Call off an order, or a part of it, before it is here. */
export const cancelOrder: IntentExamples = {
  en: lines`
cancel my order
i want to cancel my order
please cancel order SM20317
cancel SM20455
can you cancel my order
can i cancel my order please
could you cancel the order i just placed
need to cancel asap
i need to cancel an order
i'd like to cancel
how do i cancel my order
how can i cancel this
cancel it
cancel it please
cancel everything
cancel both orders
cancel the newest one
cancel my last order
cancel the jacket from my order
remove one item from my order
take the socks off my order
only cancel the headphones keep the rest
i changed my mind, cancel it
changed my mind about the order
i don't want it anymore
don't want the order anymore, it hasn't shipped
i no longer need the order
no longer want these shoes, please don't ship
please don't send it
don't ship my order
stop my order
stop the shipment
hold my order and cancel
i ordered by mistake
ordered by accident
accidentally ordered two, cancel one
i placed the order twice
duplicate order please cancel one
i ordered the wrong size can you cancel before it ships
wrong address so just cancel it
found it cheaper elsewhere, cancel please
it's too expensive, i want to cancel
it takes too long to ship so cancel
you haven't shipped so i want to cancel and get my money back
not shipped after a week, cancel and refund
just cancel it already
CANCEL MY ORDER
cancle my order
pls cancell
canel order plz
cancelling my order
cancellation
order cancellation request
request cancellation
cancel before shipping possible? i ordered an hour ago
is it too late to cancel my order
is it too late to cancel
can i still cancel
i want out of this order
my kid ordered this, please cancel
my husband already bought one so cancel mine
undo my order
void the order
withdraw my order
kindly cancel my order
i wish to cancel the purchase
already shipped but i want to cancel it
cancel my subscription order of dog food
`,
  zh: lines`
取消订单
我要取消订单
帮我取消订单
帮我取消一下
取消SM20317
把20455取消掉
麻烦取消下我的订单
订单取消
想取消订单
我不想要了,取消吧
不要了帮我取消
不想要了没发货呢
还没发货,我不要了
没发的话就取消吧
别发了,我不要了
先别发货,我要取消
不用发了
停止发货
拦截一下,我不要了
能拦截吗我不想要了
快递能拦回来吗,不要了
已经发货了还能取消吗,我不要了
我还能取消吗
现在取消来得及吗
刚下的单能取消吗
刚拍的能取消吗
刚下的单不要了
最新那单取消
最后那单不要了
取消最近的一单
两个都取消
全部取消
只取消其中一件
把耳机取消,别的留着
去掉一件
少要一件,能取消一个吗
拍错了,取消
拍错了帮我退了吧还没发
下错单了
买错了取消
拍重复了
重复下单了取消一个
拍了两单,取消一个
多拍了一件
码数拍错了取消重拍
地址写错了我取消重新拍
颜色选错了,取消吧
别家更便宜,取消
太贵了不买了,取消吧
价格太高了想退单
退单
我要退单
撤单
撤销订单
等太久了不要了,取消吧
发货太慢了我不要了
一直不发货,取消算了
不发货就给我取消退钱
还不发我就不要了,退款
没发货申请退款
没发货,给我退款吧
未发货退款
点错了不小心付款了
小孩乱点的,取消吧
家里人已经买了,取消
不需要了取消掉
怎么取消我的订单
我的订单怎么取消
在哪取消
取消不了
点不了取消
订单不要了
这单不要了
算了不买了
算了我不想要这个了,还没到呢
我想 cancel 订单
cancel 我的 order
取消訂單
`,
};

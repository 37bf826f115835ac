import { lines, type IntentExamples } from './lines.ts';

/** Call off an order, or a part of it, before it is here. */
export const cancelOrder: IntentExamples = {
  en: lines`
either ship it or give me my money back
if you can't ship it i want my money back
just refund me if you are not going to send it
not shipping? then refund me
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
i'd like my order cancelled
i want this order gone
get rid of my order
forget the order
forget my order, i don't want it
kill my order
drop my order
scrap it, i don't need it
pls undo the order from this morning
undo purchase
delete my order
delete order SM20388
can you take back my order
please stop it before it ships
stop it from shipping
stop the headphones from going out
hold on don't send that
don't send that yet, i want to cancel
wait dont ship
please do not dispatch
not needed anymore, please don't post it
i don't need the jacket anymore, not shipped yet right?
i don't need it any more
i bought it twice, drop one
i clicked buy by accident
it was an accident, cancel
made a mistake with the order cancel it
wrong item ordered, cancel before you send
i picked the wrong colour, please cancel so i can reorder
i'll reorder, cancel this one
cancel and i'll order again
cancel just one item
cancel the socks only
cancel half of it
keep the shoes cancel the rest
remove the charger from my order
take the cap off the order
i only want one not two, fix my order
reduce quantity to one
the order i made 5 minutes ago, can it be stopped
just ordered, want to cancel
ordered this morning, can i still get out of it
can i back out of my order
can i pull out of this purchase
i wish to withdraw my purchase
my card was charged but i want to cancel
i found a better price, cancel
cheaper on another site so i'm cancelling
too pricey after all, cancel it
price is too high i want to cancel my newest order
can't afford it, please cancel
the wait is too long, cancel
taking too long, i want my money back, it never shipped
you still haven't sent it so i'm cancelling
if it's not shipped then cancel
if you haven't sent it please cancel it
don't want to wait anymore cancel
cancel if it can't come by friday
cancel my pre order
cancel all of my orders
cancel everything i ordered today
canceled please
want cancellation
order cancel
cancel order
cancel my product
i want cancel
i want to cancel this order and refund
how can i cancel
where do i cancel
there's no cancel button
the cancel button doesn't work
stop, don't ship it
stop! i don't want it
don't ship SM20450 i don't want it
i don't want SM20450
bin my order
just bin it
bin the order please
withdraw the order i placed an hour ago
order placed an hour ago, withdraw it
take the hoodie off my order
nvm about the hoodie, remove it
forget the hoodie
i don't need the cat food any longer
can the order be stopped
can it be stopped
is stopping it possible
no longer interested in the order
not interested any more, cancel and refund
please refund my payment, don't send
don't bother sending it
save yourselves the postage, i don't want it
i'd rather not have it anymore, has it shipped
call it off
call the order off
let's call it off
reverse my order
take back my purchase
my order was a mistake
it was a mistake
kid ordered by mistake
order by accident
if it hasnt shipped by friday i want out
can i refuse the parcel at the door
i'll just refuse delivery
dont want to wait any longer, scrap it
just bin that order
`,
  zh: lines`
不发货就退钱
再不发就退款
发不了就把钱退我
还不发的话给我退款吧
不发货我就不要了 退钱
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
单子给我取消了吧
我想把单取消
单不要了
帮我撤了那单
给我撤单吧
订单作废吧
作废
订单帮我关掉
关闭订单
订单删了吧
把SM20388删掉
这个订单不想要了
这个订单我不要了还没发
先别发
先别寄出来
先不要发货
等等别发
别给我发货了
不用给我寄了
不用寄了
别寄了
耳机先别发了
停一下别发货
拦一下我的包裹
把快递拦下来
截住别发
用不着了不要了
用不上了,不用发了
夹克不需要了,还没发吧
不需要了还没发货
一不小心买了两个,退一个没发的
手滑了
手抖点了付款
误下单
误操作
不小心拍下了
我拍错了能取消不
拍错颜色,取消我重拍
我重新拍,这个取消
取消了我再下
只要一件,另一件取消
袜子那件取消
取消一半
鞋留着别的取消
充电器去掉
订单里删掉帽子
拍了两个我只要一个
改成一件行不
五分钟前拍的能停吗
刚付完款不想要了
早上下的还能撤吗
今天早上拍的不要了
能反悔吗
后悔了不想要了,没发货
付完款后悔了
我后悔下单了
钱扣了我想取消
找到更便宜的了,不要了
别处便宜,取消
想想还是太贵,取消
太贵了不要了
最新那单太贵了不想要
买不起了取消吧
等太久不等了
等不了了给我取消
拖这么久不发,取消
你们不发货那我不要了退钱
没发的话帮我取消
要是没发货就取消
还没发就给我退款
不想等了取消
周五到不了就取消
预售的不要了取消
把我所有订单都取消
今天下的全取消
取消单
退订
想退订单
我想退单
申请取消
怎么取消啊
取消按钮在哪
没有取消按钮
取消按钮点不动
取消订单怎么操作
订单能取消吗
帮忙取消谢谢
麻烦取消
我不买了
不买了
不想买了
这个不买了给我退钱
停!别发
停,我不要了
SM20450我不要了
SM20450别发
单子扔了吧
扔了吧不要了
撤回订单
想撤回
把单撤回来
一小时前的单撤回
卫衣算了去掉
卫衣从单里去掉
猫粮用不着了别发
能别发了吗
能停下来吗
还能拦吗
对这单没兴趣了
没兴趣了取消
取消并退款
退还货款别发了
别浪费邮费了我不要
甭发了
甭寄了
不用给我发了
算了取消
单子算了
那单算了
订单算了
不要这个单了
买了不想要还没发
是误下的单
孩子误下的
不小心下的单
拒收可以吗
我直接拒收行不行
不想等了 能拒收吗
周五前不发我就不要了
等不了了 不要了
`,
};

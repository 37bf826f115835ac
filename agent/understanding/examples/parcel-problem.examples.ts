import { lines, type IntentExamples } from './lines.ts';

/** Something is wrong with a parcel on its way: late, stuck, lost, "delivered" and not here. */
export const parcelProblem: IntentExamples = {
  en: lines`
dhl lost my coat, what can i do now
ups lost my package what are my options
the courier lost my shoes what happens next
carrier says my parcel is lost, options?
tracking says lost, now what
so the parcel is lost, what can you do for me
is it lost
do you think my parcel got lost
could it be lost
can you just send new ones
it's lost so please send me another one
send a replacement for the lost parcel
will you resend my lost order
my parcel is late
my order is late
my package is 3 days late
it was supposed to arrive yesterday
my delivery should have been here on monday
still haven't received my order
i still have not got my package
i never received my parcel
my order never arrived
order never came
didnt get my package
havent received anything yet its been two weeks
it has been 10 days and nothing has arrived
been waiting for 3 weeks for this jacket
why is my order taking so long
why is my delivery delayed
why hasn't my parcel arrived
why is it so slow
shipping is taking forever
my package is stuck
tracking hasn't updated in 5 days
no tracking updates since last week
the tracking has not moved for days
it's been sitting at the same depot since tuesday
stuck at customs for a week now
tracking says in transit for 8 days no movement
package stuck in memphis since forever
parcel hasn't moved
tracking number doesn't work
tracking shows nothing
i think my parcel is lost
is my package lost
my parcel got lost
ups lost my package
carrier says it's lost
the courier told me the parcel is lost what now
my package has gone missing
somebody stole my package
my parcel was stolen from the porch
it says delivered but i don't have it
tracking says delivered but nothing here
marked as delivered but i never got it
says it was delivered yesterday and there is no parcel
delivered to the wrong house
driver left it with a neighbour i don't know
signed by someone who isn't me
who signed for my parcel, i didnt
delivered where? i was home all day and nobody came
the courier said attempted delivery but nobody came
missed delivery card but i was home
they say they tried to deliver, they didn't
the package was returned to sender, why
why is my parcel going back to you
tracking says returning to sender
parcel went to the wrong city
it's going in the wrong direction
my shoes were promised by the 12th and it's the 15th
past the delivery date and still nothing
delivery date passed
you said 3-5 days, it's been 9
it's overdue
ORDER STILL NOT HERE
where is my order its been a month
where is my package it was due last week
where the hell is my parcel its 2 weeks already
still waiting for my parcel
still nothing
half of my order hasn't arrived, the tracking stopped
only one of two parcels came and the other one is stuck
my order SM20317 is late
SM20317 hasn't arrived
order 20317 says delivered, not received
late delivery
delayed parcel
delivery problem
problem with my delivery
problem with the courier
hermes lost it again
my parcle is stuck no updates
i havnt recieved my order yet
not received yet my product
i didn't receive the goods until now
the expected date keeps changing
delivery keeps getting pushed back
out for delivery for three days now
nothing has arrived and it was due last friday
it was due on the 10th and it's not here
the promised day has come and gone
the delivery window has passed
two weeks and no parcel
a month and still nothing
three weeks later still no shoes
my parcel seems to be going nowhere
my parcel hasn't budged since friday
tracking hasn't changed in a week
last scan was ten days ago
no scans since the 4th
same status for a week
it just keeps saying in transit
it keeps saying arriving tomorrow
delivery has been rescheduled three times
why does the date keep moving
is something wrong with my shipment
something's off with my delivery
is my parcel lost or what
i'm worried my parcel is lost
i think the courier lost it
they can't locate my parcel
the courier can't find my package
the carrier says they don't have it
courier has no record of my parcel
tracking number is invalid
tracking number not recognised
tracking link shows nothing
tracking page is empty
tracking page says not found
app says arrived but there's nothing at my door
app says delivered, nobody here got it
it's not at my door, not with the neighbours
says delivered to front porch, porch is empty
photo of delivery isn't my house
they delivered it to someone else
the parcel was left outside and now it's gone
parcel vanished from the lobby
i was home all day, no one knocked
they said nobody was home, but i was
failed delivery attempt, nobody came
it's been held at the depot for no reason
held at customs and no one tells me anything
it's travelling back and forth between two cities
it's gone to the wrong depot
it's headed back to the sender apparently
why was my package sent back
got nothing so far, others got theirs already
my friend ordered after me and has hers already
the other parcel came, this one did not
order says complete but i have nothing
supposedly delivered yesterday
i paid for express and it's late
paid for next day, day four now
express delivery that takes ten days?
is it normal for it to take this long
why's it taking ages
it's taking ages
it is so late
they keep delaying my parcel
my cat is out of food because your parcel is late
it was a birthday gift and it missed the birthday
the birthday was yesterday and the present never came
didn't come
did not arrive today as promised
did not turn up
not delivered
nothing came
never got it
never received anything
order not received
parcel not received
product not received yet
hi my order hasnt come yet
havent got it yet
haven't gotten my stuff
tracker says it's in my mailbox but it isn't
it says it's in the letterbox, it's not
they say it was left at the door, it wasn't
left in a safe place? i can't find it
i looked everywhere, no parcel
empty mailbox although it says delivered
the website says my tracking doesn't exist
your courier threw it away i guess
pretty sure it's lost
apparently it went missing
told me to ask you, they lost it
they said contact the seller about the lost parcel
waiting almost a month
almost a month of waiting
waited all week for nothing
waited all day, no delivery
no show again
courier no show
never refused it but it's going back
date you gave me is long gone
the date passed ages ago
past the promised date
six days out for delivery
out for delivery since monday
it's late
its so late
late late late
too late now
delivery is a disaster
my order is nowhere
parcel nowhere to be found
i have nothing here
nothing here
not here
it isn't here
isn't here yet and it's been ages
been ages
hasn't turned up
hasn't shown up
no box anywhere
delivered to a wrong address
delivered to number 14 instead of 41
wrong house
my neighbour doesn't have it
stuck in chicago
hasn't left the hub in a week
tracking froze
the tracking is frozen
if my order isn't here tomorrow i want a refund
either it turns up this week or i want my money
get it to me by monday or refund the lot
it had better come today otherwise give me my money back
need my coat before sunday or you can refund me
if the parcel doesn't show up by then i'm cancelling and want the money back
no delivery by thursday means i want a full refund plus something for the wait
still nothing, deliver it or pay me back
`,
  zh: lines`
快递把我的鞋弄丢了 有什么办法
顺丰说丢件了 怎么处理
物流显示丢失 我能怎么办
是不是丢件了啊
会不会是弄丢了
不会丢了吧
快递停在那儿好几天没动 是丢了吗
丢了能给我补发吗
快递丢了重新给我寄一个
那就再给我发一份吧
怎么还没到
快递怎么还没到
我的快递怎么还没到啊
都一个星期了还没到
等了十天了还没收到
到现在都没收到货
一直没收到
还没收到货
我还没收到快递
说好三天到,都五天了
说好昨天到的,今天还没来
早就该到了
超过预计时间了还没送来
物流三天没动了
物流好几天不更新了
物流信息不动了
快递一直停在杭州不动
卡在中转站好几天了
一直显示运输中,不动
物流停了一周了
快递卡住了
怎么一直在同一个地方
好几天没更新物流了是不是丢了
是不是丢件了
快递丢了
包裹丢了怎么办
快递公司说丢了
我的件是不是弄丢了
快递被偷了
显示已签收,但我没收到
显示签收了可是我没拿到
物流说签收了,我根本没收到
谁签收的,我没签
不是我本人签收的
签收了但是找不到快递
显示送到驿站了,驿站说没有
驿站找不到我的包裹
菜鸟驿站没有我的件
快递柜里没有
快递员说送了,我没见到
快递员没打电话就说派送失败
显示派送失败,可我一直在家
快递被退回去了
怎么显示退回了
包裹怎么往回走了
快递发错地方了
送到别的城市去了
送错地方了
快递送到别人家了
这快递也太慢了吧
物流太慢了
怎么这么慢
快递怎么这么慢啊
都半个月了
等了好久了东西还不来
这都几天了还在路上
我的鞋延误了
包裹延误
快递延误了怎么办
物流异常
物流显示异常是什么意思
快递有问题
查不到物流信息
单号查不到
单号是假的吧查不到
物流一直没有信息
SM20317 还没到
订单20317显示签收但没收到
都过了送达时间了
预计昨天送达,现在还没影
孩子的鞋等了一周了还没影子
东西一直在转运中心出不来
派送中三天了
一直派送中就是不送
还不到
咋还没到
咋还没到货呢都几天了
啥情况啊还没到
怎么回事,快递一动不动
两个包裹只到了一个,另一个没动静了
少了一个包裹没到
我的猫粮都断了,快递还没来
快弟三天没动了
我的快递 stuck 在 customs 了
package 一直没 update
我的包裹 lost 了吗
怎麼還沒到
说好10号到现在都没到
约定的日子都过了
过了时间还没送
该到的日子早过了
两个星期了包裹没到
一个月了啥都没收到
三个礼拜了鞋还没来
包裹好像哪儿也没去
包裹从周五就没挪过窝
物流一个礼拜没变过
最后一条物流是十天前的
从4号开始就没有扫描记录了
状态一直没变
老是显示运输中
天天说明天到
改了三次派送时间了
预计时间一改再改
我的件是不是出问题了
快递是不是出啥岔子了
包裹是不是丢了呀
我怀疑包裹丢了
我担心快递丢件了
感觉是被快递弄没了
快递那边说没有我的件
快递公司查不到我的包裹
单号输进去没有记录
单号显示不存在
物流页面是空的
物流什么都没显示
app上显示送到了,可是门口没有
系统显示送达,家里没人收到
门口没有,邻居也没有
说放门口了,门口什么都没有
签收照片不是我家
送给别人了吧
放在外面被人拿走了
放楼下大厅不见了
我一天都在家,没人敲门
说家里没人,我明明在
没给我打电话就退回去了
一直压在站点不送
海关扣了好久了没人管
在两个城市来回转
发到别的省去了
显示正在退回
为啥给我退回去了
别人后买的都到了我还没有
朋友比我晚买都收到了
另一个都到了这个还没到
显示交易完成了可我没收到货
说昨天就送到了
花钱加急的还这么慢
买的次日达,现在第四天了
快递十天还没到正常吗
这么久了正常吗
怎么要这么久
送得也太久了
太久了吧还没到
老是延期
猫都没得吃了快递还不到
生日礼物,生日都过了还没到
昨天生日,礼物没赶上
今天说到又没到
没到
没收到
根本没收到
压根没送来
东西没来
啥也没收到
货没到啊
快递没送来
我的快递没了
还没送到
怎么还在路上
还在路上啊这都多久了
咋还在中转
老在中转场待着
到站点两天了不派送
到我们这儿三天了都不送
快递到了本地不派件
驿站没有短信也没有
没有取件码
没收到取件码
取件码没发给我,驿站说没有
代收的人说没拿过
不知道谁给我签了
莫名其妙被签收了
显示放信箱了没有
说放门口了没有啊
说放在安全的地方,找不到
到处找都没有
妥投了可我没拿到
官网查不到我的单号
感觉被快递扔了
八成是丢了
快递说丢了让找卖家
让我找你们,说丢件
等了快一个月
等一整周没来
等一天没人送
又没送来
快递放我鸽子
没拒收却退回去了
给的日期早过了
早过了说好的日子
过了承诺的时间
派送中六天
周一就派送中到现在
晚了
太晚了
晚太多了
迟到太久
到处都没有我的包裹
找不到我的包裹
我这啥都没有
这没有啊
都没到呢
没影
还没影
一直不来
一直不到
送错了给14号了
送到隔壁楼了
邻居没有
卡郑州了
在郑州不动了
一周没出中转
物流死了
物流冻住了
物流不走了
明天再收不到我就要退款
这周到不了就给我退钱
再不送来我就不要了退款
周末之前没到就全额退款
还没收到,要么赶紧送要么退钱
今天必须送到不然退款
下周一前不到货就退款
包裹一直不来再等就退款了
`,
};

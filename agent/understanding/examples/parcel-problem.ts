import { lines, type IntentExamples } from './lines.ts';

/** Something is wrong with a parcel on its way: late, stuck, lost, "delivered" and not here. */
export const parcelProblem: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

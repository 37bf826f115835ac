import { lines, type IntentExamples } from './lines.ts';

/** Where is it, when does it arrive. Nothing is said to be wrong yet. */
export const trackParcel: IntentExamples = {
  en: lines`
i only want my order
give me my order
i want my order now
just get me my order
when do i finally get my order
did my dad get the jacket
has my mother received the slippers yet
did my friend get her present
did the gift reach my sister
has my brother's parcel been delivered
i need the keyboard before friday is that possible
will the boots be here before the 5th
need it by saturday, will it make it
can i get the coat before christmas
i just want my parcel
i just want what i ordered
just want to know where my order is
all i want is my package
what time will it be here
what time tomorrow will they come
at what hour does the courier come
who signed for it
who signed for the parcel
what about my coat, where is it
how about my boots, where are they now
and my jacket, where's it at
what about the shoes i ordered, where are they
have both parcels been delivered
did both packages arrive at the two addresses
has it reached both addresses
was the one to my sister delivered
is the parcel to the other address there yet
did the gift get to my mum
are they shipped together in one box
will the hat come in the same parcel as the coat
is everything in one package or two
were the two items sent separately
how many parcels is it in
are my shoes and the scarf coming together
where is my order
where's my package
wheres my stuff
where is my parcel now
track my order
track order SM20317
can you track my package for me
i want to track my delivery
tracking please
tracking number?
what's my tracking number
can i get the tracking link
where can i see the tracking
has my order shipped and where is it now
when will my order arrive
when is my delivery coming
when will it get here
what's the eta on my order
ETA??
when should i expect my package
is my parcel arriving today
will it come tomorrow
will my order be here by friday
any idea when my jacket will be delivered
how long until my parcel gets here
how many more days for delivery
whats the status of my delivery
delivery status
shipping status for my order please
check where my shoes are
could you tell me where my parcel is at the moment
hi, just wondering where my order has got to
hey any update on my package
update on order 20455 please
can u check my order #20317 where it is
SM20317 where is it
order no SM10042 when will be delivered
my order number is sm20100, please check the delivery
which courier is bringing my order
who is delivering my parcel, dhl or ups
is it out for delivery yet
has my parcel left the warehouse already or where is it
i ordered some earphones on monday, where are they now
can you see where the dog food i ordered is
i got the shipping email, when does it come
it says shipped, how long till it reaches me
says in transit, what does it mean, when will i have it
where in the world is my order lol
WHERE IS MY ORDER
where my order at
where is order
my package where
pls tell me location of my shipment
please i want to know where my goods are
i would like to know the whereabouts of my parcel
i am going away on saturday, will the parcel arrive before that
need to know what day it's coming so i can be home
what time will the driver come today
is someone delivering it this afternoon
what day will the second parcel come
one box came, when does the other one arrive
where is the rest of my order, is it on its way
track it
can you look up my shipment
find my package
i'd like an update on my shipment
status of shipment please
has it arrived in my city yet
is my package at the depot
did my parcel clear customs yet, where is it
the tracking link you sent, where do i open it
i lost the tracking number can you send it again
how do i track my order
how can i track my parcel
where do i check my delivery
when wil i recieve my order
wen will my pakage come
trak my ordr
wehre is my pacakge
my boots - when are they coming?
expected delivery date for my order?
what's the delivery date
any news on where my parcel is
got my eye on the clock, is my delivery nearly here
how's my delivery doing
how is my package doing
is it nearly here
is my stuff on its way
is my order on the way
on its way yet?
did it leave the depot
which day does my order come
what day should i be home for the delivery
is it still coming today
do i need to be home today for the parcel
will the courier call before coming
when does the courier get to me
which stop is my parcel at
my dog food should be on the way, when does it land
expecting a parcel from you, when
waiting on my boots, when do they turn up
what's the latest on my delivery
what's the latest with SM20350
where has my order got to
where abouts is my package
can i see where my package is
show me where my package is
give me the tracking details
send me the tracking info
need the tracking number for my order
do you have a tracking code for me
i need the link to follow my parcel
which company is shipping it and what's the number
is it coming by royal mail or dpd
how many days till it comes
how long will it be
will it make it by the 24th
can i get it before the weekend? it has shipped
will my parcel get here before my trip on sunday
does it arrive this week
the shoes i ordered, when do i get them
the hoodie i ordered last week, where's it at
i bought a keyboard from you last friday, what's the status of the delivery
hello i purchased a dress and want to know when it comes
i'm curious when my order gets delivered
could you look up when SM20344 will be delivered
check delivery of 20344
its been shipped right? when do i get it
got notification that it shipped, how long now
what's the arrival date
estimated arrival?
delivery today?
has the second box been delivered too
my order is split, where is the part with the charger
where r my things
whens my thing coming
when my order comes
when i get my parcel
when i will receive my product
pls update me about my shipment
kindly share the status of my delivery
kindly let me know when my order will reach
kindly track my shipment
please tell where my order has reached
in which city is my package
is my order in the country yet
do i have to wait in for it
should i wait in today
is it coming this morning
is dpd coming today
will dpd bring it today
which town is my parcel in
what town is it in
it shipped two days ago, where is it
shipped on monday, where's it now
the speaker shipped, which town is it in
just tell me where it is
tell me where my stuff is
awb number please
can i get the waybill
do you know where it is
any idea where my stuff is
when does the postman bring it
when can i have it
when will i have it
will it be there by the time i get home
gonna be here today?
what's the word on my parcel
when to expect my trainers
when should i expect it
when do you expect it to get here
arriving when
coming when
has the parcel made it to my town
how is delivery going
give me a delivery update
delivery update please
i want an update on my delivery
parcel update
shipping update?
has the courier got it now, when does he come
how long to go
where is mine
where's mine
where is my jacket
where are my shoes
where are my headphones
where is my dog food
where's the stuff i bought
any news on the boots i ordered
any update on my jacket
whats the latest on my headphones
which one arrives first
which of my orders gets here first
did the coat ever turn up
has my lamp order been delivered, i forgot
where was it scanned last
last scan location pls
was my blouse ever signed for
`,
  zh: lines`
我只想要我的东西
东西到底在哪
猫粮签收了没
那双鞋签收没有
礼物签收了吗
我爸收到外套了没
我妹那份礼物到了吗
给朋友买的那件送到没有
我月底前要用 能到不
周五之前能收到吗 我要的急
12月前到得了吗
我只想要我的包裹
我就想知道我的货在哪
几点能送到
明天几点到
大概几点送
后天上午能到还是下午
是谁签的
谁签收的啊
签收人是谁
我的外套呢，到哪儿了
那我买的鞋呢，走到哪了
两个地方都收到了吗
两边都送到没有
两个包裹都签收了吗
寄到两个地址的都到了没
送给我妈的那份到了吗
给我妹的那个包裹送到没
寄老家的那件签收了没
另一个地址的到了吗
围巾跟鞋是一起发的吗
是一个包裹还是两个
这两件在同一个包裹里吗
是分开发的还是一起发的
外套和帽子一块儿寄的吗
分了几个包裹发
我的快递到哪了
快递到哪里了
帮我查下物流
查一下我的包裹
我的包裹现在在哪
物流信息发我看看
单号是多少
快递单号发一下
运单号给我
我买的东西到哪儿了
衣服到哪了
鞋子什么时候能到
什么时候到货
大概几天能到
还要几天到啊
今天能到吗
明天能送到不
周末之前能收到吗
几号到
预计啥时候送达
快递啥时候送
亲,我的包裹到哪了
在吗 帮我看看我的快递到哪了
你好,我想查一下订单SM20317的物流
订单20317到哪了
SM10042 物流
查物流
查快递
物流查询
看下我的件到哪了
我的件到哪了呀
帮忙查下快递走到哪里了
走的什么快递啊
发的哪家快递
是顺丰还是中通
快递员几点送
今天派送吗
派件了没
到我们市了吗
到杭州了没有
我那个耳机现在运到哪了
猫粮到哪一站了
我前天买的外套现在在什么位置
我买的鞋在路上了吗,几时到
显示运输中,还要多久
已经发货了,大概多久能到我手上
发货了是吧,那什么时候到
收到发货短信了,几天能到北京
我后天要出门,包裹明天能到吗
周五要用,能不能到
另一个包裹到哪了
还有一个件什么时候到
分开发的那个包裹现在在哪
我的宝贝到哪啦
宝贝还有多久到
我的东西啥时候能收到
帮我跟踪一下包裹
物流轨迹给我看看
快递查一下谢谢
麻烦查一下我的快递
能帮我查查件吗
我想知道我的快递现在什么情况
我的订单物流状态
订单的配送情况
配送到哪里了
怎么查物流
在哪里看物流信息
快递到了没
我的快递呢
包裹呢
我的东西呢
快弟到哪了
物留到哪了呀
我的快递到拿了
kd到哪了
到哪了
啥时候到
什么时候能到啊
还有几天
where is 我的快递
我的 order 到哪了
帮我 track 一下
我的包裹 shipped 了吗 到哪了
請問我的包裹到哪裡了
我那个包裹走到哪步了
到什么地方了我的包裹
东西到哪个城市了
现在运到哪个地方了
离我还有多远
快到了吗
快到了没
是不是快到了
路上了吗
在路上没
上路了吗我的快递
大概哪天能拿到
哪天能到手
礼拜几能到
星期几能送来
今儿能到不
明儿能到吗
明早能收到吗
中秋前能到吗
过年前能拿到货吗
我25号要用,到得了吗
赶得上周六吗
上午送还是下午送
几点能送过来
在家等着呢,什么时候送来
送货的什么时候来
快递小哥今天来不来
我需要在家等吗,今天送不送
现在什么进度了我的包裹
快递目前的状态
物流走到哪了给说一声
帮忙看看快递走哪了
您帮我看看到哪里了
能看到我的包裹位置吗
把快递单号给我一下
单号发我,我自己去查
没看到单号,发一个给我
哪个快递公司送的单号多少
用哪家快递送的呀
是京东送还是顺丰送
给我运单号码
物流链接发一下
靴子走到哪儿了
裙子寄到哪了
我妈那个快递送到了吗
寄给我妈的那个到了吗
送我爸那份到哪儿了
还有一个包裹走到哪了
另一半货在哪呢
拆成两个包裹,第二个到哪了
我的东西到哪个站了
已经寄出来了是吧,还有多久
寄出来几天能到
发出来了,到我这要几天
查查我那双鞋现在在哪
想知道什么时候能收到货
什么时候能拿到我的衣服
啥时能送到
估计什么时候到货
到底哪天能到呀
这两天能到吗
我买的东西走到哪儿了
我的货走哪儿了
货到哪里啦亲
包裹现在啥状态
麻烦查一下物流信息谢谢
你好 查下物流
您好,请问我的订单什么时候能送达
请帮忙查询一下我的货物运送情况
想查一下包裹目前所在的位置
SM20344 几时到
20344走到哪了
今早会送来吗
今天顺丰送不送
早上能送到不
现在在哪个市
音箱发了,现在在哪个市
发出两天了到哪了
发了三天了现在在哪
直接告诉我在哪
说下我的东西在哪
运单编号多少
面单号给我
你知道在哪吗
邮递员啥时候送
几时能到我手里
什么时候能送到我手上
回家前能到吗
今天能来吗
包裹有信儿吗
包裹有消息吗
什么时候能收着
球鞋什么时候到
大概什么时候能拿到手
快递啥时候来
啥时候来
到我们镇了吗
配送进展
送货进展咋样
更新下物流
最新物流
最新进度
快递员拿到了吗几时来
我的在哪
我的外套在哪
我的鞋呢到哪了
我的耳机在哪
狗粮到哪了
我买的那些东西在哪
会不会今天送
明天会送吗
后天能不能到
四号能到吗
要等几天
还得等几天
我快递呢
快递捏
俺的快递
我滴包裹呢
靴子有消息了吗
我那件外套有啥进展
哪个先到
两个单哪个先送到
最后一次扫描在哪
台灯那单签收了没 我忘了
最新物流在哪个城市
现在卡在哪一站
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Another address, recipient or phone on an order that is under way. */
export const changeAddress: IntentExamples = {
  en: lines`
what about changing the address
and changing the address?
how about the address, can it be changed
can the address still be changed
change my address
i want to change my delivery address
change the shipping address
change shipping address for order SM20317
i need to update my address
update the address on my order
wrong address on my order
i put the wrong address
i entered the wrong address
i typed my address wrong
i gave you my old address
it's going to my old address
shipped to old address, can you redirect
i moved, please send it to my new place
i've moved house
i just moved can you change where it goes
can you deliver it to a different address
can you send it to my office instead
send it to my work instead of home
deliver to my neighbour instead
can i redirect my parcel
redirect my package
reroute my package
can i still change the address
is it too late to change the address
address is incomplete
i forgot the apartment number
i forgot to put my flat number
house number is wrong
postcode is wrong
the zip code is wrong, should be 94110
typo in the street name
the city is wrong
change the name on the order
the recipient's name is wrong
change recipient
change the phone number on my order
wrong phone number on the delivery
update my phone number for the courier
i won't be home, send it to another address
i'll be on holiday, can it go to my sister's
can you ship to a pickup point instead
change to parcel locker
edit address
edit shipping details
modify address
correct my address please
fix my address
adress change
chnage my adress
wanna change adress
address change order 20317
new address: 12 hill street
my new address is 5 Park Lane, London
please ship to 88 king st apt 4 instead
how do i change the delivery address
how to change shipping address on my order
where can i edit my address
change address pls before you ship
CHANGE THE ADDRESS PLEASE
please send it somewhere else
can it go to another place
can it go to my new flat
can it go to the office
deliver to my workplace
drop it at my job instead
bring it to my neighbour at number 9
leave it with the neighbour, can you change that
send it to my parents' place
i'm staying elsewhere next week, change where it's delivered
i'll be away, deliver it to my mum
moving on friday, new address please
moving house soon, change delivery
just moved, order still has the old address
old address on the order
order is going to my old flat
order has my ex's address
my ex's address is on it, change it
i used the wrong address
i selected the wrong address
accidentally used my old address
autofill put the wrong address
address typo
there's a typo in my address
misspelled my street
i misspelled the street name
missing apartment number
add flat 3b to my address
need to add my unit number
house number should be 21 not 12
fix the postcode on my order
postcode should be SW1A 1AA
the zip is wrong
wrong city on order
wrong name on the parcel
please change the name on the parcel to Sara
change the receiver
different person will receive it, change the name
change my number on the order
update the phone for delivery
driver has my old phone number
my phone number changed, update the order
swap the delivery address
change where it's going
change delivery location
change the destination
alter the delivery address
amend my address
amend shipping address
correction to my address
address correction for SM20377
set a different address for SM20377
can i give you a new address
here's my new address
take the new address: 45 oak road
ship it to 12 rue de lyon
ship to a different address please
deliver to a parcel shop instead
switch to pick up point
i want it delivered to a locker
i want to change address
want to change the delivery address of my order
address need to change
need to modify delivery address
please update delivery address
i have relocated
i've relocated, new residence
deliver to my new residence
deliver to my girlfriend's house
can it go to my friend's house
can the delivery go to someone else's house
delivery to a different house please
different flat number
typo'd my street
my street has a typo
spelled my street wrong
sort out my address, there's a typo
need a different phone number for the driver
put my other number for the driver
ship to office not home
to office not home
home not office please
send to work not home
moved last month, forgot to change it
forgot i moved
i forgot to update my address
forgot to change my address before ordering
ordered but i moved last month
i don't live there any more
i don't live at that address anymore
that's not my address any more
that address is old
it's the wrong address, please fix
address on order SM20470 must change
edit delivery info
where it's being sent is wrong
you're sending it to the wrong place, it should go to leeds
`,
  zh: lines`
那改地址呢
地址能不能改呢
改地址
我要改地址
改一下地址
帮我改下收货地址
修改收货地址
地址写错了
地址填错了
地址错了
收货地址不对
收货地址选错了
地址选成老家的了
默认地址没改,寄错地方了
寄到旧地址了能改吗
我搬家了,地址换一下
搬家了,能寄到新地址吗
能换个地址寄吗
换个收货地址
能不能寄到公司
改寄到我公司
寄到学校吧别寄家里了
不要寄家里,寄到单位
我这几天不在家,能改地址吗
我要出差,寄到别的地方行吗
门牌号写错了
门牌号漏写了
忘写房间号了
少写了楼号
小区名写错了
省份选错了
城市选错了能改吗
收件人写错了
收件人名字改一下
收货人改成我妈的名字
电话写错了
手机号填错了
电话号码留错了,帮我改
换个电话号码
联系电话改成这个
改电话
手机号换了,订单上的能改不
能改收货人吗
还能改地址吗
现在改地址来得及吗
没发货能改地址吧
已经发货了能改地址吗
快递能转寄吗
能转寄到另一个地址吗
转到别的驿站
送到自提点行吗
改成放驿站
改成送丰巢柜
SM20317改地址
20317地址改一下
订单地址修改
怎么改地址
在哪里改地址
地址怎么修改啊我下单了
我的新地址是上海市浦东新区
帮我改成:杭州市西湖区文三路8号
地址改成北京朝阳区
发我新地址这里:广州天河
收获地址错了
地址錯了
改 address
能 change 地址吗
寄到别处去
能寄别的地方吗
能送到新房子吗
能送办公室吗
送到我上班的地方
送我单位去
给邻居家9号行吗,改一下
放邻居那,地址改下
寄到我爸妈家
下周不住这,换个地方送
我不在家,寄到我妈那
周五搬家,用新地址
要搬家了,改下配送
刚搬完家,订单还是老地址
订单上是旧地址
寄到以前住的地方了
填的是前任家的地址
前男友家地址,赶紧改
用错地址了
选错地址了
不小心选了旧地址
自动填的地址不对
地址有错字
地址打错字了
街道名写错
路名写错了
没写房号
加上3单元502
忘了写单元号
门牌应该是21号不是12
邮编给我改下
邮编错了
省市选错
订单城市错了
包裹名字写错
收件人改成小李
换个收件人
别人收货,名字改一下
订单电话改一下
收货电话换成我老公的
快递员打的是我旧号码
我换号了,订单号码更新下
把收货地址换了
换个送货地点
配送地点改一下
目的地改一下
地址要变更
地址更正
SM20377地址更正
SM20377换个地址寄
给你个新地址
这是我的新地址
用这个地址:橡树路45号
寄到里昂路12号
寄另一个地址
送驿站行不行别送家
改成自提
放快递柜,改一下
我要改收货信息
收货信息填错了
收货信息要改
修改收货信息
改一下电话和地址
地址没写全
地址不完整
地址漏了楼栋
单子上的地址不对,改成公司
别送到家,送公司
家里没人改送单位
寄回老家那个地址去
不要送宿舍了,送家里
学校放假了,寄家里
宿舍换了改下地址
我要换个地址收
我能改下地址不
还没发,改个地址
已经发了能改地址不
在路上能改地址吗
发货前帮我把地址改了
搬迁了送新住处
请送至新住址
送到我女朋友那儿
送我朋友家去
能送别人家吗
送另一个地方
路名打错字
街道打错字了
街道名错了弄一下
地址错字帮改
给快递员换个电话
快递电话写我另一个号
寄单位别寄家
送公司不送家
别送公司送家里
上个月搬家了忘改
忘了我搬家了
忘记改地址了
下单忘了改地址
刚下单发现地址是旧的
我不住那了
已经不住那个地址了
那个地址不用了
旧地址
地址是老的
SM20470地址得改
地址信息改一下
寄的地方不对
应该寄到上海的
寄错城市了,要寄到南京
送货信息改下
给我改个收件地址
收件地址换成单位
换成新地址
改新地址
`,
};

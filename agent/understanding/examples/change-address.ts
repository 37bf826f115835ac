import { lines, type IntentExamples } from './lines.ts';

/** Another address, recipient or phone on an order that is under way. */
export const changeAddress: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Hurry it up: a request to speed something along, not a question when. */
export const urgeShipment: IntentExamples = {
  en: lines`
please hurry
hurry up please
can you hurry up my order
please hurry with my order
can you speed it up
can you speed up the delivery
speed up my shipment please
can you expedite my order
please expedite
can you ship it faster
can you ship it sooner
please ship it today
please ship it asap
ship asap
send it asap please
need it asap
i need it urgently
it's urgent
this is urgent i need the parcel
urgent!!! please ship
i need it by friday please hurry
i need it before the weekend can you rush it
rush my order
rush it please
can you prioritise my order
please prioritize mine
push my order to the front
can you push the warehouse to ship
ask the warehouse to hurry
tell the courier to hurry up
can you contact the courier to deliver faster
please chase the courier
chase up my parcel
chase my delivery please
can you nudge the carrier
follow up with ups for me
please follow up on my shipment
can you get it out today
any way to get it faster
can i get it sooner
can i pay for faster shipping on this order
upgrade my shipping to express
upgrade to next day for order SM20317
it's for a birthday on saturday please speed up
wedding is on sunday, please send it quickly
my dog is out of food please send it quick
please deliver quickly
deliver it fast please
quickly please
faster please
make it fast
plz hurry
pls ship my order quick i travel on monday
hury up my delivery
send faster
kindly expedite the shipment
could you ask them to deliver today
please make them deliver it today
send it now please
can you push it along
can you move it along
get a move on please
get a move on with my order
come on, send it already
please send already
send it out today please
get it out today
please get it shipped
i need it shipped now
i need this quickly
i need it fast
need this in a hurry
in a hurry here
i'm in a rush
quick as you can please
as fast as possible please
as soon as possible please
at the earliest please
please do it fast
do it quickly
make it quick
make it a priority
treat it as urgent
mark it urgent
could you bump my order up
could you move my order up the queue
could you put it on express
can you put it on faster delivery
any chance of getting it faster
any way to make it come sooner
is there any way to speed this up
can it come any sooner
could it come earlier
can you get the courier moving
get the courier to move
make the courier come today
push the courier
give the courier a nudge
kick the courier
call the courier for me please
chase dhl for me
chase it for me
chase the delivery company
remind the warehouse please
tell the warehouse it's urgent
ask them to send it today
can you ask them to be quicker
going on holiday saturday, please rush
i leave on thursday, please hurry
i fly on friday, please get it here
need it for a party tomorrow, please speed up
need it for my wedding, hurry
must have it by saturday, push it please
must arrive before christmas please hurry
exam week, need the lamp quickly
cat is starving, hurry
we're out of dog food, please be quick
baby needs it, urgent
it's freezing here, need the coat quickly please
please process my order quickly
please process fast
process my order urgently
need urgent delivery
i want fast delivery
deliver as soon as possible
kindly deliver asap
please deliver my order on priority
i need the product urgently
speed up
faster pls
hurryyy
tell your warehouse to get moving
get your warehouse moving
make it quicker somehow
somehow make this quicker
get it to me before friday please please
pls get it to me before my flight
my flight's on friday, make it quick
please deliver before my trip
deliver at the earliest
earliest possible please
bump my order
bump it please
super urgent
it's super urgent
really urgent
very urgent order
need thursday, please send today
send it today, i need it thursday
me again, please send it today
please please send it
i'm begging you send it
get my order out
ship ship ship
move it
come on guys, faster
can you hurry them
hurry the courier up
light a fire under them
get it moving
get things moving
please act fast
please handle it fast
do hurry
i can't wait any longer, hurry
cannot wait longer please hurry
it is needed tomorrow
needed asap
`,
  zh: lines`
催一下
帮我催一下
催催
催单
催一下快递
帮我催下快递
催一下物流
催催物流呗
催发货
催一下发货
帮忙催一下仓库
跟仓库说一声快点发
快点发货
快点发货吧
赶紧发货
赶紧给我发
尽快发货
请尽快发货谢谢
麻烦尽快安排发货
抓紧发货
今天务必发出
今天一定要发啊
能不能今天就发
能早点发吗
可以优先发我的吗
优先发一下
给我加急
加急发货
加急一下
可以加急吗
加钱能加急吗
能改发顺丰快一点吗
能快点吗
能不能快点
快点行不行
快点送
让快递快点送
叫快递员快点
跟快递说下今天送
帮我联系快递尽快派送
催快递员派送
联系一下快递公司催催
我急用
急用,快点
很急
着急用
我很急啊
急急急
等着用呢
等着穿呢快点发
孩子等着穿
家里猫没粮了,快点
狗粮断了,麻烦快点
周六要用,麻烦快一点
后天要出差,快点发
婚礼要用,请加急
生日要送人的,赶紧
送礼用的,麻烦尽快
出国要带的,能提前发吗
SM20455 催一下
20455快点发
催一下我那个单
帮我催催订单
我的单能快点处理吗
亲 快点发呀
老板快点发货哦
麻烦快点
搞快点
速度发货
速发
快快快
快一点啊求求了
能不能提速
能 rush 一下吗
asap 发货
催壹下
推一下进度
帮我推进一下
帮忙跟进一下发货
跟进一下
帮我盯一下快点
快点儿吧
快点寄
快点给我寄
快寄吧
赶紧寄
赶紧送
赶快送来
赶快发
赶快给我发了吧
马上发行吗
马上给我发
立刻发货
今天寄出去行不
今天就寄吧
今天给我发了吧求你了
今天必须发
明天必须到
周六前必须到
月底前一定要收到
尽早发
早点发早点发
能早点送吗
能早一天到吗
能再快些不
能快些吗
有没有办法快点
有啥办法能快一点
有什么法子早点到
能插个队吗
给我插队发一下
排前面给我发
优先处理我的
给个优先
加急处理
办个加急
标个急单
当急件处理
升级成顺丰特快
换成快一点的快递
能不能走加急
催一嘴快递
催下小哥
让小哥今天给我送
让他们快点送
叫快递快点
给快递打个电话催催
帮我打电话催一下
联系快递让他今天送
跟快递反映下让快点
提醒仓库一下
跟仓库说急用
让仓库今天打包
后天去旅游,快点吧
周四就走了赶紧发
周五飞机,赶紧
明天聚会要穿,快点
结婚要穿的,快
过年要用,抓紧
考试要用的灯,快点
猫要饿死了快点发
狗没粮了急
宝宝等着用
冷死了,大衣快点发
天冷了急着穿
赶时间
我赶时间啊
比较急
有点急
挺急的
急急急急
十万火急
快快快急用
求快
求加速
给加个速
麻烦快点处理我的订单
请尽快处理
请加快发货速度
请尽快安排
抓点紧
搞快点呀
利索点
麻溜发货
麻利点
别磨蹭了快发
别拖了赶紧发
能不能别拖了快发
等不及了快点
等着急用呢
仓库动起来
让仓库动一动
让它快点儿
有法子快点不
周五前求求给我
求求了飞机前给我
周五飞机快点送
旅行前送到行不
早日送达
请早日发出
给我的单提前
提前给我发
特急
十分着急
非常急
急单
周四要用今天发
今天给我发,周四用
又是我,今天发吧
求你们发吧
拜托快发
跪求发货
发发发
赶紧的
赶紧赶紧
麻烦催催他们
让他们动作快点
给他们点压力快送
抓紧处理
快处理
快办
实在等不了了快点
再不来就晚了快点
明天就要
明天要用
尽快尽快
`,
};

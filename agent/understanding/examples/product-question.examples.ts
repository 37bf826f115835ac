import { lines, type IntentExamples } from './lines.ts';

/** A question about one product: material, price, stock, colours, battery life, fit for a cat. */
export const productQuestion: IntentExamples = {
  en: lines`
can i swim with this watch
can i shower with the band on
is the watch ok for swimming laps
can i wear these earbuds in the shower
will the hair dryer work in america
can i use the kettle in england
does the shaver run on 110 volts
does the power bank charge a laptop
will this charger do my macbook
is the speaker ok at the pool
how cold can it be in this coat
is the coat warm enough for minus 10
does the mouse make noise
can i get it in blue size 41
got the boots in black 39
any of the jumpers left in green M
is the trench there in beige S
size 38 white available
do the boots come in wide
is there a 44.5 in these
does a half size exist
what leather are the boots
is the hood detachable
can the hood come off
how do i reset it
how do i turn it on
how do i pair them
how do i set it up
does it come with a cable
does it include a charger
can it be used in japan
will it work abroad
does it work in europe
what about the voltage
is there another colour of the hat i bought
does the scarf i ordered come in other colours
other colours of the one i have?
is my coat dry clean only
how do i wash the sweater i bought
are they good for flights
any good for running
is it any good for long walks
can i take this power bank on a plane
is the charger allowed in hand luggage
does the jacket come with a bag
is this jacket waterproof
is it waterproof
what is it made of
what's the material
is it real leather
is it 100% cotton
is the sweater itchy
is it see through
how thick is the hoodie
is the coat warm enough for -10
how warm is it
does the jacket have inside pockets
does it have a hood
is the hood removable
how long is the coat
how much does it weigh
how heavy are the boots
how much is the jacket
how much does it cost
price of the headphones?
what's the price
how much for the earbuds
is it in stock
do you have this in stock
is size m in stock
is the black one in stock in L
do you have it in size 42
do you have this in red
is the navy hoodie available in xl
what colours does it come in
which colours are there
what colors do you have for the trail shoe
what sizes are available for the parka
is it available in blue
when will it be back in stock
will you restock the white sneakers
sold out? when is it back
how long does the battery last
battery life of the earphones
how long to charge
does it support fast charging
does it work with iphone
are the headphones compatible with android
does the speaker connect by bluetooth
is it bluetooth 5
does it have noise cancelling
is the watch waterproof for swimming
can i swim with it
does the keyboard come with a cable
what's in the box
does it come with a charger
is the power bank allowed on a plane
how many mah
how big is the bag
will a 15 inch laptop fit in the backpack
are these good for running
are the shoes good for wide feet
are these shoes slippery in the rain
is this food ok for kittens
is it ok for a 3 month old puppy
can senior cats eat this
is it grain free
what are the ingredients
does it contain chicken
how much should i feed a 5kg cat
how many kg is the bag
when does the food expire
is the colour like in the photos
does the colour fade
does it shrink in the wash this shirt
does this pill
is it unisex
is it for men or women
where is it made
is it vegan
how's the quality
is it any good
any reviews on this one
is this the new version
does the black one have the same sole
wat material is it
hw much is this
is the jacket good for skiing
does it keep the rain out
will it keep me dry in heavy rain
can i wear it in the snow
warm enough for canada winter?
is it windproof
does it have a lining
is the lining soft
any pockets on the inside
how many pockets
does the hood come off
does the zip go both ways
is the waist elastic
is it stretchy
how long is it at the back
how long are the sleeves
is the fabric soft
what fabric is it
what's it made from
what's the outer made of
is it made from real down
how much down is in it
is it lined
does it wrinkle
will it go bobbly
does it smell
are they noisy when walking
do the soles grip on ice
good grip in the wet?
are these heavy
how heavy is it
weight of the backpack?
what are the dimensions
how many litres is the backpack
does my laptop fit in it
how many hours do the earphones play
how long do they run on one charge
how many hours of battery
charging time?
is it usb c
which cable does it need
will it charge my laptop
can it charge two phones
works with samsung?
does it work with a mac
can i connect it to two devices
can i take calls with it
is the mic good
how's the sound quality
how loud is it
do they leak sound
can i wear it in the shower
ok for swimming?
is it sweat proof
does it track sleep
does it have gps
is the strap replaceable
do you have the grey left in large
any left in m
is L sold out
got it in 43?
is there a size 36
does it come in kids sizes
other colours?
does it come in black
is the red one coming back
when do you restock the m
back in stock when
what's it cost
how much are they
how much is this one
how much for two
tell me the price
whats the price of the power bank
my cat is allergic to chicken, is this one ok
is it alright for a diabetic cat
for which age is this food
how big are the pieces
is the bag resealable
how long does a 10kg bag last
how much per day for a 20kg dog
does it have added sugar
country of origin
is it handmade
is it real fur
is it machine washable this one
is it for summer or winter
does the white one show dirt
can i see more photos
is the colour more blue or green
is it the same as in the picture
do i need a special charger for it
is a charger included
does it come with a warranty card
is this suitable for a teenager
price of the jacket
i want to know the price of shoes
price please
cost?
what is the rate of this
kindly tell the price
is this product available
available?
are they good in the snow
good for walking all day?
any good for running
how do they fit for flat feet
would it survive the washing machine
is the sole thick
how tall is the heel
does the hood fit over a helmet
is it padded
is it breathable for summer
does the zip feel solid
what's inside the filling
is the navy one really navy
is it see-through in white
does the wool scratch
how long before it needs charging
does the case charge wireless
can the two earbuds be used separately
can i answer calls
does it have a mic
what's the range
can i plug it into a pc
does it work without the app
how many devices can pair
does the watch measure heart rate
can i read messages on the watch
will the strap fit a thin wrist
is the plug uk or eu
what voltage
is the cable long enough
does the lamp dim
does the food have grains in it
how much protein
is it made for small dogs
from how many months can they eat it
how big is one bag
is there a smaller bag
what flavours are there
is it wet or dry
do you have the m in navy still
is size 39 gone for good
have you got it in petite
is there a tall version
any left in black size 9
is the medium still available
which sizes are left
when's the restock for the white ones
are more coming in
how much is the keyboard
cost of the boots please
is it 89 or 99
is shipping included in the price of this
who makes it
what brand is it
is it last year's model
what year is this model
is it on the heavier side
how soft is it
do people say it's good
any complaints about this one
is it durable
how long will it last
is it recycled
is it cruelty free
does it fold up small
what's it weigh
do these have laces
can i replace the battery
does it get hot
is it quiet
is there a remote
can kids use it
is it ok for sensitive skin
does it come with a case
are they any good for flights
how much should a 4kg cat eat
do you have the same jacket in another colour
is this one real leather or fake
where do i find the expiry date on the bag
can i wear them running
`,
  zh: lines`
红色39码还有没有
黑色XL有货不
这条裤子灰色M还能拍吗
白色37的还有吗
外套蓝色L码现货有吗
手表能戴着游泳吗
手环洗澡要摘吗
零下十度穿这件行吗
这件能扛零下多少度
剃须刀国外能用吗
美国电压能用不
这个充电宝能充平板吗
充电器能充电脑不
音箱能放泳池边吗
加湿器声音大吗
卫衣绿色L号有吗
靴子棕色38还有没
打底裤S码黑的有没
送几个刷头
附带几根线
皮鞋是啥皮的
靴子是什么皮
会不会变形
机洗会缩水吗
一袋多重
帽子可拆卸吗
帽子是可以拆下来的吗
怎么重置
怎么配对
怎么开机
这个怎么用
带线吗
送充电头吗
国外能用吗
带去日本能用不
帽子可以拆吗
帽子能拆下来不
包装多大
多大一袋
一箱多少罐
我买的那款有别的颜色吗
我买的那条围巾还有其他颜色没
那种帽子别的颜色有吗
这款除了黑色还有啥颜色
我那件大衣能干洗吗
这个适合坐飞机戴吗
这个能带上飞机吗
充电器可以托运吗
这个能放行李箱里过安检吗
这个是什么材质
这件什么面料的
是纯棉的吗
是真皮的吗
含绒量多少
充绒量多少
厚不厚
厚吗
薄不薄会不会透
透不透
会起球吗
起球吗这件毛衣
会掉色吗
会缩水吗这个
扎不扎人
暖和吗
零下十度能穿吗
东北冬天穿够暖吗
防水吗
能防雨吗
下雨天能穿吗
有没有内口袋
带帽子吗
帽子能拆吗
衣长多少
裤长是多少
有多重
重不重
多少钱
这个多少钱
这款什么价
耳机怎么卖
有货吗
还有货吗
这个还有吗
m码还有吗
黑色l码有货没
42码有没有
白色的还有没有
有没有红色
有几个颜色
都有什么颜色
有哪些尺码
有xxl吗这款
什么时候补货
啥时候有货
断货了吗还会上吗
续航多久
电池能用多长时间
充一次能用几天
多久充满
支持快充吗
苹果手机能用吗
安卓能用吗
支持蓝牙5吗
有降噪吗
降噪效果怎么样
音质怎么样
能连电脑吗
能不能戴着游泳
防汗吗
带充电线吗
盒子里都有什么
充电宝能上飞机吗
多少毫安
容量多大
包能装下15寸电脑吗
适合跑步吗
适合宽脚吗
防滑吗
鞋底软不软
磨脚吗
三个月的小猫能吃吗
幼猫可以吃这个吗
老年犬能吃吗
泰迪能吃吗
挑食的猫吃不吃
配料表是什么
有没有谷物
含鸡肉吗我家猫过敏
一天喂多少
一袋多少斤
保质期多久
生产日期是什么时候的
颜色和图片一样吗
有色差吗
是正品吗这个耳机
质量怎么样
好用吗
好不好穿
男女都能穿吗
是男款还是女款
是新款吗
哪里产的
显胖吗
透气吗
这鞋透气不
味道大吗
这款 in stock 吗
有 black 的吗
這個有貨嗎
淋雨有事吗
大雨天穿着湿不湿
下雪天能穿不
挡风吗
有内衬吗
里衬软不软
里面有兜没
几个口袋
帽子可以摘下来吗
拉链是双向的吗
腰是松紧的吗
有弹性吗
有没有弹力
后面多长
袖子长不长
料子软吗
啥料子的
什么布料
用什么做的
外面那层是啥材料
是真的羽绒吗
里面是鸭绒还是鹅绒
容易皱吗
容易起毛吗
掉不掉毛
有没有异味
走路响不响
冰面上滑吗
雨天防滑不
穿着重吗
几斤重
包多重
尺寸多大这个包
多少升的
放得下电脑吗
能听多久
一次能听几小时
充满能用多长时间
续航几个小时
充电要多久
是type-c口吗
用什么线充
能给电脑充电吗
能同时充两个手机吗
三星能用吗
华为手机能连吗
苹果电脑能用不
能同时连两个设备吗
能打电话吗
麦克风清楚吗
声音大不大
漏音吗
洗澡能戴不
能下水吗
出汗没事吧
能测睡眠吗
有定位吗
表带能换吗
灰色大号还有没
m还有剩的吗
l码卖完了吗
43的有没
有36的吗
有小孩码吗
还有啥颜色
有黑的吗
红的还会有吗
m码什么时候补
什么时候再上货
后面还会补货吗
还会到货不
卖多少钱
几多钱
多少米
啥价格
两个多少钱
充电宝多少钱一个
价格说一下
这双什么价位
猫对鸡肉过敏能吃这款不
糖尿病的猫能吃吗
几岁的狗吃的
颗粒大不大
袋子能封口吗
十公斤能吃多久
20斤的狗一天喂多少
加糖了吗
国产的还是进口的
手工的吗
是真毛吗
这个能机洗不
夏天穿还是冬天穿的
白的耐脏吗
有没有实物图
有没有买家秀
颜色偏蓝还是偏绿
跟照片上一样不
要专门的充电器吗
送充电器吗里面
给中学生用合适吗
老人用方便吗
孕妇能穿吗
贴身穿扎不扎
单穿透不透
闷脚吗
捂脚不
跟高多少
底厚不厚
耐磨吗
结实吗
用久了会坏吗
容易坏吗
有声音提示吗
有中文说明书吗
评价怎么样
口碑好不好
真的防水吗还是防泼水
能不能折叠
好洗吗
狗狗爱吃吗
适口性怎么样
软便吗吃了
雪地里穿行吗
走一天路累不累脚
跑步穿得了吗
扁平足能穿吗
能扔洗衣机吗这件
底子厚吗
跟有几厘米
能套头盔吗帽子
有没有加厚
夏天穿热不热
拉链质量行吗
里头填的什么
藏青是不是偏黑
白的透不透肉
羊毛扎人不
多久充一次电
充电仓支持无线充吗
两只能分开用吗
能接电话不
带麦吗
距离多远能连
能插电脑用吗
不用app能用吗
能连几个设备
能测心率吗
手表能看微信消息吗
手腕细戴得住吗
插头是国标吗
电压多少
线够长不
台灯能调亮度吗
有谷吗这粮
蛋白含量多少
小型犬专用吗
几个月开始吃
一包多大
有小包装吗
几种口味
干的还是湿的
藏青m还在吗
39码以后还有吗
有小个子版吗
有加长款吗
黑的40还有吗
中号还买得到吗
还剩哪些码
白的几时补
还会再进货吗
键盘多少钱
靴子啥价
是89还是99
价格含运费吗
谁家生产的
啥牌子的
是去年的款吗
哪年的款
偏重吗
软乎不
大家评价好吗
有差评吗这款
耐用不
能用几年
是环保材料吗
能叠起来吗
有鞋带吗
电池能换不
发热严重吗
吵不吵
有遥控吗
小孩能用不
敏感肌能穿吗
这条裤子厚度咋样
外套适合几度穿
适合多少度穿
多高的人穿好看
上身效果怎么样
会不会显黑
勒不勒
好打理不
能折叠不
带不带盒子
有几种颜色选
有几个尺码
最大码是多少
最小码是多大
生产日期在哪看
保质期印在哪里
这个是真皮还是人造的
下雨天能穿吗这双
能戴着跑步不
猫一天吃多少
配收纳盒吗
同款还有别的颜色吗
水箱多大
`,
};

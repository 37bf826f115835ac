import { lines, type IntentExamples } from './lines.ts';

/** What arrived is damaged, faulty, wrong or incomplete. */
export const itemProblem: IntentExamples = {
  en: lines`
right earbud died
one earbud is dead after two days
the speaker died on day three
battery died after a week, faulty
the right earphone has no sound
one side of my headphones is dead
one earpiece stopped working, what can i do
the boots leak, what are my choices
water gets into the shoes after a few weeks what now
my coat has a tear along the seam
there's a rip in the sleeve of the jacket i bought
seam came undone on the down jacket
my green hoodie has a hole in it, got it in august
the trousers i bought in july lost a button
zip on my blue coat is broken
feathers keep coming out of my jacket
the gift that comes with it wasn't in either parcel
no gift in the box, the freebie is missing
keyboard key stuck after a week what are my options
the lamp broke, what should i do
my charger broke after two weeks what can you do
it broke, can you help
earbuds broke already
my shoes are leaking after a month
the sole is coming off after six weeks
the boots let water in already
zip broke after a few weeks of wear
it fell apart after a month, poor quality
the lamp broke again, what can i do
it stopped working again
its broken again what now
charger died again
the free gift is missing
where's the free gift that should come with it
there was no gift in the parcel
i didn't get the free socks
the freebie wasn't in the box
gift not included in my parcel
it arrived broken
my item arrived damaged
the headphones are broken
left earbud doesn't work
one side has no sound
the earphones won't charge
won't turn on
the speaker stopped working after two days
it stopped working
battery dies in 10 minutes
the watch screen is cracked
screen is scratched
the jacket has a hole in it
there's a tear in the sleeve
the zipper is broken
zip came off
a button is missing on the shirt
the sole is coming off
stitching came undone
there is a stain on the dress
the shoes smell awful and have glue all over
faulty product
defective item
item is defective
product quality issue
the box was crushed and the bottle leaked
bag of food was open when it arrived
the cat food was torn open
the dog food is mouldy
the kibble is past its expiry date
i found bugs in the cat food
you sent me the wrong item
wrong item received
i got the wrong colour
i ordered black and got white
i ordered size M and you sent L
received someone else's order
this isn't what i ordered
two left shoes in the box
got two different shoes
something is missing from my order
an item is missing
missing item in my parcel
i only got one of the two
only received one sock of the pair lol
the box was empty
empty package
parcel was opened and an item is gone
the free gift is missing
my gift wasn't in the box
where is my free gift, it wasn't in the parcel
i was supposed to get a gift with it and there is none
charger not included though it says so
cable missing from the box
quantity is wrong
it doesn't look like the photo
not as described
material isn't what the page says
it looks used
tags are missing, looks worn already
fake product? looks counterfeit
recieved damged item
my order came damged
itm broken
product not working
one shoe is bigger than the other
colour came off on my skin after one wear
it shrank after the first wash
what do i do with a broken item
need a replacement, mine's faulty
please send a replacement, it's defective
I GOT THE WRONG THING
right one has no sound
one earbud is dead
the left side died
only one side works
mic doesn't work
bluetooth won't connect
keeps disconnecting
it won't connect to my phone
it gets really hot
gets hot and stops
overheats when charging
it won't switch on
doesn't switch on
dead on arrival
it's dead
screen flickers
keys are stuck on the keyboard
strap snapped
strap broke on day two
heel came off
heel fell off after two days
sole fell off
laces hole torn
seam split
the seam came apart
sleeve is ripped
the lining is torn
there's a big stain on it
stain on the front of the new coat
it has a hole
holes in the new socks
button fell off
buttons missing
zip is broken
zip doesn't close
zipper stuck
it fell apart after one wear
fell apart
came apart
broke after a week
broke the first time i used it
not even a week and it's broken
box arrived soaked
box was wet and the food is ruined
the bag burst
tins are dented
cans were dented and leaking
the food smells off
food is rancid
there are worms in it
expired food
out of date food
it's damaged
damaged in transit
damaged delivery
package came damaged
screen has a scratch out of the box
glass was smashed
smashed to bits
you've sent S, i ordered L
sent me a medium, i ordered large
you sent the wrong colour
you sent the wrong shoes
you sent something else
wrong shoes in the box
wrong model
that's not what i bought
this is not what i bought
completely different from what i ordered
not the one i ordered
someone else's parcel inside
received another person's item
one of the three is missing
one t-shirt is missing
one piece missing
only two out of three arrived in the box
only half of it in the box
half my items are missing from the parcel
i paid for two and got one
short one item
parcel was missing the charger
nothing in the box
box with nothing inside
no cable in the box
no manual, no cable
no gift inside
gift missing
where's the free tote that should come with it
should have been a free sample, none there
supposed to come with a gift, no gift
promised gift not included
it's fake
i think it's a fake
looks second hand
it's been worn before
it's used not new
dirty when it arrived
came dirty
came without tags and smells of perfume
colour totally different from the website
nothing like the pictures
sizes of the two shoes differ
shrank in the wash
dye ran in the first wash
faded after one wash
bad quality, it broke
defect
my item is defective
received defective product
received wrong product
received damaged product
received broken product please help
missing product
product is missing
product damaged
the product stopped working
not working
doesnt work
item faulty need new one
crackles in one ear
one ear crackles
it crackles
static noise in the headset
buzzing noise
there's a buzz in the speaker
volume drops on one side
won't pair
it won't pair with anything
screen won't turn on
black screen
screen is black
touch doesn't respond
buttons don't work
key doesn't work
battery drains in an hour
doesn't hold charge
stopped charging
split sole
sole split on first day
first day and it's already split
zip jams
zip keeps jamming
zipper jams constantly
snapped on first use
it ripped when i put it on
ripped seam
thread coming loose
loose threads everywhere
came cracked
face came cracked
kibble full of bugs
full of bugs
bugs in the bag
it's mouldy
who packed this, no charger
no charger in it
no manual no charger
you forgot the socks
you forgot my free socks
you forgot to put the charger in
forgot an item
jumper missing
one jumper's missing
arrived but one is missing
arrived incomplete
this is green not blue
it's green, i ordered blue
asked for blue, got green
wrong colour came
wrong one came
came in the wrong size, label says M i ordered L
different shoes from the ones i ordered
it's used
somebody used it before me
smells horrible
smells of smoke
terrible smell
paint is coming off
peeling off
rusty
bent
dented
leaks
it leaks
makes weird noises
looks nothing like the picture, it's broken too
quality control? it's falling apart
the boots leak
my bottle is leaking all over
water gets in through the sole
they let water in when it rains
sleeves came with a tear lol
the left earbud went quiet
one ear just crackles
the sole is peeling off after a month
zipper keeps getting stuck
the lamp flickers
my coat is losing its buttons
the hood ripped after one wash
cat food smells off
there were bugs in the bag
it keeps disconnecting from my phone
battery dies in ten minutes
socks got holes after two wears
the pan coating... no the kettle drips from the bottom
`,
  zh: lines`
右耳坏了
用两天就坏了一只
耳机右边没声了怎么办
有一只耳机不响了
耳机一边有声一边没声 咋整
充电宝充不进电了 才买一周
音箱突然没声音了怎么弄
鞋底开胶了 咋办
靴子漏水 穿了一个月
羽绒服一直钻绒
外套袖子开线了 九月买的
裤子拉链坏了怎么处理
买鞋说送袜子 没见着啊
赠品呢 哪个包裹里都没有
送的袜子两个包裹都没有
说好送的赠品呢 没给我
台灯用了几个月就不亮了
穿了一个月就开胶了
才用几周就坏了什么质量
鞋子漏水了才穿一个多月
又坏了怎么办
用两天又坏了
毛衣起球很严重怎么弄
裤子洗了缩水
赠品怎么没有
赠品没收到
说好送的东西没给我
怎么没有送的礼品
送的赠品呢没看到
里面没有赠品
说买就送的那个没寄来
赠品漏发了吧
少了赠品
收到的是坏的
东西坏了
到手就是坏的
耳机坏了
耳机左边没声音
一边没声音
耳机充不进电
充不上电
开不了机
音箱用了两天就坏了
用了一周就坏了
屏幕碎了
表面有划痕
衣服有个洞
袖子破了
衣服破了个口子
拉链坏了
拉链掉了
扣子少一颗
鞋底开胶了
鞋子脱胶了
开线了
线头一大堆还开线
有污渍
衣服上有脏东西
有股怪味,味道特别大
质量有问题
有质量问题
有瑕疵
次品吧这是
残次品
包装破了东西也坏了
快递盒子压坏了,里面的也碎了
箱子烂了
猫粮袋子破了洒一半
粮发霉了
猫粮过期了
狗粮里有虫子
罐头胀了
发错货了
你们发错了
发错颜色了,我要的黑色发成白色
码发错了,我买的L发的M
收到的不是我买的
不是我拍的那款
货不对板
和描述不符
跟图片完全不一样
给我寄了别人的东西
两只鞋不一样大
两只左脚
少发了
少发一件
漏发了
少了一个
买了两件只收到一件
东西没给全
里面少东西
盒子是空的
空包裹
打开是空的
赠品没有
赠品漏发了
说好送的赠品没收到
没有送赠品
礼物没在包裹里
赠品呢,包裹里没有
充电线没给
配件少了
说明书和线都没有
数量不对
像是二手的
吊牌都没有,感觉别人穿过
是不是假货,感觉不对劲
穿一次就起球
洗一次就缩水了
洗了一次掉色严重
刚穿就破了
坏了给我补发一个
少的那件给我补发
坏的怎么处理
东西有问题怎么办
商品有问题
收到 broken 的
发了 wrong 的 颜色
東西壞了
右边没声音
一只耳机不响
左边那个坏了
只有一边能用
麦克风用不了
蓝牙连不上
老断开
连不上手机
特别烫
充电发烫
烫手还断电
按了没反应
打不开机
到手就开不了
死机了这手表
屏幕一直闪
键盘按键卡住了
表带断了
带子第二天断了
鞋跟掉了
后跟穿两天就掉
鞋底掉了
鞋带孔烂了
缝线裂了
缝的地方开了
袖子裂了
内衬破了
一大块污渍
新衣服前面有油渍
衣服破洞
新袜子有洞
扣子掉了
少扣子
拉链坏的
拉链拉不上
拉链卡死
穿一次就散架
散架了
一星期就坏
第一次用就坏了
用了没一周坏了
箱子湿了
箱子泡水了,粮都毁了
袋子爆了
罐头瘪了
罐头漏了
粮有味了
粮哈喇了
里面有虫
过期粮
日期都过了
收到破损
运输弄坏了
快递摔坏了
到货就是破的
屏幕开箱就有划痕
玻璃碎了
碎成渣
给我发的S,我要L
我拍的大号给我中号
颜色发错
鞋发错了
发的别的东西
盒子里鞋不对
型号不对
这不是我买的那个
不是我要的
完全是另外的东西
不是我拍的
里面是别人的包裹
把别人的货给我了
三件少一件
少一件t恤
少了件
三个只有两个
只有一半东西
包裹里少了几样
付两件的钱给一件
缺一样
充电头没放
盒子里啥也没有
里面空的
没放线
说明书没有线也没有
赠品没放
赠品少了
送的帆布袋没有
小样没给
应该有赠品的没有
说送的没送
是假的吧
感觉是仿的
二手的吧
被人穿过
用过的不是新的
收到就脏的
脏兮兮的
没吊牌还有香水味
颜色和网页差太远
跟图一点不像
两只鞋一大一小
洗完缩了
洗一次串色
洗一水就褪色
质量差,坏了
瑕疵品
到的是次品
收到残次品怎么办
收到错的
收到坏的怎么弄
缺件
货少了
货坏了
商品坏了
突然不能用了
用不了了
不好使了
坏了要个新的
坏了给换新的
东西是坏的给我补一个
破的,给我重新发一个
这质量,才穿两天就开线
猫粮吃了拉稀,是不是变质了
打开一股霉味
包装是拆过的
盒子被拆开过
吊牌被剪了
两个都是左脚
同脚鞋
一只37一只38
掉漆了
掉皮了
生锈了
有裂缝
凹了一块
一边滋滋响
耳朵里滋滋的
有杂音
有电流声
声音一边大一边小
配对不了
怎么都连不上
屏幕打不开
黑屏了
屏幕黑的
触摸没反应
按键失灵
按键不灵
电掉得飞快
存不住电
突然充不进
底裂开了
头一天穿底就裂
第一天就坏
拉链卡
拉链老卡住
一用就断
一穿就破
线开了
到处线头
碎着来的
表盘碎的
全是虫子
袋里有虫
长毛了
没充电器没说明书
充电器忘放了
袜子忘放了
你们忘放东西了
忘给我放了
少件毛衣
少一件毛衣
到了但少件
到货不全
要蓝的给绿的
这是绿的不是蓝的
颜色不对
颜色给错了
来错了
发来的不对
尺码标是m我买的l
寄的跟我买的不一样
用过的
有人用过
一股烟味
臭的
味道难闻
掉漆
脱皮
锈了
弯了
瘪了
漏水
漏气
响声怪
质量堪忧散了
品控太差坏的
屏幕一闪一闪
打不开
没法用
不工作了
没电充不进
两边不一样长
一长一短
袖子一长一短
扣眼没开
logo歪的
印花掉了
起球严重刚穿
缩水成童装了
染色了把内衣染了
靴子进水
下雨天鞋里全是水
杯子漏水
水壶底下一直滴水
一只耳机没声了
有杂音 滋滋响
老是断连
鞋底开了
拉链卡住拉不动
洗一次就破了
袜子穿两次就破洞了
猫粮有股怪味
袋子里有虫子
灯一闪一闪的
扣子掉了好几颗
电池一会儿就没电
帽子线头全开了
里面的赠品没有
送的袜子什么时候补给我
赠品啥时候补寄
`,
};

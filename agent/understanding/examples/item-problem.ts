import { lines, type IntentExamples } from './lines.ts';

/** What arrived is damaged, faulty, wrong or incomplete. */
export const itemProblem: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

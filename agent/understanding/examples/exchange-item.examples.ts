import { lines, type IntentExamples } from './lines.ts';

/** Swap something they have for another size, colour or piece. */
export const exchangeItem: IntentExamples = {
  en: lines`
the coat is tight on me what can i do
sweater feels a bit tight, options?
shoes are tight, what can i do about it
too snug, can i do anything
i want to exchange this
i'd like to exchange my shoes
exchange please
can i exchange this for a bigger size
can i swap it for a large
swap size m for l
i need a different size
i need a bigger size
need one size up
it's too small can i get a larger one
too small, exchange for L
too tight, can you send me a size 43 instead
too big, can i have a smaller one
the jacket is too large, i want to change it to M
i ordered the wrong size, it arrived, can i swap
got the wrong size, my mistake, can i exchange
wrong size jacket, how do i exchange it
doesn't fit, want to exchange
doesn't fit, can i get another size
change the size of the shoes i received
can i exchange for a different colour
want to swap the black one for the navy one
exchange the blue hoodie for grey
i'd rather have the other colour, can we swap
can i change it for another model
i want to exchange the headphones for the pro ones
how do i exchange my jacket
how do i exchange this
start an exchange
exchange order SM20317
exchange SM10042 for size 42
i want an exchange not a refund
i don't want a refund i want another size
can you send me another size
send a medium and i'll return the large
can i switch sizes
switch to 38
i want to replace it with a bigger one
replace with size L please
exchange for size xl
is size l available to exchange
can i still exchange it, i got it three days ago
exchange request
exchang my order
want exchnage
can i change size
change size please
want to change my shoes to 41
the pants are too long, do you have a shorter one to swap
my kid outgrew it already, swap for next size up
the dog coat is too small, i need a bigger one
i'd like a different size of the jacket that came on friday
swap
trade it for the smaller one
i think it's the wrong size for me
jacket arrived and i think it's the wrong size
the jacket i got is a bit small on me
these shoes are a bit tight
the shoes pinch, half a size up would be better
can you swap them for a 44
swap the red for blue
could i trade it in for a large
trade my m for an l
switch it for a smaller size
m is too tight, send me an l
small on me, need the next size
next size up please
half a size up please
half size bigger would fit, can i swap
these pinch, can i get 39
too snug, could i have the next size
too loose around the waist, want a smaller one
drowning in it, want s instead
sleeves too long, do you have it smaller, i'd swap
kids coat too small already, bigger one please
the one i have is too big, can you send a smaller
it came too big, smaller please
it came too small can you change it
i got M but need L
i got M and it's tight, want L
i ordered 42 but 43 would be better
ordered too small, my fault, exchange?
picked the wrong size, got it today, want another size
size doesn't fit, i want a different one not a refund
rather exchange than refund
no refund, just the right size please
just want the right size
can i have the same thing in another size
same jacket in xl instead
same shoes but 41
want it in a different colour
want the blue one instead of the red i got
can i have black instead
got grey but want navy, exchange?
colour doesn't suit me, exchange for green
exchange for another style
exchange it for the other model
swap the lite for the pro, i'll pay the difference
i'd like to change the earphones i got for the other ones
how do i swap sizes
how do i change for another size
how does one swap the shoes i got
what do i do to exchange my boots
where do i send it for an exchange
i need an exchange label
exchange for SM20355
process an exchange please
can you send the new size first
can you send me the L before i return the M
do you have L left to swap
is 43 there to exchange for
i want to exchange my item
i want to exchange product
want to exchange the size
need exchange
replacement with bigger size
replace my shoes with size 9
change my product
i think i got the wrong size for me, can we change it
the boots came and they're too tight, a 44 instead
collar too small for my dog, swap for m
bought as a gift, wrong size, needs swapping
my jacket doesn't fit me right, i'd like another size
the trousers i got are too short
the coat is too big on me
shoes too small
jacket too big
one size larger please, this one's tight
one up please, too tight
same hoodie one size larger
colour swap black to sand
swap colours please
sand instead of black
my bad, wrong size, send a 39
sent myself the wrong size, 39 please
a bit roomy, smaller pair please
roomy, can i have a smaller pair
love it but wrong size
like it but need another size
hate the size, can we change it
can we change the size
the size isn't right, can i have another
not my size, swap
doesn't fit, could you send l
what i ordered is too tight, need bigger
i think i bought the wrong size
i think it's the wrong size
wrong size i guess
the size is wrong for me
bought the wrong size of jacket
picked wrong size and it's already here
could you change my 42 for 43
can my 42s become 43s
got 42, want 43
want a 43 rather than 42
need these in 43
need this in large instead
i'd rather have it in grey
grey rather than green
different one please, this doesn't fit
sleeves are super long, can i get a smaller one
jacket is way too tight, next size up please
can i still change the colour on my order
want it in black instead
ordered the wrong size, swap for an 8
change my order to size M
could i get these in a half size bigger
its huge on me lol need an S
`,
  zh: lines`
外套有点紧 怎么办
裤子穿着紧了 能怎么弄
鞋子挤脚 有什么办法
我要换货
我想换货
换货
申请换货
能换货吗我这件
换个码
想换个码
我想换个大一码的
换大一号
换小一号
帮我换大一码
m换l
l换m可以吗
把42换成43
小了,想换大一号
买小了想换
买大了,换小一码
大了,能换小一号吗
有点紧,换大一码吧
有点大,想换个M
尺码不合适想换
尺码不对,能换吗,我收到了
不合身,换一件
穿不上,换个大的
鞋子挤脚,换大半码
鞋大了换38的
裤子太长了换短一点的
外套收到了,感觉码买错了
衣服收到了小了
收到的鞋有点小
码买错了,换一个
我自己选错码了,想换
颜色不喜欢想换一个
想换个颜色
黑色换成白色可以吗
换成蓝色
能换别的颜色吗我收到的这件
换个款式可以吗
想换成另一款
耳机想换成pro版
换一个
给我换一件
给我换个新的码
换货怎么弄,我鞋小了
怎么换货啊我这件大了
我这双怎么换
怎么申请换货我收到的衣服
SM20317换货
20317 换大一码
不退,只换
不要退款,我要换
我不退货就换个码
可以直接换吗
能给换个xl吗
xl有货的话给我换
还能换吗前天收到的
三天前收到的能换不
给狗买的衣服小了,换大号
宝宝穿不了,换个大的
先给我寄新的我再寄旧的行吗,换码
换吗 换的话寄哪
换货寄到哪里
我要换
想换
换码
换尺码
调换一下
换或
能 exchange 吗
想换 size
swap 一下 大一号
我要換貨
这双换44的行吗
红的换成蓝的
拿L来换M
m给我换成l
换个小点的码
m太紧,给我发个l
小了点,要下一个号
要大一个号
大半码给我换
大半号就合适了能换不
夹脚,换39
太紧身了,换大一号
腰太松,要小点的
穿着像麻袋,换s
袖子太长,换小号
孩子的外套小了,换大的
这件大了给我寄个小的
收到发现大了,换小
到手小了给换吗
我收到m但是要l
m紧了,想要l
拍的42,感觉43合适,能换不
自己拍小了,能换吗
码选错了今天收到的,想换别的码
码不合适,要换别的不要退款
比起退款我更想换
不退钱,就换个码
就想要合适的码
同款换别的码
同款换xl
一样的鞋换41的
颜色想换
不要红的要蓝的,已经到了
能给我黑色的吗换一下
收到灰的想要藏青
颜色不适合我,换绿色
换别的款式行吗
换成另一个型号
lite换pro,我补差价
到手的耳机想换成另外那款
怎么换码
换码怎么操作
怎么给我的鞋换码
我靴子要换,怎么弄
换货寄去哪里
换货单怎么弄
SM20355换货
帮我办换货
能先发新码吗
能先把l发来我再寄m吗
l还有吗我要换
43有货能换吗
我要换个东西
我要换商品
想换个尺寸
需要换货
给换大号
换双鞋9号半
换我的东西
感觉码买错了,能调换吗
靴子到了太挤,换44
狗项圈小了换m
送人的码不对要换
夹克不合身,想要别的码
裤子收到短了
大衣穿着大了
鞋小了
夹克大了
鞋有点大
衣服小一码了
买小了一号
买大了一号
勒得慌想换大的
差半码想换
穿不进去给换大的
想换但是不知道有没有货
换一双
换一条
换一件大的
给我换大点
能换个大点的不
换小点
退换都行,我想换
换货可以吗小了
同款大一号有吗,这件绷
绷得慌想换大的
这件绷得慌能换大一号吗
换颜色黑的换沙色
黑换灰
码拍错怪我,给发39的
给我发39的来换
有点旷换小的
鞋旷,换小一码
喜欢但号不对
号不对换一个
码不对换个
号买错了
外套号买错了
外套码买错了
感觉外套码不对
感觉买的码不对
买的尺码好像不对
码好像买错了
夹克好像买大了
可能买小了
号不合适咱换一个
咱换一个码呗
能给我发l的吗这个小
收到的太紧,要大的
42给我换43
42的想要43的
要43不要42
这个要大号的,能换吗
要灰的不要绿的,能换吗
不合身给换一个
袖子超长 想换小一码
紧得不行 换大一号吧
还没发货能改成黑色吗
尺码拍错了 换成M
能换半码大的吗
穿着跟麻袋似的 换个S
订单颜色想改一下
换成38码行吗
`,
};

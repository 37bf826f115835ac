import { lines, type IntentExamples } from './lines.ts';

/** Swap something they have for another size, colour or piece. */
export const exchangeItem: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Send something back for money: a wish about a thing they have, not a question about the rules. */
export const returnItem: IntentExamples = {
  en: lines`
its broken can i return it
it's damaged, can i send it back
doesn't work, can i return it
it's defective i want to return it
can i get a refund on the jacket
so can i get my money back for the pants
am i able to refund the shoes
can the dress still be refunded
i want to return this
i want to return my order
i'd like to return the jacket
i need to return these shoes
return my order
return order SM20317
return SM10042 please
start a return
start a return please
how do i start a return
i want to start a return for the hoodie
create a return label
send me a return label
can i get a return label
where is my return label
i want to send it back
want to send these back
i'm sending it back, what do i do
how do i send this back
i don't like it, want to return
don't like the colour i want my money back
doesn't fit, i want a refund
it doesn't fit me, i'd like to return it
too small, want to return for a refund
too big, return
it's not what i expected, please refund
it's not as described, i want to return it
not happy with the quality i want to return it
i want a refund
i want my money back
refund please
refund me
can i get a refund
can you refund this order
please refund my order SM20317
i want a refund for the headphones
give me a refund
refund for these boots please, they hurt my feet
i'd like a full refund
can i return the dress i got last week
can i return this jacket, it arrived on monday
i got it yesterday and changed my mind
changed my mind, it was delivered, want to return it
i received it but don't need it anymore
bought two, want to return one
i want to return one item from my order
return the earphones keep the case
return both
i want to return everything
my cat won't eat this food i want to return it
my dog hates it, refund
gift wasn't liked, i'd like to return it
it was a present and she doesn't like it, return it
return it
return pls
i wanna return
wanna send back
i want retrun my order
want to retun it
I WANT TO RETURN THIS
refund my purchase
i want refund my product
how to return my item
how can i return my trainers
arrange a pickup for my return
can someone come pick up my return
book a return collection
i bought this 45 days ago can i still return it
i've had it 40 days, i want to send it back
return request
i would like to make a return
item return
these aren't for me
these aren't for me, return please
this isn't for me, i'd like my money back
not keeping it
i'm not keeping these shoes
don't want to keep it
i won't keep the watch
not my style, sending back
looks cheap, want to return
looks cheap, money back please
it looks ugly on me
looks nothing like i imagined, returning it
colour is not my thing, return
i don't like how it fits, refund
not what i hoped for, return
the jacket's not good, i want to return
i'm not satisfied with the shoes and want to send them back
the quality disappoints, money back
want my cash back for the coat
money back for the dress
i'd like my money back
i'd like my money back for the dress i got
give me my money back for these
i want my money, take the shoes back
take it back please
can you take it back
will you take these back
come and get it back
can i give these back
i want to give it back
want to send the shoes back to you
how do i send them back
how do i get these back to you
where do i post the return
where should i send it back to
what address do i return it to
return address please
need a return slip
need return label
print return label
return form
book a courier for my return
collection for a return please
can you pick up the item i want to return
i wish to send the item back
i wish to return the product
i would like to return a product
need to return something
need to return my purchase
got something to return
got a jacket to return
i have a return
i have an item i want to return
making a return
want to do a return
open a return
register a return for SM20399
return for order SM20399
can you process a return
i'd like to return two of the three
sending one of the two back
return only the trousers
bought it for my son, he doesn't like it, can i return it
present wasn't right, returning
my wife hates it, i need to return it
my dog won't touch the food, send it back
cat doesn't like it, can i return the unopened bags
it came yesterday and i don't want it
it arrived but i don't need it now
i received it but want to return
received today, want to return today
after trying it on i want to return it
tried it on, not for me
got it last week, can it be returned
i got it 10 days ago, please take it back
can this be returned? bought it 6 weeks ago
can i still return my boots
can i return my boots
is it too late to return my jacket
am i still in time to return the speaker i bought
want refund
i need refund of my product
i want return and refund
product return
want to return product
please arrange return
please initiate return
isn't really my thing, want to send it back
not my thing, sending it back
hurt like hell, refund please
they hurt my feet, refund
how do i get this dress back to you
get this back to you and my money to me
return 1 of the 2
one of two i'd like to return
gonna need to return these
gonna return these
going to return this
have to return this
12 days ago got it, take it back please
it's been 12 days, please take it back
how do i go about returning it
how to go about a return
returning SM20462, how
return the scarf
return the scarf from my last order
also like to return the scarf
i don't need this anymore, it's here already, return
keeping the shirt, returning the pants
return most of it
want out of these boots, refund me
i'm returning it, money back please
send me the return details
what's the next step to return this
begin my return
process my return please
return process for my boots please
take these shoes, give me the money
SM20413 can that still go back
can the scarf go back
am i too late to return the lamp
is it too late to send these back
can i get that refunded too
does the coat still qualify for a return
i'd rather send it back
no just return it
refund not swap
want my money not an exchange
`,
  zh: lines`
算了退款吧
不要了给我退款
不想等了直接退款吧
坏了能退吗
这个坏的我能退吗
那条裤子还能退款吗
这双鞋我能退钱吗
我要退货
我想退货
申请退货
退货
帮我退货
我要退这件
这件我想退
想退掉这双鞋
把外套退了
我买的耳机想退
SM20317我要退货
20317退货
我要退款
我想退款
申请退款
退款
给我退款
给我退了吧
退了吧
退钱
不想要了想退货
收到了不喜欢,想退
不喜欢,退货
不合适,我要退
不合适想退了
尺码不合适,退了吧
太小了,不换了直接退
太大了退货
大了,给我退吧
穿着不好看,退
颜色跟想的不一样,退货
和图片差太多了,我要退货
质量不行,我要退货
质量太差了退货退款
面料不舒服想退
穿着磨脚,我要退
我家猫不吃,想退
狗子不爱吃,能给退吗
送人的人家不要,我想退
送的礼物对方不喜欢,想退货
我昨天收到的,想退
已经收到了,不想要了
收到货了,我要退
签收了但是不想要了
买多了,退一件
买了两双退一双
只退其中一件
两件都退
整单退
全退
怎么退货,我这件不想要了
我这个怎么退
怎么申请退货啊我买的裙子
在哪申请退货
退货怎么操作,我买的鞋
怎么把东西退给你们
退货地址发我
退货地址是哪里
寄到哪里退
退货寄哪
我要寄回去
我要把东西寄回去
帮我叫快递上门取退货
上门取件退货
预约取件退货
给我个退货单
退换货单怎么填,我要退
我要七天无理由退货
无理由退货
我买了一个多月了还能退吗
上个月买的那件能退吗
我买的这个还能退吗
这件衣服我能退吗,前天到的
亲我想退货
客服,我要退东西
退一下
想退
能给我退了吗
退或
我要退或
我要 return
这个 return 一下
想 refund
我要退貨
不适合我想退
这个不适合我,退了
不想留了退掉
手表我不留了
不打算要了,寄回给你们
不是我的风格,退
看着廉价想退
看起来很廉价,退钱
穿上难看,退
跟想象的不一样,退了吧
颜色不喜欢,我退了
版型不喜欢退货
没有想象的好,退
不满意,退
这鞋我不满意想退给你们
质量失望,退钱吧
大衣的钱退我,我寄回去
裙子退钱
把钱退我
把钱退我吧,东西寄给你们
东西还你们钱给我
你们收回去吧
收回去吧我不要了
能收回去吗
可以退给你们吗这双
我要把它退回去
鞋子想寄回去
怎么给你们寄回去
咋寄回去
寄回去怎么弄
往哪寄
寄回哪里
退货寄到什么地方
退货的地址给一个
退货地址多少
要填退货单吗我要退
怎么打退货单
约快递来取我要退的
来取件吧我要退
能上门拿吗要退的
上门收退货
我想退一个东西
有东西要退
有件衣服要退
我有个退货
想办退货
办理退货
帮我办下退货
给我弄个退货
发起退货
开个退货SM20399
SM20399我想退
处理一下退货
三件退两件
两件里退一件
只退裤子
给儿子买的他不喜欢,退
送的人不喜欢想退掉
老婆嫌难看,要退
狗不吃,退
猫不爱吃,没开的几袋想退
昨天到的不想要了
今天刚收到,想退
刚拿到手不想要了
到货了但我用不上了想退
试了下不合适,退
试穿了不行,退吧
上周收的可以退不
十天前收到的,给我退了
买了六周了还给退吗
我那双靴子还能退吗
我的靴子能退不
退我的夹克还来得及吗
我买的音箱现在退还行吗
想要退款
要退款
退货退款
我要退货退款
仅退款
我要仅退款
申请售后退货
申请售后
我要申请售后
售后退货
退货申请怎么提交
退货申请
退掉退掉
全都退了
都不要了,已经收到的,退
不好看退
不好用退
不值这个钱退了
没用过,想退
没拆封想退
吊牌还在,想退
买来没穿,退
想原路退给我,货我寄
不是我的菜想退
不是我喜欢的想寄回
磨脚退钱
脚疼死了退款
裙子咋给你们寄回去
寄回给你们然后退我钱
两件退一件
得退了
这个得退
这耳机要退了
到手12天退了吧
12天了给退吧
怎么办退货SM20462
退围巾
围巾退了
上一单的围巾想退
衬衫留裤子退
大部分退掉
靴子不要了退我钱
要退,钱给我
退货信息发我
下一步怎么退
开始退货
给我办退货
鞋给你们钱给我
这玩意退了
不想要这个了退
东西我想退了
收到的这个退掉
这个还能退不
SM20413还能退吗
围巾能一起退了不
没拆封能退吧
买了十天了还能退不
那个也帮我退了
不换了 直接退
退吧
我就想退钱 不想换
那收到再退
`,
};

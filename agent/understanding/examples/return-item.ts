import { lines, type IntentExamples } from './lines.ts';

/** Send something back for money: a wish about a thing they have, not a question about the rules. */
export const returnItem: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** A refund or return that is already under way: where is the money, did the goods come back. */
export const refundStatus: IntentExamples = {
  en: lines`
when is the refund for the trousers coming
whens the hoodie refund due
when will the money for the boots be back
is the refund for the shirt on the way
refund for the pants when
how many refunds have i had
how many refunds did i get in total
show me all my refunds
list my refunds
what refunds do i have
did all my refunds go through
which refunds have been paid
total refunded to me so far
did the refund for the jacket come through
where is my refund
where's my money
where is my refund??
when will i get my refund
when do i get my money back
when will my refund arrive
i haven't received my refund
still no refund
still waiting for my refund
refund not received
my refund hasn't shown up
my refund never came
no refund yet
it's been 10 days since i returned it, no refund
i sent it back two weeks ago and still no money
i returned the shoes, when do i get paid back
i returned my jacket last week, what's going on with the refund
did you get my return
have you received my return
did my return arrive
has my return been received
has the warehouse got my parcel back
is my return processed
return status
status of my return
refund status
check my refund
check refund for SM20317
track my refund
track my return
refund for order 20317?
what's happening with my refund
any news on my refund
any update on the refund
update on my return please
how long until the refund hits my card
you said refund approved but money is not on my card
approved refund but nothing in my account
it says refunded but i don't see it
says refunded, bank shows nothing
my bank says no refund
which card did you refund to
where did the refund go
where was my refund sent
did you refund me
did you already refund me
was i refunded
have i been refunded
have you issued the refund
was my refund approved
has my refund been approved
is my refund approved or rejected
why was my refund rejected
why is my refund taking so long
why is the refund less than i paid
i only got part of my refund
refund amount is wrong
partial refund received, where's the rest
the refund was supposed to be here by monday
how much am i getting back
how much is my refund
what's the amount of my refund
i cancelled my order, when do i get the money
order cancelled but not refunded
cancelled last week, money not returned
you cancelled it and kept my money
my return was delivered to you on the 3rd
tracking shows you got my return
tracking says my return arrived at your warehouse, now what
GIVE ME MY MONEY BACK its been 3 weeks since return
wheres my refnd
refund still pending
refund pending for 6 days
still in process my refund?
i am waiting for reimbursement
i'm waiting on a refund for the headphones
money?
the refund you promised me
any sign of my refund
how's the refund going
where did my money go
has the money been sent
has the money gone back to my card
is the refund on its way
is my refund on the way
did my refund go out
when will the refund land
when's my refund due
when is my money coming
when do i see my money again
how much longer for my refund
why haven't i been refunded
still haven't been refunded
haven't been refunded yet
not refunded yet
my account still shows nothing
my bank still shows nothing from you
paypal shows no refund
nothing back on my card yet
nothing in my account since the return
you owe me money for the return
you still owe me 45 dollars
you got the boots back last monday, where's the money
the boots are back with you, money please
you have the goods and the money
i don't have the shoes nor the money
return was delivered to you and signed for
signed for by your warehouse on monday, no refund
did you get the parcel i sent back
did the shoes i returned make it
did the warehouse check my return
has my return been inspected
have you checked the returned item
is my return accepted
was my return accepted or refused
return accepted but no money
you approved it last week
email says refund issued but nothing
email said 5 days, now 9
was told 3 to 5 days for the money
it's past the 7 days you said for the refund
five working days are over
where in the process is my refund
what stage is my return at
refund progress
any progress on the refund
tell me about my refund
my refund please, what's happening
how is my return doing
did you process my return
how come my refund is only 30
why only 30 back
i paid 45 and got 30 back
you refunded less than you should
refund is short
where is the rest of my money
you cancelled my order, when do i get paid back
my order was cancelled and my money?
money for the cancelled order
charged for a cancelled order, when is it returned
got charged, order got cancelled, money when
which account does the refund go to
was it refunded to my old card
my card expired, where did the refund go
did it go to paypal or the card
the refund for the jeans
what about the refund for the jeans
and my refund?
refund for the thing i sent back
when you will refund me
when i will get refund
refund when
i not received refund
refund is not credited
amount not credited yet
please do the needful for my refund, return is done
you got my box back on the 9th, no cash yet
cash still missing for the return
still waiting on the cash
still waiting on my money
waiting for the money since the return
the money's still missing
when does the bank show it
how long till my bank sees it
any movement on my refund
any refund update
checking in on my refund
just checking on the refund
what about my refund
refunded or not
am i refunded
was it refunded
refund issued where
refund went to an old card
card was replaced, where did the refund go
cancelled on sunday, money not here
i cancelled and haven't seen the money
cancelled order money still not back
the trainers are sent back, zero money
you have my return, no answer, no money
is my return with you
is my return parcel there
did it get back to you
has it reached you, the return
return reached you?
why did i get only half
only got 12 of 25
why 12.50 and not 25
why only a part
got less back than paid
missing part of the refund
full amount not refunded
reimbursement status
compensation not received yet
where's the money you owe me
money owed
pay me back already
when will it hit my paypal
how long till its on my card
still nothing in my bank account
is the money for the speaker out yet
`,
  zh: lines`
那个退款今天能到账吗
我的那笔退款呢
我那笔什么时候退
退款明天能到不
裤子那笔退款啥时候来
我一共退了几次款
我有几笔退款
退款记录给我看看
我的退款都到了吗
所有退款都打了吗
之前那几笔退款都退了没
一共退了我多少钱
钱呢
我的钱呢
退款呢
退的钱呢
退款到哪了
退款什么时候到账
退款啥时候到
钱什么时候退给我
什么时候退钱
什么时候能退款
退的钱咋还没到
退款怎么还没到
退款还没到账
钱还没退给我
怎么还不退款
怎么还没退钱
还没收到退款
没收到退款
退款一直没到
退货退了一周了钱还没退
东西寄回去好几天了,钱呢
我退回去的货你们收到了吗
退货收到了吗
退货签收了怎么还不退款
物流显示你们签收了,怎么不退钱
仓库收到我的退货没
你们收到我寄回的东西没有
我寄回去的鞋子收到没
退货到哪一步了
退款进度
退款进度查询
查一下退款
帮我查下退款
帮我看下我的退款到哪一步了
退款状态
退货状态
退货进度
我的退货处理得怎么样了
退款审核了吗
退款通过了吗
退款批了没
退款申请通过没有
退款为什么被拒了
为什么拒绝我的退款
我的退款怎么还在审核
显示退款成功了,钱没到
显示已退款但是没收到
说退款了,银行卡没到账
退到哪里了
退款退到哪张卡
钱退到微信还是支付宝了
原路退回要多久,我那笔还没到
我那笔退款多少钱
能退我多少
退了多少
退款金额不对
怎么少退了
退款少了二十块
只退了一部分,剩下的呢
取消订单的钱怎么还没退
订单取消了,钱什么时候回来
取消三天了没退款
你们取消了我的订单,钱还没退
不是说三天到账吗
说好的退款呢
说好昨天退的
都同意退款了怎么还没到
退货都签收三天了
退的那双鞋退款到了没
SM20317的退款
20317退款到了吗
催一下退款
催退款
退款快点
退款能快点吗
退款太慢了
退钱啊
你们什么时候还我钱
是不是不想退钱
退宽到了吗
tk到哪了
退款到账没
到账了吗
还没到账
钱还没到
我的 refund 呢
refund 什么时候到
我的退款處理了嗎
退款有消息没
退款进展如何
钱去哪了
钱退了没
钱退了吗
钱打给我没
钱打回来了吗
退款打了没
退款在路上了吗
退款啥时候能下来
退款几号到
我啥时候能拿到退款
什么时候能看到钱
还要多久退款
为什么还没给我退
还没给我退
还没退呢
到现在没退
账户里啥都没有
银行卡没有进账
微信没收到退款
支付宝没收到钱
退了货没见钱
货退了钱没退
货都给你们了钱呢
鞋退你们了钱不给
靴子上周一就退到了,钱呢
货也没了钱也没了
你们都签收了
仓库周一签收的,没退款
我退的包裹收到没有
退的鞋到你们那没
寄回去的你们拿到没
退回去的包裹到了吗
仓库验货了吗
退货验收了没
退的东西检查完没
退货通过了没
退货同意了吗
同意退货了但是没钱
上周就说通过了
短信说退款了,没有啊
说5天到账,今天第9天
说三到五天退
说七个工作日,早过了
五个工作日过了
退款卡在哪一步
退货到哪个阶段
退款有进展吗
退款处理了没
退款的事怎么样了
我的退货咋样了
退货处理没
怎么只给我退30
才退30?
我付45退我30
退的钱少了
退款金额少了
差的钱呢没退全
剩下的钱啥时候退
单子被你们取消了,钱啥时候退
取消的那单钱呢
取消的订单退钱没
单取消了钱扣了没还
扣了钱又取消,什么时候还我
退到我哪个账户
退到以前那张卡了吗
我卡注销了,退款去哪了
退微信了还是退卡了
牛仔裤的退款怎么样了
退的裤子钱呢
那退款呢
退货款啥时候给
款啥时候退
几时退款
退款何时到账
请问退款进度如何
我想查一下我的退款情况
退款申请提交了,现在怎么样了
申请退款好几天了
申请了退款没人处理
退款一直在处理中
一直显示退款中
一直显示退货待处理
9号收到我退的箱子了,钱没影
退的钱没影
钱还没影呢
还在等退款
等钱呢
等退款等了好久
银行多久能看到你们退的钱
批了的退款几时到
退款有动静没
退款有信儿吗
来问退款
问下退款
那我的退款呢
退没退
到底退了没有
已退款退哪了
退到旧卡了咋办
我换卡了退款去哪了
周日取消的钱没到
取消了钱没见着
取消订单了钱没回来
鞋退回去了钱没有
你们收了退货不理人不给钱
退的包裹到你们手上了吗
退货到你们那了吗
你们那边收到退件没
怎么只退一半
25只退12块5
怎么才退这么点
少退了
没全退
还差一部分没退
欠我的钱呢
欠我的退款
赶紧把钱给我
把退款给我啊
钱什么时候能回来
钱几时回来
款到没
退款到没
款退了吗
退款退了吗
给我退了没
退钱退了吗
啥时候能到支付宝
几号能到我卡上
微信还没收到退的钱
都好几天了钱还没到账
`,
};

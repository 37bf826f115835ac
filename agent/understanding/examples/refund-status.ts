import { lines, type IntentExamples } from './lines.ts';

/** A refund or return that is already under way: where is the money, did the goods come back. */
export const refundStatus: IntentExamples = {
  en: lines`
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
`,
  zh: lines`
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
`,
};

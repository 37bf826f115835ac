import { lines, type IntentExamples } from './lines.ts';

/** A person, please. */
export const askHuman: IntentExamples = {
  en: lines`
talk to a human
i want to talk to a human
can i speak to a human
let me speak to a person
speak to someone
i want to speak to someone
can i talk to somebody
real person please
i need a real person
give me a human
human please
human
agent
agent please
live agent
speak to an agent
connect me to an agent
connect me with a representative
representative
operator
customer service
customer service please
i want customer service
get me customer support
transfer me
transfer me to a person
transfer to human agent
can you transfer me to your colleague
put me through to someone
i'd rather talk to a person
i don't want to talk to a bot
not a bot please
stop with the bot, get me a human
you're not helping, get me a person
i need someone who can actually help
is there a human i can talk to
any real people working there
can a person look at this
can someone call me
please call me
call me back
can i get a call back
do you have a phone number
what's your phone number
customer service number
is there a number i can call
contact number please
email address for support
how do i contact support
how can i contact you
how do i reach customer service
i want to speak to a manager
let me talk to your manager
manager
get me your supervisor
speak to supervisor
can i speak with the store owner
live chat with a person
human agent pls
humannn
i wanna talk to real human not robot
i want speak with person
SPEAK TO A HUMAN
REPRESENTATIVE!!!
someone real
hand me over to staff
pass me on to a member of staff
chat with an actual member of staff
i want an actual person
actual human please
can i get a human in here
could a human help me
could someone from your team help
someone from the team please
is there anyone from staff here
is anyone real there to help me
put a human on
put me on to a human
put me on to someone
pass me to someone
pass me to a colleague
escalate this
please escalate
escalate to a manager
i'd prefer a person
i'd prefer to deal with a person
prefer talking to a human
rather talk with a real person
i need to speak 2 someone
i need somebody from support
need a live person
live person please
live support
live agent now
agentttt
human support
human being please
customer care
customer care number
customer care executive
connect with executive
connect me to customer care
want to talk to customer care executive
what number do i ring
what number do i call
which number can i reach you on
give me your phone number, i want to call
i'd like to call you
can i phone you
is there a hotline
helpline number
contact details please
how do i get in touch with you
how to contact you
how can i reach someone
how do i talk to a person
who can i speak to about this
who do i talk to
who's in charge there
i want to speak to whoever is in charge
someone in charge please
i want your boss
get me your boss
bot go away
no more bot
enough of the bot, human please
stop the automated replies, i want a person
i'm done with this bot, give me a person
you can't help me, get me someone who can
this isn't working, let me talk to a person
you're a bot, i want a person
please arrange a call
request a callback
please call me back on my mobile
can a real person get back to me
have a person contact me
have someone contact me
hand this to your team
please hand over to your team
pass this to your team
i want this looked at by a human
let a human look at this
get someone on the line
get somebody on
support number?
support phone number
phone support?
can i ring you
line for customers?
customer helpline
who do i contact
contact
contact us
where can i contact you
email of support?
can i email someone
i need a specialist
advisor please
get me an advisor
is there an advisor available
manager please
i want a manager
i demand a manager
human, now
human!!
person please
real agent
talk to agent
agent now
other agent please
someone else please
not you, someone else
want human
`,
  zh: lines`
转人工
人工
人工客服
人工服务
给我转人工
帮我转人工
我要转人工
转人工客服
转接人工
接人工
我要人工
要人工
找人工
叫人工
真人
真人客服
我要真人
找个真人
换真人来
有真人吗
有没有真人客服
有没有活人
来个活人
来个人
叫个人来
找个人跟我说
我要找客服
找客服
客服
我要跟客服说
客服呢
客服人呢
能找个客服吗
我不要跟机器人说话
不要机器人
不想跟机器人聊
别用机器人敷衍我,转人工
机器人解决不了,转人工
你解决不了,找人工
你不懂,帮我换人
换个人
换个人来
叫你们经理来
找你们经理
找你们主管
叫你们领导
叫你们老板出来
找店长
我要找店长
客服电话多少
电话多少
有电话吗
有客服电话吗
打什么电话
怎么联系你们
怎么联系客服
怎么联系人工
人工客服怎么联系
能给我打个电话吗
给我回个电话
让人给我回电
有没有人工在线
人工在线吗
人工什么时候上班
人工几点在
转一下人工谢谢
麻烦转人工
请帮我转接人工客服
人公
转人公
转rengong
人工人工人工
人工!!!
要 human
转 agent
可以 transfer 人工吗
轉人工
能让工作人员来吗
让真正的工作人员来
找个工作人员
工作人员在吗
来个真人
要个真人
真人有吗
有没有真的人
有没有人能帮我处理
能不能有个人来处理
让人来处理
让你们的人来
叫个人来跟我说
叫个能做主的
找个能做主的
找能管事的
管事的在不
谁管这个
谁负责这个
负责人呢
找负责人
负责人联系方式
换人工来
换人
换个真人
换个人跟我聊
我还是想跟人说
我想和人说话
想跟人聊
想跟真人沟通
我要和真人沟通
需要人工处理
需要人工
请安排人工
请人工介入
人工介入
申请人工
申请客服介入
客服介入
平台客服
在线客服
在线人工
转在线客服
转客服
转接客服
接客服
接线员
呼叫人工
呼叫客服
联系客服
我要联系客服
我想打电话
我想打给你们
打哪个号码
打哪个电话能找到你们
你们电话多少
你们的联系电话
座机多少
热线是多少
留个电话给我
给个电话
打电话给我吧
让客服给我打电话
回电给我
机器人走开
机器人滚开我要人工
机器人闪开
别机器人了
别再自动回复了,来个人
跟你说不清,找人工
跟你说不明白,转人工
说不通,转人工
你处理不了,给我转人工
你能转人工吗
可以转人工吗
能不能转人工
人呢
人呢人呢
有人能管吗
rengong
转人工啊
快转人工
我要升级处理
叫上级来
让真人回我
让真人联系我
派个人联系我
转给你们团队
交给你们的人处理
让人看看这事
让真人看一下
叫人接一下
客服热线
热线电话
400电话多少
怎么打你们电话
联系谁
我该联系谁
在哪联系你们
客服邮箱多少
能发邮件给谁
找专员
专员在吗
顾问有吗
经理
叫经理
让经理来
我要见经理
真人!!
给我人工
人工快点
人工在不在
人工客服在吗
换别人
换个客服
不要你,换别人
要真人
要人
找个会说人话的
来个懂的
找懂的人来
`,
};

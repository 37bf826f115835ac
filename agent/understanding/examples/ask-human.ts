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
`,
};

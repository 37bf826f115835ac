import { lines, type IntentExamples } from './lines.ts';

/** Anger and dissatisfaction without a matter that we can act on. */
export const complaint: IntentExamples = {
  en: lines`
this is ridiculous
this is unacceptable
terrible service
worst service ever
your service is awful
horrible experience
worst shop i've ever bought from
i'm so disappointed
very disappointed with you
i'm really unhappy
not happy at all
i am furious
i'm angry
fed up with this
i've had enough
sick of this
you guys are a joke
what a joke
useless
you're useless
you are useless bot
this bot is useless
stupid bot
you don't understand anything
you didn't answer my question
that doesn't help
that's not helpful
you keep repeating yourself
same answer again and again
nobody answers
nobody is helping me
no one replies to my emails
i've emailed three times and no answer
i have been ignored for a week
waste of time
waste of money
scammers
this is a scam
you're scammers
fraud
you guys are thieves
rip off
total rip off
shame on you
i will never buy here again
never shopping here again
i'll leave a bad review
one star
i'm going to report you
i will report you to trading standards
i'll call my lawyer
i'll dispute the charge with my bank
i want to make a complaint
i want to complain
i'd like to file a complaint
where do i complain
complaint
your staff was rude
the courier was rude to me
the driver was very rude
the agent yesterday lied to me
you lied to me
you promised and nothing happened
wtf
wtf is wrong with you
what the hell
are you kidding me
are you serious
for god's sake
fuck this
this sucks
you suck
your website sucks
bullshit
pathetic
absolutely disgusting service
terible servise
worst online shop ever
worst experience i've had online
never had such bad service
i've never been treated like this
how can you treat customers like this
you treat customers like dirt
you lot are clowns
bunch of clowns
bunch of amateurs
bunch of crooks
crooks
absolute shambles
what a shambles
what a mess
this is a mess
this is a disgrace
disgraceful
shocking
shocking service
appalling
i'm livid
i'm fuming
absolutely fuming
so angry right now
so annoyed
this is so annoying
really frustrating
i'm frustrated with you
you've let me down
let down again
you wasted my whole day
you're wasting my time
three emails and no reply
nobody replies to emails
i called five times, no answer
no answer on the phone
nobody picks up the phone
i keep getting ignored
stop ignoring me
your bot doesn't get anything
bot is dumb
dumb bot
this bot is rubbish
you never understand me
you have no clue
that's not an answer
stupid answer
you keep saying the same thing
are you even reading what i write
did you even read my message
your delivery guy shouted at me
delivery man was aggressive
driver swore at me
your employee was rude on the phone
your courier is horrible
your packaging is terrible for the environment
your prices are a joke
overpriced rubbish
your app is terrible
website never works
your site keeps crashing
i'm done with you
i'm done with this shop
you've lost a customer
i'm telling everyone to avoid you
going to trustpilot
i'll post this on twitter
expect a one star review
i'm contacting a lawyer
consumer protection will hear about it
i want to file complaint
i have a complaint
register my complaint
raise a complaint
complain about your service
very bad service
bad service
poor service
worst service
not satisfied with your service
been given the runaround
getting the runaround from you
passed from one to another
everyone tells me something different
nobody knows anything there
nobody seems to care
do you even care
you don't care about customers
no respect for customers
so unprofessional
unprofessional
that is a lie
lies
all lies
you keep lying
chatbot is a waste of space
waste of space
i'm out
i'm out, rubbish service
never ordering again
not ordering again
last time i buy here
regret buying from you
i regret ordering here
trash
garbage company
trash company
hate this shop
i hate you
screw you
shut up
idiots
morons
you suck big time
0 stars
zero stars
worst customer support
what kind of shop is this
is this how you work
this is how you treat people?
this is a nightmare
what a nightmare
this drives me mad
you're driving me crazy
enough!
i've had it
had it with you
this is taking the piss
joke of a company
`,
  zh: lines`
什么破店
什么垃圾店
垃圾
太垃圾了
你们太差劲了
服务太差了
服务态度太差
什么态度
你们什么态度啊
客服态度太差了
客服不理人
没人理我
问半天没人回
发消息都不回
一直不回复
回复这么慢
你们就这么做生意的吗
就这么对待顾客的
太失望了
非常失望
真让人失望
很不满意
不满意
我很生气
气死我了
气死了
火大
我要投诉
投诉你们
我要投诉快递员
投诉
怎么投诉
给你们差评
等着差评吧
必须差评
一星差评
我要去12315投诉
打12315
找消协
我要曝光你们
发小红书曝光
发抖音曝光你们
举报你们
骗子
骗人的吧
你们就是骗子
黑店
坑人
太坑了
坑死了
坑爹
忽悠人
敷衍
一直敷衍我
踢皮球
推来推去的
说话不算话
答应好的又不办
你们承诺的都是假的
再也不来了
再也不买你家东西了
以后不会再买了
取关了
无语
真是无语
服了
我真服了你们
什么玩意
什么鬼
搞什么啊
搞笑呢
逗我呢
玩我呢
有病吧
神经病
滚
去死
妈的
tmd
卧槽
他妈的
cnm
废物
没用的东西
人工智障
答非所问
听不懂人话吗
你能不能听懂人话
说了等于没说
浪费时间
浪费我时间
烦死了
太烦人了
你们家真不行
体验极差
太 disappointed 了
服務太差
网购这么多年没见过你们这样的
从来没遇到过这么差的店
第一次遇到这种店
没见过这么做生意的
你们怎么做生意的
怎么对待客户的
拿顾客当傻子
当我傻啊
把我当猴耍
耍我玩呢
一群饭桶
一帮骗子
一群废物
一塌糊涂
乱七八糟
简直是笑话
离谱
太离谱了
离了大谱
过分
太过分了
欺人太甚
欺负人
丢人
不像话
太不像话了
肺都气炸了
气炸了
气得我睡不着
真生气了
火冒三丈
我真的很火
闹心
太闹心了
恼火
心累
心寒
寒心
被你们气到了
让人恶心
失望透顶
白等了
浪费我一天时间
发邮件不回
三封邮件没人回
打电话没人接
电话打不通
打了五个电话都不接
问了没人理
已读不回
装死
能不能别装死
机器人啥也不懂
这机器人太蠢了
破机器人
什么破机器人
蠢死了
你是不是傻
你根本没听懂
老说一样的话
复读机
就会复读
能不能看看我说的啥
你看我打的字了吗
送货的骂我
快递员骂人
快递员态度恶劣
快递员太凶了
客服说话难听
客服怼我
你们客服太横了
店大欺客
霸王条款
价格虚高
宰客
奸商
无良商家
黑心
黑心商家
app真难用
网站老崩
页面老打不开,什么破网站
再也不会买了
拉黑了
卸载了
告诉朋友都别买
避雷
千万别买
我要去小红书避雷
我要差评
打差评
一星伺候
找律师
起诉你们
我要告你们
等着收律师函
我要投诉你们店
投诉客服
投诉商家
我要反馈问题
提意见
服务真差
服务太烂
太烂了
烂店
差劲
真差
踢了我一个礼拜皮球
一个推一个
每个人说的都不一样
没一个靠谱的
没人在乎
你们根本不在乎顾客
不尊重人
太不专业了
不专业
撒谎
满嘴谎话
就会骗人
机器人是摆设
摆设
不玩了
烂透了
服务烂透
以后不来了
最后一次买
后悔在你家买
真后悔
破公司
烂公司
讨厌你们
恨死你们了
闭嘴
蠢货
笨蛋
一群笨蛋
零分
负分
什么店啊这是
就这?
就这服务
这就是你们的服务
噩梦
要疯了
被你们逼疯
够了
受够了
忍不了了
忍你们很久了
欺负老实人
什么人啊
心态崩了
我真的会谢
我真的栓q
栓q
无语子
绝了
真是绝了
yue了
呸
`,
};

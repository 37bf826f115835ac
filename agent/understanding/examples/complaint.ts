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
`,
};

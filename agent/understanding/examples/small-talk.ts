import { lines, type IntentExamples } from './lines.ts';

/** How are you, are you a robot, jokes, who made you. */
export const smallTalk: IntentExamples = {
  en: lines`
how are you
how are you doing
how's it going
how's your day
what's up
whats up
wassup
how do you do
you ok?
are you a robot
are you a bot
are you human
are you a real person
am i talking to a bot
am i talking to a human or a machine
are you ai
are you chatgpt
is this chatgpt
are you gpt
what are you
who are you
what's your name
do you have a name
who made you
who created you
who built you
how old are you
where do you live
where are you from
are you a boy or a girl
do you sleep
do you eat
do you like your job
are you tired
are you busy
do you work on weekends lol
do you have feelings
do you love me
i love you
will you marry me
you're cute
you're funny
you are smart
tell me a joke
tell me something funny
make me laugh
sing me a song
i'm bored
just testing
testing
test
testing testing 123
what can you do
what can you help with
what can i ask you
how can you help me
what do you know
lol
lmao
haha
hahaha
hehe
rofl
nice to meet you
happy new year
merry christmas
happy holidays
it's my birthday today
i had a bad day
i'm so tired today
do you speak chinese
do you speak english
do you speak spanish
can you speak chinese
which languages do you speak
wow
oh wow
cool
interesting
really?
r u a robot
u human?
`,
  zh: lines`
你是机器人吗
你是机器人吧
你是真人吗
是真人还是机器人
你是人吗
你是人工智能吗
你是ai吗
你是chatgpt吗
你是智能客服吧
是不是自动回复
你是谁
你叫什么名字
你叫啥
你多大了
你几岁
你是男的还是女的
你是哪里人
你住哪
谁发明的你
谁做的你
你老板是谁
你会什么
你能做什么
你能干啥
你都能帮我做什么
你可以帮我什么
有什么功能你
你吃饭了吗
吃了吗
吃了没
你睡觉吗
你累不累
你忙吗
忙不忙啊今天
你不下班吗
你几点睡
今天过得怎么样
最近怎么样
最近好吗
你好吗
你还好吗
讲个笑话
说个笑话听听
给我讲个故事
唱首歌
逗我笑
陪我聊聊天
陪我聊会儿
好无聊啊
无聊
我心情不好
今天好累啊
我失恋了
今天是我生日
你喜欢我吗
我喜欢你
我爱你宝贝
做我女朋友吧
你真可爱
你好可爱
你真聪明
你好笨
你有点傻
笨笨的
哈哈
哈哈哈哈
哈哈哈哈哈哈哈
嘿嘿
嘻嘻
呵呵
hhh
hhhh
233
2333
666
牛
牛逼
厉害啊
测试
测试一下
试试
随便问问
随便看看
逛逛
没事就看看
新年快乐
中秋快乐
过年好
恭喜发财
你会说英语吗
会讲中文吗
你会说粤语吗
真的吗
真的假的
是吗
哦哦这样啊
原来如此
好家伙
我去
天哪
哇
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** How are you, are you a robot, jokes, who made you. */
export const smallTalk: IntentExamples = {
  en: lines`
is this real person
is this a real person or a bot
is a human reading this
am i chatting with a real person
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
so am i chatting with a machine
is this a machine
is this automated
am i speaking with a computer
do i talk to a person or a bot right now
who am i talking to
who is this
what's your name again
what do they call you
tell me about yourself
got any jokes
any good jokes
know any jokes
tell me a funny story
say something funny
how's life
how's life treating you
how are things
how you doing
hows u
how have you been
are you having a good day
having a good day?
what are you up to
what are you doing
what sort of things can you do
what kind of stuff can you help with
what are you able to do
what's your job
how smart are you
can you think
are you alive
do you dream
do you get bored
where are you
which country are you in
hahah nice
haha good one
lol ok
lol that's funny
hehe cute
that's funny
you made me laugh
you're sweet
you are nice
nice weather for shopping
long day today
i'm just browsing
just looking around
just looking
only having a look
nothing special just looking
happy friday
happy easter
congrats
guess what
oh i see
i see
ah ok i see
hmm
hmm interesting
oh really
no way haha
fair enough
good point
makes sense
can you understand me
do you understand english
can i speak spanish with you
你会说英文吗 do you speak english
do you ever get tired
do you get tired of this
aren't you tired
am i texting a real human
wait are you real
are you for real
are you even real
lol what
what lol
huh
huh?
say again
what do you mean
come again
whaaat
no kidding
just kidding
joking
oops
oops wrong chat
sorry wrong window
my bad
nothing, just checking
checking if this works
do you have a boss
do you have friends
what do you like
what's your favourite colour
sing
can you dance
you're smart
you're a clever bot
that's a good bot
anything exciting today
i'm bored talk to me
talk to me
tell me something
say something
can you keep a secret
good luck
same
ha
lol you crack me up
haha nice one
ur funny
`,
  zh: lines`
这是真人在回吗
对面是真人还是机器
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
我是在跟机器聊天吗
我在跟机器人说话吗
你是程序吧
你是电脑吗
对面是人吗
对面是真人吗
我在跟谁聊
你哪位
你叫什么呀
怎么称呼你
怎么称呼
介绍下你自己
自我介绍一下
来个段子
来个笑话
讲个段子
说点好玩的
说个好笑的
最近咋样啊
最近咋样
过得好吗
今天开心吗
忙啥呢
在干嘛
干嘛呢
你在做什么
你都会干点啥
你会干啥
你有啥本事
你能帮我啥
你的工作是什么
你聪明吗
你会思考吗
你有感情吗
你会做梦吗
你无聊吗
你在哪儿
你是哪国的
你在哪个城市
哈哈真逗
哈哈好玩
哈哈哈太好笑了
笑死
笑死我了
你真逗
你好搞笑
你真有意思
有意思
你真会说话
嘴真甜
今天天气适合购物
今天真累
下班了好累
我就看看
我就随便看看
就逛逛
先看看
瞎逛
周五快乐
元旦快乐
圣诞快乐
恭喜
你猜
这样啊
这样子啊
哦
哦哦
噢
原来这样
好吧我知道了
知道了
明白了
了解
懂了
收到
好玩
有道理
也是
你懂我意思吗
你听得懂吗
能听懂方言吗
你会英文不
can you speak chinese 吗
你天天干这个烦不烦
你累不累呀天天
在跟真人发消息吗
我是在跟真人聊吗
你是真的人吗
真的假的你
什么意思
啥意思
没听懂
再说一遍
开玩笑的
逗你玩
发错了
发错人了
不好意思发错了
没事我就试试
看看好不好用
你有老板吗
你有朋友吗
你喜欢什么
你喜欢什么颜色
唱一个
跳个舞
好聪明呀你
挺聪明的嘛
有啥新鲜事
跟我说说话
说说话呗
说点什么
给我打个气
加油
我也是
可爱
哈哈你真逗
你还挺会聊
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Hello and nothing more; asking for help without saying what with counts too. */
export const greeting: IntentExamples = {
  en: lines`
hi
hello
hey
hiya
heya
hello there
hi there
hey there
yo
howdy
sup
good morning
good afternoon
good evening
morning!
evening
hi, anyone there?
anyone there
is anyone here
hello?
hellooo
helloooo anyone
hello can you help me
can you help me
i need help
help
help me please
i need some help
i have a question
got a question
quick question
i have a question about something
can i ask you something
may i ask something
could you help me with something
need assistance
i need support
hi i need help with something
excuse me
dear sir or madam
dear team
hello dear
hi shopmate
good day
good day to you
greetings
hey i got an issue
i have a problem
there's a problem
helo
hallo
hii
hi guys
hi team
hey you
are you there
you there?
knock knock
hola
bonjour
heyyy
hey anyone about
somebody around?
is somebody there
anybody home
are you online
online?
got a minute
got a sec
you free
do you have a moment
could use some help
could you help
i could do with a hand
need a hand
need your help
need help pls
can someone help me
i wanted to ask something
i'd like to ask a question
question for you
just a question
a very good morning to you
hello good people
hi support
hello support
hello shop
hi bot
hey bot
could i trouble you with something
sorry to bother you
hi sorry to bother
just need a bit of help
bit of help please
hi hi
hello hello
hey hey
hey, question
hi question
anyone?
is this chat working
is this thing on
can anybody hear me
hello from spain
hi from london
how do i start
where do i start
good to be here
`,
  zh: lines`
你好
您好
你好啊
在吗
在不
在不在
在么
亲
亲在吗
亲,在吗
亲亲
哈喽
哈罗
hello 在吗
嗨
嘿
hi 亲
有人吗
有人在吗
有没有人
有人没
客服在吗
店家在吗
老板在吗
掌柜在吗
在线吗
早
早上好
早安
上午好
中午好
下午好
晚上好
你好你好
您好,请问在吗
喂
喂喂
请问
请问一下
我想问一下
我想咨询一下
咨询一下
想问个问题
问个事
有个问题想问你
有点事想问
我有个问题
帮个忙
帮帮我
能帮我个忙吗
可以帮我一下吗
需要帮助
我遇到问题了
我有问题
出问题了
打扰一下
打扰了
不好意思打扰下
小姐姐在吗
小哥哥在吗
美女在吗
帅哥在不
在吗在吗在吗
咚咚咚
你好呀
您好呀
hi
hello
泥嚎
你号
尼好
您好在嗎
哈喽哈喽
嗨嗨
小伙伴在吗
有小伙伴没
客服小姐姐
亲方便吗
方便吗
现在方便问个事吗
有空吗
有空没
在线不
有客服在不
早呀
早啊
早上好呀
晚上好呀
帮我个忙
求助
求帮忙
想请教一下
请教一下
我想问问
问一下
问一哈
咨询个事
咨询一下可以吗
我有事找你
有事问你
出了点问题
亲~
亲爱的在吗
老板好
店主在吗
hi在吗
你好在不
您好有人吗
打搅一下
叨扰一下
麻烦一下
需要点帮助
嗨嗨嗨
你好你好你好
嘿嘿在吗
有问题
我有疑问
有人能帮我吗
有人搭理我吗
喂在吗
听得到吗
能聊吗
能帮忙吗
从哪问起
怎么问
来咨询一下
我来问问
我来咨询
`,
};

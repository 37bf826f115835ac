import { lines, type IntentExamples } from './lines.ts';

/** The talk is over. */
export const goodbye: IntentExamples = {
  en: lines`
bye
bye bye
goodbye
good bye
see you
see ya
cya
see you later
talk to you later
ttyl
later
good night
night
have a good day
have a nice day
have a great weekend
have a good one
take care
that's all
that is all
that's all i needed
that's all thanks bye
that's it
that's it for now
nothing else
no nothing else
no that's all
no more questions
i'm done
i am done here
all good now
all good
all set
i'm all set
we're good
no further questions
ok bye
ok goodbye
thanks bye
thank you bye
gotta go
i have to go
i'll be back later
i'll come back tomorrow
will check later
catch you later
byee
ciao
adios
over and out
end chat
close the chat
you can close this
end conversation
never mind i'll come back later
i'll think about it
let me think about it and come back
i'll check it out later bye
cheerio
ta ta
toodles
right, i'm off
i'm off now
off i go
i'm leaving now
gotta run
signing off
speak soon
talk soon
until next time
ok that'll be all
that'll be all, thank you
that will be all
that was all
that's everything
that's everything, bye
nothing more
nope that's all
no that's it, thanks
nah that's all
no i'm good, bye
i'm good thanks bye
i'm good now
ok all done
done, thank you bye
we're done here
peace
peace out
laters
have a good evening
have a lovely day
enjoy your day
you too, bye
same to you, bye
alright have a nice one
have a nice one
catch ya
see you tomorrow
night night
sleep well
ok i'm going
going now
gtg
brb later
that's me done
i'm finished
no other questions
no more from me
will come back if needed
bye for now
bye now
bye then
alright bye
leave it there
let's leave it there
`,
  zh: lines`
再见
拜拜
拜
88
886
bye
bye bye
拜拜啦
回见
回头见
下次见
下次再聊
改天聊
回聊
先这样
先这样吧
就这样
就这样吧
那就这样
没事了
没别的事了
没其他问题了
没有问题了
没问题了,拜拜
没了
暂时没了
暂时没有了
没有别的了
没什么要问的了
问完了
我问完了
好了没事了
好的没事了
好的再见
好,拜拜
谢谢,再见
谢谢拜拜
晚安
祝你生意兴隆
生意兴隆
祝工作顺利
祝你开心
周末愉快
我先走了
我走了
我先去忙了
我要下了
我下线了
先不聊了
不聊了
我再想想
我考虑一下
我考虑考虑再说
我再看看
回头再说
有需要再找你
有事再找你
等会再来
结束对话
关闭对话
可以结束了
再見
行,那没事了
那没啥事了
没啥事了
没啥了
没有啦
没别的了
没其他的了
就这些
就这些了
就问这些
那先这样
好,先这样
好那就这样
行那先这样吧拜拜
溜了
溜了溜了
撤了
闪了
我撤了
先撤了
我去吃饭了
我要睡了
睡了
去忙了
忙去了
先忙
你忙吧
你忙
不打扰了
不打扰你了
那不打扰了
有事再说
回头聊
下次聊
改日再聊
等我想好再来
想好了再来
再说吧
886啦
拜了个拜
好的拜
谢谢,没有其他问题了
没有其他问题了
没问题了
OK没事了
就那这
就到这吧
到这吧
那就到这
回见啦
再会
后会有期
早点休息
好梦
走了走了
下线啦
完事了
问好了
没得问了
不问了
暂时就这些
需要再来
改天见
明天见
那行拜
好拜
拜拜咯
撤退
`,
};

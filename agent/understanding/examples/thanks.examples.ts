import { lines, type IntentExamples } from './lines.ts';

/** Thanks and praise. */
export const thanks: IntentExamples = {
  en: lines`
thanks
thank you
thank you so much
thanks a lot
many thanks
thanks so much
thx
ty
tysm
cheers
cheers mate
much appreciated
appreciate it
i appreciate your help
really appreciate it
thanks for your help
thanks for the info
thank you for helping
thank you very much
thanks a million
thanks a bunch
ta
ta love
great, thanks
ok thanks
ok thank you
perfect thanks
perfect, thank you
awesome thank you
brilliant, cheers
got it thanks
got it, thank you
alright thanks
that's great thanks
that helped, thanks
that was helpful
very helpful
super helpful
you're the best
you are awesome
you rock
great service
great job
good job
well done
nice one
good bot
lovely, thank you
wonderful
excellent service
amazing
thank u
thnx
thankss
thank you dear
god bless you
bless you
thankyou for quick response
wow that was quick thanks
👍 thanks
cheers pal
cheers buddy
cheers for that
thanks mate
thanks man
thanks hun
thanks love
thanks a ton
thanks again
thank you kindly
thank you sir
thank you my friend
appreciated
much obliged
legend
you're a legend
ur a star
you're a star
lifesaver
you saved me
that's sorted then, thanks
sorted, cheers
brilliant
brilliant that's perfect
fab
fantastic
ace
sweet, thanks
good stuff
great help
great, that's all i wanted to know, thank you
good to know thanks
ok great thank you
okay got it, thanks a lot
understood, thanks
noted with thanks
😊 thank you
ok cool thx
cool thanks
thx a bunch
been great
you've been great
you've been so helpful
that's really helpful
so kind of you
how kind
all sorted, thanks
all good thank you
nice, ta
great stuff
wicked
many many thanks
i owe you one
that solves it
that answers my question
perfect, exactly what i needed
you are so sweet
well that was easy, thanks
you guys rock
u guys rock
best service ever thx
u rule
`,
  zh: lines`
谢谢
谢谢你
谢谢您
谢谢啦
谢谢亲
谢啦
谢了
多谢
多谢了
感谢
非常感谢
太感谢了
十分感谢
感恩
3q
3Q
thx
蟹蟹
谢谢谢谢
好的谢谢
好的,谢谢
好的谢谢你
好哒谢谢
嗯嗯谢谢
嗯谢谢
ok谢谢
知道了谢谢
明白了,谢谢
收到谢谢
了解了,感谢
行,谢谢啊
好嘞谢谢
那谢谢了
麻烦你了
麻烦您啦
辛苦了
辛苦啦
辛苦你了
你真好
你人真好
你太棒了
你真棒
太棒了
太好了
真不错
服务真好
服务态度很好
态度真好
好评
给你好评
给你五星好评
必须好评
你好厉害
厉害了
点赞
赞
回复好快,赞
真贴心
很有帮助
帮大忙了
解决了,谢谢
感激不尽
爱你
么么哒
笔芯
謝謝
谢谢啊
谢谢哈
谢谢呀
谢谢老板
谢谢小姐姐
谢啦老铁
谢谢宝
多谢多谢
万分感谢
太谢谢了
真是太感谢了
搞定了谢谢
搞定,多谢
好嘞辛苦
辛苦辛苦
你太给力了
给力
真给力
靠谱
很靠谱
服务周到
服务不错
真耐心
你好耐心
你真好谢谢
有心了
费心了
让您费心了
好的辛苦了
明白了多谢
懂了谢谢
清楚了,谢谢
可以的谢谢
太贴心了
暖心
爱了爱了
棒棒的
🙏谢谢
好咧多谢
都弄好了
弄好了谢谢
解决啦
问题解决了
你真不错
真行
可以的很专业
专业
反应真快
效率真高
回得真快
服务满分
满分
真细心
有你真好
太靠谱了
正是我要的谢谢
受教了
学到了谢谢
老板大气
老板发财
你们太给力了
太棒了 爱了爱了
你真靠谱
`,
};

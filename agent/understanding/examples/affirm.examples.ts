import { lines, type IntentExamples } from './lines.ts';

/** Yes, right, the first. */
export const affirm: IntentExamples = {
  en: lines`
yes
yeah
yep
yup
ya
yea
yes please
yes pls
sure
sure thing
of course
ok
okay
okey
k
kk
alright
all right
fine
fine by me
right
that's right
correct
that is correct
exactly
absolutely
definitely
please do
do it
go ahead
go for it
yes that one
that one
this one
the first
the first one
the second one
the second
number 2
the last one
option 1
the top one
the other one
the latest one
the newest one
the most recent
the blue one
both
both of them
either
any
any is fine
doesn't matter
whichever
sounds good
sounds good to me
perfect
great
good
cool do it
works for me
i agree
agreed
confirm
confirmed
i confirm
yes i'm sure
yes it is
yes i do
yes i did
it is
i do
true
👍
👌
yess
yeahh
y
mhm
uh huh
ye
yh
yes that's it
yup thats it
yep that's the one
yeah that works
that works
works
sure go on
go on then
go on
ok do that
ok let's do it
let's do it
do that please
yes do that
sounds right
that sounds right
looks right
that's mine
that's my order
yes that's my order
yes that's mine
it's that one
the second please
second one please
first please
the 1st
the 2nd one
the newer one
the older one
the cheaper one
the red one please
the one on top
the one at the bottom
either's fine
any of them
all of them
both please
yes both
i'll take it
i'll take that
ok fine
fine, do it
ok why not
why not
sure why not
great yes
yes correct
correct, go on
indeed
yes indeed
for sure
certainly
please proceed
proceed
ok proceed
`,
  zh: lines`
是
是的
是啊
是的呢
对
对的
对啊
对对对
嗯
嗯嗯
嗯呢
恩
恩恩
好
好的
好的呢
好哒
好滴
好呀
好啊
好嘞
好吧
行
行吧
行的
行啊
可以
可以的
可以啊
可
没问题
没错
没毛病
是这个
就是这个
就这个
这个
就它
第一个
第二个
第三个
第1个
上面那个
下面那个
最后一个
后面那个
前面那个
最近那个
最新的那个
另一个
另外那个
都行
都可以
都要
两个都要
随便
随便哪个
无所谓
ok
okk
OK的
欧克
得
中
要
要的
需要
想要
确认
确定
我确定
同意
就这么办
那就这样办吧
办吧
麻烦你弄一下吧
那你帮我弄吧
你看着办
继续
嗯是的
对没错
对就是它
当然
当然了
必须的
👌
👍
1
yes
对的 yes
对哒
对滴
对头
对的没错
对是我的
是我的
是我的订单
嗯就是它
嗯就是这个
就是那个
就那个
是那个
是那单
就是这单
没错就是它
行你弄吧
行弄吧
你弄吧
弄吧
搞吧
来吧
可以弄
可以呀
可以呀没问题
可以啊没问题
行啊没问题
阔以
好呀好呀
好滴好滴
好好好
嗯好
嗯行
嗯可以
第二个吧
第一个吧
选第一个
选二
选2
要第二个
第二件
第一单
第二单
最上面的
最下面的
便宜的那个
贵的那个
红的那个
新的那个
哪个都行
随便选一个
全部
全要
两个都是
两个都行
那就它吧
那就这个吧
就要这个
我要这个
好就这么办
就这样弄
麻烦了弄吧
同意的
愿意
ojbk
okok
必须
正是
是滴
嗯哼
yep
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** No, not that. */
export const deny: IntentExamples = {
  en: lines`
no
nope
nah
no thanks
no thank you
no way
not that one
not this one
not that
not it
no not that
that's not it
that's wrong
wrong one
that's not my order
that's not mine
not mine
none of them
none of these
none
neither
neither one
neither of those
no, the other
no i don't
no i didn't
no it's not
no i meant something else
that's not what i meant
that's not what i asked
i didn't mean that
i didn't ask for that
don't
don't do that
do not do it
no need
not needed
not necessary
not now
not right now
maybe later
not yet
never mind
nevermind
nvm
forget it
forget about it
leave it
skip
skip it
stop
stop it
incorrect
false
not really
i don't think so
i'd rather not
i don't want that
not interested
no don't cancel
nothing
noo
nooo
negative
no good
actually no
wait no
hmm no
no wrong
👎
n
nah im good
no i'm good
i'm good thanks
i'm fine thanks
no thanks i'm just looking
nope, the other way round
other way round
no the other way
no not really
not quite
not exactly
not correct
that's incorrect
no that isn't right
that isn't right
that isn't it
no that isn't the one
that isn't the one
it's not that one
it's not that
no it's something else
something else
no, something different
different one
a different order
no a different one
wrong order
wrong product
not my parcel
i didn't order that
i never ordered that
i didn't say that
i didn't ask about that
that's not what i said
that's not what i want
not what i meant
no you got me wrong
you misunderstood
you misunderstand
you got it wrong
none of the above
none of those
neither of them
not any of these
no need thanks
no need to
don't bother
please don't
no please don't
not today
not for now
hold off
no leave it
leave it for now
no, keep it
i changed my mind, don't
no don't do that
rather not
no chance
no sir
absolutely not
certainly not
definitely not
`,
  zh: lines`
不
不是
不是的
不是啊
不是这个
不是那个
都不是
不对
不对啊
不对不对
错了
错了不是这个
搞错了
你搞错了
不要
不要了
不用
不用了
不用啦
不用谢谢
不需要
不需要了谢谢
暂时不用
暂时不需要
先不用
先不了
先不要
算了
算了吧
还是算了
那算了
没有
没
没有啊
不行
不可以
不好
不了
不了谢谢
别
别弄
不确认
不同意
不想
不想要
不喜欢
换一个,不是这个
我不是问这个
我说的不是这个
我问的不是这个
不是这个意思
我不是这个意思
我没问这个
不是这单
不是这个订单
这不是我的
不是我的订单
这不是我的订单
没有一个是
一个都不是
都不要
都不喜欢
都不行
都不对
哪个都不是
否
no
nope
否定
没必要
没兴趣
停
停停停
等等不对
等一下不是
取消操作
不弄了
不是这双
不是那件
不用啦我就看看
不用了我看看就行
不用麻烦了
不麻烦了
不必了
不必
免了
不了不了
不是,反了
反了
说反了
弄反了
不是这一个
不是这一个哦
不是这个单
不是它
不是那单
另外的,不是这个
不是我要的那个
不是我想要的
我要的不是这个
我指的不是这个
我不是那意思
我不是那个意思
你理解错了
你理解错我意思了
你误会了
误会了
没说这个
没让你弄这个
谁问这个了
我问的不是这
不是问这个
答错了
说错了
你弄错了
弄错了
搞混了
都不对啊
没一个对的
都不是我的
没有我的
没有我要的
不在里面
先别
先别弄
先等等
等等
等一下
慢着
且慢
别动
不要弄
不要操作
不想弄了
不折腾了
不换了
不退了
不查了
没事不用了
没事了不用
还是不要了
还是别了
绝对不行
当然不
才不要
不可能
不好吧
不太行
不太对
好像不对
没呢
没有呢
木有
`,
};

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
`,
};

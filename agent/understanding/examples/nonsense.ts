import { lines, type IntentExamples } from './lines.ts';

/** Can't be read. */
export const nonsense: IntentExamples = {
  en: lines`
asdf
asdfgh
asdfasdf
asdfghjkl
qwerty
qwertyuiop
zxcvbn
dfgdfg
jkjkjk
fjdksla
sdkfjh
lkjhgf
hjkl hjkl
aaaaaaa
bbbbb
xxxxxx
zzzzzzz
blah blah blah
blahblah
abc
abcdefg
xyz
???
?
??????
!!!
...
.....
,,,
-
--
....?
;;;
***
()
/
\\
~~~~
^^
gfdhgf hgfd
wqeqwe
ertyui
poiuy
mnbvc
vbnm
rtyrty ghfgh
lorem ipsum dolor
foo bar baz
khkhk lklkl
uuuuuhhhh
bleep bloop
ksjdhf ksjdhf
the of and
to the if
green ideas sleep furiously
banana because seven
dsa
fds
qq
`,
  zh: lines`
啊啊啊啊
啊
啊吧啊吧
阿巴阿巴
呃呃呃
嗷嗷嗷
的的的
了了了
是是的了吗的
什么的什么了的
额
???
?
。。。
...
……
,,,
!!!
的
吧吧吧
我的的你了吗吗
哦咯破路
发大水发的
撒旦法
阿斯蒂芬
阿萨德
撒打算
让他热特
风格和风格
啛啛喳喳
巴拉巴拉
叽里呱啦
咕噜咕噜
喵
喵喵喵
汪汪
噜啦啦
滴滴滴
嘟嘟嘟
一二三四五
上山打老虎
吧啦吧啦小魔仙
asd
sdfsd
飞洒发
健康的撒
就会更好
他仍是的
而非万
去问问
丰富大概
`,
};

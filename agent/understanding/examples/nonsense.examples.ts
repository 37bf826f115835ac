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
sdfkljsdf
hgjhgjh jhg
jfjfjf
lkjsdf lkjsdf
weoiru
xcvxcv
aslkdj
oiuoiu
mnmnmn
bnbnbn
ghgh

ffff
dddd
grrr
ugh
meh
eh
uhh
umm
?!?!
!?
. . .
..
@@@
###
$$$
&&
+++
===
<<<>>>
[]
{}
0
00000
purple monkey dishwasher
fish bicycle umbrella clock
because however the
is are was
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
大大发发撒旦
额额嗯咯哦
嗯嗯额额
哦吼吼
啦啦啦
嘟噜嘟噜
略略略
嘤嘤嘤
咩咩
哞
啪啪啪啪
刷刷刷
嗖嗖
哐当
发的发的
是是是非非
打发打发斯蒂芬
送到发送到
水电费水电费
我去饿的
规划局
的风格大方
和规范化
热热我
去去去
嘎嘎嘎嘎
天上飞的鱼在唱歌树
苹果飞机睡觉三角
了吗的是我在
的了呢吧
。
、、、
～～～
@@
##
%%%
00
0
`,
};

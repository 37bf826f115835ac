import { lines, type IntentExamples } from './lines.ts';

/** Which of two or more named goods. */
export const compareProducts: IntentExamples = {
  en: lines`
compare these two
compare the two jackets
compare the pro and the lite headphones
what's the difference between the two
what is the difference between the air and the pro
difference between these earphones
how are they different
how do these differ
which one is better
which is better the blue one or the black one
which is better for running, the first or the second
which one is warmer
which of these is lighter
which has the longer battery life
which of the two is more waterproof
which is cheaper of the two
which one would you pick
which would you choose
which one should i buy, the parka or the puffer
the first or the second?
parka vs puffer
pro vs max
x2 vs x3 headphones
trail shoe or road shoe for gravel
is the pro worth the extra money over the basic
is the more expensive one really better
why is this one more expensive than the other
why is a more expensive than b
is the new version better than the old one
is the pro louder than the mini
does the second one last longer than the first
what does the pro have that the other doesn't
can you compare them for me
comparison please
compare prices of the two
compare cat food chicken and salmon
chicken or salmon, which is better for kittens
which dog food is healthier of these
stuck between the two hoodies
can't decide between the grey coat and the navy coat
can't choose between these
help me choose between boots and sneakers for winter
help me decide between those two
i like both, which one do you recommend
both look nice, what's the real difference
same thing or different?
are these two the same
are they the same material
does one run smaller than the other
compare sizes of the two backpacks
compare battery of both
pros and cons of each
side by side please
which one's best value
best one of the three
out of the three which is warmest
diffrence between these 2
whats better earbuds or over ear from your shop
compair the two
versus?
how does the aero compare to the swift
how does it compare with the other one
is it better than the one you showed before
between these which is good for cold weather
over ear or in ear, which would be more comfortable
`,
  zh: lines`
这两个哪个好
这两款有什么区别
两款有啥不一样
这两件有什么不同
哪个更好
哪个好一点
哪个更暖和
哪个更轻
哪个续航长
哪个更防水
哪个性价比高
哪一个更值得买
哪个更适合跑步
这两个帮我对比一下
对比一下这两款
比较一下
帮我比较这两双鞋
第一个和第二个有什么区别
第一个跟第二个哪个好
黑色那件和蓝色那件哪个好看
pro版和普通版区别在哪
标准版和升级版差在哪
a款和b款差别大吗
新款和老款有什么区别
新款比老款好在哪
贵的那款好在哪里
为什么这个比那个贵
贵一百块贵在哪
多花的钱值吗
羽绒服和棉服哪个暖和
入耳的和头戴的哪个舒服
跑鞋和训练鞋哪个适合健身
鸡肉味的和三文鱼味的哪个好
两种猫粮哪个适合幼猫
两种粮有什么区别
这两个选哪个
选哪个好
选哪个
你觉得哪个好
你推荐哪一款,这两个里面
要是你你选哪个
纠结这两款
在这两款之间纠结
两个都喜欢,不知道买哪个
二选一你帮我选
帮我二选一
三款里面哪个最好
这三个哪个最值
哪双更耐穿
哪双底更软
两双鞋的材质一样吗
这俩是一样的吗
这俩有啥区别
是不是同一款
两个的尺寸一样大吗
两款电池一样吗
音质哪个好
降噪哪个强
和刚才那款比呢
跟刚才那个比怎么样
比上一个好在哪
各自优缺点说一下
优缺点
哪个更显瘦
哪个更划算
买哪个更合适,A还是B
pro 和 lite 哪个好
这两个 difference 是什么
compare 一下
有什麼區別
`,
};

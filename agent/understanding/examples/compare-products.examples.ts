import { lines, type IntentExamples } from './lines.ts';

/** Which of two or more named goods. */
export const compareProducts: IntentExamples = {
  en: lines`
which one keeps me warmer, the parka or the puffer
what's the difference between those and the wireless ones
difference between these and the cheaper ones
how are those different from the over-ear ones
which has more protein, the chicken or the duck
the trail ones or the road ones, which is lighter
is the wool one warmer than the fleece
can both go in the wash
which of them is more waterproof
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
which of these two is best for winter
which of these would last longer
which one lasts longer
which one keeps you warmer
which one is more comfy
which one sounds better
which one has more pockets
which one's lighter to carry
which pair would be better for long walks
the wool coat or the puffer for really cold days
is the wool one warmer than the down one
boots or trail shoes for mud
is in ear better than over ear for sport
over ears vs in ears
lite or pro?
what do you get extra with the pro
what do i get with the pro that the lite hasn't got
what's different about the second one
what makes the pricier one better
what makes it more expensive
why would i pay more for the pro
is it worth paying more
is the expensive one worth it
cheap one or expensive one
are they basically the same
any difference in quality between them
is there a difference in size
how's the battery on each
battery of the one vs the other
put them next to each other for me
lay out the differences
list the differences
tell me the differences
compare the first and third
compare all three
compare with the previous one
compared to the other one, how is it
is this better than the one before
is this one better
better one?
which is the better deal
which is the better choice
which is better value
which is the better buy for a beginner
which one do people like more
which of them sells better
can't make up my mind between the two
i'm torn between the two
torn between navy and black
hesitating between the parka and the coat
deciding between two speakers
choosing between these, any advice
help me pick between these two
tell me which one to get, the red or the blue one
if you had to choose one of them
chicken flavour vs fish flavour
is grain free better than normal kibble
kitten food vs adult food
difference of the two please
whats the diff
actual difference between these
whats the real difference
first or third for hiking
would you go for the first or third
which of em is better
which of em has more battery
is the pricier kibble any better
any better than the cheap one?
airlite or airmax
should i go for x or y
x or y, which one
grey or olive
can't choose colour grey or olive
which is warmer
warmer one?
which has more memory
which suits a beginner
what would you take
the lighter one is which
better for travel?
the 20 or the 30 litre
m2 vs m3
2kg bag vs 10kg bag, better value?
is down better than synthetic here
which food is better for my cat, a or b
which of your two power banks
`,
  zh: lines`
羽绒的和羊毛的哪件暖和
这两款哪个防水更好
鸡肉的和鱼肉的哪个蛋白高
那款跟这款差在哪儿
鸭肉的还是牛肉的蛋白更高
呢子的和羽绒的哪个厚一点
两款耳机哪个降噪强
大的和小的哪个续航久
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
这俩哪个结实
这两个哪个用得久
哪个更耐用
哪个更舒服
哪个音质好一些
哪个口袋多
哪个背着轻
走长路穿哪双好
特别冷的时候穿大衣还是羽绒服
羊毛的和羽绒的谁更暖
泥地里穿靴子还是越野鞋
运动戴入耳的还是头戴的
头戴还是入耳
买lite还是pro
pro多了些啥功能
pro比普通的好在哪
第二款有啥不同
第二个跟第一个差在哪
贵的为啥贵
为啥这个卖得贵些
多花钱买pro值不值
贵的值得吗
买贵的还是便宜的
差不多一样吧这两个
质量上有差别吗
大小有区别吗
两个电池各是多少
一个和另一个续航比怎么样
放一起对比看看
把区别列出来
区别列一下
说说它俩的差别
第一款和第三款比比
三个一起比较下
跟前面那款比哪个强
和另一个比起来咋样
这个比之前那个好吗
这款更好吗
买哪个更值
买哪个划得来
哪个更划算点
新手买哪个好
大家更喜欢哪个
哪个卖得更好
拿不定主意选哪个
在两个之间犹豫
藏青和黑色纠结
派克和大衣不知道选哪个
两个音箱选哪个
给点意见选哪个
这两件帮我挑一件
红的好还是蓝的好
要是只能买一个买哪个
鱼肉味的好还是鸡肉味的好
无谷的和普通的哪个好
幼猫粮和成猫粮有啥不一样
这款跟那款啥区别
两双鞋哪双轻
这两条裤子哪条显瘦
降噪版和普通版差多少
哪一款更适合送人
大的好还是小的好
帮我pk一下这两款
哪款更推荐
这几款哪个最好
a和b选谁
到底差在哪
这几个差哪
爬山第一款还是第三款
第一还是第三
哪个电池顶
哪个更顶用
贵的粮真比便宜的强吗
比便宜的好吗
airlite还是airmax
a还是b
x和y买哪个
灰的还是绿的
选不出来灰的橄榄的
哪个暖
更暖的是哪个
哪个内存大
新手哪个
你会拿哪个
轻的是哪个
旅行带哪个
20升还是30升
m2和m3
2公斤装和10公斤装哪个划算
羽绒和人造棉哪个好
给猫吃a还是b
两款充电宝哪个
哪个噪音小
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Which size of something fits me. */
export const recommendSize: IntentExamples = {
  en: lines`
what size should i get
which size should i order
what size am i
what size do i need
help me with sizing
help me pick a size
size help
not sure which size to get
m or l?
should i go for m or l
between s and m
i'm between two sizes
i'm 180cm 75kg what size
im 5'10 and 160 lbs which size for the jacket
5 foot 4, 130 pounds, what size
height 170 weight 65
170cm, 60kg - S or M?
chest 96 cm waist 82, what size jacket
my waist is 32 inches which jeans size
my foot is 25.5 cm what shoe size
foot length 26cm which size in the running shoes
i'm a us 9 what is that in eu
i wear 42 in nike, what size here
i usually wear m, would m fit in this hoodie
usually a medium but these look small
do these run small
does it run big
do the boots run true to size
are the shoes true to size
is the fit tight
how does this jacket fit
will L fit me
would xl be too big for me
will a size 40 fit a 25 cm foot
does medium fit someone 175
would this fit me, i'm 160cm
would size m fit my boyfriend, he's 182 and 80 kilos
my husband is 6ft2 200lbs what size coat
my mum is a size 14 uk which one
my son is 8 years old what size
what size for a 10 year old
what size dress for 165 cm 58kg
i have broad shoulders, which size
i have wide feet should i size up
should i size up
size up or down?
should i go down a size
last time L was too big, what should i take this time
the m i bought was tight, which size this time
can you recommend a size for the trail shoes
recommend size please
size recommendation
what size would you suggest
which size would be best for me
which size fits 90cm waist
size?
what size
sizing question for the parka
i need help choosing my size for this sweater
dont know my size
idk what size to get lol
what size shoud i order
wat size 4 me
wich size
is large good for 85 kg
bust 92 waist 74 hips 98 what size
i measure 104 around the chest
i'm pregnant, which size should i take
i like it loose, which size
oversized look, which size should i pick
i am 1.72m and 68 kilograms, please recommend size
for 5.6 feet height which size
what size collar/harness fits a 10 kg dog
my dog is 12 kg which size coat
`,
  zh: lines`
尺码咋选
尺码怎么选
我该选什么尺码
我穿什么码
我穿多大码
我穿几码
穿多大的合适
该买多大的
买什么码合适
帮我选个码
帮我推荐下尺码
推荐个码呗
推荐尺码
尺码推荐
170 130斤穿啥码
175 140斤穿什么码
身高165体重110,穿哪个码
160,98斤,s还是m
身高一米七五 体重75公斤
我170,65公斤
我一米六,一百斤,穿什么码
男,180,160斤,外套穿多大
女生 163 52kg 穿s可以吗
162cm 55kg买m还是l
胸围96腰围80穿多大
腰围二尺三穿几码裤子
脚长25.5穿多大鞋
脚长24厘米买几码
我平时穿38的鞋,这个买多大
平时穿m这款穿什么
平时穿L码,这件要拍大一码吗
优衣库穿M你家穿啥
耐克穿42,这个选几码
要不要买大一码
需要拍大一号吗
要不要选小一号
这个码偏大还是偏小
鞋码偏大吗
尺码准吗
尺码标准吗
码数正吗
这款版型大不大
衣服是不是偏小
m码我能穿吗
L码会不会太大
xl会不会大了
m和l选哪个
s跟m纠结
在m和l之间不知道选哪个
我有点胖,穿几码
肚子大要不要选大一号
肩宽要选大一码吗
脚宽脚背高要大一码吗
我喜欢宽松一点,选多大
想穿oversize的选哪个码
给我老公买,他180,170斤,穿什么码
给我爸买的,175,肚子有点大
给孩子买,120cm穿多大
8岁小孩穿什么码
我妈150斤 155穿几个x
130斤能穿吗
120斤穿m会不会紧
上次买的l大了,这次买什么码
上次m有点紧,这回该选哪个
那件羽绒服我穿多大
这条裤子我170能穿吗
这双跑鞋我该买多大
怀孕了穿多大的
不知道买多大
不知道选啥码
码数怎么看,我168/60
我这身材穿啥
尺马怎么选
多大码
啥码
我10斤的狗穿多大
柯基24斤穿什么码
我 180cm 80kg 穿什么 size
size 怎么选
what size 适合我 我165
該買多大的
`,
};

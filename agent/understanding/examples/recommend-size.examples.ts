import { lines, type IntentExamples } from './lines.ts';

/** Which size of something fits me. */
export const recommendSize: IntentExamples = {
  en: lines`
my other sneakers are 39 and fit, what size in these
a 40 in the loafers is perfect on me, what should i order in the boots
the 44 was too tight, would 45 work
i take a 38 in the flats, is 38 right for the sandals too
size 43 pinches, should i go for 44
S fits me in the tee, which size in the dress
jeans in 34 are loose on me, cargo trousers in 33 then?
the hoodie in XL is too big, what size in the sweater
would a 37 work if 36 is tight in the other pair
25 cm foot, which size of the slipper
foot length 23.8, what size trainers
my feet are 27.3cm what size boot
i'm a medium in most things, is M ok for the parka
if L was snug in the fleece what do i take in the jacket
42 or 43 if 42 rubs my toes
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
what do i take, i'm 5'9 and slim
i'm tall and thin, which size
i'm short and a bit chubby, what size suits me
i've got a big belly, which size for the shirt
i have long arms, would L do
what size for me, usually between m and l
in zara i'm a medium, what about here
in uniqlo i wear s
i take a 12 in dresses, what's that with you
uk 10 which of your sizes
us 8 women's shoe, what eu size
i'm a 43 in adidas
my feet are long, 28cm, which size boot
my foot measures 24.5
wide feet, go half a size up?
high instep, should i take bigger
is size 42 right for 26.5 cm
would 38 be ok if i'm normally 37.5
does this come up small or large
do they come up small
is it a small fit
is it cut small
how's the sizing on these
how is the fit on the parka
true to size?
would it fit someone who is 190
can a 100kg guy wear xl
is xl enough for 100 kg
will the m be tight on me at 75 kilos
will s be ok for 50kg
too big for me in L? i'm 172/66
for a woman 163cm 54kg
it's for my wife, she's 168 and 60kg
gift for my gf, she's tiny, 155cm, which size
my boyfriend is 190 and 85kg, l or xl
which size for a 12 year old boy
size for my 7yo daughter
my dad wears a 34 waist
34 inch waist, which trousers size
waist 76cm hips 100 which jeans
chest 42 inches what jacket size
neck and chest of my dog are 35 and 50, which coat
my beagle weighs 11kg, which size
which harness size for a french bulldog
i weigh 85, l or xl
90 kilos, can i wear the large
size guide says m but i think l, what do you say
the chart confuses me, 171cm 63kg, which one is it
i don't understand the size chart, help me choose
i never know my size, can you tell me
tell me my size
what's my size for this
what would be my size
my size for the runners please
choose a size for me
help me choose the right size
pick me a size: 180, 82kg
which should i order, m is sometimes tight on me
previous one in m was too small so what now
i bought the l before and it was huge, go m this time?
based on my last order which size
same size as last time ok for this one?
size for winter layers, want a sweater under it
i want it roomy, l or xl
i like tight fit
going for baggy look, size?
please suggest size i am 5 feet 6 inches
my height is 178 and weight is 82 which size is good
which size i should take
what size i need
size suggestion
what would you put me in
what do you reckon for size, 9 stone 5ft3
i'm always a 9, same here?
do trainers fit normal
do your shoes fit normal
medium or large for 40 inch chest
button up on me? i'm a bit heavier
i take xl at gap
husband takes xl, same with you?
which size boots for 25 and a half cm
coat size for a 14kg whippet
dress size for 168/59
sizing please, 60 kilos 1m65
1m80 74kg size?
74kg 180cm
would it fit me at 90kg
is m ok for me, 170/65
can i wear m
can i fit in a small
should i be a 38 or 39
38 or 39
s or m or l?
which would fit, s or m
what letter size is a uk 12
my bust is 36 inches which one
i have a long torso, which size
am i a medium
i'm curvy, which size
i'm plus size, what do you have for my size and which one
size for someone tall
is one size ok for me
does one size fit a 60cm head
hat size for 58 cm head
glove size for big hands
ring finger 6cm.. which gloves size
is it supposed to be this tight on the shoulders
does it run small
should it fit this loose
do these come up big
`,
  zh: lines`
凉拖37正好，运动鞋拍多大
板鞋41挤脚，徒步鞋拍42还是43
上次买的40码小了，这回拍41可以吗
牛仔裤30合适，休闲裤也拿30吗
T恤穿L刚好，卫衣选什么码
衬衫M紧了，毛衣该拿几码
那双39有点大，换这款拍38行吗
鞋子45顶脚 再拍一双46会大吗
裙子S码正好，大衣也是S吗
脚长23.6，拖鞋穿几码
脚26.8公分这靴子拿多大
平时鞋子穿42，这款也拍42吗
外套XL偏大，羽绒服拍L行不行
裤子31松了 这条买30合适吗
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
我又高又瘦拿哪个号
我矮胖矮胖的,穿啥号
肚子有点大,衬衫拿几号
我手长,L够不够
我一般在m和l中间
zara我穿m,你家呢
优衣库s码的人穿你家啥
裙子我平时160的
平常穿27的裤子,这个拿多大
阿迪我穿43
脚28厘米靴子几号
我脚量了24.5
脚宽要不要大半码
脚背高是不是拿大点
26.5的脚42合适吗
平时37.5买38行不
这款做得偏大偏小
这个版型偏小不
是不是偏小一码
这鞋号码正不正
正常码吗
标准码吗这个
190的人能穿吗
两百斤能穿xl吗
100公斤xl够吗
75公斤穿m紧不紧
100斤s可以不
172 132斤穿L大不大
女生163,108斤
给我媳妇买,168,120斤
女朋友很瘦小,155,拿啥号
我男友190 170斤 l还是xl
12岁男孩穿多大
七岁女儿穿啥号
我爸二尺七的腰
腰围34寸裤子穿多少
腰76臀100牛仔裤几号
胸围106外套多大
我家狗脖围35胸围50穿几号
比格22斤穿哪个号
法斗胸背带拿几号
170斤穿L还是XL
180斤大号能穿吗
尺码表说m我感觉l,你说呢
看不懂尺码表,171 126斤穿哪个
尺码表看不明白帮我选
从来搞不清自己穿几号
帮我看看穿几号
我应该穿几号
我适合哪个号
哪个号适合我
拿哪个号
拿多大号
要哪个号好
选哪个号
拍哪个号合适
拍多大
拍几码
选几码
买几码
买几号
下单选什么尺码
跑鞋给我选个号
帮我定个尺码:180 164斤
m有时候紧,该拿哪个
上回m小了这回拿啥
之前的l太大,这次换m行吗
按我上次买的推荐个码
跟上次同一个码行不行
冬天里面要穿毛衣,拿大一号吗
想宽松点l还是xl
喜欢紧身的
想穿阔一点
个子不高,一米五八,九十斤
一米六八,一百一十斤,穿哪个
身高178重164
我这体重穿啥号
胖子穿几号
梨形身材选几码
腿粗选大一码吗
肩膀宽要穿大点吗
儿子上初中160 90斤穿什么码
您看给我拿几号
一米六一百一十五拿几号
球鞋码正不正
我一直穿43,这个呢
胸围102中号大号
m扣得上吗我有肚子
有肉,m能穿吗
老公xl的,你家呢
老公在优衣库穿xl
登山靴25.5厘米选几
28斤的狗衣服多大
裙子拿啥号168 118斤
羽绒服尺码120斤165
1米8 74公斤
180 74kg
90公斤穿得下吗
m我行不
我穿m行不行
小号我穿得进吗
38还是39
s m l哪个
该s还是m
胸围90选哪个
上身长选哪个
我算m吗
微胖选几号
大码女生穿哪个
高个子穿几号
均码我能穿吗
头围58帽子多大
手大手套几号
婴儿80cm穿几码
孩子110cm 38斤
初中生165穿多大
小腿粗靴子拿几号
这个肩膀这么紧正常吗
穿上有点紧 是正常的吗
这款偏小吗
是不是要拍大一码
`,
};

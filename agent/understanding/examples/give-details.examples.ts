import { lines, type IntentExamples } from './lines.ts';

/** Only names things: an order number, a phone tail, a mail address, measures, a product. */
export const giveDetails: IntentExamples = {
  en: lines`
SM20317
SM 20317
sm20455
#20317
20317
order 20317
order number SM10042
order no. 10042
it's SM20317
its sm20317
my order number is SM20455
the order number is 20455
here it is SM10042
here's my order number: 20111
5566
1234
last four 5566
last 4 digits 8821
phone ends in 5566
ending 0932
my phone ends with 7788
number ends in 1021
my email is anna@example.com
anna@example.com
email: tom.smith@gmail.com
it's under jane_doe@yahoo.com
SM20317, anna@example.com
SM20317 5566
order 20317 phone 5566
175cm 70kg
5'8 150 lbs
5 ft 10, 180 pounds
height 165 weight 55
170 65
i am 180 cm tall
i weigh 72 kg
chest 98, waist 84
waist 32
foot 26 cm
25.5cm
size 42
size M
medium
xl
the jacket
the trail shoes
the blue hoodie
for the earphones
it's the black dress
the running shoes i bought
the women's one
men's
the one in navy
in black
the order from last week
the one from monday
the one with the shoes
my latest order
the one i placed yesterday
JD0012345678
tracking number 1Z999AA10123456784
SF1234567890123
my name is anna
name: Tom Baker
wang wei
its SM20345
sm20345 is the number
number's 20345
order no is 20345
the order is SM20345
order id 20345
this one: SM20345
phone ending 4471
phone ends 4471
ending with 4471
4471
its 4471
the last four are 4471
last digits 0091
mobile ending in 0091
lena.k@mail.de
my mail is lena@mail.de
my e-mail: lena@mail.de
it's registered to lena@mail.de
SM20345 and phone 4471
20345, 4471
number is 20367 and mail is bob@site.co.uk
182 / 79 kg
182cm/79kg
i'm 182 79
6'1 and 190
5'4", 120lb
168 cm, 61 kilos
height's 168, weight's 61
my height is 168 and weight is 61
i'm 168 tall, 61 kg
waist 30 hips 38
chest's 92
bust 88 waist 70 hips 96
foot's 24 long
24 cm foot
size 10
i'm a medium
usually M
large
42
eu 42
the grey parka
grey parka
that parka
the parka in grey
parka
the wool sweater
running shoes
earbuds
black earbuds
the speaker
the bag of kibble
cat food
the boots from march
the one i got in march
the one from yesterday
yesterday's order
the order with the boots
the one with two jackets
the newest order
the one that hasn't arrived
the delivered one
the big one
the mens version
for men
for my son
women's
kids
under my husband's name
1Z12345E0205271688
RR123456789CN
tracking JD0099887766
Lena Koch
it's Omar
SM20481, phone 3344
my phone is ...3344
sm20481 and 3344
phone 3344
5'11 175lb
175lb 5'11
180cm
72kg
chest 98
the second order, the shoes
it's the blue one
blue
red
size 8
eu 44
i'm 34
`,
  zh: lines`
SM20317
sm20317
SM 20455
订单号SM20317
订单号是20317
单号20455
我的订单号:SM10042
20317
是SM20317这个
20455这个单
5566
1021
尾号5566
手机尾号8821
后四位5566
后四位是0932
电话后四位7788
手机号后面是1234
尾号是 1021
邮箱mei@example.com
mei@example.com
我的邮箱是 123456@qq.com
SM20317 尾号5566
20317,5566
订单SM20317,手机后四位5566
170 65
170,130斤
身高170体重65
175cm 70kg
一米七五 一百四
165 52公斤
我165,110斤
我身高180
体重130
胸围96
腰围80
脚长25.5
25厘米
42码
m码
L
XL的
38的鞋
那件外套
羽绒服
那双跑鞋
耳机
那个耳机
蓝色的卫衣
女款的那件
男款的
黑色的
黑色那件
灰色m码
上周买的那单
昨天下的那个
周一买的
买鞋的那单
买外套那个
最近一单
猫粮那个
狗粮
我前天买的那双鞋
上个月的
SF1234567890123
运单号 YT2233445566778
物流单号75312345678901
我叫王伟
姓名李华
张三
手机13800138000
是SM20345
SM20345这单
单号SM20345
20345
订单20345
我的单号20345
编号20345
手机后4位4471
手机尾号4471
尾数4471
4471
后四位4471
电话尾号0091
最后四位0091
lihua88@163.com
邮箱lihua88@163.com
邮箱是lihua88@163.com
注册邮箱 lihua@qq.com
SM20345,4471
20345 尾号4471
单号20367,邮箱bob@qq.com
182 79公斤
182/79
182,158斤
一米八二 158斤
168 61公斤
身高168,体重122斤
身高168 体重61kg
我168,122
168高 122斤重
腰围76臀围96
胸围92
三围88 70 96
脚24厘米
脚长24
m
M码
10码
平时穿m
我穿m的
大号
42的
欧码42
灰色的派克大衣
灰色派克
那件派克
派克大衣
派克大衣灰色的
羊毛毛衣
跑鞋
耳塞
黑色耳机
音箱
那袋粮
猫粮
三月买的靴子
三月那单
昨天那单
昨天的订单
有靴子的那单
两件夹克的那单
最新一单
没到的那个
已经到的那个
大的那个
男款
男士的
给我儿子的
女款
儿童的
我老公名字下的
YT1234567890123
SF9988776655443
京东JD0099887766
李梅
我是王军
收件人王军
SM20481 3344
尾号3344
180 160斤
180cm
72公斤
胸围98
蓝的
红色
蓝色那个
40码
44的
第二个单的鞋
`,
};

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
`,
};

import { lines, type IntentExamples } from './lines.ts';

/** Hurry it up: a request to speed something along, not a question when. */
export const urgeShipment: IntentExamples = {
  en: lines`
please hurry
hurry up please
can you hurry up my order
please hurry with my order
can you speed it up
can you speed up the delivery
speed up my shipment please
can you expedite my order
please expedite
can you ship it faster
can you ship it sooner
please ship it today
please ship it asap
ship asap
send it asap please
need it asap
i need it urgently
it's urgent
this is urgent i need the parcel
urgent!!! please ship
i need it by friday please hurry
i need it before the weekend can you rush it
rush my order
rush it please
can you prioritise my order
please prioritize mine
push my order to the front
can you push the warehouse to ship
ask the warehouse to hurry
tell the courier to hurry up
can you contact the courier to deliver faster
please chase the courier
chase up my parcel
chase my delivery please
can you nudge the carrier
follow up with ups for me
please follow up on my shipment
can you get it out today
any way to get it faster
can i get it sooner
can i pay for faster shipping on this order
upgrade my shipping to express
upgrade to next day for order SM20317
it's for a birthday on saturday please speed up
wedding is on sunday, please send it quickly
my dog is out of food please send it quick
please deliver quickly
deliver it fast please
quickly please
faster please
make it fast
plz hurry
pls ship my order quick i travel on monday
hury up my delivery
send faster
kindly expedite the shipment
could you ask them to deliver today
please make them deliver it today
send it now please
`,
  zh: lines`
催一下
帮我催一下
催催
催单
催一下快递
帮我催下快递
催一下物流
催催物流呗
催发货
催一下发货
帮忙催一下仓库
跟仓库说一声快点发
快点发货
快点发货吧
赶紧发货
赶紧给我发
尽快发货
请尽快发货谢谢
麻烦尽快安排发货
抓紧发货
今天务必发出
今天一定要发啊
能不能今天就发
能早点发吗
可以优先发我的吗
优先发一下
给我加急
加急发货
加急一下
可以加急吗
加钱能加急吗
能改发顺丰快一点吗
能快点吗
能不能快点
快点行不行
快点送
让快递快点送
叫快递员快点
跟快递说下今天送
帮我联系快递尽快派送
催快递员派送
联系一下快递公司催催
我急用
急用,快点
很急
着急用
我很急啊
急急急
等着用呢
等着穿呢快点发
孩子等着穿
家里猫没粮了,快点
狗粮断了,麻烦快点
周六要用,麻烦快一点
后天要出差,快点发
婚礼要用,请加急
生日要送人的,赶紧
送礼用的,麻烦尽快
出国要带的,能提前发吗
SM20455 催一下
20455快点发
催一下我那个单
帮我催催订单
我的单能快点处理吗
亲 快点发呀
老板快点发货哦
麻烦快点
搞快点
速度发货
速发
快快快
快一点啊求求了
能不能提速
能 rush 一下吗
asap 发货
催壹下
`,
};

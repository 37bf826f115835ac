import { lines, type IntentExamples } from './lines.ts';

/** A question about one product: material, price, stock, colours, battery life, fit for a cat. */
export const productQuestion: IntentExamples = {
  en: lines`
is this jacket waterproof
is it waterproof
what is it made of
what's the material
is it real leather
is it 100% cotton
is the sweater itchy
is it see through
how thick is the hoodie
is the coat warm enough for -10
how warm is it
does the jacket have inside pockets
does it have a hood
is the hood removable
how long is the coat
how much does it weigh
how heavy are the boots
how much is the jacket
how much does it cost
price of the headphones?
what's the price
how much for the earbuds
is it in stock
do you have this in stock
is size m in stock
is the black one in stock in L
do you have it in size 42
do you have this in red
is the navy hoodie available in xl
what colours does it come in
which colours are there
what colors do you have for the trail shoe
what sizes are available for the parka
is it available in blue
when will it be back in stock
will you restock the white sneakers
sold out? when is it back
how long does the battery last
battery life of the earphones
how long to charge
does it support fast charging
does it work with iphone
are the headphones compatible with android
does the speaker connect by bluetooth
is it bluetooth 5
does it have noise cancelling
is the watch waterproof for swimming
can i swim with it
does the keyboard come with a cable
what's in the box
does it come with a charger
is the power bank allowed on a plane
how many mah
how big is the bag
will a 15 inch laptop fit in the backpack
are these good for running
are the shoes good for wide feet
are these shoes slippery in the rain
is this food ok for kittens
is it ok for a 3 month old puppy
can senior cats eat this
is it grain free
what are the ingredients
does it contain chicken
how much should i feed a 5kg cat
how many kg is the bag
when does the food expire
is the colour like in the photos
does the colour fade
does it shrink in the wash this shirt
does this pill
is it unisex
is it for men or women
where is it made
is it vegan
how's the quality
is it any good
any reviews on this one
is this the new version
does the black one have the same sole
wat material is it
hw much is this
is the jacket good for skiing
`,
  zh: lines`
这个是什么材质
这件什么面料的
是纯棉的吗
是真皮的吗
含绒量多少
充绒量多少
厚不厚
厚吗
薄不薄会不会透
透不透
会起球吗
起球吗这件毛衣
会掉色吗
会缩水吗这个
扎不扎人
暖和吗
零下十度能穿吗
东北冬天穿够暖吗
防水吗
能防雨吗
下雨天能穿吗
有没有内口袋
带帽子吗
帽子能拆吗
衣长多少
裤长是多少
有多重
重不重
多少钱
这个多少钱
这款什么价
耳机怎么卖
有货吗
还有货吗
这个还有吗
m码还有吗
黑色l码有货没
42码有没有
白色的还有没有
有没有红色
有几个颜色
都有什么颜色
有哪些尺码
有xxl吗这款
什么时候补货
啥时候有货
断货了吗还会上吗
续航多久
电池能用多长时间
充一次能用几天
多久充满
支持快充吗
苹果手机能用吗
安卓能用吗
支持蓝牙5吗
有降噪吗
降噪效果怎么样
音质怎么样
能连电脑吗
能不能戴着游泳
防汗吗
带充电线吗
盒子里都有什么
充电宝能上飞机吗
多少毫安
容量多大
包能装下15寸电脑吗
适合跑步吗
适合宽脚吗
防滑吗
鞋底软不软
磨脚吗
三个月的小猫能吃吗
幼猫可以吃这个吗
老年犬能吃吗
泰迪能吃吗
挑食的猫吃不吃
配料表是什么
有没有谷物
含鸡肉吗我家猫过敏
一天喂多少
一袋多少斤
保质期多久
生产日期是什么时候的
颜色和图片一样吗
有色差吗
是正品吗这个耳机
质量怎么样
好用吗
好不好穿
男女都能穿吗
是男款还是女款
是新款吗
哪里产的
显胖吗
透气吗
这鞋透气不
味道大吗
这款 in stock 吗
有 black 的吗
這個有貨嗎
`,
};

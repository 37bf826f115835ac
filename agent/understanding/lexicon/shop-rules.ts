import type { Lexicon } from './lexicon.ts';

/** How the shop does things. */
export const shopRules: Lexicon = {
  policy: {
    en: 'policy, policies, rule*, terms, conditions, allowed, in general, how does, what happens, is there a limit, window, deadline for, if i, if it, if the, what if, in case',
    zh: '政策,规则,规定,条件,要求,如果,要是,万一,的话,假如,时限,期限,最晚',
  },
  generally: {
    en: 'usually, normally, generally, typically, on average, standard, how long does, how long do, how many days do i, how many days does',
    zh: '一般,正常,通常,平常.{0,3}(?:几|多),默认,都是.{0,3}吗,需要几天,要几天,要多久',
  },
  shipping_fee: {
    en: 'shipping cost*, shipping fee*, free shipping, postage, delivery charge*, delivery fee*, free delivery, delivery free, shipping charge*, pay for return*, pays for, who pays, pay to return, shipping price',
    zh: '运费,邮费,包邮,快递费,免邮,满多少,谁出,运费险,掏邮费,出运费,偏远',
  },
  abroad: {
    en: 'international*, abroad, overseas, country, countries, canada, australia, europe, germany, france, ireland, hawaii, mexico, japan, duty, duties, worldwide, uk, usa, import, customs',
    zh: '国外,海外,国际,香港,台湾,澳门,关税,新疆,西藏,加拿大,美国,日本,澳洲,欧洲',
  },
  invoice: {
    en: 'invoice*, receipt*, vat, tax number, bill, billing, company name',
    zh: '发票,专票,普票,开票,抬头,税号,收据,小票,报销',
  },
  payment: {
    en: 'pay with, payment*, paying, visa, mastercard, amex, paypal, apple pay, google pay, klarna, afterpay, alipay, wechat, emi, instal*ment*, cod, cash on delivery, pay later, pay on delivery',
    zh: '支付方式,花呗,白条,分期,货到付款,刷卡,信用卡,微信支付,怎么付,付款方式,能用支付宝',
  },
  warranty: {
    en: 'warranty, warranties, guarantee*, repair*, covered, after a year, after 6 months, breaks, dies',
    zh: '保修,质保,维修,三包,保多久,售后,坏了怎么办,坏了管,管不管,怎么修',
  },
  care: {
    en: 'wash*, iron, ironing, dry clean, dryer, tumble, cleaning, care for, machine, detergent, store it',
    zh: '怎么洗,机洗,手洗,缩水,熨,保养,护理,清洗,干洗,晾,洗衣机,能洗,烘干,保存',
  },
  member: {
    en: 'member*, points, loyalty, vip, reward*, refer*, referral, benefits',
    zh: '会员,积分,等级,vip,成长值,邀请,权益,福利',
  },
  hours: {
    en: 'opening hours, open, hours, closed, working hours, business hours, on (?:saturdays|sundays|weekends|holidays), what time do you, what time are you',
    zh: '营业,几点上班,上班时间,下班,节假日,工作时间,几点开,几点有人,几点在,有人上班',
  },
  store: {
    en: 'store, stores, physical, outlet*, showroom*, dealer*, distributor*, franchise*, near me, nearest, branch, visit, actual shop, real shop, try on in',
    zh: '实体店,门店,线下,专柜,加盟,代理,店铺在哪,自提,去试穿,试穿的店,实体',
  },
  area: {
    en: 'pincode, pin code, pin, zip, zipcode, area, city, town, my place, my location',
    zh: '我这边,我们这,农村,乡镇,地区,乡下',
  },
  genuine: { en: 'genuine, original, authentic, fake, counterfeit, legit', zh: '正品,假货,真货,正版,高仿,保真,假一赔' },
  account: {
    en: 'password, log in, login, sign up, register, sign in, delete my account, subscribe',
    zh: '登录,注册,密码,注销,登不上',
  },
  expiry: { en: 'expiry, expire*, expiration, shelf life, best before', zh: '保质期,过期,生产日期' },
  size_chart: { en: 'size chart, size guide, how do i measure, how to measure', zh: '尺码表,怎么量,码表' },
  packaging: {
    en: 'gift wrap*, gift note, gift card*, packaging, original box, tags, opened, without the box, worn',
    zh: '吊牌,包装,拆封,贺卡,礼品卡,洗过,穿过',
  },
  discount: {
    en: 'discount*, coupon*, promo*, sale, sales, deal, deals, voucher*, special offer*, offer, offers, code, codes, percent off, off, black friday, cyber monday, clearance, bargain, knock off, money off, student, bundle, bogo, stack',
    zh: '优惠,打折,折扣,券,活动,满减,促销,红包,特价,双十一,双11,双十二,618,便宜点,秒杀,会员价,福利,打个折,少点,抹零,打几折,砍价,清仓,直播间,最低价,卖不卖,叠加,团购',
  },
  not_accepted: {
    en: 'rejected, not working, does not work, invalid, not accepted, expired, will not apply',
    zh: '用不了,不能用,不可用,无效,失效,点不了',
  },
  days_limit: {
    en: 'days do i have, how many days, how long do i have, within, 30 days, 14 days, 7 days, return window, time limit',
    zh: '几天内,七天,7天,无理由,多少天,多久内,几天之内,天之内,天内',
  },
  can_i: {
    en: 'can i, could i, may i, am i able, is it possible, possible to, allowed to, am i allowed',
    zh: '可以吗,能不能,可不可以,能否,可以.{1,8}吗,能.{1,8}吗,行吗,行不,成不,支持',
  },
  can_you: { en: 'can you, could you, would you, will you, can u, are you able', zh: '帮我,帮忙,麻烦,给我,替我,能给' },
  do_you: { en: 'do you, you guys, you lot, does your', zh: '你们,你家,你店,咱家,贵店,店里,贵司' },
  how_to: { en: 'how do i, how to, how can i, steps, process for, procedure', zh: '怎么,如何,咋,怎样,流程' },
  what: { en: 'what, which, what is, what are', zh: '什么,啥,哪' },
  why: { en: 'why, how come, reason, any reason', zh: '为什么,为啥,咋回事,怎么回事,什么原因' },
  mine: {
    en: 'my, mine, i ordered, i bought, i paid, i sent, i returned, i have',
    zh: '我的,我那,我买,我下,我退,我寄,我拍,我付,我这',
  },
  want: {
    en: 'want*, would like, i would like, like to, please, looking to, i need to, need to, wish',
    zh: '想,要,请,需要',
  },
};

import { foreignNames } from '../../../tools/places.ts';
import type { Lexicon } from './lexicon.ts';

/** How the shop does things. */
export const shopRules: Lexicon = {
  policy: {
    en: `
      policy, policies, rule*, terms, conditions, allowed, in general, how does, what happens,
      is there a limit, window, deadline for, if i, if it, if the, what if, in case, requirement*,
      what are the rules, how long have i got, do i have to, do i need to, am i able to, would i,
      can it go back, is it ok to, are there any restrictions, who covers, who pays, does it include,
      what is covered, cover
    `,
    zh: `
      政策, 规则, 规定, 条件, 要求, 如果, 要是, 万一, 的话, 假如, 时限, 期限, 最晚, 算谁的, 怎么规定, 有什么要求, 什么条件, 有限制吗, 需要什么, 给不给, 保不保,
      管不管, 可否, 必须吗, 算不算, 包括, 怎么个, 怎么算
    `,
  },
  generally: {
    en: `
      usually, normally, generally, typically, on average, standard, how long does, how long do,
      how many days do i, how many days does, as a rule, on the whole, most of the time, average,
      come through, take to arrive, usually come, standard delivery, how soon do, how soon are,
      how quickly do
    `,
    zh: `
      一般, 正常, 通常, 平常.{0,3}(?:几|多), 默认, 都是.{0,3}吗, 需要几天, 要几天, 要多久, 大概要几天, 多久能到一般, 普遍, 常规, 往常, 通常要, 一般多久,
      一般几, 几天到, 几天能到一般
    `,
  },
  shipping_fee: {
    en: `
      shipping cost*, shipping fee*, free shipping, postage, delivery charge*, delivery fee*,
      free delivery, delivery free, shipping charge*, pay for return*, pays for, who pays, pay to return,
      shipping price, cheapest delivery, delivery option*, covers shipping, cover shipping,
      free shipping limit, shipping free, free over, minimum order, freight charge, carriage, handling fee,
      surcharge
    `,
    zh: `
      运费, 邮费, 包邮, 快递费, 免邮, 满多少, 谁出, 运费险, 掏邮费, 出运费, 偏远, 邮资, 寄费, 运费多少, 快递多少钱, 免运, 免运费, 包不包邮, 满多少包, 来回运费, 邮费谁,
      出邮费, 邮费算
    `,
  },
  abroad: {
    en: `
      international*, abroad, overseas, country, countries, canada, australia, europe, germany, france,
      ireland, hawaii, mexico, japan, duty, duties, worldwide, uk, usa, import, customs, ship to,
      deliver to, post to, send to, malta, norway, scotland, wales, india, china, brazil, singapore,
      malaysia, new zealand, italy, spain, poland, sweden, dubai, foreign, cross border, outside the, ${foreignNames.en.join(', ')}
    `,
    zh: `
      国外, 海外, 国际, 香港, 台湾, 澳门, 关税, 新疆, 西藏, 加拿大, 美国, 日本, 澳洲, 欧洲, 马来西亚, 新加坡, 泰国, 韩国, 英国, 法国, 德国, 境外, 出境, 外国,
      大马, 内蒙, 青海, 海南, 寄到国外, 寄新疆, 寄西藏, ${foreignNames.zh.join(', ')}
    `,
  },
  invoice: {
    en: `
      invoice*, receipt*, vat, tax number, bill, billing, company name, made out to, tax receipt,
      proof of purchase, business purchase, company purchase, expense, expenses, fapiao
    `,
    zh: `
      发票, 专票, 普票, 开票, 抬头, 税号, 收据, 小票, 报销, 开个票, 开具, 增值税, 电子票, 纸质票, 普通发票, 专用发票, 公司名, 开公司, 开什么票
    `,
  },
  payment: {
    en: `
      pay with, payment*, paying, visa, mastercard, amex, paypal, apple pay, google pay, klarna, afterpay,
      alipay, wechat, emi, instal*ment*, cod, cash on delivery, pay later, pay on delivery, pay half,
      half later, pay in, split, deposit, later, wire transfer, bank transfer, cheque, crypto pay, pay by,
      how to pay, payment options, checkout with, gift card pay
    `,
    zh: `
      支付方式, 花呗, 白条, 分期, 货到付款, 刷卡, 信用卡, 微信支付, 怎么付, 付款方式, 能用支付宝, 先付, 一半, 分开付, 转账, 对公, 押金, 先用后付, 怎么付钱, 数字人民币,
      云闪付, 货到, 到付
    `,
  },
  warranty: {
    en: `
      warranty, warranties, guarantee*, repair*, covered, after a year, after 6 months, breaks, dies,
      maintenance, fix it, broken after, under warranty, breaks after, how long does it last before,
      lifetime, servicing, coverage, protection plan, what is covered
    `,
    zh: `
      保修, 质保, 维修, 三包, 保多久, 售后, 坏了怎么办, 坏了管, 管不管, 怎么修, 修不修, 给修吗, 保吗, 包修, 包换, 一年内, 坏了保, 坏了给, 用几个月坏, 人为, 返修,
      寿命, 终身
    `,
  },
  care: {
    en: `
      wash*, iron, ironing, dry clean, dryer, tumble, cleaning, care for, machine, detergent, store it,
      launder*, rinse, soak, bleach, spin, hand wash, wash it, wash cold, wrecking, ruining it,
      get rid of stains, polish, how do i clean, maintain
    `,
    zh: `
      怎么洗, 机洗, 手洗, 缩水, 熨, 保养, 护理, 清洗, 干洗, 晾, 洗衣机, 能洗, 烘干, 保存, 咋洗, 水洗, 漂白, 浸泡, 甩干, 脱水, 暴晒, 收纳, 去污, 打油, 擦,
      洗坏, 变形, 怎么清
    `,
  },
  member: {
    en: `
      member*, points, loyalty, vip, reward*, refer*, referral, benefits, earn points, earn, redeem, tier*,
      gold member, perks, club, join, subscription
    `,
    zh: `
      会员, 积分, 等级, vip, 成长值, 邀请, 权益, 福利, 攒, 兑换, 入会, 黑卡, 钻石, 金卡, 等级权益, 积分抵, 升级会员
    `,
  },
  hours: {
    en: `
      opening hours, open, hours, closed, working hours, business hours,
      on (?:saturdays|sundays|weekends|holidays), what time do you, what time are you, u open, you open,
      open on, what days, opening, lunch break, midnight, holidays, bank holiday, reachable, online hours,
      support hours
    `,
    zh: `
      营业, 几点上班, 上班时间, 下班, 节假日, 工作时间, 几点开, 几点有人, 几点在, 有人上班, 上班不, 开门, 关门, 值班, 休息, 放假, 几点到几点, 什么时候在线, 在线时间,
      周日你们, 过年上班
    `,
  },
  store: {
    en: `
      store, stores, physical, outlet*, showroom*, dealer*, distributor*, franchise*, near me, nearest,
      branch, visit, actual shop, real shop, try on in, retail, boutique, mall, in person, offline,
      physical store, pop up, your shop address, come by, stop by, see it in person, try it on, try on
    `,
    zh: `
      实体店, 门店, 线下, 专柜, 加盟, 代理, 店铺在哪, 自提, 去试穿, 试穿的店, 实体, 商场, 柜台, 去店里, 现场, 旗舰店在哪, 能去看, 哪试穿, 摸一摸, 看实物
    `,
  },
  area: {
    en: 'pincode, pin code, pin, zip, zipcode, area, city, town, my place, my location',
    zh: '我这边,我们这,农村,乡镇,地区,乡下',
  },
  genuine: {
    en: `
      genuine, original, authentic, fake, counterfeit, legit, knock off brand, replica, copy, certificate,
      real deal, real nike, verified, authenticity, brand new
    `,
    zh: `
      正品, 假货, 真货, 正版, 高仿, 保真, 假一赔, 真的不, 假的吗, 是真是假, 仿的, 授权, 防伪, 鉴定, 验真, 品牌授权, 官方
    `,
  },
  account: {
    en: `
      password, log in, login, sign up, register, sign in, delete my account, subscribe, username,
      my profile, my account, otp, verification code, two factor, newsletter, notifications,
      delete account
    `,
    zh: `
      登录, 注册, 密码, 注销, 登不上, 用户名, 验证码, 实名, 绑定, 登陆, 换绑, 账户安全, 退订短信, 会员账号
    `,
  },
  expiry: {
    en: `
      expiry, expire*, expiration, shelf life, best before, use by, still fresh, production date, made on,
      how fresh
    `,
    zh: `
      保质期, 过期, 生产日期, 新鲜, 什么时候生产, 日期新, 临期, 多久过期
    `,
  },
  size_chart: {
    en: `
      size chart, size guide, how do i measure, how to measure, measurements table, measuring guide,
      chart for sizes
    `,
    zh: `
      尺码表, 怎么量, 码表, 尺寸表, 尺码对照, 对照表, 测量
    `,
  },
  packaging: {
    en: `
      gift wrap*, gift note, gift card*, packaging, original box, tags, opened, without the box, worn,
      seal, sealed, wrapper, labels on, tag on, try on and return, used item, card message, wrap it
    `,
    zh: `
      吊牌, 包装, 拆封, 贺卡, 礼品卡, 洗过, 穿过, 封条, 标签, 原盒, 鞋盒, 没拆, 剪标, 礼盒, 包装盒, 写贺卡
    `,
  },
  discount: {
    en: `
      discount*, coupon*, promo*, sale, sales, deal, deals, voucher*, special offer*, offer, offers, code,
      codes, percent off, off, black friday, cyber monday, clearance, bargain, knock off, money off,
      student, bundle, bogo, stack, anything off, something off, percent, saver, special price, cheaper if,
      reduced, cut price, friends and family, better price, best price, do any better, lower, haggle,
      negotiate, bundle price, multi buy, free delivery code, cashback, first time buyer*, new customer*
    `,
    zh: `
      优惠, 打折, 折扣, 券, 活动, 满减, 促销, 红包, 特价, 双十一, 双11, 双十二, 618, 便宜点, 秒杀, 会员价, 福利, 打个折, 少点, 抹零, 打几折, 砍价, 清仓,
      直播间, 最低价, 卖不卖, 叠加, 团购, 减钱, 让利, 折后, 活动价, 套餐价, 优惠码, 码不起作用, 折, 几折, 打包价, 少一点, 再低点, 再少, 算便宜, 实惠点, 薅, 新客,
      首单, 头一回买, 老客, 拼团, 预售价, 定金, 返现, 立减, 抵扣, 力度
    `,
  },
  not_accepted: {
    en: `
      rejected, not working, does not work, invalid, not accepted, expired, will not apply, does nothing,
      doing nothing, fails, failed, error, wont apply, cannot use, refused, greyed out, not valid,
      keeps saying
    `,
    zh: `
      用不了, 不能用, 不可用, 无效, 失效, 点不了, 不起作用, 没反应, 没用, 报错, 不让用, 灰的, 显示错误, 输不进, 不能输
    `,
  },
  days_limit: {
    en: `
      days do i have, how many days, how long do i have, within, 30 days, 14 days, 7 days, return window,
      time limit, how long have i got, before it is too late, within how many, how late can,
      deadline to return, days to send, up to how many
    `,
    zh: `
      几天内, 七天, 7天, 无理由, 多少天, 多久内, 几天之内, 天之内, 天内, 期限多, 多少天内, 几天可以, 多久可以退, 超过几天, 过几天就不, 多少日
    `,
  },
  can_i: {
    en: `
      can i, could i, may i, am i able, is it possible, possible to, allowed to, am i allowed, can it,
      can they, can this, am i ok to, is it ok if, is it okay to, are we able, would i be able,
      do i have to, must i
    `,
    zh: `
      可以吗, 能不能, 可不可以, 能否, 可以.{1,8}吗, 能.{1,8}吗, 行吗, 行不, 成不, 支持, 能吗, 可吗, 给不给, 让不让, 中不中, 可以伐, 能伐, 许不许
    `,
  },
  can_you: {
    en: `
      can you, could you, would you, will you, can u, are you able, will you please, please could,
      would you mind, mind, i want you to, ask you to, have your team
    `,
    zh: `
      帮我, 帮忙, 麻烦, 给我, 替我, 能给, 给弄, 帮弄, 给办, 帮办, 帮一下, 搭把手, 能给我, 能帮, 给安排, 安排一下, 给处理, 处理一下
    `,
  },
  do_you: {
    en: `
      do you, you guys, you lot, does your, you got, u got, u have, u sell, do u, are you, is your,
      you people, your shop, your store, the shop
    `,
    zh: `
      你们, 你家, 你店, 咱家, 贵店, 店里, 贵司, 您家, 您这, 你这, 你这边, 你们这, 你那, 您那, 您们, 店家, 卖家, 商家
    `,
  },
  how_to: {
    en: `
      how do i, how to, how can i, steps, process for, procedure, what is the way, way to, walk me through,
      explain how, what steps, go about, guide me, instructions for
    `,
    zh: `
      怎么, 如何, 咋, 怎样, 流程, 教我, 教一下, 步骤, 方法, 操作, 在哪操作, 途径, 入口, 手续, 怎么走, 怎么办
    `,
  },
  what: {
    en: `
      what, which, what is, what are, wat, whats, whichever, what kind, what sort, what type
    `,
    zh: `
      什么, 啥, 哪, 哪种, 哪样, 什么样
    `,
  },
  why: {
    en: `
      why, how come, reason, any reason, what for, what is the reason, how is it that, whats the hold up,
      hold up, explain why, any explanation
    `,
    zh: `
      为什么, 为啥, 咋回事, 怎么回事, 什么原因, 怎会, 什么道理, 原因, 缘故, 为毛, 啥原因, 搞毛, 凭什么
    `,
  },
  mine: {
    en: `
      my, mine, i ordered, i bought, i paid, i sent, i returned, i have, of mine, i have ordered, i made,
      i placed, my one, i had, i am waiting
    `,
    zh: `
      我的, 我那, 我买, 我下, 我退, 我寄, 我拍, 我付, 我这, 我在, 我从, 我上周, 我昨天, 我刚, 我之前, 我妈买, 我家, 咱买
    `,
  },
  want: {
    en: `
      want*, would like, i would like, like to, please, looking to, i need to, need to, wish, hope, hoping,
      wanna, gonna, intend, plan to, demand, require, must, insist
    `,
    zh: `
      想, 要, 请, 需要, 希望, 打算, 准备, 要求, 得, 务必, 必须, 期待, 想要, 盼
    `,
  },
};

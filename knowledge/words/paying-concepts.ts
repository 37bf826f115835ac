/** What is said of money, offers and what comes with an order; written as `concepts.ts` says. */
export const payingConcepts: Readonly<Record<string, { en: string; zh: string }>> = {
  invoice: {
    en: 'invoice, fapiao, receipt, tax receipt, e-invoice, electronic invoice, proof of purchase, billing document, bill for, expense claim, reimburse from my company, tax number, proof of payment, bill, billing',
    zh: '发票 开票 电子发票 专票 普票 增值税 抬头 税号 报销 收据 开个票 小票 购物凭证 补开 电子票 票据 票',
  },
  special_invoice: {
    en: 'special vat invoice, vat invoice, special invoice, company invoice, input tax',
    zh: '专票 增值税专用发票 专用发票 抵扣 对公',
  },
  payment: {
    en: 'payment, pay, payment method, pay with, pay by, alipay, wechat pay, wechat, paypal, visa, mastercard, credit card, debit card, unionpay, apple pay, checkout, currency, charged, cash, american express, amex',
    zh: '付款 支付 支付方式 支付宝 微信 微信支付 银行卡 信用卡 银联 paypal 贝宝 付钱 扣款 货币 结账 刷卡 买单 能刷 刷信用卡 付的',
  },
  instalments: {
    en: 'instalment, installment, pay later, huabei, monthly payment, buy now pay later, klarna, credit purchase, split payment, pay in parts',
    zh: '分期 花呗 先用后付 白条 免息 月付 赊',
  },
  cash_on_delivery: {
    en: 'cash on delivery, pay on delivery, pay cash, cod, pay when it arrives, pay when the parcel comes, pay when it comes, pay at the door, pay the courier, pay at delivery',
    zh: '货到付款 到付 见货付款 收到再付 到了再付 收货付款 收到货再付款',
  },
  payment_failed: {
    en: "payment failed, payment declined, card declined, declined, can't pay, charged twice, double charged, deducted, unpaid, payment didn't go through",
    zh: '付款失败 支付失败 付不了 支付不了 扣了两次 重复扣款 付不了款 未付款 多扣',
  },
  deadline: {
    en: 'until when, deadline, last year, months ago, weeks ago, too late',
    zh: '多久之内 去年 前年 几个月前 上个月买 补开 还能补',
  },
  kept_for: {
    en: 'how long do you keep, keep it, keep a parcel, hold it, hold my package, hold my parcel, locker hold',
    zh: '能放几天 放几天 能留几天 留几天 放多久 留多久 保管几天 保留几天 保留多久',
  },
  not_returnable: {
    en: "can't be returned, cannot be returned, can't return, not returnable, non-returnable, can't send back",
    zh: '不能退 不可以退 不支持退 不可退 退不了 不支持无理由',
  },
  maximum: {
    en: 'maximum, at most, up to',
    zh: '最多 最高 上限',
  },
  unpaid: {
    en: "forgot to pay, forgot payment, haven't paid, not paid, didn't pay, aren't paid, unpaid",
    zh: '没付款 忘了付款 忘记付款 未付款 没付钱 还没付',
  },
  double_charge: {
    en: 'charged twice, charged two times, charged me twice, paid twice, billed twice, double payment, double charge, both payment records',
    zh: '重复扣款 扣了两次 扣两次 扣了我两次 扣我两次 付了两次 付了两遍 多扣',
  },
  other_card: {
    en: 'another card, different card, other card, another account, different account, card or account',
    zh: '别的卡 其他卡 另一张卡 换张卡 换一张卡 别的账户',
  },
  other_shop: {
    en: 'other shops, another shop, other platforms, another site, another store, competitor, amazon, taobao, tmall, pinduoduo, ebay, aliexpress',
    zh: '其他平台 其他店 别的平台 别的店 别家 淘宝 天猫 拼多多 亚马逊',
  },
  expiry: {
    en: 'expire, expiry, expired, run out, valid, validity, last day',
    zh: '过期 到期 有效期 失效 作废 最后使用日',
  },
  benefits: {
    en: 'benefit, perk, advantage, what do you get, what do i get, get out of it, in it for me',
    zh: '权益 好处 特权 福利',
  },
  cash_out: {
    en: 'cash out, cash in, cash them in, cash it in, cash value, paid out, pay out, payout, exchanged for cash, for cash, turn into money, turn into cash, become cash, real money',
    zh: '提现 兑现 折现 换现金 变现 兑换现金 换成钱 换成现金',
  },
  points_worth: {
    en: 'are worth, points worth, worth in, make one yuan, value of points',
    zh: '抵多少 能抵 抵1元 值多少 值几个钱 换多少钱',
  },
  price_protection: {
    en: 'price protection, price drop, price dropped, price adjustment, price match, cheaper now, cheaper, lower price, difference back, went down, price difference, reduced after, on sale after i bought, dropped in price, refund the difference, for less, price lower, lower now, went on sale, dropped after, now on sale, match the price',
    zh: '价保 保价 降价 再降 又降 还降 差价 退差价 补差价 便宜了 买贵了 价格保护 跌价 降了 别的平台 更便宜',
  },
  coupon: {
    en: 'coupon, voucher, promo code, discount code, promotion code, stack, combine discounts, combine coupons, redeem, my code, a code, the code, codes, two codes, two coupons, promo codes, coupon codes, combine, at the same time',
    zh: '优惠券 券 优惠码 折扣码 领券 叠加 抵用券 代金券 红包 兑换码 一起用 两张券 同时用 优惠叠加',
  },
  promotion: {
    en: 'promotion, sale, discount, offer, deal, special offer, black friday, double 11, 618, percent off, bargain, clearance, promo, singles day, upcoming, current promotion, coming up, sales',
    zh: '促销 优惠 打折 折扣 活动 满减 双十一 双11 六一八 618 特价 大促 减价 秒杀 优惠活动 便宜点 便宜 优惠点 搞活动 几折 打几折',
  },
  membership: {
    en: 'membership, member, loyalty, vip, tier, loyalty programme, loyalty program, rewards, silver, gold, club',
    zh: '会员 会员等级 vip 贵宾 等级 银卡 金卡 会员权益 会员日 入会',
  },
  points: {
    en: 'point, points, reward points, earn points, credits, points expire',
    zh: '积分 攒积分 积分兑换 积分抵扣 积分过期 积分清零 清零 积分怎么花 积分怎么用 花积分',
  },
  birthday: {
    en: 'birthday',
    zh: '生日',
  },
  gift_card: {
    en: 'gift card, gift certificate, gift voucher, e-gift, store credit, prepaid card',
    zh: '礼品卡 购物卡 储值卡 礼品券 电子卡 充值卡 余额',
  },
  gift: {
    en: 'gift, present, gift wrap, gift wrapping, gift box, gift note, greeting card, wrapped, gift receipt, hide the price, wrapping paper, handwritten, girlfriend, boyfriend, for my mom, for my friend, as a present, wrap it, wrap',
    zh: '礼物 礼盒 包装 礼品包装 贺卡 送人 送礼 礼品袋 不放价格 送朋友 手写 代写 卡片 价格单 女朋友 男朋友 老婆 妈妈 送给 送妈妈 闺蜜',
  },
  free_gift: {
    en: 'free gift, gift with purchase, freebie, bonus item, free socks, gift missing',
    zh: '赠品 小礼物 附赠 送的东西 满赠',
  },
  student: {
    en: 'student, student discount, university, college, campus, school, undergraduate, education discount',
    zh: '学生 学生证 大学 校园 教育优惠 学生价 学信网 高校 上学 大学生 高中生 研究生',
  },
  bulk: {
    en: 'bulk, wholesale, large order, corporate, company order, business order, group buy, large quantity, quantity discount, team uniform, reseller, many pieces, volume discount, pieces for our company, for my team, our team, our company, for our company, for a company, bulk order, with our logo, hoodies for',
    zh: '批量 批发 团购 大量 企业采购 公司采购 集采 定制 进货 代理 采购 量大 大单 拿货 一批 单位 公司要 给公司 订制 团体',
  },
  price: {
    en: 'price, cost, how much, expensive, fee, charge, costs',
    zh: '价格 多少钱 价钱 贵 费用 收费 几块 要钱 花钱 交钱 付钱',
  },
  free: {
    en: 'free, no charge, complimentary, free of charge, for nothing',
    zh: '免费 不要钱 不收费 白送 零元',
  },
  minimum: {
    en: 'minimum, threshold, at least, minimum order, spend, or more, below that',
    zh: '满多少 门槛 起送 最低 起订 满99 满额 起批 起订量 最少',
  },
};

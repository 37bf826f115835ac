/** What is said of sending, taking back and paying; written as `concepts.ts` says. */
export const buyingConcepts: Readonly<Record<string, { en: string; zh: string }>> = {
  // sending
  shipping: {
    en: 'shipping, ship, shipment, delivery, deliver, send out, mail, courier, freight, dispatch',
    zh: '配送 送货 寄送 快递 物流 发货 寄出 派送 派件 寄 送达 邮寄 发快递',
  },
  dispatch: {
    en: 'dispatch, dispatched, send out, leave the warehouse, process my order, processing time, ship out, ship my order, ship it, when will you ship, when do you ship, shipped yet, sent yet, send my order, orders leave, get sent out, sent out, gets sent, been sent',
    zh: '发货 出库 发出 寄出 发快递 出仓 备货 发出来 发了吗 发了没 没发货 还没发 给我寄 寄出来 什么时候寄 啥时候寄 多久寄',
  },
  shipping_fee: {
    en: 'shipping fee, shipping cost, shipping charge, delivery fee, delivery cost, delivery charge, postage, cost of shipping, cost of delivery, pay for shipping, pay for delivery, charge for delivery, charge for shipping, shipping price, freight, cost to ship, shipping rate',
    zh: '运费 邮费 快递费 配送费 邮资 寄费',
  },
  free_shipping: {
    en: 'free shipping, free delivery, ship for free, shipping free, delivered free, free postage, ships free, free ship, shipping is free, delivery is free, shipping stays free, delivery stays free, is shipping free, is delivery free',
    zh: '包邮 免运费 免邮 免邮费 不用邮费 免快递费 满多少包邮',
  },
  arrival: {
    en: 'arrive, arrival, get here, reach me, turn up, show up, come, arrives',
    zh: '什么时候到 啥时候到 何时到 到得了 能到 送到 到货 收到',
  },
  delivery_time: {
    en: 'delivery time, shipping time, transit time, take to arrive, how long does delivery, how long does shipping, how long delivery, how long shipping, delivery take, shipping take, days to arrive, days to deliver, when will it arrive, when does it arrive, when will my order arrive, arrive by, estimated delivery, get here, delivery estimate, come before, arrive before, in time for',
    zh: '几天到 多久到 几天能到 多久能到 什么时候到 啥时候到 何时到 多长时间到 到货时间 时效 几天送到 多少天到 多久送到 送达时间 几天送达 到货要几天 几天才到 多久才到',
  },
  duration: {
    en: 'how long, how many days, how soon, how quickly, how fast, when will, when do, how many hours, how many weeks',
    zh: '多久 几天 多长时间 多少天 什么时候 啥时候 何时 几个小时 几小时 要几天 要多久 几个月 多少个月 多长',
  },
  express: {
    en: 'express shipping, express delivery, express option, faster, rush, urgent, urgently, expedite, expedited, next day, speed up, overnight delivery, quicker, priority shipping, by friday, by monday, by tomorrow, need it by, in a hurry, asap, as soon as possible, soonest, get it tomorrow, pay extra to get it, need it tomorrow',
    zh: '加急 加快 快点 急用 赶时间 次日达 急着 明天就要 明天要 明天能到',
  },
  remote_area: {
    en: 'remote area, remote region, xinjiang, tibet, qinghai, inner mongolia, ningxia, gansu, hainan, far away province',
    zh: '偏远 偏远地区 新疆 西藏 青海 内蒙古 内蒙 宁夏 甘肃 海南 乌鲁木齐 拉萨 西宁',
  },
  overseas: {
    en: 'overseas, abroad, international, internationally, worldwide, foreign, outside china, other country, other countries, uk, usa, us address, america, europe, australia, canada, germany, france, japan, singapore, britain, england, london, new york, hong kong, macau, taiwan, korea, malaysia, new zealand, italy, spain, which countries, brazil, mexico, india, russia, dubai, middle east, south africa, ireland, netherlands, belgium, sweden, thailand, switzerland, poland, country',
    zh: '海外 国外 境外 国际 出国 港澳台 香港 澳门 台湾 美国 英国 日本 欧洲 澳洲 澳大利亚 加拿大 新加坡 德国 法国 韩国 马来西亚 新西兰 国外要 寄国外 海外能 巴西 墨西哥 印度 俄罗斯 中东 南非 爱尔兰 荷兰 比利时 瑞典 泰国 意大利 西班牙 国家',
  },
  customs: {
    en: 'customs, import duty, duty, duties, import tax, tariff, customs clearance, clearance, vat, taxes, tax at the border',
    zh: '海关 清关 关税 进口税 报关 税费 扣关 交税 税 缴税',
  },
  carrier: {
    en: 'carrier, courier, which courier, shipping company, delivery company, sf express, ems, jd logistics, dhl, zto, yto',
    zh: '承运商 快递公司 什么快递 哪家快递 啥快递 哪个快递 顺丰 中通 京东物流 京东 邮政 韵达 圆通 发什么快递 走什么快递 哪家物流 什么物流 哪个物流 走哪家 用哪家',
  },
  parcel: {
    en: 'parcel, package, pack, box',
    zh: '包裹 快递 快件 件 箱子',
  },
  tracking: {
    en: 'track, tracking, tracking number, where is my, where my, follow my parcel, trace, logistics information, whereabouts, tracking info, status of my parcel, check the status',
    zh: '物流信息 查物流 查快递 单号 快递单号 运单号 物流单号 跟踪 到哪了 到哪儿了 走到哪 查件 物流查询 物流 我的快递到哪',
  },
  stuck: {
    en: "stuck, not moving, no update, no movement, hasn't moved, no scan, stopped updating, not updated, stalled, frozen, same place, no news, not budge",
    zh: '不动 没动静 没更新 不更新 停滞 卡住 一直没动 物流异常 没动 卡在 几天没动 不走了 停在 停了 一个地方 没走',
  },
  late: {
    en: 'late, overdue, delayed, delay, behind schedule, later than promised, promised date, still not here, still waiting',
    zh: '晚了 晚到 延误 迟到 超时 还没到 怎么还没到 没按时 太慢 很慢 慢',
  },
  lost: {
    en: "lost, lose, missing parcel, went missing, never arrived, never came, disappear, vanish, not received, didn't receive, never received, haven't received, stolen, gone missing, never showed up",
    zh: '丢件 丢失 丢了 弄丢 遗失 不见了 没收到 没到 未收到 失踪 搞丢 丢 弄丢了 掉了 不见',
  },
  signed_not_received: {
    en: 'says delivered, marked as delivered, marked delivered, shows delivered, delivered but, said it was delivered',
    zh: '显示签收 已签收 显示已签收 被签收 签收了没收到 显示送达 代签 我签了 说我签 没拿到 已签 签了',
  },
  failed_delivery: {
    en: "not at home, missed delivery, nobody home, no one home, failed delivery, delivery attempt, missed the courier, wasn't home, not home, second attempt, redeliver, redelivery, away when, out when",
    zh: '不在家 没人在家 没人收 派送失败 投递失败 改天送 再送 重新派送 二次派送 没接到电话',
  },
  pickup_point: {
    en: 'pickup point, pick-up point, parcel locker, locker, collection point, pick up station, cainiao, hive box, pick up the package for me, collect the parcel for me, pick up my parcel, pick up my package, collect my parcel, collect my package',
    zh: '驿站 快递柜 自提点 丰巢 代收点 自提柜 菜鸟 存放点 取件码 取件 柜子 快递点 菜鸟驿站 代收 帮我拿快递 帮我取 代取 帮忙拿',
  },
  store_pickup: {
    en: 'store pickup, pick up in store, collect in store, click and collect, in-store, physical store, pick up myself, collect it myself, offline store, brick and mortar, pick it up, visit your store, showroom, shop in person, a shop in, shops in, stores in, a store in, our stores, your stores, retail store, branch, any store, in a store, in the store, local store, try on in, where are you located, located, store location, address of your store, physical location, try it on in, shops i can visit, stores i can visit, shop i can visit, physical shop, a shop i can, do you have shops, any shops',
    zh: '门店自提 到店自提 自提 实体店 线下店 门店 到店取 上门取货 自己去拿 店里拿 线下 店里 到店 专卖店 去店里 店在哪 店在哪里 门店地址',
  },
  upstairs: {
    en: 'to my door, doorstep, upstairs',
    zh: '送上门 送货上门 上门 送到家 送上楼',
  },
  weekend: {
    en: 'weekend, saturday, sunday, public holiday, holiday, spring festival, national day, chinese new year',
    zh: '周末 节假日 假期 放假 过年 春节 国庆 周六 周日 星期天',
  },
  // changing one's mind
  return: {
    en: "return, send back, go back, sent back, send it back, send them back, send this back, sending back, bring back, give back, ship back, ship it back, mail back, take back, take it back, don't want it, no longer want, change my mind, changed my mind, don't like, hate it, unwanted, not satisfied, no questions asked, no reason, cooling off, returnable",
    zh: '退货 退回 寄回 退掉 退了 想退 要退 能退 可以退 可退 退换 退换货 不想要 不要了 不喜欢 后悔 无理由 七天无理由 7天无理由 退不退 退 给退 退不 寄回去',
  },
  return_window: {
    en: 'return window, return period, within 7 days, how many days to return, how long to return, return deadline, too late to return, time limit, days to return, days do i have',
    zh: '退货期 退货期限 七天无理由 7天无理由 几天内可以退 多少天内 几天内 多久内 过了七天 超过七天 期限 超过7天 过了7天',
  },
  return_cost: {
    en: 'return shipping, return postage, return cost, who pays, pay for return, pay for the return, return fee, free return, cost to return, return label, who covers',
    zh: '退货运费 谁出运费 谁付运费 运费谁出 运费谁付 退回运费 运费险 退货邮费 谁承担 邮费谁出 运费自理 寄回去的快递费 寄回的运费 退货的运费 退货快递费 寄回邮费',
  },
  shipping_insurance: {
    en: 'return shipping insurance, shipping insurance, freight insurance, parcel insurance, insured, insurance',
    zh: '运费险 退货险 保价 运费保险 保险',
  },
  exchange: {
    en: 'exchange, swap, another size, different size, different colour, different color, wrong size, bigger size, larger size, smaller size, other size, replace with, another colour, size up, size down, trade it',
    zh: '换货 换码 换尺码 换颜色 换大一码 换小一码 换一件 换一双 调换 换个 换成 换大 换小 退换 退换货 更换',
  },
  refund: {
    en: 'refund, money back, my money, get money, reimburse, reimbursement, credited, repay, paid back, refunded, pay back, get paid',
    zh: '退款 退钱 钱退 退我钱 返款 退回来的钱 钱什么时候 返还 钱还没 钱回来 退的钱 退到哪 退哪里',
  },
  refund_time: {
    en: 'refund time, how long refund, how long does a refund, how long until the refund, refund take, when refund, when will i get my money, business day, working day, hit my account, land in my account, back on my card, show up on my card, refund status, still no refund, not refunded yet',
    zh: '多久到账 到账 几天到账 什么时候到账 到账时间 何时到账 多久退 几天退 多久能退 工作日 还没收到 没到账 银行卡 还不到 怎么还不到 还没退',
  },
  cancel: {
    en: "cancel, cancellation, call off, abort, withdraw my order, stop my order, undo my order, ordered by mistake, by mistake, accidentally ordered, purchase by mistake, don't want the order",
    zh: '取消 撤销 撤单 拍错 拍错了 不想买了 下错单 买错 误拍 退单',
  },
  change_address: {
    en: 'change address, change my address, wrong address, change the address, update address, new address, different address, shipping address, delivery address, moved house, redirect, edit address, phone number wrong, change my phone, address, typed the wrong address',
    zh: '改地址 换地址 地址写错 地址填错 修改地址 收货地址 更改地址 地址错 改电话 改收货 改个地址 换个地址 搬家 地址 改派 填错 写错 地址填 电话写错',
  },
  change_order: {
    en: 'change my order, modify order, edit my order, add an item, combine orders, merge orders, amend',
    zh: '改订单 修改订单 合并订单 加一件 合单 一起发 合并发货 备注',
  },
  damaged: {
    en: "damaged, broken, break, defective, faulty, fault, crushed, torn, hole, leak, cracked, scratch, stain, quality problem, quality issue, doesn't work, not working, stopped working, dead on arrival, flaw, dirty, ripped, smashed, dented, poor quality, no sound, dead, won't turn on, won't charge, arrived broken, falling apart, mouldy, moldy, rotten, mould, mold, insects, bugs, silent, zip broke, zipper broke, tear",
    zh: '破损 损坏 坏了 坏的 碎了 压坏 瑕疵 质量问题 破了 破洞 裂 划痕 污渍 脏 开线 掉色 不能用 用不了 次品 变形 残次 烂了 有问题 没声音 没反应 失灵 开不了机 不响 充不进电 压扁 摔坏 发霉 长虫 有虫 生虫 开胶 故障 洞 有个洞 破个洞 断了 掉了一个 没声 瑕',
  },
  wrong_item: {
    en: 'wrong item, wrong colour, wrong color, not what i ordered, sent the wrong, incorrect item, different from, wrong product, not the one i ordered',
    zh: '发错 寄错 错发 不是我买的 发错货 颜色不对 尺码不对 货不对板 与描述不符 跟描述不符 错了 寄来的不是',
  },
  missing_item: {
    en: 'missing item, item missing, missing from, something missing, incomplete, not in the box, short of, left out, missing, only one arrived, empty box, part of my order',
    zh: '少发 漏发 少了 缺少 缺件 少件 没有放 少一件 漏了 空包 少寄 没给 漏寄',
  },
  evidence: {
    en: 'photo, picture, video, proof, evidence, unboxing',
    zh: '照片 图片 拍照 视频 凭证 举证 开箱',
  },
  opened: {
    en: 'opened, open bag, unsealed, used, worn, washed, tag, tags, original packaging, unopened, sealed, tried on, try on, tags off, removed the tag, taken out, original box, keep the box, without the box, cut the tags, cut off, tag removed, without tags, packaging, shoe box, threw away the box, threw away the shoe box, lost the box, box is gone',
    zh: '拆封 开封 拆了 用过 穿过 洗过 吊牌 原包装 未拆封 没拆 试穿 剪了 打开 开袋 拆开 试穿了 拆了包装 原盒 拆吊牌 拆了吊牌 剪吊牌 剪吊牌了 洗了 洗了一次 下过水 穿了 穿出门 原来的盒子 鞋盒',
  },
  unopened: {
    en: 'unopened, sealed, not opened, still sealed, never opened, havent opened',
    zh: '没拆封 未拆封 没拆 没开 没打开 没开封 未开封 没拆开 没开过 没动过',
  },
  transfer: {
    en: 'passed on, pass on, pass them on, transfer, give them to, give it to, give my points, share them with',
    zh: '转给 转让 转送 送给别人 转赠 过户',
  },
  balance: {
    en: 'balance, left over, leftover, remaining amount, rest of the money, bit by bit, use it partly, part of it, half of it, some of it, only part, in parts',
    zh: '余额 用不完 没用完 用剩 剩下的钱 剩的钱 分几次 一次用完',
  },
  drying: {
    en: 'dry, drying, dryer, drier, tumble dry, tumble dryer, air dry, hang dry, radiator',
    zh: '烘干 烘 晾 晾干 晒 晒干 阴干 甩干 烘干机 怎么干',
  },
  shrinking: {
    en: 'shrink, shrank, shrunk, smaller after washing, felted',
    zh: '缩水 缩了 洗小了 变小了 毡化',
  },
  logo: {
    en: 'logo, print, printed, printing, embroider, embroidery, custom, customised, customized, engrave, engraved',
    zh: 'logo 印 印字 印标 刺绣 标志 刻字 定制',
  },
  upgrade: {
    en: 'upgrade, move up, next level, become vip, become a vip, get vip, reach vip, vip status',
    zh: '升级 升 升到 升成 怎么升 升vip',
  },
  after_dispatch: {
    en: 'after dispatch, after it was shipped, after it shipped, after shipping, already shipped, has shipped, once shipped, been shipped, on its way, left the warehouse, already sent, already dispatched',
    zh: '已经发货 发货后 发货之后 发货以后 发了货 已发货 发出去了 寄出去了 在路上',
  },
  before_dispatch: {
    en: 'before dispatch, before it ships, before shipping, not shipped yet, not dispatched',
    zh: '发货前 没发货 还没发货 未发货 交给快递之前',
  },
  water_damage: {
    en: 'water damage, liquid, liquid damage, got wet, spilled, fell into water, submerged',
    zh: '进水 进液 泡水 掉水里 沾水 泡了水',
  },
  // money
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

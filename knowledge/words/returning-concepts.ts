/** What is said of changing one's mind and of goods that aren't as they should be; written as `concepts.ts` says. */
export const returningConcepts: Readonly<Record<string, { en: string; zh: string }>> = {
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
};

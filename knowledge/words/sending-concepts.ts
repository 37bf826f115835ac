/** What is said of sending and receiving; written as `concepts.ts` says. */
export const sendingConcepts: Readonly<Record<string, { en: string; zh: string }>> = {
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
};

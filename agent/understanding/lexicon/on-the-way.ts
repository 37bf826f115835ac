import type { Lexicon } from './lexicon.ts';

/** Orders, parcels and their way to the shopper. */
export const onTheWay: Lexicon = {
  parcel: {
    en: `
      parcel*, package*, packet*, shipment*, consignment, delivery, deliveries, mail, box, boxes, carton,
      pkg, mailbox, letterbox, jiffy, bundle, freight, cargo, dispatch note, what i ordered, my stuff,
      my things, my goods, my bits
    `,
    zh: `
      快递, 包裹, 物流, 快件, 那个件, 我的件, 我件, 的件, 件儿, 货物, 邮包, 包儿, 箱子, 货儿, 货品, 我东西, 我的东西, 快的递, kuaidi, 件儿到, 大件, 小件
    `,
  },
  carrier: {
    en: `
      courier*, carrier*, driver*, delivery (?:man|guy|person|driver|company|service), van, dhl, ups,
      fedex, usps, hermes, evri, royal mail, dpd, gls, postman, mailman, post office, shipping company,
      courier man, delivery lady, delivery folks, delivery people, deliveryman, rider, postie,
      amazon logistics, yodel, canada post, auspost, australia post, parcelforce, yamato, sf express,
      shunfeng, cainiao, locker, access point, parcel shop, depot
    `,
    zh: `
      快递员, 快递小哥, 小哥, 派送员, 配送员, 送货的, 快递公司, 物流公司, 顺丰, 中通, 圆通, 韵达, 申通, 极兔, 邮政, ems, 菜鸟, 驿站, 丰巢, 快递柜, 自提柜, 门卫,
      代收点, 派件员, 快递师傅, 快递大哥, 骑手, 小哥哥, 德邦, 京东快递, 京东物流, 百世, 天天快递, 快递点, 快递站, 收发室, 传达室, 代收, 蜂巢, 柜子, 信箱, 信报箱,
      门卫室, 保安
    `,
  },
  tracking: {
    en: `
      track*, trace, tracking, link, follow (?:my|the) (?:parcel|order|package), awb, tracker,
      consignment number, waybill, reference number, scan, scans, scanned, barcode
    `,
    zh: `
      单号, 运单, 物流信息, 轨迹, 跟踪, 追踪, 物流状态, 物流详情, 查.{0,2}快递, 查.{0,2}物流, 查件, 运单编号, 面单, 扫描, 扫描记录, 物流号, 快递号, 追一下,
      追追, 取件码, 物流进度, 官网
    `,
  },
  order: {
    en: `
      order, orders, ordered, ordering, purchase*, bought, placed, orders placed, buys, transaction, trx,
      cart, checkout, reservation, preorder, preordered, pre ordered, pre order
    `,
    zh: `
      订单, 下单, 下的单, 下了单, 拍的, 拍了, 拍下, 买的, 买了, 单子, 那单, 这单, 一单, 个单, 两单, 几单, 我单, 订的, 订了, 订购, 购买, 购物, 成交, 交易,
      下过单, 买过, 入的, 拿的那, 预订, 预定, 预购
    `,
  },
  where: {
    en: `
      where, where is, whereabouts, location, how far, got to, clue, any sign, no sign, locate,
      current position, whereabout, which town, which city, which country, which stop, at the moment,
      position, status of delivery, is it here, at what point, has it reached, headed, en route,
      on its way, on the way, still has to go, tell me where
    `,
    zh: `
      哪了, 哪里了, 哪儿了, 在哪, 到哪, 走到, 哪站, 哪一站, 什么地方, 啥地方, 位置, 运到, 多远, 到没到, 到了没, 到没, 影子, 影儿, 没影, 踪影, 哪个市, 哪个城市,
      哪一步, 走哪, 还要走多, 在途, 途中, 路上, 进展到, 落哪, 跑哪, 去哪了, 飞哪, 何处, 目前在
    `,
  },
  when: {
    en: `
      when, eta, how long, how soon, how many (?:more )?days, what (?:day|date|time), which day, by when,
      expected date, date, until, at what time, when should i, how much longer, how many more,
      any idea when, be with me, in how many, expect it, to expect, arrival, arriving, timeframe,
      time frame, timeline
    `,
    zh: `
      什么时候, 啥时候, 何时, 几时, 多久, 几天, 哪天, 多长时间, 几号, 几点, 什么时间, 啥时, 礼拜几, 星期几, 周几, 多会儿, 猴年马月, 多会, 啥辰光, 还需多, 还得多,
      要等多, 还要等, 大约什么, 啥日子, 哪一天, 哪日, 能收着, 收着, 估计什么
    `,
  },
  warehouse: {
    en: `
      warehouse, depot, hub, facility, sorting, distribution, your place, out of the door, out the door,
      storage, stockroom, fulfilment centre, fulfillment center, distribution centre, sorting centre,
      sort facility, building, shelf, your end, with you guys
    `,
    zh: `
      仓库, 仓, 中转, 分拣, 转运, 集散, 网点, 出库, 配货, 备货, 大门, 库房, 发货地, 库里, 分拨, 站点, 中心, 场地
    `,
  },
  dispatch: {
    en: `
      dispatch*, ship, ships, shipped, shiped, shipping, send, sends, sent, sending, post it, posted,
      fulfilled, fulfil*, packed, packing, handed over, handed to, go out, gone out, out the door, leave,
      left, preparing, despatch*, mailed out, mail it, mail out, get going, left your, leave your,
      on its way out, picked up by, collected by, handed, released, move out, moved out, being sent,
      get posted, gets posted
    `,
    zh: `
      发货, 寄出, 发出, 出库, 发走, 没发, 不发, 发了, 发没, 寄了, 寄没, 没寄, 未寄, 寄走, 给我寄, 给我发, 待发, 打包, 揽收, 揽件, 取件了, 备货, 出发, 走了没,
      安排发, 给快递, 交给快递, 走件, 出货, 出门, 放货, 发车, 送出, 交寄, 投递, 邮出, 邮走, 没邮, 给我邮, 发出来, 寄过来, 寄来
    `,
  },
  processing: {
    en: `
      processing, preparing, pending, unfulfilled, not shipped, still says paid, confirmed but,
      label created, awaiting, on hold, backorder, being prepared, getting ready, in progress,
      order confirmation, only a confirmation, no update since payment, awaiting pick, sat with
    `,
    zh: `
      处理中, 备货, 待发货, 待出库, 打包中, 配货, 已付款, 后台, 没动静, 还没动静, 已支付, 在备, 没处理, 下单成功, 等什么, 搁那, 放着, 压着, 没人处理, 待处理
    `,
  },
  deliver: {
    en: `
      deliver*, arriv*, get here, gets here, got here, here by, show up, shows up, showing up, showed up,
      turn up, turned up, reach*, landing, land, come, comes, coming, came, bring, brings, bringing,
      drop off, dropping off, dropped, hand over, at my door, at my place, with me, to me, make it here,
      get to me
    `,
    zh: `
      到货, 送达, 派送, 送到, 能到, 到手, 配送, 派件, 送货, 派了, 在派, 送来, 送过来, 到得了, 到不了, 能来, 拿到, 到家, 到了, 送上门, 捎来, 带来, 给我送, 送我,
      交到, 收着, 拿着, 寄到, 抵达, 上门
    `,
  },
  have_it: {
    en: `
      received, arrived, got it, got the, got my, i got, came, turned up, delivered, it is here, opened,
      tried it, tried them, wore, have it, picked up, brand new, after one wear, first wash,
      i have received, have had it, in my hands, unboxed, unpacked, first day, day two, since i got,
      got mine, just came, came today, came yesterday, arrived today, on arrival, put it on, wearing it,
      using it
    `,
    zh: `
      收到了, 收到的, 已收到, 刚收到, 收到货, 拿到了, 拿到的, 到手, 签收了, 试了, 试穿, 穿了, 上身, 打开, 拆开, 刚到, 到的, 用了, 穿着, 收货了, 拿到手, 到手里,
      收着了, 收来, 来了以后, 打开袋子, 拆开一看, 头一天穿, 第一天, 用了一, 穿了一, 上脚, 上手, 戴了, 开箱, 验货
    `,
  },
  not_yet: {
    en: `
      not yet, yet, still, has not, have not, had not, did not, never, nothing, no sign, nowhere,
      is not here, not here, not received, not arrived, not come, nothing has, nothing came, nothing yet,
      no parcel, no package, nowhere to be seen, without my, zero reply, not a thing, is not there,
      any day now, no box, not one, not any
    `,
    zh: `
      还没, 还不, 还未, 一直没, 没到, 没收到, 没动, 迟迟, 咋还, 怎么还, 至今, 到现在, 没见着, 没见到, 没影, 连个, 没拿到, 没来, 仍然, 仍未, 没见, 没看见, 没看到,
      哪都没有, 哪儿都没有, 空空, 没个, 没消息, 毫无, 丝毫, 没有消息, 还是没, 依旧, 照旧
    `,
  },
  promised: {
    en: `
      supposed to, should have, should be, promised, was due, due, expected, estimated, you said,
      said it would, guaranteed, meant to, was told, guaranteed by, deadline, agreed, scheduled,
      the date you gave, quoted, planned for, you told me, they said, eta was
    `,
    zh: `
      说好, 承诺, 答应, 应该.{0,4}到, 早就该, 预计, 说的是, 说今天, 说明天, 你们说, 原定, 本来, 说是, 讲好, 约好, 约定, 定的, 答应我, 给的日期, 写的, 预告,
      保证, 说24, 说48
    `,
  },
  late: {
    en: `
      late, delay*, overdue, slow, slowly, forever, too long, so long, ages, days ago, weeks ago, past,
      behind schedule, waiting, waited, weeks, fortnight, month, ages ago, ages back, a while, forever ago,
      long overdue, past due, missed the, passed, later than, way too, eternity, months, nearly a month,
      still waiting, keep waiting, so many days
    `,
    zh: `
      太慢, 这么慢, 好慢, 慢死, 延误, 晚了, 超时, 超期, 过期没, 等了, 等到, 好几天, 半个月, 一个星期, 一个礼拜, 一周了, 个月了, 这么久, 好久, 老久, 过了, 迟到, 拖,
      天了, 周了, 半天了, 逾期, 迟迟, 磨蹭, 拖拉, 半年, 快一个月, 大半个月, 十几天, 多天, 好多天, 整整, 足足, 早就, 早过, 天数, 这么多天, 龟速, 蜗牛
    `,
  },
  stuck: {
    en: `
      stuck, not moving, not moved, no update*, not updat*, not changed, no movement, no progress, frozen,
      sitting, same place, same status, same thing, stalled, hung up, held, customs, budged,
      has not budged, moved an inch, not changed for, unchanged, parked, stopped moving, idle,
      dead in the water, paused, limbo, no scan*, blocked
    `,
    zh: `
      没动, 不动, 不更新, 没更新, 没有更新, 停在, 停了, 停留, 卡在, 卡住, 停滞, 没变, 一直在, 一个字没, 待着, 原地, 不走, 没走, 海关, 清关, 没挪, 挪窝, 再没,
      停滞不前, 没反应, 静止, 僵, 压在, 滞留, 积压, 趴窝, 没下文, 断更, 没有进展
    `,
  },
  lost: {
    en: `
      lost, disappeared, gone missing, went missing, vanished, stolen, stole, nicked, theft, nowhere,
      can not find, could not find, cannot find, misplaced, binned, threw away, in the bin, does not exist,
      no record, cannot locate, fell off the truck, swiped, pinched, porch pirate*
    `,
    zh: `
      丢了, 丢件, 弄丢, 丢失, 不见了, 被偷, 偷了, 找不到, 找不着, 遗失, 没了, 下落不明, 不知所踪, 扔了, 扔掉, 下落, 不翼而飞, 没影儿, 没有这个单号, 查无, 没记录,
      半路, 被人拿, 拿走, 让人拿, 顺走, 给丢, 掉了包
    `,
  },
  says_delivered: {
    en: `
      says (?:it )?(?:was |is )?delivered, marked (?:as )?delivered, shows (?:as )?delivered,
      said delivered, delivered but, says it arrived, status delivered, apparently delivered, signed for,
      signed by, proof of delivery, marked complete, shows complete, status complete, tracker says,
      claims delivered, supposedly delivered, allegedly delivered, claims it was
    `,
    zh: `
      显示签收, 显示已签收, 已签收, 显示已送达, 显示送达, 显示已收, 说签收, 说我签收, 被签收, 代签, 谁签, 没签, 未签, 说送到了, 显示完成, 已完成, 说收到了, 妥投, 显示到了,
      显示已到, 显示派送成功, 显示已取, 被取走, 物流说放, 说放, 说已经送
    `,
  },
  failed_attempt: {
    en: `
      attempt*, no one rang, nobody came, did not ring, not home, was home, missed delivery, doorbell,
      door, doorstep, porch, neighbo*r*, reception, card through the door, sorry we missed you, knocked,
      knock, rang, buzzer, concierge, no answer at the door, left a note, safe place, with a neighbo*r*,
      next door
    `,
    zh: `
      派送失败, 没打电话, 没联系, 没敲门, 没按门铃, 门铃, 门口, 邻居, 没人在家, 在家, 不在家, 拒收, 物业, 前台, 没通知, 没短信, 敲门, 楼下, 门卫, 送错门, 放哪,
      随便放, 隔壁, 保安室, 没人接
    `,
  },
  returned_to_sender: {
    en: `
      returned to sender, returning to sender, going back to you, sent back to you, backwards,
      wrong direction, wrong city, to the sender, back to sender, return to sender, refused it,
      rejected by, undeliverable
    `,
    zh: `
      退回去了, 往回走, 往回, 被退回, 原路返回了, 运回, 送错地方, 送错, 送到别, 退件, 退回发件, 往回寄, 拒签, 返程, 打道回府, 退回寄件
    `,
  },
  hurry: {
    en: `
      hurry, hurry up, urgent*, asap, rush*, expedite*, speed*, quick*, faster, sooner, priorit*,
      immediately, chase, chop chop, push, nudge, fast, as soon as possible, really need, need it by,
      need it before, right away, today please, get a move on, step on it, pronto, at the earliest, swift*,
      prompt*, get moving, make haste, step it up, faster delivery, quicker, quickly, need it now,
      time is short, running out of time, before that, in time, no time, emergency, super urgent, critical,
      bump, prioritise, fast track, jump the queue, earlier delivery, waiting for it desperately
    `,
    zh: `
      催, 快点, 快些, 快一点, 急用, 着急, 很急, 急着, 急急, 加急, 赶紧, 赶快, 尽快, 尽早, 抓紧, 早点, 早些, 等着用, 等着穿, 加快, 优先, 提速, 麻溜, 速度, 速发,
      火速, 推一把, 务必, 必须.{0,4}到, 必须.{0,4}拿到, 必须.{0,4}发, 特急, 火急, 着急用, 早日, 及早, 提前, 动起来, 利索, 快马加鞭, 紧急, 从速, 别耽误,
      耽误事, 耽误, 来不及, 赶时间, 赶着, 求快, 插队, 快点儿, 快快, 加速, 要赶, 之前给我, 之前送
    `,
  },
  deadline: {
    en: `
      birthday, wedding, holiday, trip, travel*, going away, party, christmas, flight, leave on,
      before (?:the )?(?:weekend|friday|saturday|sunday|monday), plane, train, vacation, moving out, exam,
      interview, graduation, anniversary party, mothers day, valentine*, easter, new year, concert, race,
      ceremony, before i leave, before i go
    `,
    zh: `
      出差, 旅游, 出国, 婚礼, 过生日, 聚会, 考试, 比赛, 要用, 要穿, 断粮, 断了, 没粮, 飞机, 火车, 开学, 毕业, 面试, 年会, 情人节, 母亲节, 七夕, 国庆, 春节,
      元旦, 演唱会, 答辩, 结婚, 满月, 搬家前, 走之前, 出发前
    `,
  },
  day: {
    en: 'today, tonight, tomorrow, this week, next week, weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday, this morning, this afternoon',
    zh: '今天,今儿,明天,明儿,后天,这周,下周,周末,今晚,周一,周二,周三,周四,周五,周六,周日,礼拜,星期',
  },
  past_day: {
    en: 'yesterday, last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time), ago, earlier, the other day, since',
    zh: '昨天,前天,上周,上个月,上礼拜,上星期,大前天,前几天,前两天,上次,上回,那天,刚才,早上',
  },
  address: {
    en: `
      address*, street, postcode, post code, zip, zip code, apartment, flat number, flat, house number,
      new place, new house, old house, moved, moving, move house, office, my work, recipient, pickup point,
      residence, location, road, avenue, lane, village, unit, building, room, suite, block, dorm, hostel,
      relocated, relocate, house, home, his place, her place, town name,
      typo in my street, consignee, receiver, delivery details, shipping details, shipping info
    `,
    zh: `
      地址, 搬家, 搬走, 搬了, 新房, 新家, 收货人, 收件人, 门牌, 楼号, 房间号, 单元, 小区, 邮编, 公司, 单位, 学校, 老家, 手机号, 电话号, 联系电话, 几零几, 住处,
      住址, 地点, 街道, 路名, 城市, 省份, 区号, 楼层, 栋, 宿舍, 寝室, 出租屋, 住的地方, 搬迁, 迁, 新住处, 收件地址, 收货信息, 那儿, 女朋友那, 男朋友那, 姓名,
      联系人, 收件电话, 电话写, 号码写
    `,
  },
  redirect: {
    en: `
      redirect*, reroute*, different address, another address, new address, somewhere else, instead,
      to my (?:work|office|job|sister|neighbo*r|mum|mom), divert*, forward it, to another place,
      to my other, not home, not my home, office not, elsewhere, to a friend, alternative address,
      pick up point
    `,
    zh: `
      转寄, 换个地址, 寄到别, 改寄, 改送, 别往家, 别寄家, 送到公司, 送我单位, 寄到单位, 寄到公司, 寄到学校, 新地址, 旧地址, 别寄到, 不寄家, 不送家, 送别的, 改到, 转到,
      转送, 转派, 寄我爸妈, 寄我妈, 送到别处, 别送到, 换地方, 换个地方
    `,
  },
  change: {
    en: `
      change*, modify, edit, update, correct, amend, fix, switch, wrong, alter, adjust, replace, typo,
      mistyped, misspel*, sort it, sort out, mix up, mistake in, entered wrong, put wrong, outdated,
      old one
    `,
    zh: `
      改, 修改, 更改, 变更, 更新, 写错, 填错, 选错, 弄错, 错了, 换, 更正, 改正, 换掉, 调整, 替换, 打错, 输错, 错字, 填的是, 选的是, 旧的, 不对
    `,
  },
  contact_point: { en: 'phone number, mobile number, phone, email, name on', zh: '手机号,电话,联系方式,名字' },
};

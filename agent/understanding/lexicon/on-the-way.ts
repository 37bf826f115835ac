import type { Lexicon } from './lexicon.ts';

/** Orders, parcels and their way to the shopper. */
export const onTheWay: Lexicon = {
  parcel: {
    en: 'parcel*, package*, packet*, shipment*, consignment, delivery, deliveries, mail, box, boxes, carton, pkg',
    zh: '快递,包裹,物流,快件,那个件,我的件,我件,的件,件儿,货物',
  },
  carrier: {
    en: 'courier*, carrier*, driver*, delivery (?:man|guy|person|driver|company|service), van, dhl, ups, fedex, usps, hermes, evri, royal mail, dpd, gls, postman, mailman, post office, shipping company',
    zh: '快递员,快递小哥,小哥,派送员,配送员,送货的,快递公司,物流公司,顺丰,中通,圆通,韵达,申通,极兔,邮政,ems,菜鸟,驿站,丰巢,快递柜,自提柜,门卫,代收点',
  },
  tracking: {
    en: 'track*, trace, tracking, link, follow (?:my|the) (?:parcel|order|package)',
    zh: '单号,运单,物流信息,轨迹,跟踪,追踪,物流状态,物流详情,查.{0,2}快递,查.{0,2}物流,查件',
  },
  order: {
    en: 'order, orders, ordered, ordering, purchase*, bought, placed',
    zh: '订单,下单,下的单,下了单,拍的,拍了,拍下,买的,买了,单子,那单,这单,一单,个单,两单,几单,我单',
  },
  where: {
    en: 'where, where is, whereabouts, location, how far, got to, clue, any sign, no sign, locate, current position',
    zh: '哪了,哪里了,哪儿了,在哪,到哪,走到,哪站,哪一站,什么地方,啥地方,位置,运到,多远,到没到,到了没,到没,影子,影儿,没影,踪影',
  },
  when: {
    en: 'when, eta, how long, how soon, how many (?:more )?days, what (?:day|date|time), which day, by when, expected date, date, until',
    zh: '什么时候,啥时候,何时,几时,多久,几天,哪天,多长时间,几号,几点,什么时间,啥时,礼拜几,星期几,周几,多会儿,猴年马月',
  },
  warehouse: {
    en: 'warehouse, depot, hub, facility, sorting, distribution, your place, out of the door, out the door',
    zh: '仓库,仓,中转,分拣,转运,集散,网点,出库,配货,备货',
  },
  dispatch: {
    en: 'dispatch*, ship, ships, shipped, shiped, shipping, send, sends, sent, sending, post it, posted, fulfilled, fulfil*, packed, packing, handed over, handed to, go out, gone out, out the door, leave, left, preparing',
    zh: '发货,寄出,发出,出库,发走,没发,不发,发了,发没,寄了,寄没,没寄,未寄,寄走,给我寄,给我发,待发,打包,揽收,揽件,取件了,备货,出发,走了没,安排发',
  },
  processing: {
    en: 'processing, preparing, pending, unfulfilled, not shipped, still says paid, confirmed but, label created, awaiting, on hold, backorder',
    zh: '处理中,备货,待发货,待出库,打包中,配货,已付款,后台,没动静,还没动静',
  },
  deliver: {
    en: 'deliver*, arriv*, get here, gets here, got here, here by, show up, shows up, showing up, showed up, turn up, turned up, reach*, landing, land, come, comes, coming, came',
    zh: '到货,送达,派送,送到,能到,到手,配送,派件,送货,派了,在派,送来,送过来,到得了,到不了,能来,拿到,到家,到了',
  },
  have_it: {
    en: 'received, arrived, got it, got the, got my, i got, came, turned up, delivered, it is here, opened, tried it, tried them, wore, have it, picked up, brand new, after one wear, first wash',
    zh: '收到了,收到的,已收到,刚收到,收到货,拿到了,拿到的,到手,签收了,试了,试穿,穿了,上身,打开,拆开,刚到,到的,用了,穿着,收货了',
  },
  not_yet: {
    en: 'not yet, yet, still, has not, have not, had not, did not, never, nothing, no sign, nowhere, is not here, not here, not received, not arrived, not come',
    zh: '还没,还不,还未,一直没,没到,没收到,没动,迟迟,咋还,怎么还,至今,到现在,没见着,没见到,没影,连个,没拿到,没来,仍然,仍未',
  },
  promised: {
    en: 'supposed to, should have, should be, promised, was due, due, expected, estimated, you said, said it would, guaranteed, meant to',
    zh: '说好,承诺,答应,应该.{0,4}到,早就该,预计,说的是,说今天,说明天,你们说,原定,本来',
  },
  late: {
    en: 'late, delay*, overdue, slow, slowly, forever, too long, so long, ages, days ago, weeks ago, past, behind schedule, waiting, waited, weeks, fortnight, month, ages ago',
    zh: '太慢,这么慢,好慢,慢死,延误,晚了,超时,超期,过期没,等了,等到,好几天,半个月,一个星期,一个礼拜,一周了,个月了,这么久,好久,老久,过了,迟到,拖,天了,周了,半天了,逾期',
  },
  stuck: {
    en: 'stuck, not moving, not moved, no update*, not updat*, not changed, no movement, no progress, frozen, sitting, same place, same status, same thing, stalled, hung up, held, customs',
    zh: '没动,不动,不更新,没更新,没有更新,停在,停了,停留,卡在,卡住,停滞,没变,一直在,一个字没,待着,原地,不走,没走,海关,清关',
  },
  lost: {
    en: 'lost, disappeared, gone missing, went missing, vanished, stolen, stole, nicked, theft, nowhere, can not find, could not find, cannot find',
    zh: '丢了,丢件,弄丢,丢失,不见了,被偷,偷了,找不到,找不着,遗失,没了,下落不明,不知所踪',
  },
  says_delivered: {
    en: 'says (?:it )?(?:was |is )?delivered, marked (?:as )?delivered, shows (?:as )?delivered, said delivered, delivered but, says it arrived, status delivered, apparently delivered, signed for, signed by, proof of delivery',
    zh: '显示签收,显示已签收,已签收,显示已送达,显示送达,显示已收,说签收,说我签收,被签收,代签,谁签,没签,未签,说送到了,显示完成,已完成,说收到了',
  },
  failed_attempt: {
    en: 'attempt*, no one rang, nobody came, did not ring, not home, was home, missed delivery, doorbell, door, doorstep, porch, neighbo*r*, reception',
    zh: '派送失败,没打电话,没联系,没敲门,没按门铃,门铃,门口,邻居,没人在家,在家,不在家,拒收,物业,前台',
  },
  returned_to_sender: {
    en: 'returned to sender, returning to sender, going back to you, sent back to you, backwards, wrong direction, wrong city',
    zh: '退回去了,往回走,往回,被退回,原路返回了,运回,送错地方,送错,送到别',
  },
  hurry: {
    en: 'hurry, hurry up, urgent*, asap, rush*, expedite*, speed*, quick*, faster, sooner, priorit*, immediately, chase, chop chop, push, nudge, fast, as soon as possible, really need, need it by, need it before, right away, today please, get a move on, step on it',
    zh: '催,快点,快些,快一点,急用,着急,很急,急着,急急,加急,赶紧,赶快,尽快,尽早,抓紧,早点,早些,等着用,等着穿,加快,优先,提速,麻溜,速度,速发,火速,推一把,务必,必须.{0,4}到,必须.{0,4}拿到,必须.{0,4}发',
  },
  deadline: {
    en: 'birthday, wedding, holiday, trip, travel*, going away, party, christmas, flight, leave on, before (?:the )?(?:weekend|friday|saturday|sunday|monday)',
    zh: '出差,旅游,出国,婚礼,过生日,聚会,考试,比赛,要用,要穿,断粮,断了,没粮',
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
    en: 'address*, street, postcode, post code, zip, zip code, apartment, flat number, flat, house number, new place, new house, old house, moved, moving, move house, office, my work, recipient, pickup point',
    zh: '地址,搬家,搬走,搬了,新房,新家,收货人,收件人,门牌,楼号,房间号,单元,小区,邮编,公司,单位,学校,老家,手机号,电话号,联系电话,几零几',
  },
  redirect: {
    en: 'redirect*, reroute*, different address, another address, new address, somewhere else, instead, to my (?:work|office|job|sister|neighbo*r|mum|mom)',
    zh: '转寄,换个地址,寄到别,改寄,改送,别往家,别寄家,送到公司,送我单位,寄到单位,寄到公司,寄到学校,新地址,旧地址',
  },
  change: {
    en: 'change*, modify, edit, update, correct, amend, fix, switch, wrong',
    zh: '改,修改,更改,变更,更新,写错,填错,选错,弄错,错了,换',
  },
  contact_point: { en: 'phone number, mobile number, phone, email, name on', zh: '手机号,电话,联系方式,名字' },
};

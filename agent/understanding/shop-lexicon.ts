/**
 * Notions of shopping and the words for them, after normalisation (lower case, Simplified, contractions written out).
 * English: words or phrases between commas, `*` for any ending. Chinese: character strings, regular expressions allowed.
 */
export const shopLexicon: Readonly<Record<string, { en: string; zh: string }>> = {
  // goods on their way
  parcel: {
    en: 'parcel*, package*, packet*, shipment*, delivery, deliveries, mail, box',
    zh: '快递,包裹,物流,快件,包果,顺丰,中通,圆通,韵达,申通,极兔,邮政,菜鸟',
  },
  order: { en: 'order*, purchase*, bought, buy', zh: '订单,下单,下的单,拍的,拍了,买的,买了,单子,那单,这单,一单' },
  where: {
    en: 'where, whereabouts, location, track*, trace',
    zh: '哪了,哪里,在哪,到哪,哪儿,查一下,查下,查查,跟踪,追踪,位置,轨迹',
  },
  when: {
    en: 'when, eta, how long, how soon, how many days, what day, by when',
    zh: '什么时候,啥时候,何时,几时,多久,几天,哪天,多长时间,几号,几点,什么时间',
  },
  dispatch: {
    en: 'dispatch*, ship, ships, shipped, shipping, send, sent, sending, leave the warehouse, processing, packed, fulfilled, fulfil*',
    zh: '发货,寄出,发出,出库,发走,没发,不发,发了,没寄,待发,打包,揽收',
  },
  deliver: {
    en: 'deliver*, arriv*, receiv*, get here, got here, show up, showed up, come, reach*',
    zh: '到货,送达,派送,送到,收到,到了,能到,到手,签收,配送,派件,送货',
  },
  not_yet: {
    en: 'not yet, yet, still, still not, has not, have not, did not, never',
    zh: '还没,还不,没有,一直没,没到,没发,没收到,没动,未,迟迟,咋还,怎么还',
  },
  late: {
    en: 'late, delay*, overdue, slow, forever, too long, so long, supposed to, days ago, weeks ago, past, behind schedule, waiting, waited',
    zh: '太慢,这么慢,好慢,慢死,迟,延误,晚了,超时,等了,好几天,半个月,一个星期,一周了,这么久,好久,过了',
  },
  stuck: {
    en: 'stuck, not moving, not moved, no update*, not updat*, has not moved, same place, no movement, frozen',
    zh: '没动,不动,不更新,没更新,没有更新,停在,卡在,卡住,停滞,没变化,一直在',
  },
  lost: {
    en: 'lost, missing parcel, disappeared, gone missing, vanished, stolen, nowhere',
    zh: '丢了,丢件,弄丢,丢失,不见了,被偷,找不到,遗失',
  },
  says_delivered: {
    en: 'says delivered, marked as delivered, marked delivered, shows delivered, shows as delivered, said delivered, says it was delivered',
    zh: '显示签收,显示已签收,已签收,显示已送达,显示送达,被签收,代签',
  },
  hurry: {
    en: 'hurry, urgent*, asap, rush, expedite, speed up, quick*, faster, sooner, priority, immediately',
    zh: '催,快点,急用,着急,很急,加急,赶紧,尽快,抓紧,早点,急着,等着用,加快,优先',
  },
  today: {
    en: 'today, tonight, tomorrow, this week, weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    zh: '今天,明天,后天,这周,周末,下周,今晚,周一,周二,周三,周四,周五',
  },
  // money back, goods back
  refund: {
    en: 'refund*, money back, reimburse*, chargeback, credited, my money',
    zh: '退款,退钱,退的钱,返款,钱呢,退给我,退我,到账,退回来,还钱',
  },
  return: {
    en: 'return*, send it back, send back, sent back, sent it back, send them back, give back, take back',
    zh: '退货,退掉,退回,退了,想退,要退,可以退,能退,退换,寄回,不想要了,不要了',
  },
  exchange: {
    en: 'exchang*, swap*, replace*, switch, different size, another size, other size, bigger size, smaller size',
    zh: '换货,换一,换个,换成,换大,换小,想换,能换,可以换,调换,要换,换码,换件',
  },
  cancel: {
    en: 'cancel*, call off, do not want it anymore, changed my mind, stop the order',
    zh: '取消,不要了,不想要,撤单,退单,别发,拍错,下错,撤销',
  },
  account_credit: {
    en: 'bank, card, account, paypal, statement, credit card, debit',
    zh: '银行卡,支付宝,微信,账户,余额,信用卡,零钱,原路',
  },
  // goods
  size: {
    en: 'size*, sizing, fit, fits, fitting, measurement*, chart',
    zh: '尺码,码数,多大,几码,什么码,啥码,哪个码,大码,均码,码吗,穿多,号合适,偏大,偏小,选码,l码,m码,s码,xl',
  },
  body: {
    en: 'cm, kg, lb*, feet, foot, ft, inch*, tall, height, weigh*, waist, chest, bust, hips, stone, pounds',
    zh: '身高,体重,斤,公斤,腰围,胸围,臀围,脚长,肩宽,千克,厘米,我高,我重',
  },
  too_small: {
    en: 'too small, too tight, tight, too short, runs small, snug',
    zh: '小了,太小,紧,偏小,短了,太短,穿不上,穿不进',
  },
  too_large: {
    en: 'too big, too large, loose, too long, runs large, huge, baggy',
    zh: '大了,太大,偏大,松,长了,太长,宽了',
  },
  recommend: {
    en: 'recommend*, suggest*, advice, advise, should i get, should i order, should i take, ideas, which one',
    zh: '推荐,建议,选什么,怎么选,选哪,帮我选,哪款,介绍,有什么好',
  },
  compare: {
    en: 'compare*, comparison, difference*, differ, versus, vs, better, between',
    zh: '对比,比较,区别,哪个好,差别,不同,哪款好,哪个更,哪一个',
  },
  have_any: {
    en: 'do you have, do you sell, do you carry, do you stock, got any, looking for, show me, i need a, searching, any, find me',
    zh: '有没有,有吗,有卖,卖吗,想买,想要,找一,找个,看看,有什么,想找,有哪些,求',
  },
  stock: {
    en: 'stock, in stock, out of stock, sold out, available, availability, restock*, left',
    zh: '有货,现货,缺货,没货,补货,库存,断货,卖完,断码,上架',
  },
  price: {
    en: 'price*, cost*, how much, expensive, cheap*, pay for it',
    zh: '多少钱,价格,价钱,贵,便宜,几块,怎么卖,多钱',
  },
  discount: {
    en: 'discount*, coupon*, promo*, sale, sales, deal, deals, voucher*, offer, offers, code, codes, percent off, off, black friday',
    zh: '优惠,打折,折扣,券,活动,满减,促销,红包,特价,双十一,双11,618,便宜点,秒杀,会员价',
  },
  price_drop: {
    en: 'price drop*, dropped, cheaper now, price match*, price adjust*, price protection, lower price, lower now, difference back, went down, on sale now',
    zh: '降价,差价,价保,保价,补差,便宜了,跌价,买贵,比我买的',
  },
  material: {
    en: 'material*, fabric, cotton, wool, polyester, made of, leather, ingredient*, waterproof, thick*, warm, breathable, down',
    zh: '材质,面料,料子,纯棉,成分,防水,什么做的,配料,起球,透气,加绒,羽绒,含量,厚吗,厚不厚,保暖',
  },
  spec: {
    en: 'battery, bluetooth, compatible, work with, works with, charge*, charging, noise, version, function*, feature*, support, spec*, wireless, usb',
    zh: '续航,电池,蓝牙,充电,支持,兼容,功能,参数,降噪,型号,连接,配置,适合,能用',
  },
  colour: {
    en: 'colo?ur*, black, white, red, blue, green, navy, grey, gray, pink, beige',
    zh: '颜色,色差,黑色,白色,红色,蓝色,灰色,粉色,绿色,米色,掉色,褪色',
  },
  goods: {
    en: 'jacket*, coat*, shirt*, tshirt*, tee, hoodie*, sweater*, jumper*, dress*, skirt*, pants, jeans, trousers, shorts, leggings, shoe*, sneaker*, trainers, boot*, sandal*, sock*, headphone*, earphone*, earbud*, headset, speaker*, charger*, power bank, watch*, keyboard*, mouse, cable, food, kibble, treats, toy*, bag*, hat*, cap, scarf, gloves, product*, item*, cat, dog, puppy, kitten, mattress*, pillow*, phone case',
    zh: '衣服,外套,夹克,羽绒服,衬衫,t恤,卫衣,毛衣,裙,裤,鞋,靴,袜,耳机,音箱,充电器,充电宝,手表,手环,键盘,鼠标,数据线,猫粮,狗粮,粮,零食,罐头,玩具,包,帽,围巾,手套,商品,宝贝,东西,猫,狗,大衣,风衣,内衣,床垫,枕头',
  },
  gift: {
    en: 'gift*, present*, freebie*, free gift, birthday, anniversary, girlfriend, boyfriend, mom, mum, dad, wife, husband',
    zh: '赠品,礼物,送礼,礼品,送的,生日,女朋友,男朋友,老公,老婆,爸,妈,送人,小样',
  },
  // the shop's rules
  policy: {
    en: 'policy, policies, rule*, terms, conditions, allowed, possible, how does, how do i, how can i, what happens',
    zh: '政策,规则,规定,支持吗,可以吗,能不能,怎么弄,怎么操作,流程,怎么申请,吗',
  },
  shipping_fee: {
    en: 'shipping cost*, shipping fee*, free shipping, postage, delivery charge*, delivery fee*, free delivery, shipping charge*, pays for, who pays',
    zh: '运费,邮费,包邮,快递费,免邮,满多少,谁出,运费险',
  },
  abroad: {
    en: 'international*, abroad, overseas, country, countries, canada, australia, europe, customs, duty, duties, worldwide, uk, usa, import',
    zh: '国外,海外,国际,香港,台湾,澳门,关税,新疆,西藏,偏远',
  },
  invoice: { en: 'invoice*, receipt*, vat, tax, bill, billing', zh: '发票,专票,普票,开票,抬头,税号,收据,小票' },
  payment: {
    en: 'pay, payment*, paying, card*, visa, mastercard, paypal, apple pay, klarna, alipay, wechat, emi, instal*ment*, installment*, cod, cash on delivery, cash',
    zh: '付款,支付,花呗,分期,货到付款,刷卡,信用卡,白条,扣款,微信支付',
  },
  warranty: {
    en: 'warranty, warranties, guarantee*, repair*, covered',
    zh: '保修,质保,维修,三包,保多久,售后,坏了怎么办',
  },
  care: {
    en: 'wash*, iron*, dry clean, dryer, tumble, clean, care, shrink*',
    zh: '洗,机洗,手洗,缩水,熨,烫,保养,护理,清洗,干洗,晾',
  },
  member: { en: 'member*, points, loyalty, vip, reward*, refer*, referral', zh: '会员,积分,等级,vip,成长值,邀请' },
  hours: {
    en: 'opening hours, open, hours, close, working hours, business hours, weekends, holiday*',
    zh: '营业,几点上班,上班时间,下班,节假日,工作时间,几点开',
  },
  store: {
    en: 'store*, shop, shops, outlet*, showroom*, dealer*, distributor*, franchise*, physical, near me, nearest, branch, pick up in',
    zh: '实体店,门店,线下,专柜,加盟,代理,地址在哪,自提',
  },
  area: {
    en: 'pincode, pin code, pin, zip, zipcode, postcode, area, city, town, my place, my location, here',
    zh: '我这边,我们这,这里,农村,乡镇,地区',
  },
  genuine: {
    en: 'genuine, original, authentic, fake, counterfeit, real, legit',
    zh: '正品,假货,真的假的,真货,正版,高仿,保真',
  },
  account: { en: 'password, log in, login, sign up, register, account, sign in', zh: '登录,注册,密码,账号,登不上' },
  expiry: { en: 'expiry, expire*, expiration, shelf life, best before', zh: '保质期,过期,生产日期,日期' },
  // what went wrong, and asks to act
  broken: {
    en: 'broken, damage*, faulty, defect*, cracked, torn, ripped, hole, scratch*, does not work, not working, stopped working, stain*, dead, smashed, leaking',
    zh: '坏了,坏的,破了,破损,瑕疵,质量问题,有洞,开线,脱胶,不能用,没声音,碎了,裂,污渍,脏,充不进,用不了,损坏,烂了,划痕',
  },
  wrong: {
    en: 'wrong, incorrect, not what i ordered, different item, instead of, mixed up',
    zh: '发错,错了,不对,不是我,货不对板,错发,寄错,和图片,描述不符',
  },
  missing: {
    en: 'missing, not in the box, not included, only got, only received, short, left out, was not in, incomplete, forgot',
    zh: '少了,漏发,少发,没有赠品,缺了,没放,没给,少一,漏了,没看到',
  },
  address: {
    en: 'address*, street, postcode, apartment, zip, moved house, moving',
    zh: '地址,搬家,收货人,收件人,电话写错,门牌',
  },
  change: {
    en: 'change*, modify, edit, update, correct, amend, redirect, wrong',
    zh: '改,修改,换个地址,更改,变更,写错,填错',
  },
  // people and talk
  human: {
    en: 'human, agent, person, representative*, operator, someone, somebody, manager, supervisor, staff, real people, customer service, customer care, support team, call me, phone number, contact number, call',
    zh: '人工,真人,客服,转人,经理,主管,领导,老板,店长,活人,电话联系,打电话',
  },
  robot: {
    en: 'robot*, bot, bots, ai, machine, chatbot, chatgpt, gpt, computer',
    zh: '机器人,智能,ai,人工智障,自动回复,是人吗,真人吗',
  },
  greeting: {
    en: 'hi, hello, hey, hiya, yo, good morning, good afternoon, good evening, greetings, howdy, heya',
    zh: '你好,您好,在吗,哈喽,嗨,早上好,晚上好,下午好,亲,有人吗,在不在',
  },
  thanks: { en: 'thanks, thank, cheers, appreciate*, grateful, ta', zh: '谢谢,多谢,感谢,谢了,辛苦,蟹蟹,谢啦,3q' },
  bye: {
    en: 'bye, goodbye, see you, see ya, cya, good night, later, that is all, that is it, nothing else, have a good',
    zh: '再见,拜拜,88,晚安,没事了,没有了,先这样,就这样,不聊',
  },
  anger: {
    en: 'terrible, awful, worst, useless, ridiculous, horrible, disgust*, scam*, fraud, disappoint*, unacceptable, pathetic, joke, wtf, crap, shit*, hell, damn, fuck*, complain*, angry, furious, fed up, sick of, rubbish, shame*, never again, report you',
    zh: '垃圾,差评,投诉,骗子,气死,无语,坑,太差,恶心,忽悠,消协,12315,举报,敷衍,什么态度,什么玩意,烦死,服了,失望,骗人,火大,破店,黑店,滚',
  },
  yes: {
    en: 'yes, yeah, yep, yup, sure, ok, okay, right, correct, exactly, fine, please do, go ahead, that one',
    zh: '^好,^对,是的,可以的,行,没错,嗯,ok,好的,好呀,对的,就是',
  },
  no: { en: 'no, nope, nah, not that, neither, none, no thanks', zh: '不是,不对,不用,不要,不了,没有,算了,都不,别的' },
  want: { en: 'want*, need*, would like, like to, please, looking to, going to', zh: '想,要,帮我,给我,麻烦,请,需要' },
  can_i: {
    en: 'can i, could i, may i, am i able, is it possible, can you, could you, do you, are you able, possible to, allowed to',
    zh: '可以吗,能不能,可不可以,能否,是否,可以,能,行吗,行不,支持',
  },
  how_to: {
    en: 'how do i, how to, how can i, how does, what do i, steps, process, procedure',
    zh: '怎么,如何,咋,怎样,流程',
  },
  what: { en: 'what, which, what is, what are', zh: '什么,啥,哪' },
  why: { en: 'why, how come, reason', zh: '为什么,为啥,咋回事,怎么回事,干嘛' },
  mine: {
    en: 'my, mine, i ordered, i bought, i paid, i sent, i returned, i have',
    zh: '我的,我那,我买,我下,我退,我寄,我拍,我付',
  },
  yours: { en: 'you guys, your, do you, you offer, you have, you sell', zh: '你们,你家,你店,咱家,贵店,店里' },
  done_return: {
    en: 'returned, sent back, sent it back, dropped off, warehouse received, you received, got my return',
    zh: '已经退,退回去,寄回去,退货的,仓库收到,退了货,签收了退,寄回来,退过去',
  },
  paid: {
    en: 'paid, charged, payment went through, i bought, ordered on, placed',
    zh: '付了,付款了,已付款,扣了,买了,下单了,拍了',
  },
};

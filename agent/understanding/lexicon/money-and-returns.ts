import type { Lexicon } from './lexicon.ts';

/** Money and goods on their way back, and changes of mind. */
export const moneyAndReturns: Lexicon = {
  refund: {
    en: 'refund*, money back, reimburse*, chargeback, credited, get my money, get my cash, cash back, give me my cash, my money, paid back, pay me back, the credit',
    zh: '退款,退钱,退的钱,返款,钱呢,退给我,退我,到账,钱退,把钱退,还钱,还我钱,退了多少,打回来,返还,退费,钱.{0,6}(?:退|到|回来)',
  },
  return: {
    en: 'return*, send it back, send (?:them|em|these|this|the \\w+|stuff|something) back, send back, sent back, sent it back, sent the \\w+ back, sending back, sending it back, give back, give (?:it|the \\w+) back, take back, not keeping, do not want to keep',
    zh: '退货,退掉,退回,退了,想退,要退,可以退,能退,退换,寄回,退这,退那,退一,不留了,退东西,全退,退给你们,退回来,退吧,退呀,退不',
  },
  return_sent: {
    en: 'i returned, i sent (?:it|them|the \\w+) back, sent (?:it|them|the \\w+) back, sent back, my return, returned (?:it|them|the|my), dropped off, dropped it off, got my return, received my return, return arrived, return i, had my return',
    zh: '退回去,寄回去,寄回来的,退的那,退货的,退了货,仓库收到,签收了.{0,6}退,我退的,退过去,寄过去,已经退,你们.{0,6}收到,退货都,退货你们',
  },
  exchange: {
    en: 'exchang*, swap*, replace, replacing, trade, switch (?:size|to|it|for)*, different size, another size, other size, bigger size, smaller size, next size, size up, right size, larger one, smaller one, bigger one, instead',
    zh: '换货,换一,换个,换成,换大,换小,想换,能换,可以换,调换,要换,换码,换件,换吗,换不,换那,换双,给换,换的,换l,换m,换xl,换4,换3',
  },
  cancel: {
    en: 'cancel*, call off, calling off, scrap, undo, void, kill, abort, withdraw, get out of, do not (?:send|ship), stop (?:my|the|this) (?:order|shipment), delete (?:my|the) order, remove (?:it|one|the|this)*, take it off, by mistake, by accident, accidental*, mistake',
    zh: '取消,撤单,撤掉,撤销,退单,作废,关掉,关闭,别发,别寄,不用发,不用寄,先别发,先别寄,停止发货,拦截,拦下,拍错,下错,买错,拍重,手滑,误拍,点错,取削',
  },
  unwanted: {
    en: 'do not want, no longer want, no longer need, do not need, not needed, changed my mind, do not like, not for me, not happy with, hate, hates, will not eat, refuses, not what i expected, disappointed with the, regret',
    zh: '不要了,不想要,不需要,用不上,用不着,不喜欢,看不上,不合适,不满意,不爱吃,不吃,不肯吃,不好看,没用了,后悔,不适合,算了,不买了',
  },
  account_money: {
    en: 'bank, card, cards, account, paypal, statement, credit card, debit, balance, wallet',
    zh: '银行卡,支付宝,微信,账户,余额,信用卡,零钱,原路,卡里,卡上',
  },
  return_means: {
    en: 'label, return label, pick up my return, pickup, collect, collection, return form',
    zh: '上门取,退货地址,退货单,取件,寄到哪,寄哪,寄回哪',
  },
  price_drop: {
    en: 'price drop*, dropped, cheaper now, now cheaper, cheaper today, cheaper than i, price match*, price adjust*, price protection, lower price, lower now, difference back, the difference, price difference, went down, reduced, went on sale, on sale now, on sale the day, overpaid, full price, now it is less, less than i paid, less now, less today, cheaper',
    zh: '降价,差价,价保,保价,价格保护,补差,便宜了,跌价,买贵,比我买的,比我付的,掉价,价格掉,差额,中间的钱,返差,降了,少了.{0,3}(?:块|十|百),便宜.{0,4}(?:块|十|百)',
  },
  charged: {
    en: 'paid, pay, charged, charge, payment, total, cost me, spent, spend, how much did, billed',
    zh: '付了,付款,付的,扣了,扣款,花了,付过,实付,共付,多少钱,一共',
  },
  partial: {
    en: 'less than, only got, part of, partial, rest, short, not the full, why only, amount',
    zh: '只退,少退,一部分,剩下的,少了,不对,怎么才,金额',
  },
  stage: {
    en: 'status, progress, stage, processed, approved, rejected, update, news, coming along, how is, going on, happening',
    zh: '进度,状态,哪一步,哪步,环节,审核,通过,批了,怎么样了,处理得,处理到,什么情况,啥情况',
  },
};

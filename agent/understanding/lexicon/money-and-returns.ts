import type { Lexicon } from './lexicon.ts';

/** Money and goods on their way back, and changes of mind. */
export const moneyAndReturns: Lexicon = {
  refund: {
    en: `
      refund*, money back, reimburse*, chargeback, credited, get my money, get my cash, cash back,
      give me my cash, my money, paid back, pay me back, the credit, compensat*, repay*, repaid,
      money returned, return my money, return the money, got back, cash, funds, payback, chargebacks,
      refnd, reverse the charge, void the charge, paid out, payout, pay out, issue the refund, refunding
    `,
    zh: `
      退款, 退钱, 退的钱, 返款, 钱呢, 退给我, 退我, 到账, 钱退, 把钱退, 还钱, 还我钱, 退了多少, 打回来, 返还, 退费, 钱.{0,6}(?:退|到|回来), 退还, 退回, 款项,
      货款, 钱没, 没见钱, 钱也没, 钱还, 钱去, 钱到, 返我, 返给, 补给我, 钱什么, 给我钱, 打款, 回款, 款到, 到帐, 进账, 入账, 我的钱
    `,
  },
  return: {
    en: `
      return*, send it back, send (?:them|em|these|this|the \\w+|stuff|something) back, send back,
      sent back, sent it back, sent the \\w+ back, sending back, sending it back, give back,
      give (?:it|the \\w+) back, take back, not keeping, do not want to keep, bring it back, bring back,
      take these back, hand back, go back, goes back, send off, ship it back, ship back, mail it back,
      post it back, post back, get rid of, returnable, unwanted, not keeping it, coming back to you,
      returning, back to you
    `,
    zh: `
      退货, 退掉, 退回, 退了, 想退, 要退, 可以退, 能退, 退换, 寄回, 退这, 退那, 退一, 不留了, 退东西, 全退, 退给你们, 退回来, 退吧, 退呀, 退不, 退给, 寄给你们,
      还给你们, 送回, 邮回, 发回, 返回去, 办退, 退一件, 退两, 退这个, 退那个, 可退, 收回去, 拿回去, 退回给, 退单件, 不留
    `,
  },
  return_sent: {
    en: `
      i returned, i sent (?:it|them|the \\w+) back, sent (?:it|them|the \\w+) back, sent back, my return,
      returned (?:it|them|the|my), dropped off, dropped it off, got my return, received my return,
      return arrived, return i, had my return, return parcel, my box back, your warehouse has,
      have it back, sent in, posted back, you have my, back with you, received back, returned last,
      mailed back, shipped back
    `,
    zh: `
      退回去, 寄回去, 寄回来的, 退的那, 退货的, 退了货, 仓库收到, 签收了.{0,6}退, 我退的, 退过去, 寄过去, 已经退, 你们.{0,6}收到, 退货都, 退货你们, 退到,
      寄给你们的, 还给你们了, 你们收到我, 送回去, 邮回去, 我寄的, 退件, 退的包裹, 退的箱, 退的东西, 收到我退
    `,
  },
  exchange: {
    en: `
      exchang*, swap*, replace, replacing, trade, switch (?:size|to|it|for)*, different size, another size,
      other size, bigger size, smaller size, next size, size up, right size, larger one, smaller one,
      bigger one, instead, change it for, change them for, change for, one size larger, one size bigger,
      one size smaller, size down, roomier, in another colo*r, other colo*r, different colo*r, a size up,
      upsize, substitute, swapping, trade in, send me a, send me the
    `,
    zh: `
      换货, 换一, 换个, 换成, 换大, 换小, 想换, 能换, 可以换, 调换, 要换, 换码, 换件, 换吗, 换不, 换那, 换双, 给换, 换的, 换l, 换m, 换xl, 换4, 换3, 调一,
      调个, 更换, 换尺码, 换颜色, 换色, 替换, 给发, 补发一双, 另发, 要大, 要小, 小一点, 大一点, 大点的, 小点的, 换另, 改码, 改成, 换同款, 号不对, 码不对, 换新
    `,
  },
  cancel: {
    en: `
      (?<!noise )cancel*, call off, calling off, scrap, undo, void, kill, abort, withdraw, get out of,
      do not (?:send|ship), stop (?:my|the|this) (?:order|shipment), delete (?:my|the) order,
      remove (?:it|one|the|this)*, take it off, by mistake, by accident, accidental*, mistake,
      bin my order, revoke, retract, rescind, terminate, drop the order, back out, take back my order,
      stop it, stop the order, halt, do not post, do not dispatch, no need to ship, not going ahead,
      do not go ahead
    `,
    zh: `
      取消, 撤单, 撤掉, 撤销, 退单, 作废, 关掉, 关闭, 别发, 别寄, 不用发, 不用寄, 先别发, 先别寄, 停止发货, 拦截, 拦下, 拍错, 下错, 买错, 拍重, 手滑, 误拍, 点错,
      取削, 撤回, 收回订单, 终止, 中止, 停发, 扔了吧, 去掉, 删掉, 删除, 不用给我, 不要发, 别给我发, 甭发, 甭寄, 反悔, 后悔, 退了订单, 取消掉, 不买, 订单算了, 误下
    `,
  },
  unwanted: {
    en: `
      do not want, no longer want, no longer need, do not need, not needed, changed my mind, do not like,
      not for me, not happy with, hate, hates, will not eat, refuses, not what i expected,
      disappointed with the, regret, not interested, not my thing, not really my thing, not my style,
      do not fancy, does not suit, did not like, dislike, not for us, no use, useless to me,
      turns her nose, no longer, passed away, gave up, second thoughts, thought again
    `,
    zh: `
      不要了, 不想要, 不需要, 用不上, 用不着, 不喜欢, 看不上, 不合适, 不满意, 不爱吃, 不吃, 不肯吃, 不好看, 没用了, 后悔, 不适合, 算了, 不买了, 不是我的菜, 没兴趣,
      不感兴趣, 不中意, 不想留, 不想穿, 不想用, 不适用, 嫌, 丑, 没必要, 不乐意, 不吃这, 不碰, 没看上, 不想买, 想想还是, 改主意, 变卦
    `,
  },
  account_money: {
    en: `
      bank, card, cards, account, paypal, statement, credit card, debit, balance, wallet, visa card,
      mastercard, apple pay, savings, my card, bank account, bank transfer
    `,
    zh: `
      银行卡, 支付宝, 微信, 账户, 余额, 信用卡, 零钱, 原路, 卡里, 卡上, 网银, 花呗, 原卡, 换卡, 钱包, 户头, 账上, 建行, 工行, 招行, 农行
    `,
  },
  return_means: {
    en: `
      label, return label, pick up my return, pickup, collect, collection, return form, courier to collect,
      drop off point, return slip, return code, qr code, rma, return portal, return authori*ation
    `,
    zh: `
      上门取, 退货地址, 退货单, 取件, 寄到哪, 寄哪, 寄回哪, 上门, 揽件, 运单打印, 退货码, 退货面单, 约快递, 预约上门
    `,
  },
  price_drop: {
    en: `
      price drop*, dropped, cheaper now, now cheaper, cheaper today, cheaper than i, price match*,
      price adjust*, price protection, lower price, lower now, difference back, the difference,
      price difference, went down, reduced, went on sale, on sale now, on sale the day, overpaid,
      full price, now it is less, less than i paid, less now, less today, cheaper, marked down, markdown,
      diff, the diff, price match, adjust it, price cut, discounted now, lower than, dropped the price,
      sale began, sale started, on offer now, now only, now 20, less than before, more than it is,
      paid more, higher than, overcharged, price has come
    `,
    zh: `
      降价, 差价, 价保, 保价, 价格保护, 补差, 便宜了, 跌价, 买贵, 比我买的, 比我付的, 掉价, 价格掉, 差额, 中间的钱, 返差, 降了, 少了.{0,3}(?:块|十|百),
      便宜.{0,4}(?:块|十|百), 现在只要, 活动价, 低价, 减了, 少卖, 便宜那么多, 掉了, 大促, 下调, 调价, 调下价, 打折了, 打了折, 卖得低, 卖便宜, 更便宜, 多花,
      花多了, 亏了, 买早
    `,
  },
  charged: {
    en: `
      paid, pay, charged, charge, payment, total, cost me, spent, spend, how much did, billed, money taken,
      debited, deducted, taken from, price of, invoice total, sum, amount, took the payment, twice charged,
      payment taken
    `,
    zh: `
      付了, 付款, 付的, 扣了, 扣款, 花了, 付过, 实付, 共付, 多少钱, 一共, 扣我, 扣两次, 扣了两, 收了我, 金额, 总价, 总额, 总共, 合计, 账单
    `,
  },
  partial: {
    en: `
      less than, only got, part of, partial, rest, short, not the full, why only, amount, why did i only,
      only received, just half, half of it, missing amount, deducted from, less refund, not all
    `,
    zh: `
      只退, 少退, 一部分, 剩下的, 少了, 不对, 怎么才, 金额, 才退, 怎么就退, 就退, 没退全, 没退完, 缺了, 差了, 扣掉
    `,
  },
  stage: {
    en: `
      status, progress, stage, processed, approved, rejected, update, news, coming along, how is, going on,
      happening, where are we, what is happening with, latest on, any movement, movement on, any word,
      any news, checking on, checking in, follow up, sorted, handled, dealt with
    `,
    zh: `
      进度, 状态, 哪一步, 哪步, 环节, 审核, 通过, 批了, 怎么样了, 处理得, 处理到, 什么情况, 啥情况, 动静, 消息, 批准, 同意, 审批, 验收, 怎么着, 怎么说, 有结果,
      下文, 后续, 走到哪, 着落
    `,
  },
};

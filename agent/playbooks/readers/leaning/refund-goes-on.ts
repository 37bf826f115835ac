import { asksParts } from '../../actions/under-way/arranged-questions.ts';
import { whereabouts } from '../../matter.ts';
import type { Leaning } from './leaning.ts';

/** How much, where to, and when, asked after a refund, is asked of it. */
export const refundGoesOn: Leaning = ({ intent: { id, confidence }, text, entities }, last) => {
  if (last !== 'refund_status') return undefined;
  if (whichRefund.test(text.trim()) || asksParts.test(text) || asksWhereTo.test(text)) return 'refund_status';
  if (asksChecked.test(text) || saidOtherwise.test(text)) return 'refund_status';
  if (ofParcels.test(text)) return undefined;
  if (asksAmount.test(text.trim())) return 'refund_status';
  if (confidence < 0.6 && ofMoney.test(text)) return 'refund_status';
  if (confidence < 0.8 && toAccount.test(text)) return 'refund_status';
  const isVague = whereabouts.includes(id) || id === 'product_question';
  const namesNothing = entities.products.length === 0 || /^(?:and|那|还有)/i.test(text.trim());
  return isVague && namesNothing ? 'refund_status' : undefined;
};

const asksWhereTo =
  /\b(?:which|what) (?:card|account|bank)\b|\bwhere\b.{0,20}\b(?:go|went|sent|paid|land)\b|(?:退|打|补|回|到)(?:到|去|回)?(?:了)?(?:哪|什么)(?:里|儿|个)?(?:卡|账户|账号)?/i;
/** “哪笔是卫衣的”, "which one is the hoodie". */
const whichRefund = /^(?:那)?哪(?:一)?(?:笔|个)是.{1,10}的?[?？]?$|^(?:and |so )?which (?:one|refund)\b.{2,30}$/i;
/** What they had been told of its days. */
const saidOtherwise =
  /不是说(?:好)?.{0,8}[天日号周]|(?:之前|上次|昨天)(?:你们?)?(?:也|就)?(?:是)?(?:这么)?说|\b(?:you|u|they) (?:said|told me)\b.{0,30}\b(?:days?|weeks?|yesterday|last|already|before|\w+day)\b/i;
const asksChecked =
  /\bwhen\b.{0,20}\b(?:check|inspect)|(?:什么时候|啥时候|哪天|几号).{0,6}(?:验|质检|检查)|(?:验|质检|检查)(?:完|好|过)?了?(?:没|吗)/i;
const toAccount =
  /[到回]\s?(?:我的?)?(?:支付宝|微信|银行卡|卡|账户|账上)|\b(?:to|in|on|into) my (?:paypal|card|bank|account|statement)/i;
const ofMoney = /款|钱|退|到账|支付宝|微信|银行卡|账户|money|refund|paid|pay\b|paypal|\b(?:card|bank|account)\b/i;
const ofParcels = /parcel|package|deliver|ship|order|快递|包裹|发货|物流|订单|送/i;
const asksAmount =
  /^(?:and )?(?:so )?how much(?: (?:is|was|will) (?:it|that|i get)(?: again)?)?[?.!]*$|^(?:是|退|一共|那)?(?:多少钱?|退多少钱?)(?:来着|啊|呢|呀)?[?？]?$/i;

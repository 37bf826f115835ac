import { lexicon } from '../goods-lexicon.ts';

/**
 * Ways to pay by the names of their brands, as they write themselves; a shop may take any of them or not. None that is a word of
 * its own as well (wise, discover, stripe, 部分付款), for what is said with it asks for no way to pay.
 */
export const payBrands: readonly string[] = lexicon(`
  Klarna, Afterpay, Clearpay, Sezzle, Laybuy, Zip Pay, Apple Pay, Google Pay, Samsung Pay, Amazon Pay, Shop Pay, Venmo, Cash App, Zelle,
  Revolut, Skrill, Payoneer, American Express, Amex, JCB, Diners Club, Maestro, iDEAL, Bancontact, Giropay, Bitcoin, Ethereum, USDT,
  PayPal, WeChat Pay, Alipay, UnionPay, Huabei, GrabPay, Interac, Bizum,
  白条, 京东支付, 美团月付, 抖音月付, 云闪付, 数字人民币, 比特币, 花呗, 微信支付, 支付宝, 财付通, 翼支付, 先用后付, 借呗
`);

import type { Language } from '../../../knowledge/language.ts';
import type { Card } from '../../../tools/cards.ts';
import type { Receipt } from '../../../tools/commerce/effect.ts';
import type { ServiceRequest } from '../../../tools/ledger/service-request.ts';
import { presentDone } from '../../../tools/views/request-view.ts';
import type { CodeTry } from './one-time-code.ts';

/**
 * What a shopper is told of an operator's action: who did it, and, as after one of their own, what they have to do now
 * and with what: the address to send goods to, a coupon's code. The card says the same.
 */
export function doneNotice(
  name: string,
  done: { request: ServiceRequest; receipt: Receipt },
  language: Language,
): { text: string; cards?: readonly Card[] } {
  const { content, cards } = presentDone(done, { language });
  const { title, requestNumber: number, next, returnTo, couponCode } = content;
  const isZh = language === 'zh';
  const told = [
    isZh
      ? `${name}已为您办理“${title}”，进度可以看下面的 ${number}。`
      : `${name} has taken care of it: “${title}”. You can follow it as ${number} below.`,
    next,
    returnTo && (isZh ? `寄回地址：${returnTo}。` : `The address for it: ${returnTo}.`),
    couponCode && (isZh ? `优惠码：${couponCode}。` : `The coupon code: ${couponCode}.`),
  ];
  const text = told.filter((part) => part !== undefined && part !== '').join(isZh ? '' : ' ');
  return { text, ...(cards ? { cards } : {}) };
}

/** What a shopper is told when an operator puts offers before them. */
export function offersIt(name: string, language: Language): string {
  return language === 'zh' ? `${name}为您申请到下面的方案：` : `${name} can offer you this:`;
}

/** What a shopper is told when a code is on its way to the address on their account. */
export function codeNotice(name: string, to: string, language: Language): string {
  return language === 'zh'
    ? `${name}为了确认是您本人，已把验证码发到您账户的邮箱 ${to}，请在这里回复收到的 6 位数字。`
    : `To make sure that it’s really you, ${name} has sent a one-time code to ${to}. Please write the six digits here.`;
}

/** What a shopper is told once their order is proven. */
export function proofNotice(name: string, orderNumber: string, language: Language): string {
  return language === 'zh'
    ? `订单 ${orderNumber} 已核对，${name}会接着为您处理。`
    : `Thank you, order ${orderNumber} is confirmed as yours. ${name} goes on with it now.`;
}

/** What came of a code that the shopper wrote, said to both. */
export function tryNotice(name: string, tried: CodeTry, language: Language): string {
  const isZh = language === 'zh';
  switch (tried.status) {
    case 'verified':
      return isZh
        ? `验证码正确，已确认是您本人，${name}会接着为您办理。`
        : `Thank you, that’s the right code. ${name} goes on with it now.`;
    case 'wrong': {
      const { triesLeft } = tried;
      return isZh
        ? `验证码不对，请再核对一下邮件。还可以试 ${triesLeft} 次。`
        : `That isn’t the code. Please look at the e-mail again: you can try ${triesLeft === 1 ? 'once' : `${triesLeft} times`} more.`;
    }
    case 'malformed':
      return isZh
        ? '验证码是 6 位数字，请再核对一下邮件。'
        : 'The code has six digits. Please look at the e-mail again.';
    case 'used_up':
      return isZh
        ? `验证码不对，这个验证码不能再试了，${name}可以给您重新发一个。`
        : `That isn’t the code, and this one can’t be tried any more. ${name} can send you a new one.`;
    case 'expired':
      return isZh
        ? `这个验证码已经过期了，${name}可以给您重新发一个。`
        : `That code has expired. ${name} can send you a new one.`;
  }
}

/** What an operator is told when the shopper has pressed the button of an offer. */
export function takesIt(title: string, language: Language): string {
  return language === 'zh' ? `顾客接受了方案：${title}` : `The shopper accepts the offer: ${title}`;
}

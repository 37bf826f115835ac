import { sumSaid } from './sum-said.ts';

const fee =
  /\b(?:shipping|delivery|postage|courier|express|handling|customs|(?:gift[- ])?wrapping|gift[- ]wrap|service)(?: (?:fees?|costs?|charges?|dut(?:y|ies)|money))?\b|运费|邮费|快递费|加急费|包装费|服务费|税费|关税/iu;

/** Which fee a breath names, in its own words, with the sum where it says one. */
export function feeSaid(breath: string): string {
  const [name = ''] = fee.exec(breath) ?? [];
  return [name.toLowerCase(), sumSaid(breath)].filter((part) => part !== '').join(' ');
}

/** Names a fee and nothing else: “… and the shipping fee”. */
export const feeAlone = (breath: string): boolean =>
  fee.test(breath) &&
  /^[\s、]*(?:(?:the|my|that|all|also|too|as well|for|of|pair|please|还有|也|那|的|一起|[¥￥$€£]?\s?\d[\d.,]*|yuan|rmb|dollars?|bucks?|euros?|pounds?|元|块钱?)[\s]*)*[.!]*\s*$/iu.test(
    breath.replace(fee, ' '),
  );

import { justSure, type Reader } from './reader.ts';

/** “耳机降价了，价保能用吗”, "it went down, does your price protection cover that?": a drop that is told of and asked to be made up. */
export const readPriceDrop: Reader = (segment) => {
  const { intent, text, entities } = segment;
  const isOwn = entities.products.length + entities.orderNumbers.length > 0 || own.test(text);
  if (intent.id === 'price_protection' || !isOwn || !drop.test(text) || !madeUp.test(text)) return undefined;
  return inGeneral.test(text) ? undefined : justSure('price_protection', segment);
};

const own = /我|\b(?:i|my|mine)\b/i;
const drop =
  /[降掉跌]价|[降跌]了|便宜了|(?:又|就|都)便宜|\b(?:went|gone|go|goes|come|came|dropp?(?:ed|s)?|fell|fallen) (?:down|in price|by)\b|\bdown \W?\d|\bcheaper\b|\bprices? (?:has |have |just )?(?:dropped|fell|fallen|gone down)\b|\breduced\b|\b\d+ (?:\w+ )?less\b|\bless (?:now|today)\b/i;
const madeUp =
  /价保|差价|保价|补(?:我|给|偿|回|钱|多少|吗|么|不)|\bprice (?:protect|adjust|guarantee)\w*|\b(?:the|that|a|my) difference\b/i;
const inGeneral =
  /如果|要是|万一|别家|其他店|\b(?:if|other (?:shop|store|site)s?|elsewhere)\b|京东|淘宝|拼多多|amazon/i;

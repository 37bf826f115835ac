import { countryCode, countryNamedIn } from '../country-code.ts';
import type { Rule } from '../rule.ts';

/** Shipping fees and customs hang on the country: another one is another order, also where it stands within a line. */
export const addressCountry: Rule = {
  id: 'address_country',
  actions: ['change_delivery_address'],
  decide({ order, effect }, { changeAddress }) {
    if (!order || effect.kind !== 'change_address') return undefined;
    const { country, line, city } = effect.address;
    const to = codeOf(country);
    const allowed = changeAddress.countries.length > 0 ? changeAddress.countries : [codeOf(order.shipTo.country)];
    const named = [line, city].map(countryNamedIn).filter((code) => code !== undefined);
    if (to !== '' && [to, ...named].every((code) => allowed.includes(code))) return undefined;
    return {
      decision: 'deny',
      because: `a country that this order may not go to; ${allowed.length} allowed`,
      tell: {
        en: `I can only change the address within the same country, since shipping and customs depend on it. While it isn't dispatched I can cancel order ${order.number}, and you order again to the new address.`,
        zh: `只能改到同一个国家内的地址，因为运费和清关不一样。订单${order.number}没发货的话，可以先取消，再用新地址重新下单。`,
      },
    };
  },
};

/** A country that isn't known as one counts as its own name. */
function codeOf(country: string): string {
  return countryCode(country) ?? country.trim().toLowerCase();
}

import type { Language, Localized } from '../../knowledge/language.ts';
import type { ConfirmationCard } from '../cards.ts';
import type { Address } from '../commerce/address.ts';
import type { Order, OrderLine } from '../commerce/order.ts';
import { dayText, daysText } from './day-view.ts';
import { paymentMethodLabels } from './labels.ts';
import { planLabels } from './plan-rows.ts';
import type { Viewer } from './viewer.ts';
import { countryCode } from '../policy/country-code.ts';

type Row = ConfirmationCard['rows'][number];

/** Goods as a confirmation shows them. */
export function planItems(
  lines: readonly { line: OrderLine; quantity: number }[],
  language: Language,
): ConfirmationCard['items'] {
  return lines.map(({ line, quantity }) => ({
    title: line.title[language],
    options: line.options[language],
    quantity,
    imageUrl: line.imageUrl,
  }));
}

/** One fact of a plan, in the reader's language. */
export function row(label: Localized, value: Localized, { language }: Pick<Viewer, 'language'>): Row {
  return { label: label[language], value: value[language] };
}

/** How and when the money comes back. `from` to `by` is when it is there. */
export function moneyRows(
  order: Order,
  { from, by, sendBackBy }: { from: Date; by: Date; sendBackBy?: Date },
  viewer: Viewer,
): Row[] {
  const method = paymentMethodLabels[order.paymentMethod];
  const en = { ...viewer, language: 'en' } as const;
  const zh = { ...viewer, language: 'zh' } as const;
  const when: Localized = sendBackBy
    ? {
        en: `Once we have checked the goods; ${dayText(by, en)} at the latest if you send them in time`,
        zh: `我们收到并验货后退款，按时寄回的话最晚${dayText(by, zh)}到账`,
      }
    : { en: daysText(from, by, en), zh: `预计${daysText(from, by, zh)}` };
  return [
    row(planLabels.refundedTo, { en: `${method.en}, as you paid`, zh: `${method.zh}（原路退回）` }, viewer),
    row(planLabels.arrives, when, viewer),
  ];
}

/** What the shopper has to send in, by when and at whose cost. */
export function sendBackRows(by: Date, paidBy: 'shop' | 'shopper', viewer: Viewer): Row[] {
  const en = { ...viewer, language: 'en' } as const;
  const zh = { ...viewer, language: 'zh' } as const;
  return [
    row(
      planLabels.sendBack,
      {
        en: `By ${dayText(by, en)}; you get the address once you confirm`,
        zh: `请在${dayText(by, zh)}前寄出，确认后给您退货地址`,
      },
      viewer,
    ),
    row(
      planLabels.returnShipping,
      paidBy === 'shop' ? { en: 'We pay', zh: '由我们承担' } : { en: 'You pay', zh: '由您承担' },
      viewer,
    ),
  ];
}

/**
 * An address on one line, all of it: largest place first where it is written in Chinese, smallest first
 * elsewhere. Recipient and phone are left out where they are empty.
 */
export function addressText(
  { recipient, phone, line, city, region, postcode, country }: Address,
  language: Language,
): string {
  const plain = (place: string) => place.replace(/市$/u, '');
  const places = plain(region) === plain(city) ? [city] : [region, city];
  const isChinese = language === 'zh' && /\p{Script=Han}/u.test(line);
  const parts = isChinese
    ? [
        [...places, line].filter((part) => part !== '').join(' '),
        postcode,
        countryIn(country, language),
        recipient,
        phone,
      ]
    : [recipient, line, ...places.toReversed(), postcode, countryIn(country, language), phone];
  return parts.filter((part) => part !== '').join(isChinese ? '，' : ', ');
}

/** As its readers call it; one that isn't known as a country stays as it stands. */
function countryIn(country: string, language: Language): string {
  const code = countryCode(country);
  return (code && new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)) ?? country;
}

/**
 * Enough of an address to know one's own by, too little to learn another's: a place, and how recipient and street begin.
 * No phone: its last digits prove an order.
 */
export function maskedAddressText({ recipient, line, ...place }: Address, language: Language): string {
  const begin = (text: string, most: number) => (text === '' ? '' : `${Array.from(text).slice(0, most).join('')}***`);
  const masked = { ...place, recipient: begin(recipient, 1), line: begin(line, 2), phone: '', postcode: '' };
  return addressText(masked, language);
}

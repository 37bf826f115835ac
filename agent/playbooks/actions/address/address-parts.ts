import type { Localized } from '../../../../knowledge/language.ts';

/** What parts of an address are called. */
export const addressParts: Readonly<Record<string, Localized>> = {
  line: { en: 'street and house number', zh: '街道门牌' },
  city: { en: 'city', zh: '城市' },
  region: { en: 'state or province', zh: '省份' },
  country: { en: 'country', zh: '国家' },
};

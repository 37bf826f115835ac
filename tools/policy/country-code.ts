/** Other names that addresses bear. */
const aliases: Readonly<Record<string, string>> = {
  'mainland china': 'CN',
  'people’s republic of china': 'CN',
  "people's republic of china": 'CN',
  中国大陆: 'CN',
  中华人民共和国: 'CN',
  'great britain': 'GB',
  england: 'GB',
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  uae: 'AE',
  'hong kong': 'HK',
  香港: 'HK',
  中国香港: 'HK',
  macau: 'MO',
  澳门: 'MO',
  中国澳门: 'MO',
  中国台湾: 'TW',
};

let codes: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166 code of a country as an address has it: by code or by name, in English or Chinese. `undefined` for what
 * isn't known as one.
 */
export function countryCode(name: string): string | undefined {
  codes ??= namesToCodes();
  const said = name.normalize('NFKC').trim().toLowerCase();
  return codes.get(said) ?? aliases[said];
}

function namesToCodes(): Map<string, string> {
  const names = ['en', 'zh'].map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const found = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    for (const display of names) {
      const name = display.of(code);
      // codes that were given up, such as UK, stand for their successors
      const present = new Intl.Locale(`und-${code}`).region;
      if (name === undefined || present === undefined) continue;
      found.set(code.toLowerCase(), present);
      found.set(name.toLowerCase(), present);
    }
  }
  return found;
}

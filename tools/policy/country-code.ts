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

/**
 * The code of a country that a line of an address names where addresses name one: at its end, or in Chinese at its
 * beginning. Codes of two letters and what is a state's name too don't count there.
 */
export function countryNamedIn(line: string): string | undefined {
  const plain = line.normalize('NFKC').trim();
  const words = plain.split(/[\s,，;；]+/u);
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const name = words
      .slice(-count)
      .join(' ')
      .replace(/[.。]$/u, '');
    const code = name.length > 3 || /^u[sk]a?$/iu.test(name) ? countryCode(name) : undefined;
    if (code !== undefined && !alsoStates.has(name.toLowerCase())) return code;
  }
  const chinese = /^\p{Script=Han}{2,8}/u.exec(plain)?.[0] ?? '';
  for (let length = chinese.length; length > 1; length -= 1) {
    const code = countryCode(chinese.slice(0, length));
    if (code !== undefined && !streetNamed.test(plain.slice(length))) return code;
  }
  return undefined;
}

/** After a country's name: a street or a house that bears it, such as 香港中路. */
const streetNamed = /^\p{Script=Han}{0,2}?(?:路|街|道|巷|弄|花园|广场|大厦|中心|城|村|苑|里|府|小镇|小区)/u;

const alsoStates: ReadonlySet<string> = new Set(['georgia', 'mexico', 'luxembourg']);

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

import { cityProvinces, provinces } from './chinese-places.ts';

/** Parts of an address, as far as they were said. */
export interface SaidAddress {
  recipient?: string;
  phone?: string;
  line?: string;
  city?: string;
  region?: string;
  postcode?: string;
  country?: string;
}

/** The place that the order goes to now: parts that are named again are recognised by it. */
export interface KnownPlace {
  city: string;
  region: string;
}

const mobile = /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/u;
const international = /\+\d[\d\s()-]{6,18}\d/u;
const localPhone = /(?:phone|tel|mobile|电话|手机号?|号码)\D{0,12}(\d[\d\s-]{5,18}\d)/iu;

/** Reads an address, a recipient or a phone number from what a shopper writes, in either language. */
export function readAddress(text: string, known?: KnownPlace): SaidAddress {
  const plain = text
    .normalize('NFKC')
    .replace(/\bSM\s?\d{5,6}(?:-R\d)?\b/giu, ' ')
    .replace(/\s*\n\s*/gu, ', ');
  const phone = mobile.exec(plain)?.[0] ?? international.exec(plain)?.[0] ?? localPhone.exec(plain)?.[1];
  const rest = phone === undefined ? plain : plain.replace(phone, ' , ');
  const found = isChinese(rest) ? readMixed(rest, known) : readLatin(rest, known);
  return { ...found, ...(phone === undefined ? {} : { phone: phone.trim() }) };
}

/** Chinese words around an address that may be written in Latin letters. */
function readMixed(text: string, known?: KnownPlace): SaidAddress {
  const chinese = readChinese(text);
  if (chinese.line !== undefined || !streetWord.test(text)) return chinese;
  return { ...readLatin(text.replace(/[\p{Script=Han}，。；：]+/gu, ', '), known), ...chinese };
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

const provinceNames = provinces.join('|');
const regionShape = new RegExp(
  `(?:中国)?(${provinceNames})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?`,
  'u',
);
const municipalities = ['北京', '上海', '天津', '重庆'];
const recipientSaid =
  /(?:收件人|收货人|联系人|姓名|名字|收件)(?:姓名|名字)?(?:请)?(?:改成|改为|换成|写成|写|是|叫|为|:)?\s*(?!地址|电话|信息|不变|不改|不用|一样|还是|也)([\p{Script=Han}·]{2,4}|[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)+)(?=[\s,，。;；]|电话|手机|$)/u;

function readChinese(text: string): SaidAddress {
  const said: SaidAddress = {};
  const named = recipientSaid.exec(text);
  let rest = named ? text.replace(named[0], ' , ') : text;
  if (named?.[1]) said.recipient = named[1];
  const postcode = /(?:邮编|邮政编码)\D{0,3}(\d{4,7})/u.exec(rest);
  if (postcode?.[1]) {
    said.postcode = postcode[1];
    rest = rest.replace(postcode[0], ' ');
  }
  rest = rest.replace(/(?:联系)?(?:电话|手机号?)(?:是|:|：)?/gu, ' ');
  const region = regionShape.exec(rest);
  const cityOf = /([\p{Script=Han}]{2,7}?(?:市|自治州|地区|盟))/u;
  const start = startOf(rest, region);
  if (start === undefined) return said;
  let place = rest.slice(start);
  const province = region && region.index === start ? region[1] : undefined;
  if (province !== undefined) {
    place = place.slice(region?.[0].length ?? 0).replace(/^[\s,，]+/u, '');
    if (municipalities.includes(province)) {
      said.region = `${province}市`;
      said.city = province;
      place = place.replace(new RegExp(`^${province}市?`, 'u'), '');
    } else {
      said.region = nameOfProvince(province);
      const city = cityAt(place) ?? cityOf.exec(place.slice(0, 9))?.[1];
      if (city !== undefined && place.startsWith(city)) {
        said.city = city.replace(/市$/u, '');
        place = place.slice(city.length).replace(/^市/u, '');
      }
    }
  } else {
    const city = cityAt(place);
    if (city !== undefined) {
      const bare = city.replace(/市$/u, '');
      said.city = bare;
      const own = cityProvinces[bare];
      if (own !== undefined) said.region = nameOfProvince(own);
      place = place.slice(city.length).replace(/^市/u, '');
    }
  }
  const [line = '', ...others] = place.split(/[,，;；。!！?？]|\s{1,}(?=[\p{Script=Han}·]{2,4}\s*(?:$|[,，]))/u);
  const street = line.replace(/(?:谢谢|可以吗|行吗|吧|好吗|麻烦了?)\s*$/u, '').trim();
  if (street.length >= 3) said.line = street;
  const name = others
    .map((part) => part.trim())
    .find((part) => /^[\p{Script=Han}·]{2,4}$/u.test(part) && !polite.test(part));
  if (name !== undefined && said.recipient === undefined) said.recipient = name;
  return said;
}

const polite = /谢谢|麻烦|可以|好吗|拜托|辛苦|收到|尽快|电话|手机/u;

/** Where the place begins: at a province, at a city that we know, or at a district or street after "to". */
function startOf(text: string, region: RegExpExecArray | null): number | undefined {
  const cities = [...Object.keys(cityProvinces)].map((city) => text.indexOf(city)).filter((at) => at >= 0);
  const first = Math.min(...cities, region?.index ?? Infinity);
  if (Number.isFinite(first)) return first;
  const after =
    /(?:改成|改寄到|改送到|改到|改为|改寄|寄到|寄去|发到|送到|换成|换到|地址是|地址[:：]|新地址)(?:这个地址|这里|是|[:：])?\s*/u.exec(
      text,
    );
  const street =
    /[\p{Script=Han}\d]{1,10}(?:区|县|镇|街道|路|街|巷|村|小区|大厦|花园)[\p{Script=Han}\dA-Za-z#-]*\d/u.exec(text);
  if (after && /(?:区|县|镇|路|街|号|栋|室|楼|村|苑|小区|大厦|花园)/u.test(text.slice(after.index + after[0].length)))
    return after.index + after[0].length;
  return street?.index;
}

function cityAt(place: string): string | undefined {
  const known = Object.keys(cityProvinces).find((city) => place.startsWith(city));
  if (known !== undefined) return place.startsWith(`${known}市`) ? `${known}市` : known;
  return /^[\p{Script=Han}]{2,6}?(?:市|自治州|地区|盟)/u.exec(place)?.[0];
}

function nameOfProvince(name: string): string {
  if (municipalities.includes(name)) return `${name}市`;
  const autonomous: Readonly<Record<string, string>> = {
    内蒙古: '内蒙古自治区',
    广西: '广西壮族自治区',
    西藏: '西藏自治区',
    宁夏: '宁夏回族自治区',
    新疆: '新疆维吾尔自治区',
  };
  return autonomous[name] ?? `${name}省`;
}

const countries =
  /^(?:china|uk|united kingdom|great britain|england|usa|us|united states(?: of america)?|canada|germany|france|spain|italy|netherlands|ireland|australia|new zealand|singapore|malaysia|japan|south korea|thailand|uae|united arab emirates|egypt)$/iu;
const postcodeShape = /\b(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{6})\b/iu;
const nameSaid =
  /(?:recipient|receiver|name|addressee|attn|attention|(?:addressed |deliver(?:ed)? )?(?:to|for))(?: is| to| should be|:)*\s+([A-Z][\p{L}'’.-]+(?: [A-Z][\p{L}'’.-]+){1,3})(?=\s*(?:,|\.|;|!|$|at\b|and\b|instead|for\b|on\b|in\b|please|pls))/u;

function readLatin(text: string, known?: KnownPlace): SaidAddress {
  const said: SaidAddress = {};
  let rest = text;
  const named = nameSaid.exec(rest);
  if (named?.[1] && !/\d/u.test(named[1]) && !streetWord.test(named[1])) {
    said.recipient = named[1];
    rest = rest.replace(named[0], ' , ');
  }
  const first = startOfLatin(rest);
  if (first === undefined) return said;
  const parts = rest
    .slice(first)
    .split(/[,;]|\.(?=\s|$)/u)
    .map((part) =>
      part
        .replace(/\b(?:please|thanks?(?: you)?|pls|instead|then|as well|phone|tel|mobile|and (?:the )?phone(?: is)?)\b.*$/iu, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const kept: string[] = [];
  for (const part of parts) {
    if (countries.test(part)) {
      said.country = part;
      continue;
    }
    const code = kept.length > 0 ? postcodeShape.exec(part)?.[0] : undefined;
    if (code !== undefined && said.postcode === undefined) said.postcode = code;
    const left = (code === undefined ? part : part.replace(code, ' ')).replace(/\s+/gu, ' ').trim();
    if (left !== '') kept.push(left);
  }
  return { ...said, ...placesIn(kept, known) };
}

const streetWord =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|sq|close|court|ct|way|boulevard|blvd|place|terrace|crescent|jalan|jln|lorong|stra(?:ß|ss)e|house|flat|apt|apartment|block|blk|unit|suite|tower|building)\b/iu;

/** At the first number that a street follows, or at a named house. */
function startOfLatin(text: string): number | undefined {
  const after = /\b(?:to|is|at|it's|address)(?::| is)?\s+(?=[#\w].*\d)/iu;
  const number =
    /(?:\b(?:flat|apt\.?|apartment|unit|suite|blk|block|room|no\.?)\s*)?#?\d+[\w/-]*\s+(?=[A-Z][\p{L}'’]+|[a-z]+ (?:street|st|road|rd|avenue|ave|lane|drive|way|square|close)\b)/iu.exec(
      text,
    );
  if (number && streetWord.test(text.slice(number.index))) return number.index;
  const street = streetWord.exec(text);
  if (!street && !number) return undefined;
  const said = after.exec(text);
  if (said) return said.index + said[0].length;
  return number?.index;
}

/** Street, city and region, told apart by what is known of the place or by their number. */
function placesIn(parts: readonly string[], known?: KnownPlace): SaidAddress {
  const same = (part: string, name: string | undefined) => part.toLowerCase() === name?.toLowerCase();
  const at = parts.findIndex((part, index) => index > 0 && (same(part, known?.city) || same(part, known?.region)));
  if (known && at > 0) {
    return { line: parts.slice(0, at).join(', '), city: known.city, region: known.region };
  }
  const [line, city] = parts;
  if (line === undefined) return {};
  if (parts.length === 1) return { line };
  if (parts.length === 2 && city !== undefined) return { line, city };
  return { line: parts.slice(0, -2).join(', '), city: parts.at(-2) ?? '', region: parts.at(-1) ?? '' };
}

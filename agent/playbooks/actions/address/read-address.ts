import { countryCode } from '../../../../tools/policy/country-code.ts';
import { countrySaid } from './address-country.ts';
import { cityProvinces, provinces } from './chinese-places.ts';
import { isChineseName } from './chinese-name.ts';
import { readLatin } from './latin-address.ts';
import { streetWord, type KnownPlace, type SaidAddress } from './said-address.ts';

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
  const country = countrySaid(text, 'anywhere');
  const isLatin = chinese.line === undefined && streetWord.test(text);
  const said = isLatin
    ? { ...readLatin(text.replace(/[\p{Script=Han}，。；：]+/gu, ', '), known), ...chinese }
    : chinese;
  const isPlace = said.line !== undefined || said.city !== undefined;
  const isAbroad = country !== undefined && countryCode(country) !== 'CN' && isPlace;
  // a country that the line begins with stays there, for its city can't be told from its street
  return isAbroad && said.line?.startsWith(country) !== true ? { ...said, country } : said;
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

const provinceNames = provinces.join('|');
const regionShape = new RegExp(
  `(?:中国)?(${provinceNames})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?`,
  'u',
);
const municipalities = ['北京', '上海', '天津', '重庆'];
const recipientSaid =
  /(?:收件人|收货人|联系人|姓名|名字|收件)(?:姓名|名字)?(?:请)?(?:改成|改为|换成|写成|写|是|叫|为|:)?\s*(?!地址|电话|信息|错|写错|不对|不是|有误|不变|不改|不用|一样|还是|也)([\p{Script=Han}·]{2,4}|[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)+)(?=[\s,，。;；]|电话|手机|$)/u;

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
  const code = others.map((part) => part.trim()).find((part) => /^\d{6}$/u.test(part));
  if (code !== undefined && said.postcode === undefined) said.postcode = code;
  const street = line.replace(/(?:谢谢|可以吗|行吗|吧|好吗|麻烦了?)\s*$/u, '').trim();
  if (street.length >= 3) said.line = street;
  const name = others.map((part) => part.trim()).find((part) => isChineseName(part) && !polite.test(part));
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

import type { Entities, Expecting } from './understanding.ts';

type Numbers = Pick<Entities, 'orderNumbers' | 'trackingNumbers' | 'phoneTails' | 'emails'>;

const email = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu;
/** Two letters and five to six digits, however spaced: SM20317, `sm 20317`, `SM-20317`; SM20317-R1 sends its goods again. */
const lettered = /(?<![a-z0-9])([a-z]{2,3})[\s#:-]{0,2}(\d{5,7})(-r\d{1,2}(?!\d))?(?!\d|[a-z])/giu;
/** A tracking number: carrier letters and ten digits or more, UPS's 1Z, postal 2-9-2, or twelve digits and more. */
const tracking =
  /(?<![a-z0-9])(?:1z[a-z0-9]{14,16}|[a-z]{2}\d{9}[a-z]{2}|[a-z]{1,4}\d{10,18}|\d{12,22})(?![a-z0-9])/giu;
const said =
  /(?:#|№|\border(?:\s*(?:number|num|no|nr|id|#))?\.?|订单(?:号|编号)?|单号|单子|定单号?)\s*(?:is|was|=|:|是|为|#|,)*\s*(\d{4,10})(?!\d)/giu;
const before = /(?<!\d)(\d{5,6})\s*(?:这个|那个|这|那)?(?:订单|单子|单|这单|那单|号订单)/giu;
const phone = /(?<![\da-z])(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?(\d{4})(?!\d)/giu;
const tailSaid =
  /(?:尾号|末尾|尾数|后四位|后4位|最后四位|结尾|last\s*(?:four|4)(?:\s*digits?)?(?:\s*of\s*my\s*(?:phone|number|mobile))?|ends?\s*(?:in|with)|ending(?:\s*(?:in|with))?|(?:phone\s*)?tail|(?:phone|mobile|cell|tel)(?:\s*(?:number|no\.?|num|#))?\s*(?:is|:|=)?(?=\s*\d{4}(?!\d))|(?:手机号?|电话)(?:是|[:：])?(?=\s*\d{4}(?!\d)))[^\d]{0,12}(\d{4})(?!\d)/giu;
const tailAfter = /(?<!\d)(\d{4})\s*(?:结尾|是?尾号|是后四位|are the last)/giu;

/**
 * Order numbers, tracking numbers, phone tails and e-mail addresses. Bare digits are read by their length and by what
 * was asked for: five or six are an order number, four are the end of a phone number. A bare number after "order" keeps
 * its digits only; who looks it up knows the shop's prefix. `rest` is the text without all of them.
 */
export function readNumbers(text: string, expecting?: Expecting): { found: Numbers; rest: string } {
  const found = {
    orderNumbers: new Set<string>(),
    trackingNumbers: new Set<string>(),
    phoneTails: new Set<string>(),
    emails: new Set<string>(),
  };
  // after “order” two letters and digits are one, whatever state they could be
  const isNamed = /\border(?:\s*(?:number|num|no|nr|#))?\.?[\s:#]*(?:is|was)?\s*$/iu;
  const withoutZip = (all: string, at: unknown) =>
    typeof at === 'number' && isNamed.test(text.slice(0, at)) ? all : ' ';
  let rest = text.replace(zip, withoutZip).replace(zipBehindStreet, ' ');
  const take = (pattern: RegExp, into: Set<string>, shape: (match: RegExpExecArray) => string | undefined): void => {
    rest = rest.replace(pattern, (...parts: unknown[]) => {
      const match = parts as unknown as RegExpExecArray;
      const value = shape(match);
      if (value === undefined) return match[0];
      into.add(value);
      return ' ';
    });
  };
  take(email, found.emails, ([all]) => all.toLowerCase());
  take(tracking, found.trackingNumbers, ([all]) => (/^\d{4,11}$/u.test(all) ? undefined : all.toUpperCase()));
  take(phone, found.phoneTails, (match) => match[1]);
  take(lettered, found.orderNumbers, (match) =>
    notUnits.test(match[1] ?? '') ? undefined : `${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`.toUpperCase(),
  );
  take(tailSaid, found.phoneTails, (match) => match[1]);
  take(tailAfter, found.phoneTails, (match) => match[1]);
  take(said, found.orderNumbers, (match) => match[1]);
  take(before, found.orderNumbers, (match) => match[1]);
  take(bareOrder, found.orderNumbers, ([all]) => (isCapacity(all, text) ? undefined : all));
  if (expecting === 'proof' || expecting === 'order' || /^[^\d]*\d{4}[^\d]*$/u.test(rest)) {
    take(bareTail(expecting), found.phoneTails, ([all]) => all);
  }
  return {
    found: {
      orderNumbers: [...found.orderNumbers],
      trackingNumbers: [...found.trackingNumbers],
      phoneTails: [...found.phoneTails],
      emails: [...found.emails],
    },
    rest,
  };
}

/** Letters before digits that count or measure things. */
const notUnits = /^(?:no|rmb|usd|eur|gbp|cny|nr|id|the|is|or|and|in|on|to|at|of|for|my|it|was|one|add|see)$/iu;
/** “Portland OR 97201”: a state and its postcode name no order, be it of six letters and digits. */
const zip =
  /(?<=\p{L}\.?,?\s)(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s+\d{5}(?:-\d{4})?(?![\d-])/gu;
/** The same in small letters, behind a street. */
const zipBehindStreet =
  /(?<=\d\w?\s[^\n]{0,40}\b(?:st|street|rd|road|ave|avenue|ln|lane|dr|drive|blvd|pkwy|way|court|ct|apt|apartment|unit|suite)\b[^\n]{0,40}?\s)[a-z]{2}\s+\d{5}(?:-\d{4})?(?![\d-])/giu;
/** A postcode or a one-time code, by the word before it: as long as an order number, and none. */
const notOrder =
  '(?<!(?:邮编|邮政编码|(?:验证|校验|动态|确认)码|口令|\\b(?:post(?:al)? ?code|zip(?: ?code)?|(?<!order )code|otp|pin)\\b)[^\\d,，。;；]{0,10})';
const bareOrder = new RegExp(
  `(?<![\\d.a-z¥$€£-])${notOrder}\\d{5,6}(?![\\d.]|\\s*(?:块|元|円|mah|毫安|km|步|dollars?|usd|rmb))`,
  'giu',
);

/** A power bank is called by its capacity: “充电宝10000和20000哪个好”. */
const isCapacity = (number: string, text: string): boolean =>
  /^\d{2,3}000$/.test(number) &&
  (/充电宝|电池|容量|power ?banks?|batter|capacity/i.test(text) || named(number).test(text));

/** “the Voltra 20000”, "the 20000 one": what stands before it calls goods. */
const named = (number: string) =>
  new RegExp(
    `\\b(?!(?:orders?|numbers?|code|with|have|from|about|that|this|track|find|check|where|hello|please)\\b)\\p{L}{4,} ${number}\\b|\\bthe ${number} one\\b|${number}的?那[个款块]`,
    'iu',
  );

/** Four digits: anywhere when we asked for them, alone otherwise; years and prices are neither. */
function bareTail(expecting: Expecting | undefined): RegExp {
  return expecting === 'proof' || expecting === 'order'
    ? /(?<![\d.¥$€£])\d{4}(?![\d年]|\s*(?:块|元))/gu
    : /(?<=^\s*)\d{4}(?=\s*[.。!！]?\s*$)/gu;
}

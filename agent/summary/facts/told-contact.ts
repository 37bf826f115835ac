import { hasPlace } from '../next/answers-refusal.ts';
import { inWords, quoted, type Eye } from '../eye.ts';
import type { FoundFact } from './fact.ts';

/** A number to be called at: a Chinese mobile, one with its country, or any that is called a phone's. */
const phones = [
  /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/u,
  /(?:\+|(?<![\d-])00)\d[\d\s()-]{6,16}\d/u,
  /(?:\b(?:phone|tel|mobile|cell|call me (?:at|on)|ring me on|whats ?app)\b|电话|手机号?码?|打给我|联系我)\D{0,12}(?<number>\d[\d\s-]{5,18}\d)/iu,
];

/** As it is printed on a package: letters and digits, or digits alone. */
const batches =
  /(?:批号|批次号?|生产批号|\b(?:batch|lot)(?: (?:number|no\.?|code))?)\s*(?:是|为|is|[:：#])?\s*#?(?<code>[a-z]{0,4}-?\d[a-z\d-]{2,14})/iu;

/** The batch that they read to us, where they want to be called, and the address that they wrote, which no tool has taken up. */
export function factsOfContact(text: string, isTaken: boolean, eye: Eye): FoundFact[] {
  const found = phones.map((each) => each.exec(text)).find((each) => each !== null);
  const phone = (found?.groups?.['number'] ?? found?.[0])?.trim();
  const place = isTaken ? undefined : placeIn(text.replace(phone ?? '', ''));
  const batch = batches.exec(text)?.groups?.['code'];
  return [
    ...(batch === undefined
      ? []
      : [
          {
            ...{ kind: 'named' as const, key: 'batch said', value: batch.toUpperCase() },
            label: inWords({ en: 'Batch named', zh: '提到批号' }, eye),
          },
        ]),
    ...(phone === undefined
      ? []
      : [
          {
            ...{ kind: 'contact' as const, key: 'phone', value: phone },
            label: inWords({ en: 'Phone named', zh: '提到电话' }, eye),
          },
        ]),
    ...(place === undefined
      ? []
      : [
          {
            ...{ kind: 'address' as const, key: addressSaid, value: quoted(place) },
            label: inWords({ en: 'Address named', zh: '提到地址' }, eye),
          },
        ]),
  ];
}

export const addressSaid = 'address said';

/** The sentence that holds a street and its number, or a city and a code. */
function placeIn(text: string): string | undefined {
  if (!/\d/u.test(text) || !mayBePlace.test(text)) return undefined;
  return text
    .split(/(?<=[!?！？。；;\n])|(?<=[a-z\d)]{3}\.)\s+(?=[A-Z])/u)
    .map((each) => each.trim())
    .find((each) => /\d/u.test(each) && mayBePlace.test(each) && hasPlace(each));
}

/** Cheap to tell that there is none. */
const mayBePlace =
  /\b(?:address|send|ship|deliver|move[ds]?|moving|instead|to)\b|\d+ \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d+|[省市区县镇路街道巷弄号栋楼室]/u;

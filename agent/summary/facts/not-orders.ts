import { numberAsked } from '../../wishes/plain-number.ts';
import type { Talk } from '../read-talk.ts';
import { textOf } from '../record-of.ts';

/** Digits as long as an order number that are a postcode or a one-time code: taken for one by a tool, or asked for as one. */
export function notOrdersIn({
  turns,
  operators,
  notices,
}: Pick<Talk, 'turns' | 'operators' | 'notices'>): ReadonlySet<string> {
  const parts = turns.flatMap(({ runs }) =>
    runs.flatMap(({ args }) => [textOf(args['postcode']), textOf(args['code'])]),
  );
  const told = [...turns.flatMap((turn) => turn.replies), ...operators, ...notices];
  const asked = turns.flatMap(({ said }) =>
    said.map(({ seq, text }) => {
      const before = told.filter((each) => each.seq < seq).toSorted((one, other) => one.seq - other.seq);
      return numberAsked(text, before.at(-1)?.text ?? '')?.digits;
    }),
  );
  return new Set([...parts, ...asked].filter((each) => each !== undefined));
}

/** Order numbers that the shopper put right since: “sorry, wrong number, it’s SM2”, “写错了，是SM2”. */
export function correctedNumbersIn({ turns }: Pick<Talk, 'turns'>): ReadonlySet<string> {
  const wrong = new Set<string>();
  let before: readonly string[] = [];
  for (const { text } of turns.flatMap(({ said }) => said)) {
    const named = (text.match(numbers) ?? []).map((each) => each.toUpperCase());
    if (named.length === 0) continue;
    const denied = deniedNumbersIn(text);
    const meant = named.filter((each) => !denied.includes(each));
    const isPutRight = corrects.test(text) && meant.length === 1;
    for (const each of isPutRight ? [...before, ...denied] : denied) if (!meant.includes(each)) wrong.add(each);
    for (const each of meant) wrong.delete(each);
    before = meant;
  }
  return wrong;
}

/** Orders that these words name only to say that they aren’t meant: “not SM1 but SM2”, “SM1是耳机，不是这个”. */
export const deniedNumbersIn = (text: string): string[] =>
  [...text.matchAll(denials)].map(([, before, after]) => (before ?? after ?? '').toUpperCase());

const numbers = /(?<![a-z\d])[a-z]{2}\d{4,}(?!\d)/giu;
const denials =
  /(?:\bnot|不是)\s*(?:order|订单)?\s*(?<![a-z\d])([a-z]{2}\d{4,})(?!\d)|(?<![a-z\d])([a-z]{2}\d{4,})(?!\d)[^。.;；]{0,12}?(?:不是(?:这|那|它|她|他)|,? ?(?:not (?:this|that|the) one|isn['’]?t it|(?:it['’]?s|that['’]?s|is) (?:not|another)))/giu;
const corrects =
  /(?:写|打|发|记|输|搞|填|弄|说|看)错|\bwrong (?:number|order|one)\b|\btypo\b|\bmis(?:typed|spelt|spelled)\b|\bi meant\b|\bshould (?:be|have been)\b|应该是|才对/iu;

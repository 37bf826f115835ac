import type { Localized } from '../../../knowledge/language.ts';
import { claimGroundLabels } from '../../../tools/views/claim-labels.ts';
import { onlyHurts } from '../../wishes/only-hurts.ts';
import { inWords, joined, quoted, type Eye } from '../eye.ts';
import { listOf, textOf } from '../record-of.ts';
import type { Run } from '../read-talk.ts';
import type { FactKind, FactsOf, FoundFact } from './fact.ts';

/** What the shopper wants done, from the arguments of the tool that was to do it: for what order, which goods, why, and how. */
export const factsOfWishes: FactsOf = (run, eye) => {
  const { args } = run;
  const orderNumber = textOf(args['orderNumber'])?.toUpperCase();
  const of = orderNumber ?? run.name;
  const goods = itemsOf(run, eye);
  return [
    ...fact('order', of, { en: 'About order', zh: '相关订单' }, orderNumber, eye),
    ...fact('item', of, { en: 'Which goods', zh: '涉及商品' }, goods, eye),
    ...fact('problem', of, { en: 'Why', zh: '原因' }, whyOf(args, eye), eye),
    ...fact('wish', of, { en: 'Wants', zh: '诉求' }, wishOf(args, eye), eye),
    ...fact('address', of, { en: 'New address', zh: '新收件信息' }, addressOf(args, eye), eye),
  ];
};

function fact(kind: FactKind, of: string, label: Localized, value: string | undefined, eye: Eye): FoundFact[] {
  return value === undefined || value === '' ? [] : [{ kind, key: `${kind} ${of}`, label: inWords(label, eye), value }];
}

/** As the card named them, else in the shopper's words; ids of ours say nothing. */
function itemsOf({ args, content }: Run, { language }: Eye): string | undefined {
  const shown = listOf<{ title?: string }>(content['items']).flatMap(({ title }) => textOf(title) ?? []);
  const said = [textOf(args['item']), ...listOf<{ item?: string }>(args['items']).map(({ item }) => textOf(item))];
  const words = said.filter((each) => each !== undefined && !/[_\d]/u.test(each) && each !== 'all');
  const names = shown.length > 0 ? shown : words;
  return names.length === 0 ? undefined : [...new Set(names)].join(language === 'zh' ? '、' : '; ');
}

const cancelReasons: Readonly<Record<string, Localized>> = {
  changed_mind: { en: 'Changed mind', zh: '不想要了' },
  ordered_by_mistake: { en: 'Ordered by mistake', zh: '拍错了' },
  price: { en: 'Price', zh: '价格不合适' },
  size_or_colour: { en: 'Size or colour', zh: '尺码或颜色不合适' },
  too_slow: { en: 'Takes too long', zh: '等太久了' },
};

function whyOf(args: Run['args'], eye: Eye): string {
  const ground = textOf(args['ground']);
  const reason = textOf(args['reason']);
  const words = textOf(args['description']);
  const isGuess = ground === 'wrong_size' && args['fits'] === undefined && onlyHurts(words ?? '');
  const known = isGuess ? undefined : Object.entries(claimGroundLabels).find(([each]) => each === ground)?.[1];
  if (ground === 'changed_mind' && words !== undefined) return quoted(words);
  const why = known ?? (reason === undefined ? undefined : cancelReasons[reason]);
  const turnedOut = fits[textOf(args['fits']) ?? ''];
  return joined([why && inWords(why, eye), turnedOut && inWords(turnedOut, eye), words && quoted(words)], eye);
}

const fits: Readonly<Record<string, Localized>> = {
  too_small: { en: 'it is too small', zh: '现在的偏小' },
  too_large: { en: 'it is too large', zh: '现在的偏大' },
};

/** What it is to be changed to. Money or goods again is what a tool was called for: whether they want it, their words say. */
function wishOf(args: Run['args'], eye: Eye): string {
  const size = textOf(args['toSize']);
  return joined([size && inWords({ en: `size ${size}`, zh: `${size} 码` }, eye), textOf(args['toColour'])], eye);
}

function addressOf(args: Run['args'], eye: Eye): string {
  const { recipient, phone, line, city, region, postcode, country } = args;
  const isChinese = eye.language === 'zh' && /\p{Script=Han}/u.test(textOf(line) ?? '');
  if (!isChinese) return joined([recipient, phone, line, city, region, postcode, country].map(textOf), eye);
  const place = [country, region, city, line].flatMap((part) => textOf(part) ?? []).join(' ');
  return joined([textOf(recipient), textOf(phone), place, textOf(postcode)], eye);
}

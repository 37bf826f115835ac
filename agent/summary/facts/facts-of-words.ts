import type { Localized } from '../../../knowledge/language.ts';
import { harmIn } from '../../playbooks/grave/harm.ts';
import { simplified } from '../../understanding/simplified.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Entities } from '../../understanding/understanding.ts';
import { inWords, joined, type Eye } from '../eye.ts';
import type { Said, TalkTurn } from '../read-talk.ts';
import { textOf } from '../record-of.ts';
import type { FactKind, FoundFact } from './fact.ts';
import { factsOfMeasures } from './facts-of-goods.ts';
import { factsOfContact } from './told-contact.ts';
import { factsOfNeeds } from './told-needs.ts';

/** What the shopper named by themselves: whoever takes over needn't ask for it again. */
export function factsOfWords({ text, photos }: Said, turn: TalkTurn, understand: Understand, eye: Eye): FoundFact[] {
  const facts =
    text.trim() === ''
      ? []
      : [
          ...understand([text]).segments.flatMap(({ entities }) => ofEntities(asMeant(entities, text, turn), eye)),
          ...factsOfNeeds(text, eye),
          ...factsOfContact(
            text,
            turn.runs.some(({ name }) => name === 'change_delivery_address'),
            eye,
          ),
        ];
  if (photos === 0) return facts;
  const count = { en: photos === 1 ? 'one' : `${photos}`, zh: `${photos} 张` };
  const label = inWords({ en: 'Photos sent', zh: '已发照片' }, eye);
  return [...facts, { kind: 'photos', key: 'photos', label, value: inWords(count, eye) }];
}

/** Of consumer protection: who threatens with it names no order. */
const hotlines: ReadonlySet<string> = new Set(['12315', '12345']);

/** Numbers of a street, a floor, a postcode or a day are no sizes and no orders. */
function asMeant(entities: Entities, text: string, { asked, intent, runs }: TalkTurn): Entities {
  const isLooked = (number: string) =>
    runs.some(({ args, status }) => status !== 'refused' && textOf(args['orderNumber'])?.toUpperCase() === number);
  const isAddress = streets.test(text);
  const isOfBody = bodies.test(text) || ofSizes.has(asked?.intent ?? '') || ofSizes.has(intent ?? '');
  return {
    ...entities,
    measures: isOfBody ? entities.measures : {},
    // a rash is red
    colours: entities.colours.length > 0 && harmIn(simplified(text)) ? [] : entities.colours,
    sizes: entities.sizes.filter(
      (size) => !/^\d/u.test(size) || sizeWords.test(text) || !isOther(size, text, isAddress),
    ),
    orderNumbers: entities.orderNumbers.filter(
      (each) =>
        (isAddress ? isCalledOrder(each, text) : /订单|单号|\border(?:s|ed)?\b|#\s?\d/iu.test(text)) ||
        (isAddress ? !/^(?:[A-Z]{2})?\d{4,6}$/u.test(each) : /\D/u.test(each) || isAlone(each, text) || isLooked(each)),
    ),
  };
}

/** Beside a street digits are an order's only where they are called so: “order 10234”, “订单号10234”. */
const isCalledOrder = (number: string, text: string) =>
  new RegExp(`(?:订单|单号|\\border(?: number| no\\.?| nr\\.?)?|#)\\s*(?:是|is)?\\s*[:：#]?\\s*${number}`, 'iu').test(
    text,
  );

/** Mere digits may be anything: they name an order where nothing else, or hardly anything, is said. */
const isAlone = (number: string, text: string) =>
  text.replace(number, '').replace(/\b(?:it['’]?s|it is|is|my|the|number|no|yes|this|one)\b|[是的号]|\P{L}/giu, '') ===
  '';

/** Speaks of a body, of what is worn, or in its units: a mere number may be anything. */
const bodies =
  /身高|体重|[胸腰臀]围|脚长|三围|斤|厘米|公分|千克|尺|码|穿|[高重腿腰胸臀脚]|\d\s?(?:cm|kgs?|lbs?|ft|m|in|stone|['’′])(?![a-z])|\b(?:tall|height|weigh\w*|chest|bust|waist|hips?|foot|feet|inch\w*|size|wear|fits?)\b|(?:^|[，,。\s])我\s?\d{3}/iu;
const ofSizes: ReadonlySet<string> = new Set<IntentId>(['recommend_size', 'exchange_item', 'product_question']);

const isOther = (size: string, text: string, isAddress: boolean) =>
  isAddress ||
  new RegExp(
    `(?<!\\d)${size}\\s?(?:[号日](?!码|的?鞋)|点|天|楼|元|块|(?:st|nd|rd|th)\\b|%)|(?:月|¥|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )${size}(?!\\d)`,
    'iu',
  ).test(text);
const sizeWords = /码|尺|穿|鞋|脚|\b(?:size|wear|fits?|small|large|eu|uk|us)\b/iu;
const streets =
  /[省市区县路街巷弄村镇].{0,8}\d+\s?[号栋弄室楼]|\b(?:street|st|road|rd|avenue|ave|lane|drive|jalan|level|floor|apt|apartment|suite|postcode|zip)\b\.?/iu;

function ofEntities(entities: Entities, eye: Eye): FoundFact[] {
  const { orderNumbers, trackingNumbers, emails, measures, sizes, products, colours } = entities;
  const fact = (kind: FactKind, key: string, label: Localized, values: readonly string[]): FoundFact[] =>
    values.length === 0 ? [] : [{ kind, key, label: inWords(label, eye), value: joined(values, eye) }];
  return [
    ...orderNumbers
      .filter((number) => !hotlines.has(number))
      .flatMap((number) => fact('order', `said ${number}`, { en: 'Order named', zh: '提到订单' }, [number])),
    ...trackingNumbers.flatMap((number) =>
      fact('parcel', `said ${number}`, { en: 'Parcel named', zh: '提到运单' }, [number]),
    ),
    ...fact('contact', 'email', { en: 'E-mail named', zh: '提到邮箱' }, emails),
    ...factsOfMeasures(measures, eye).map((each) => ({ ...each, key: 'measures said' })),
    ...fact('named', 'goods said', { en: 'Goods named', zh: '提到商品' }, [
      ...new Set(products.filter((each) => !colours.includes(each))),
    ]),
    ...fact('named', 'colours said', { en: 'Colours named', zh: '提到颜色' }, [...new Set(colours)]),
    ...fact('named', 'sizes said', { en: 'Sizes named', zh: '提到尺码' }, sizes),
  ];
}

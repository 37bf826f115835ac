import type { Localized } from '../../../knowledge/language.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import type { Entities } from '../../understanding/understanding.ts';
import { inWords, joined, type Eye } from '../eye.ts';
import type { Said } from '../read-talk.ts';
import type { FactKind, FoundFact } from './fact.ts';
import { factsOfMeasures } from './facts-of-goods.ts';

/** What the shopper named by themselves: whoever takes over needn't ask for it again. */
export function factsOfWords({ text, photos }: Said, understand: Understand, eye: Eye): FoundFact[] {
  const facts =
    text.trim() === '' ? [] : understand([text]).segments.flatMap(({ entities }) => ofEntities(entities, eye));
  if (photos === 0) return facts;
  const count = { en: photos === 1 ? 'one' : `${photos}`, zh: `${photos} 张` };
  const label = inWords({ en: 'Photos sent', zh: '已发照片' }, eye);
  return [...facts, { kind: 'photos', key: 'photos', label, value: inWords(count, eye) }];
}

/** Of consumer protection: who threatens with it names no order. */
const hotlines: ReadonlySet<string> = new Set(['12315', '12345']);

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

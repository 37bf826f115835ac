import type { FoundProduct } from '../../../../tools/catalog/search-products.ts';
import type { Entities } from '../../../understanding/understanding.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { answersTo } from '../product/product-answers.ts';
import { namesAPack } from '../product/variant-named.ts';
import { hasProperty } from '../product/properties.ts';
import type { Property } from '../product/property.ts';
import { saysNone } from '../compare/rank-values.ts';
import { tellAttribute } from '../product/tell-attribute.ts';

/** Values that only say yes tell no more than the wish itself. */
const bare = /^(?:yes|no|none|有|无|是|否|可以|防水)$/i;

/** So many points are worth a word. */
const most = 2;

/** What the data of a product say to what was wished of it, for it is the reason that it is shown: "to about -20 °C". */
export function* tellHeld(
  context: PlaybookContext,
  product: FoundProduct,
  wished: readonly Property[],
  isOnly: boolean,
): Steps {
  const { title, description = '', attributes = [] } = product;
  const told = new Set<string>();
  let describes = false;
  for (const each of wished) {
    if (hasProperty({ title, description, attributes }, each) !== true) continue;
    const { named, held, holds } = each;
    const attribute = attributes.find(
      ({ name, value }) =>
        named?.test(name) && (holds !== undefined || (!saysNone(value) && (held ?? /./).test(value))),
    );
    if (attribute && !bare.test(attribute.value)) told.add(attribute.name);
    else if (!attribute && each.told?.test(description) && !each.told.test(title)) describes = true;
  }
  // for what age and size it is, whoever looks for food must know
  const meant = attributes.find(({ name }) => /^(?:for|适用)$/i.test(name));
  if (isOnly && product.line === 'pet_food' && meant) told.add(meant.name);
  const name = isOnly ? undefined : title;
  const points = attributes.filter((each) => told.has(each.name)).slice(0, most);
  for (const [at, point] of points.entries())
    yield { do: 'say', text: tellAttribute(context.language, point, at === 0 ? name : undefined) };
  if (describes && points.length === 0) yield { do: 'say', text: description };
}

/** “大袋的有没有”, "navy in L?" beside the wish itself: by the stock and the price of that one. */
export function* tellVariant(context: PlaybookContext, first: FoundProduct): Steps {
  const { text, entities } = context.segment;
  const { id } = first;
  const isPack = namesAPack(text, first);
  if (!isPack && entities.colours.length === 0 && entities.sizes.length === 0) return;
  const looked = yield* look('get_product', { productId: id });
  if (looked.status !== 'ok') return;
  const inView = { ...context, memory: { ...context.memory, productId: id } };
  const segment = { ...context.segment, entities: { ...entities, products: [] } };
  const answers = answersTo({ ...inView, segment }, isPack ? text : variantAlone(entities), looked.content);
  for (const answer of answers.slice(0, isPack ? 2 : 1)) yield { do: 'say', text: answer };
}

const variantAlone = ({ colours, sizes }: Entities) => [...colours, ...sizes].join(' ');

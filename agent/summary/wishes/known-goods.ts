import { listOf, recordOf, textOf } from '../record-of.ts';

/** Something that the shopper has bought, as tools named it to them. */
export interface KnownGoods {
  title: string;
  order: string;
}

/** Goods of the orders that tools told of, each once. */
export function knownGoods(contents: readonly Readonly<Record<string, unknown>>[]): KnownGoods[] {
  const found = contents.flatMap((content) => {
    const orders = [content, recordOf(content['order']), ...listOf<Record<string, unknown>>(content['orders'])];
    return orders.flatMap((each) => {
      const order = textOf(each['number']) ?? textOf(each['orderNumber']);
      if (order === undefined) return [];
      return listOf<{ title?: unknown }>(each['items']).flatMap(({ title }) => {
        const name = textOf(title);
        return name === undefined ? [] : [{ title: name, order }];
      });
    });
  });
  return [...new Map(found.map((each) => [`${each.order} ${each.title}`, each])).values()];
}

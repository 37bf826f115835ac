/** A type whose values can't be mixed up with other strings. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

/** The id of a shop (tenant), such as `demo`. Every row, passage and cache key carries one. */
export type ShopId = Brand<string, 'ShopId'>;

export function shopId(value: string): ShopId {
  return value as ShopId;
}

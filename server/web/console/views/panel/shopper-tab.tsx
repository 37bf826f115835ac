export function ShopperTab(_props: { view: unknown }) {
  return null;
}

/** A text in both languages of the demo shop. */
export type Both = Readonly<Record<'en' | 'zh', string>>;

/** A product as the demo page shows it; the build writes these from the demo shop's data into `catalog.json`. */
export interface CatalogProduct {
  id: string;
  line: 'clothing' | 'shoes' | 'electronics' | 'pet_food';
  kind: Both;
  audience: string;
  title: Both;
  description: Both;
  brand: string;
  attributes: { name: Both; value: Both }[];
  fitNote?: Both;
  colours: { name: Both; hex: string; picture: string }[];
  picture: string;
  /** `colour` is the English name. */
  variants: { colour?: string; size?: string; price: { amount: number; currency: string }; stock: number }[];
}

/** Someone to sign in as. */
export interface CatalogShopper {
  key: string;
  name: string;
  language: 'en' | 'zh';
  situation: Both;
}

export interface Catalog {
  products: CatalogProduct[];
  shoppers: CatalogShopper[];
}

import type { Product } from '../product.ts';
import { bottomsAndDresses } from './catalog/bottoms-and-dresses.ts';
import { describeProduct } from './catalog/describe-product.ts';
import { electronics } from './catalog/electronics.ts';
import { outerwear } from './catalog/outerwear.ts';
import { petFood } from './catalog/pet-food.ts';
import { shoes } from './catalog/shoes.ts';
import { tops } from './catalog/tops.ts';

/** Everything that the demo shop sells. Importing it does nothing but make this list. */
export const demoProducts: readonly Product[] = [
  ...outerwear,
  ...tops,
  ...bottomsAndDresses,
  ...shoes,
  ...electronics,
  ...petFood,
].map(describeProduct);

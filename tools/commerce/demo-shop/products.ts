import type { Product } from '../product.ts';
import { bottomsAndDresses } from './catalog/bottoms-and-dresses.ts';
import { describeProduct } from './catalog/describe-product.ts';
import { audio } from './catalog/audio.ts';
import { bootsAndMore } from './catalog/boots-and-more.ts';
import { charging } from './catalog/charging.ts';
import { devices } from './catalog/devices.ts';
import { outerwear } from './catalog/outerwear.ts';
import { petFood } from './catalog/pet-food.ts';
import { sneakers } from './catalog/sneakers.ts';
import { tops } from './catalog/tops.ts';

/** Everything that the demo shop sells. Importing it does nothing but make this list. */
export const demoProducts: readonly Product[] = [
  ...outerwear,
  ...tops,
  ...bottomsAndDresses,
  ...sneakers,
  ...bootsAndMore,
  ...audio,
  ...charging,
  ...devices,
  ...petFood,
].map(describeProduct);

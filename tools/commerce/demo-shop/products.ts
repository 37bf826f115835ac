import type { Product } from '../product.ts';
import { audio } from './catalog/audio.ts';
import { bootsAndMore } from './catalog/boots-and-more.ts';
import { bottoms } from './catalog/bottoms.ts';
import { catFood } from './catalog/cat-food.ts';
import { charging } from './catalog/charging.ts';
import { coatsAndLightJackets } from './catalog/coats-and-light-jackets.ts';
import { describeProduct } from './catalog/describe-product.ts';
import { devices } from './catalog/devices.ts';
import { dogFood } from './catalog/dog-food.ts';
import { dressesAndAccessories } from './catalog/dresses-and-accessories.ts';
import { shellsAndDown } from './catalog/shells-and-down.ts';
import { shirtsAndBaseLayers } from './catalog/shirts-and-base-layers.ts';
import { sneakers } from './catalog/sneakers.ts';
import { sweatersAndHoodies } from './catalog/sweaters-and-hoodies.ts';

/** Everything that the demo shop sells. Importing it does nothing but make this list. */
export const demoProducts: readonly Product[] = [
  ...shellsAndDown,
  ...coatsAndLightJackets,
  ...sweatersAndHoodies,
  ...shirtsAndBaseLayers,
  ...bottoms,
  ...dressesAndAccessories,
  ...sneakers,
  ...bootsAndMore,
  ...audio,
  ...charging,
  ...devices,
  ...catFood,
  ...dogFood,
].map(describeProduct);

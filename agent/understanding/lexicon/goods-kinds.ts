import type { GoodsKinds } from './goods-kind.ts';
import { kindsForHome } from './goods-kinds-home.ts';
import { kindsForPets } from './goods-kinds-pets.ts';
import { kindsOfClothing } from './goods-kinds-wear.ts';
import { kindsOfDevices } from './goods-kinds-devices.ts';
import { kindsOfShoes } from './goods-kinds-shoes.ts';

/** Every kind of goods that shoppers may ask for, sold here or not. */
export const goodsKinds: GoodsKinds = {
  ...kindsOfClothing,
  ...kindsOfShoes,
  ...kindsOfDevices,
  ...kindsForPets,
  ...kindsForHome,
};

import type { DemoShopper } from './demo-customer.ts';
import { anna } from './shoppers/anna.ts';
import { jun } from './shoppers/jun.ts';
import { lihua } from './shoppers/lihua.ts';
import { mei } from './shoppers/mei.ts';
import { nina } from './shoppers/nina.ts';
import { omar } from './shoppers/omar.ts';
import { sara } from './shoppers/sara.ts';
import { tom } from './shoppers/tom.ts';
import { wei } from './shoppers/wei.ts';
import { yan } from './shoppers/yan.ts';

/** The ten shoppers that the demo page, tests and evals know by key. */
export const demoShoppers: readonly DemoShopper[] = [mei, jun, anna, omar, lihua, tom, yan, sara, wei, nina];

import type { FoundProduct } from '../../../../tools/catalog/search-products.ts';
import type { ProductSummary } from '../../../../tools/views/product-view.ts';
import type { PlaybookContext, Steps, Wanted } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { kindsWanted, propertiesWanted } from './find-wanted.ts';
import { hasProperty } from '../product/properties.ts';
import type { Property } from '../product/property.ts';
import { rememberShown } from './remember-shown.ts';
import { budget, offBudget } from './said-budget.ts';
import { searchPhrases as phrases } from './search-phrases.ts';
import { tellHeld, tellVariant } from './tell-held.ts';
import { tellSizeOfFirst } from './size-of-first.ts';
import { wishLabel } from './wish-label.ts';
import { wordedWish } from './worded-wish.ts';

/** Where nobody says that it is for a child, none that are made for children, if there are others. */
export function grownUp<Each extends ProductSummary>({ audience }: Wanted, products: readonly Each[]): Each[] {
  const grown = audience === 'kids' ? [] : products.filter((each) => each.audience !== 'kids');
  return grown.length > 0 ? grown : [...products];
}

/** Shows them, and tells of them no more than the data of each hold. */
export function* present(
  context: PlaybookContext,
  wanted: Wanted,
  products: readonly FoundProduct[],
  said: typeof phrases.found,
): Steps {
  const [first] = products;
  if (!first) return;
  yield* rememberShown(wanted, products);
  yield { do: 'show', products: products.map(({ id }) => id) };
  const cheapest = products.toSorted((a, b) => a.price.amount - b.price.amount)[0] ?? first;
  const unheard = said === phrases.found ? wordedWish(context.segment.text, kindsWanted(context, wanted)) : undefined;
  const all = [...propertiesWanted(context, wanted), ...(unheard ? [unheard] : [])];
  const wished = all.filter((each) => !each.barsOnly || products.every((one) => has(one, each)));
  // what data are silent on isn't claimed
  const held = said === phrases.lacking ? wished : wished.filter((each) => products.every((one) => has(one, each)));
  const wish = wishLabel(context, held, wanted);
  const facts = { count: products.length, first, cheapest, wish };
  const holdsNone = said === phrases.found && held.length === 0 && !wished.some((each) => has(first, each));
  if (holdsNone && wished.length > 0)
    return yield* say(context, phrases.silent, { first, wish: wishLabel(context, wished, {}) });
  const isChosen = said === phrases.found && products.length === 1 && asksWhich.test(context.segment.text);
  yield* say(context, isChosen ? phrases.fits : said, {
    ...facts,
    budget: budget(context, wanted),
    off: offBudget(context, wanted, cheapest),
  });
  const untold = wished.filter((each) => !held.includes(each));
  if (untold.length > 0) yield* say(context, phrases.untold, { wish: wishLabel(context, untold, {}) });
  if (said === phrases.found) yield* tellHeld(context, first, wished, products.length === 1);
  yield* tellVariant(context, first);
  if (yield* tellSizeOfFirst(context, first)) return;
  if (products.length < 2) return;
  const sized = products.some(({ line }) => line === 'clothing' || line === 'shoes');
  yield* say(context, sized ? phrases.nextWithSize : phrases.next);
}

/** Asks for the right one, rather than whether there is one. */
const asksWhich = /\b(?:which|what|recommend|suggest)\b|哪|推荐|[啥么]好|[吃喂买选](?:啥|什么)/i;

const has = ({ title, description = '', attributes = [] }: FoundProduct, wished: Property): boolean =>
  hasProperty({ title, description, attributes }, wished) === true;

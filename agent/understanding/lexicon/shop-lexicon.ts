import { elsewhere } from './elsewhere.ts';
import { goods } from './goods.ts';
import type { Lexicon } from './lexicon.ts';
import { moneyAndReturns } from './money-and-returns.ts';
import { onTheWay } from './on-the-way.ts';
import { shopRules } from './shop-rules.ts';
import { talk } from './talk.ts';
import { trouble } from './trouble.ts';

/** Everything that the ear knows before it hears an example, by area. */
export const shopLexicon: Readonly<Record<string, Lexicon>> = {
  onTheWay,
  moneyAndReturns,
  goods,
  shopRules,
  trouble,
  talk,
  elsewhere,
};

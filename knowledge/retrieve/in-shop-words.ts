import { foldText } from '../words/clean-text.ts';
import { chinese } from './wordings/chinese.ts';
import { englishOfMoney } from './wordings/english-money.ts';
import { englishOfOrders } from './wordings/english-orders.ts';
import { englishOfShop } from './wordings/english-shop.ts';

const english = [...englishOfOrders, ...englishOfMoney, ...englishOfShop];

/** A stretch of a question: as it was written, or in a shop's words. */
interface Stretch {
  text: string;
  isShops: boolean;
}

/**
 * A question with its turns of phrase put into the words of a shop's documents (`nobody was home when he came` → `wasn't at
 * home and missed the courier`); undefined where it has none that is known. What isn't part of them stays as it is.
 */
export function inShopWords(text: string): string | undefined {
  const folded = foldText(text);
  const wordings = /\p{Script=Han}/u.test(folded) ? chinese : english;
  let stretches: Stretch[] = [{ text: folded, isShops: false }];
  for (const [asked, said] of wordings) {
    if (asked.test(folded)) stretches = stretches.flatMap((stretch) => put(stretch, asked, said));
  }
  return stretches.length > 1
    ? stretches
        .map((stretch) => stretch.text.trim())
        .join(' ')
        .trim()
    : undefined;
}

function put(stretch: Stretch, asked: RegExp, said: string): Stretch[] {
  const found = stretch.isShops ? null : asked.exec(stretch.text);
  if (!found) return [stretch];
  return [
    { text: stretch.text.slice(0, found.index), isShops: false },
    { text: said, isShops: true },
    { text: stretch.text.slice(found.index + found[0].length), isShops: false },
  ];
}

import type { ItemView } from '../../../../tools/views/order-view.ts';
import { createEntityReader } from '../../../understanding/entities.ts';
import { withoutUnwanted } from '../../../wishes/unwanted.ts';
import { namesTitle, termsInTitle } from '../../orders/name-order.ts';
import type { PlaybookContext } from '../../playbook.ts';
import { wordsOf } from '../said-words.ts';

const readEntities = createEntityReader();

interface ItemRemedy {
  item: string;
  wants: 'reship' | 'refund';
}

/**
 * What is wished for each of several goods, where that isn't the same for all: “靴子退钱，围巾补一条”, "refund the scarf and
 * send the boots again". Empty where one way is meant for all, or where it isn't said of which.
 */
export function remedyOfEach(context: PlaybookContext, goods: readonly ItemView[]): ItemRemedy[] {
  const text = wordsOf(context);
  if (!mixesRemedies(text)) return [];
  const said = text.split(breaths).flatMap((clause) => {
    const { products } = readEntities(clause, { language: context.language });
    const isNamed = ({ title, gift }: ItemView) =>
      !gift && (products.some((word) => namesTitle(title, word)) || termsInTitle(clause, title) > 0);
    const [only, ...more] = goods.filter(isNamed);
    const wants = wayIn(clause);
    return only && more.length === 0 && wants ? [{ item: only.title.slice(0, 80), wants }] : [];
  });
  const isMixed = said.some(({ wants }) => wants === 'reship') && said.some(({ wants }) => wants === 'refund');
  return isMixed && new Set(said.map(({ item }) => item)).size === said.length ? said : [];
}

/** Speaks of money for one thing and of another sent again, in clauses apart. */
export function mixesRemedies(text: string): boolean {
  const ways = text.split(breaths).map(wayIn);
  return ways.includes('refund') && ways.includes('reship');
}

/** Money or the goods again, as one clause has it. */
function wayIn(clause: string): ItemRemedy['wants'] | undefined {
  const wished = withoutUnwanted(clause);
  if (money.test(wished)) return 'refund';
  return again.test(wished) ? 'reship' : undefined;
}

const breaths = /[,，.。;；!！?？\n]+|(?<=\p{Script=Han})\s+|\s+(?:and|but|plus)\s+(?:then\s+)?/iu;
const money = /退(?!货|换)|的?钱|\brefund|\bmoney\b|\bcash\b/i;
const again =
  /补(?![偿差贴拍充交钱价习])|重新?(?:发|寄)|再.{0,4}(?:发|寄|送)|\bre-?(?:send|ship|post)|\breplace|\b(?:send|sent|ship|shipped|post|posted)\b.{0,24}\b(?:again|once more|anew|another|new)\b/i;

import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { asksCare } from '../../matter.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { step } from '../../steps.ts';

/**
 * "How do I look after them" of boots whose data have no care label: what the shop has written about the stuff that they are
 * made of; whether it has.
 */
export function* tellCareOf(context: PlaybookContext, product: ProductDetails, question: string): Steps<boolean> {
  if (!asksCare(question)) return false;
  const made = product.attributes.flatMap(({ value }) => stuffs.filter(({ said }) => said.test(value)));
  const [stuff] = made;
  if (!stuff) return false;
  const quoted = yield* quoteKnowledge(context, stuff.asked[context.language], { sentences: 4, onPoint: 'meant' });
  if (quoted.status !== 'quoted') return false;
  yield* step({ do: 'say', text: quoted.text });
  return true;
}

/** What goods are made of that has a care of its own. */
const stuffs = [
  { said: /suede|nubuck|麂皮|反绒/i, asked: { en: 'how do I clean suede shoes', zh: '麂皮鞋怎么清洁' } },
  { said: /leather|牛皮|羊皮|真皮|皮革/i, asked: { en: 'how do I look after leather shoes', zh: '皮鞋怎么保养' } },
  { said: /\b(?:wool|cashmere|merino)|羊毛|羊绒|美利奴/i, asked: { en: 'how do I wash wool', zh: '羊毛衫怎么洗' } },
  { said: /\b(?:goose|duck) down\b|[鹅鸭]绒/i, asked: { en: 'how do I wash a down jacket', zh: '羽绒服怎么洗' } },
] as const;

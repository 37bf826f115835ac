import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { turnsToAnother } from '../../readers/leaning/to-another.ts';
import { answersTo } from './product-answers.ts';
import { place } from '../verdicts/mains.ts';

/** “加湿器呢” after “吹风机带去日本能用不”: what was asked of one product is asked of another. */
export function asksSameOfAnother({ segment, memory }: PlaybookContext): boolean {
  const { text, entities } = segment;
  const isAsked = memory.lastIntent === 'product_question' && memory.asked !== undefined;
  return isAsked && entities.products.length > 0 && turnsToAnother.test(text.trim());
}

/** "What about Germany?" after "does it work in Canada": the same product, on the mains of another place. */
export function* tellOfPlace(context: PlaybookContext): Steps<boolean> {
  const { text, entities } = context.segment;
  const { asked, productId } = context.memory;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? 10 : 34);
  if (asked === undefined || productId === undefined || !isShort || entities.products.length > 0) return false;
  if (!place.test(asked) || !place.test(text)) return false;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok') return false;
  const question =
    context.language === 'zh'
      ? `在${text.replace(/[呢?？]+$/, '')}能用吗`
      : `does it work in ${text.replace(/^(?:and |so |ok )*(?:(?:what|how) about|what if (?:i'?m|it'?s) in)\s+/i, '')}`;
  const [answer] = answersTo(context, question, looked.content);
  if (answer === undefined) return false;
  yield { do: 'show', products: [productId] };
  yield { do: 'say', text: answer };
  return true;
}

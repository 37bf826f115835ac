import type { ProductDetails, ProductSummary } from '../../../../tools/views/product-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { isDescribed } from '../search/is-described.ts';
import { rememberNamed } from '../search/remember-shown.ts';
import { judgeQuestion } from '../verdicts/judge-question.ts';
import { attributesOn } from './attribute-topics.ts';
import { attributesHolding, attributesNamed } from './attribute-words.ts';
import { answersTo, unstatedOf } from './product-answers.ts';
import { propertiesIn } from './properties.ts';
import { productPhrases as phrases } from './product-phrases.ts';
import { tellUnanswered } from './tell-unanswered.ts';
import { topicsIn } from './topics-in.ts';
import { withoutName } from './without-name.ts';

/** What is wanted from a product's data. */
export type Asked = 'stock' | 'price' | 'attribute' | 'word' | 'several' | 'size';

/** What the data of one product say to the question. False when they don't say it. */
export function* tellOfOne(
  context: PlaybookContext,
  { id }: ProductSummary,
  asked: Exclude<Asked, 'size'>,
  byName: boolean,
): Steps<boolean> {
  const looked = yield* look('get_product', { productId: id });
  if (looked.status !== 'ok') return false;
  const details = looked.content;
  const bare = withoutName(context.segment.text, details);
  const isNamed =
    judgeQuestion(bare, details).length +
      attributesNamed(bare, details.attributes).length +
      attributesHolding(bare, details.attributes, details.title).length >
    0;
  const isTold = !isNamed && isDescribed(bare, details) && context.intent === 'product_question';
  if (isTold && topicsIn(context).length === 0) {
    yield { do: 'show', products: [id] };
    yield* rememberNamed([details]);
    yield* say(context, phrases.overview, details);
    const beside = answersTo(context, bare, details).filter((text) => !text.includes(details.description));
    for (const text of asked === 'stock' ? beside.slice(0, 1) : []) yield { do: 'say', text };
    yield* tellUnanswered(context, details, [details.description]);
    return true;
  }
  if (asked === 'word' && !isNamed) return false;
  const isToldOf = propertiesIn(bare).some(({ told }) => told?.test(details.description) === true);
  const isStated =
    isNamed || isToldOf || topicsIn(context).some((topic) => attributesOn(topic, details.attributes).length > 0);
  if (asked === 'attribute' && !isStated && !(byName && describes(context, details))) return false;
  const question = bare;
  const answers = answersTo(context, question, details);
  if (answers.length === 0 && !describes(context, details)) return false;
  yield { do: 'show', products: [id] };
  yield* rememberNamed([details]);
  yield { do: 'remember', memory: { asked: question.slice(0, 120) } };
  for (const text of answers.slice(0, 3)) yield { do: 'say', text };
  const unstated = unstatedOf(question, details);
  if (answers.length === 0) yield* say(context, phrases.overview, details);
  else if (unstated !== undefined) yield* say(context, phrases.pointNotStated, { point: unstated });
  if (answers.length > 0 && unstated === undefined) yield* tellUnanswered(context, details, answers);
  return true;
}

/** What shoppers say for what descriptions call otherwise. */
const laptop = /laptop|macbook|notebook|笔记本|电脑/i;

function describes({ segment: { text } }: PlaybookContext, { description }: ProductDetails): boolean {
  return laptop.test(text) && laptop.test(description);
}

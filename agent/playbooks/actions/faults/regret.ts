import type { ClaimGround } from '../../../../tools/policy/action-kinds.ts';
import type { OrderSummary } from '../../../../tools/views/order-view.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { sayOnDay } from '../../say-time.ts';
import { say } from '../../steps.ts';
import { phrase, type Phrase } from '../../voice.ts';
import { itemMeant } from '../find-item.ts';

/**
 * A word of regret for what is wrong with goods of an order, before anything is asked or told: it names them, and says
 * when they came. None where it was said before.
 */
export function* sayRegret(context: PlaybookContext, ground: ClaimGround, order: OrderSummary): Steps {
  const said = regrets[ground];
  if (!said || !isNew(context) || askedWhatIsWrong(context)) return;
  const title = itemMeant(context, order)?.title;
  const [only, ...others] = order.parcels.flatMap(({ deliveredAt }) => deliveredAt ?? []);
  const on = only === undefined || others.length > 0 ? undefined : sayOnDay(only, context.frame);
  yield* say(context, said, { title, on });
}

const isNew = ({ resumes }: PlaybookContext) => resumes?.action === undefined;
const askedWhatIsWrong = ({ resumes }: PlaybookContext) =>
  resumes?.asks === 'ground' && resumes.intent === 'item_problem';

/** A rule's words without the regret that they begin with, where it has been said. */
export const withoutRegret = (context: PlaybookContext, tell: string): string =>
  isNew(context) ? tell.replace(/^(?:(?:I'm )?sorry\b[^.]*\.\s*|抱歉[^。]*。)/iu, '') : tell;

interface Facts {
  /** What it is about, where one thing is meant. */
  title: string | undefined;
  /** The day on which it was delivered, with its preposition. */
  on: string | undefined;
}

const fault = phrase<Facts>({
  en: ({ title, on }) =>
    title === undefined
      ? "I'm sorry to hear that."
      : `I'm sorry about the trouble with your ${title}${on === undefined ? '' : `, delivered ${on}`}.`,
  zh: ({ title, on }) =>
    title === undefined
      ? '很抱歉给您添麻烦了。'
      : `很抱歉，您${on === undefined ? '' : `${on}签收`}的“${title}”出现这种情况。`,
});

const regrets: Readonly<Partial<Record<ClaimGround, Phrase<Facts>>>> = {
  faulty: fault,
  not_as_described: fault,
  damaged: phrase<Facts>({
    en: ({ title }) =>
      title === undefined ? "I'm sorry it arrived like that." : `I'm sorry your ${title} arrived like that.`,
    zh: ({ title }) => (title === undefined ? '抱歉让您收到这样的商品。' : `抱歉让您收到这样的“${title}”。`),
  }),
  wrong_item: phrase<Facts>({
    en: ({ title }) => `I'm sorry about the mix-up${title === undefined ? '' : ` with your ${title}`}.`,
    zh: ({ title }) => (title === undefined ? '抱歉给您发错了。' : `抱歉，“${title}”给您发错了。`),
  }),
  missing_part: phrase<Facts>({
    en: () => "I'm sorry that something is missing.",
    zh: () => '抱歉，东西没给您发齐。',
  }),
};

import type { ClaimGround } from '../../../tools/policy/action-kinds.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase, type Phrase } from '../voice.ts';

/** A word of regret for what is wrong with goods, before anything is asked or told; none where it was said before. */
export function* sayRegret(context: PlaybookContext, ground: ClaimGround): Steps {
  const said = regrets[ground];
  if (said && isNew(context) && !askedWhatIsWrong(context)) yield* say(context, said);
}

const isNew = ({ resumes }: PlaybookContext) => resumes?.action === undefined;
const askedWhatIsWrong = ({ resumes }: PlaybookContext) =>
  resumes?.asks === 'ground' && resumes.intent === 'item_problem';

/** A rule's words without the regret that they begin with, where it has been said. */
export const withoutRegret = (context: PlaybookContext, tell: string): string =>
  isNew(context) ? tell.replace(/^(?:(?:I'm )?sorry\b[^.]*\.\s*|抱歉[^。]*。)/iu, '') : tell;

const fault = phrase({
  en: [() => "I'm sorry to hear that.", () => "I'm sorry, that shouldn't happen."],
  zh: [() => '很抱歉给您添麻烦了。', () => '非常抱歉，出现这种情况。'],
});

const regrets: Readonly<Partial<Record<ClaimGround, Phrase<undefined>>>> = {
  faulty: fault,
  not_as_described: fault,
  damaged: phrase({ en: () => "I'm sorry it arrived like that.", zh: () => '抱歉让您收到这样的商品。' }),
  wrong_item: phrase({ en: () => "I'm sorry about the mix-up.", zh: () => '抱歉给您发错了。' }),
  missing_part: phrase({
    en: () => "I'm sorry that something is missing.",
    zh: () => '抱歉，东西没给您发齐。',
  }),
};

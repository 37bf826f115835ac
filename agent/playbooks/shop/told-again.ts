import type { Language } from '../../../knowledge/language.ts';
import type { DialogueMemory } from '../playbook.ts';
import { asksLasting, lasts } from './asked-figures.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { givesFigure, tellingHan, termsOf } from './question-terms.ts';

type Passage = SearchKnowledgeContent['passages'][number];

const amount = /\d/;
const worth = /[¥￥$€£]\s?\d|\d\s?(?:元|块|%|折|天|小时|周|个月)|\b(?:worth|days?|hours?|weeks?|months?)\b/i;

/**
 * Of a passage that was read out just before, what a question that goes on asks for; where that is all of it, what
 * holds a word that wasn't asked `before`. Empty when that is all of it or none: the same text again is no answer.
 */
export function askedAgain(asked: string, statements: readonly Statement[], before = ''): Statement[] {
  const terms = termsOf(asked);
  const telling = statements.filter(({ text }) => {
    if (givesFigure(asked, text)) return true;
    if (terms.size === 0)
      return amount.test(asked) ? worth.test(text) : tellingHan(asked).some((each) => text.includes(each));
    const said = termsOf(text);
    return [...terms].some((term) => said.has(term));
  });
  if (telling.length < statements.length) return telling;
  const lasting = asksLasting.test(asked) ? statements.filter(({ text }) => lasts.test(text)) : [];
  if (lasting.length > 0 && lasting.length < statements.length) return lasting;
  const known = [...termsOf(before)];
  // “code” was asked by “codes”, however each is stemmed
  const isKnown = (term: string) => known.some((each) => each.startsWith(term) || term.startsWith(each));
  const fresh = [...terms].filter((term) => !term.startsWith('#') && !isKnown(term));
  const ofFresh = statements.filter(({ text }) => {
    const said = termsOf(text);
    return fresh.some((term) => said.has(term));
  });
  return before !== '' && ofFresh.length < statements.length ? ofFresh : [];
}

/** Characters of what is said again at once. */
const mostAlike = 400;

/**
 * With the sentence that says most of a question, those that say as much of it (“everything with points” by what they pay for, and
 * by what can't be paid out); all of a brief passage where none says anything of it. Empty where one sentence stands out.
 */
export function sayingAsMuch(question: string, statements: readonly Statement[], told: Statement): Statement[] {
  const asked = [...termsOf(question)].filter((term) => !term.startsWith('#'));
  const saidBy = ({ text }: Statement) => {
    const said = termsOf(text);
    return asked.filter((term) => said.has(term)).length;
  };
  const most = saidBy(told);
  const alike = statements.filter((each) => each === told || saidBy(each) >= most);
  const size = alike.reduce((sum, { text }) => sum + text.length, 0);
  return alike.length > 1 && size <= mostAlike && !/\p{Script=Han}/u.test(question) ? alike : [];
}

const asTold = { en: 'As I said', zh: '就像刚才说的' };

/** How what was told of is done, where its passage says that: “how do i do that” after an address that may be changed. */
export function howDone(passage: Passage | undefined): Answer | undefined {
  const statements = passage ? statementsOf(passage.text).filter(({ text }) => step.test(text)) : [];
  if (!passage || statements.length === 0) return undefined;
  const { label, title, documentId } = passage;
  return { statements, label, title, documentId, isSure: true };
}

const step =
  /(?:^|[:;,.] )(?:please )?(?:open|choose|refuse|accept|return|check|enter|click|ask|write|tell us|send us|go to|register|call|reply|bring|use the)\b|\bAccount >|(?:打开|点击?|选择|填写?|联系|告诉|发送|回复|登录)/i;

/** Whether weekends count, where what was told is counted in working days. */
export function inWorkingDays(asked: string, language: Language, passage: Passage | undefined): Answer | undefined {
  if (!passage || !asksWeekends.test(asked)) return undefined;
  const statements = statementsOf(passage.text).filter(({ text, kind }) => kind !== 'intro' && workingDays.test(text));
  if (statements.length === 0) return undefined;
  const { label, title, documentId } = passage;
  return { statements, label, title, documentId, isSure: true, lead: withoutWeekends[language] };
}

const asksWeekends = /\b(?:weekends?|saturdays?|sundays?)\b|周末|周六|周日|星期[六天日]|节假日/i;
const workingDays = /\b(?:working|business) days?\b|工作日/i;
const withoutWeekends = {
  en: 'These are working days, so weekends don’t count',
  zh: '这里说的是工作日，周末不算在内',
};

/** Said to be what was told just before. */
export const tellAgain = (language: Language, answer: Answer): Answer => ({ ...answer, lead: asTold[language] });

/** What goes beyond the passage that answered last; of that one what is asked for again, said to be so. */
export function beyondTold(
  language: Language,
  { label, question }: NonNullable<DialogueMemory['topic']>,
  { asked }: { asked: string },
  answers: readonly Answer[],
): Answer[] {
  return answers.flatMap((answer) => {
    if (answer.label !== label) return [answer];
    const statements = askedAgain(asked, answer.statements, question);
    return statements.length === 0 ? [] : [tellAgain(language, { ...answer, statements })];
  });
}

import { wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import { landsIn } from '../../../tools/places.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';
import type { RuleQuestion } from './rule-questions.ts';
import { search } from './search-rules.ts';

/**
 * Asked whether parcels go to a country: yes or no by the list of those that are served; asked of the time or the price to one that isn't,
 * no as well. Undefined where the shop has written no such list.
 */
export function* ofServedLands(
  { language }: PlaybookContext,
  { text, topic }: RuleQuestion,
): Steps<Answer[] | 'failed' | undefined> {
  const asked = landsIn(text).filter(({ isForeign }) => isForeign);
  const isWhether = topic === 'international_countries';
  if (!(isWhether || (topic !== undefined && ofSending.has(topic))) || asked.length === 0) return undefined;
  const lists = yield* search([wordingOf('international_countries')[language]]);
  if (lists === 'failed') return 'failed';
  const found = lists[0]?.find(({ isMeant }) => isMeant);
  const statements = found ? statementsOf(found.text) : [];
  const listed = statements.filter(({ text: said, kind }) => kind !== 'sentence' && landsIn(said).length > 0);
  if (!found || listed.length === 0) return undefined;
  const served = new Set(listed.flatMap(({ text: said }) => landsIn(said).map(({ name }) => name.en)));
  const [yes, no] = [true, false].map((isServed) => asked.filter(({ name }) => served.has(name.en) === isServed));
  if (!isWhether && yes && yes.length > 0) return undefined;
  const names = (lands: typeof asked = []) => lands.map(({ name }) => name[language]);
  const { label, title, documentId } = found;
  const first = statements[0]?.kind === 'sentence' && yes && yes.length > 0 ? [statements[0]] : [];
  return [{ label, title, documentId, isSure: true, statements: [...told(names(yes), names(no), language), ...first] }];
}

/** Of a land that isn't served, there is nothing to tell on these but that. */
const ofSending: ReadonlySet<TopicId> = new Set<TopicId>(['international_time', 'international_fee']);

function told(yes: readonly string[], no: readonly string[], language: Language): Statement[] {
  const said =
    language === 'zh'
      ? [yes.length > 0 && `可以寄到${yes.join('、')}。`, no.length > 0 && `${no.join('、')}目前还寄不到。`]
      : [
          yes.length > 0 && `Yes, we deliver to ${yes.join(' and ')}.`,
          no.length > 0 &&
            `${no.join(' and ')} ${no.length > 1 ? "aren't" : "isn't"} among the countries that we deliver to yet, I'm afraid.`,
        ];
  return said.filter((text) => text !== false).map((text) => ({ text, kind: 'sentence' }));
}

import { believed, meantTopics, wordingOf, type TopicId } from '../../../tools/asked-topics.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import type { Answer } from './extract-answer.ts';
import { asksOfAgedFault, inWarranty } from './in-warranty.ts';
import { statementsOf } from './passage-text.ts';
import type { RuleQuestion } from './rule-questions.ts';
import { search } from './search-rules.ts';
import { brandsAsked, notListed, unlisted } from './unlisted-pay.ts';

/** Asked for a way to pay that the shop doesn't name: that it doesn't, and what it does name. */
export function* ofUnlistedPay(
  { language }: PlaybookContext,
  { text, topic, clarity }: RuleQuestion,
): Steps<Answer[] | 'failed' | undefined> {
  const brands = brandsAsked(text);
  if (brands.length === 0) return undefined;
  const isBesides = meantTopics(withoutBrands(text, brands)).some(({ id }) => id === topic); // not “express” of American Express
  const isOther = topic !== undefined && topic !== 'pay_methods' && clarity >= believed.evident && isBesides;
  const other = isOther ? topic : besideBrands(text, brands);
  const beside = other ? [wordingOf(other)[language]] : [];
  const lists = yield* search([wordingOf('pay_methods')[language], ...brands, ...beside]);
  if (lists === 'failed') return 'failed';
  const found = lists[0]?.find(({ isMeant }) => isMeant);
  const missing = unlisted(brands, lists.flat());
  if (!found || missing.length === 0) return undefined;
  const { label, title, documentId } = found;
  const answer = { label, title, documentId, isSure: true };
  const no = notListed(missing, language);
  const asWell = other && lists.at(-1)?.find(({ isMeant, label: its }) => isMeant && its !== label);
  if (!asWell) return [{ ...answer, statements: [no, ...statementsOf(found.text)] }];
  return [
    { ...answer, statements: [no] },
    { ...answer, label: asWell.label, statements: statementsOf(asWell.text) },
  ];
}

/** “Klarna or some kind of instalments”: the way to pay that is asked for beside the brands. */
function besideBrands(text: string, brands: readonly string[]): TopicId | undefined {
  return meantTopics(withoutBrands(text, brands)).find(
    ({ id, clarity }) => id.startsWith('instal') && clarity >= believed.sure,
  )?.id;
}

const withoutBrands = (text: string, brands: readonly string[]): string =>
  brands.reduce((left, brand) => left.replace(new RegExp(brand, 'i'), ' '), text);

/** Of a fault that came after months: how long the warranty is, and what holds within or after it. */
export function* ofAgedFault(
  { language }: PlaybookContext,
  { text, topic }: RuleQuestion,
): Steps<Answer[] | 'failed' | undefined> {
  if (!asksOfAgedFault(topic, text)) return undefined;
  const lists = yield* search([wordingOf('warranty_time')[language]]);
  if (lists === 'failed') return 'failed';
  const time = lists[0]?.find(({ isMeant }) => isMeant);
  const [first] = time ? statementsOf(time.text) : [];
  const holds = first && inWarranty(text, first.text);
  if (!time || !holds) return undefined;
  const after = yield* search([wordingOf(holds)[language]]);
  if (after === 'failed') return 'failed';
  const what = after[0]?.find(({ isMeant, label }) => isMeant && label !== time.label);
  return [
    { passage: time, statements: [first] },
    ...(what ? [{ passage: what, statements: statementsOf(what.text) }] : []),
  ].map(({ passage: { label, title, documentId }, statements }) => ({
    statements,
    label,
    title,
    documentId,
    isSure: true,
  }));
}

import type { Language } from '../../../knowledge/language.ts';
import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { landsIn } from '../../../tools/places.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';

type Passages = SearchKnowledgeContent['passages'];

/** A row of a tariff by weight: `Asia: First 1 kg ¥58, Each further 0.5 kg ¥25`. */
const tariff = /(?:first|首重)\s*\d[^\n]*?(?:further|additional|extra|续重?)/i;
const refuses =
  /(?:can['’]?t|cannot|don['’]?t|do not) (?:yet )?(?:deliver|ship|send|post)|寄不了|(?:不能|暂时不|无法|不支持)(?:邮?寄|发货?|配送|送)/i;

/**
 * What a parcel abroad costs: of a tariff by weight the row of the land that is named, as the shop wrote it; or that the shop
 * doesn't send there. No sum is made of it, for no passage says one. Undefined where no land, or none that such a row is for, is
 * named.
 */
export function freightRow(told: string, language: Language, passages: Passages): Answer | undefined {
  const lands = landsIn(told).filter(({ isForeign }) => isForeign);
  const [land] = lands;
  if (!land || lands.some(({ region }) => region.en !== land.region.en)) return undefined;
  const all = passages.map((passage) => ({ passage, statements: statementsOf(passage.text) }));
  for (const { passage, statements } of all) {
    const refusal = statements.find(({ text }) => text.includes(land.name[language]) && refuses.test(text));
    if (refusal) return answerOf(passage, refusal);
  }
  for (const { passage, statements } of all) {
    const row = statements.find(
      ({ text, kind }) => kind === 'row' && subjectOf(text).includes(land.region[language]) && tariff.test(text),
    );
    if (!row) continue;
    return answerOf(passage, row);
  }
  return undefined;
}

/** That nothing is sent abroad for free, where the shop says so. */
export function neverFree(passages: Passages): Answer | undefined {
  for (const passage of passages) {
    const told = statementsOf(passage.text).find(({ text, kind }) => kind !== 'row' && refusesFree.test(text));
    if (told) return answerOf(passage, { kind: 'sentence', text: told.text.replace(/:$/, '.').replace(/：$/, '。') });
  }
  return undefined;
}

const refusesFree =
  /\b(?:no free (?:shipping|delivery|postage)|(?:shipping|delivery|postage) is(?:n['’]?t| not| never) free)\b.*\b(?:outside|abroad|overseas|international)|(?:海外|国外|境外|国际).{0,6}(?:不|没有)(?:包邮|免[运邮])/i;

const subjectOf = (row: string) => row.split(/[:：]/)[0] ?? '';

function answerOf({ label, title, documentId }: Passages[number], statement: Statement): Answer {
  return { statements: [statement], label, title, documentId, isSure: true };
}

import type { Language } from '../../../knowledge/language.ts';
import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { landsIn } from '../../../tools/places.ts';
import type { Answer } from './extract-answer.ts';
import { statementsOf, type Statement } from './passage-text.ts';

type Passages = SearchKnowledgeContent['passages'];

const weighs = /(\d+(?:\.\d+)?|半)\s*-?(kg|kgs|kilos?|kilograms?|公斤|千克|斤|g|grams?|克)(?![a-z])/i;
/** A row of a tariff by weight: `Asia: First 1 kg ¥58, Each further 0.5 kg ¥25`. */
const tariff =
  /(?:first|首重)\s*(?<first>\d+(?:\.\d+)?)\s*(?:kg|公斤)\s*(?<sign>[¥￥$€£]?)(?<fee>\d+)(?<unit>元?)\D+?(?:further|additional|extra|续重?)\s*(?<step>\d+(?:\.\d+)?)\s*(?:kg|公斤)\s*[¥￥$€£]?(?<more>\d+)/i;
const refuses = /can['’]?t|cannot|don['’]?t|not\b|寄不了|不能|暂时|无法/i;

/**
 * What a parcel abroad costs: of a tariff by weight the row of the land that is named, and for a weight that is named the sum (first
 * weight plus each further step begun); or that the shop doesn't send there. Undefined where no land, or none that such a row is
 * for, is named.
 */
export function freightSum(told: string, language: Language, passages: Passages): Answer | undefined {
  const lands = landsIn(told).filter(({ isForeign }) => isForeign);
  const [land] = lands;
  if (!land || lands.some(({ region }) => region.en !== land.region.en)) return undefined;
  const all = passages.map((passage) => ({ passage, statements: statementsOf(passage.text) }));
  for (const { passage, statements } of all) {
    const refusal = statements.find(({ text }) => text.includes(land.name[language]) && refuses.test(text));
    if (refusal) return { statements: [refusal], label: passage.label, title: passage.title, isSure: true };
  }
  for (const { passage, statements } of all) {
    const row = statements.find(
      ({ text, kind }) => kind === 'row' && subjectOf(text).includes(land.region[language]) && tariff.test(text),
    );
    if (!row) continue;
    const sum = sumOf(row.text, told, language);
    const { label, title } = passage;
    return { statements: [row, ...(sum ? [sum] : [])], label, title, isSure: true };
  }
  return undefined;
}

const subjectOf = (row: string) => row.split(/[:：]/)[0] ?? '';

function sumOf(row: string, told: string, language: Language): Statement | undefined {
  const weight = weightIn(told);
  const found = tariff.exec(row)?.groups;
  if (weight === undefined || !found) return undefined;
  const [first, fee, step, more] = ['first', 'fee', 'step', 'more'].map((name) => Number(found[name]));
  if (!first || !fee || !step || !more) return undefined;
  const steps = Math.max(0, Math.ceil((weight - first) / step - 1e-9));
  const sum = fee + steps * more;
  const money = (amount: number) => `${found['sign'] ?? ''}${amount}${found['unit'] ?? ''}`;
  const isZh = language === 'zh';
  const parts = `${money(fee)}${isZh ? '+' : ' + '}${steps}${isZh ? '×' : ' × '}${money(more)}`;
  const by = steps === 0 ? '' : isZh ? `（${parts}）` : ` (${parts})`;
  const text = isZh ? `${weight}公斤是${money(sum)}${by}。` : `For ${weight} kg that makes ${money(sum)}${by}.`;
  return { text, kind: 'sentence' };
}

/** In kilograms. */
function weightIn(told: string): number | undefined {
  const found = weighs.exec(told);
  if (!found?.[1]) return undefined;
  const amount = found[1] === '半' ? 0.5 : Number(found[1]);
  const unit = found[2]?.toLowerCase() ?? '';
  if (unit === '斤') return amount / 2;
  return /^(?:g|grams?|克)$/.test(unit) ? amount / 1000 : amount;
}

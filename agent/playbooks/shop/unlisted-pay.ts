import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import type { Language } from '../../../knowledge/language.ts';
import { createWordFinder } from '../../understanding/entity-words.ts';
import { payBrands } from '../../understanding/lexicon/pay-brands.ts';
import type { Statement } from './passage-text.ts';

type Passages = SearchKnowledgeContent['passages'];

const findBrands = createWordFinder(payBrands);
const written = new Map(payBrands.map((brand) => [brand.toLowerCase(), brand]));

/** Asks whether one may pay so, rather than what became of a payment. */
const asksToPay =
  /\b(?:take|accept|pay|support|use|do you (?:do|have|offer)|ok|okay|possible)\b|支持|能用|可以用|能不能用|有没有|接受|收不收|行不行|付款?吗/i;

/** The ways to pay that a question asks for by brand. */
export function brandsAsked(question: string): string[] {
  return asksToPay.test(question) ? findBrands(question) : [];
}

/** Those that none of the shop's passages on paying speak of. */
export function unlisted(brands: readonly string[], passages: Passages): string[] {
  const said = passages.map(({ headings, text }) => `${headings.join(' ')} ${text}`.toLowerCase()).join('\n');
  return brands.filter((brand) => !said.includes(brand.toLowerCase())).map((brand) => written.get(brand) ?? brand);
}

/** Says that the shop's ways to pay don't name them. */
export function notListed(brands: readonly string[], language: Language): Statement {
  const text =
    language === 'zh'
      ? `店里写明的付款方式没有${brands.join('、')}。`
      : `${brands.join(' and ')} ${brands.length > 1 ? "aren't" : "isn't"} among the ways to pay that our rules name.`;
  return { text, kind: 'sentence' };
}

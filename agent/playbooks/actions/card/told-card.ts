import type { Language } from '../../../../knowledge/language.ts';
import type { ConfirmationCard } from '../../../../tools/cards.ts';
import { moneyView } from '../../../../tools/views/money-view.ts';
import { planFacts, type PlanFact } from '../../../../tools/views/plan-rows.ts';

/** What a card says, in the language that it was shown in; plain JSON, kept while the card waits. */
export interface ToldCard {
  language: Language;
  titles: string[];
  /** Money that goes back, as it is said. */
  amount?: string;
  facts: Partial<Record<PlanFact, string>>;
}

/** What a run that waits for the shopper tells of its card; nothing is missing but what the card doesn't say. */
export function readCard(content: unknown, language: Language): ToldCard {
  const { items = [], amount, rows = [] } = (content ?? {}) as Partial<ConfirmationCard>;
  return {
    language,
    titles: items.map(({ title }) => title),
    ...(amount ? { amount: moneyView(amount, language).text } : {}),
    facts: planFacts(rows),
  };
}

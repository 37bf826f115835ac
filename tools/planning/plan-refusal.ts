import type { Localized } from '../../knowledge/language.ts';
import type { OrderLine } from '../commerce/order.ts';
import type { Refusal, ToolContext } from '../contract.ts';

/** How a plan says no. */
export interface PlanRefusal {
  status: 'refused';
  reason: Refusal;
  details?: unknown;
}

/** A no that a model is to pass on in these words. `cause` is stable, `snake_case`. */
export function refuse(
  reason: Refusal,
  cause: string,
  tell: Localized,
  { language }: Pick<ToolContext, 'language'>,
  more: Readonly<Record<string, unknown>> = {},
): PlanRefusal {
  return { status: 'refused', reason, details: { cause, tell: tell[language], ...more } };
}

/** Everything that was paid for these goods has gone back, or nothing was paid for them. */
export function nothingToRefund(
  pieces: readonly { line: OrderLine }[],
  context: Pick<ToolContext, 'language'>,
): PlanRefusal {
  const lines = pieces.map(({ line }) => line);
  const names = {
    en: lines.map(({ title }) => title.en).join(', '),
    zh: lines.map(({ title }) => `“${title.zh}”`).join('、'),
  };
  const tell = lines.every(({ unitPrice }) => unitPrice.amount === 0)
    ? { en: `Nothing was paid for this: ${names.en}.`, zh: `${names.zh}没有付过钱，没有可退的金额。` }
    : {
        en: `All that was paid for this has been refunded already: ${names.en}.`,
        zh: `${names.zh}已经全额退过款，没有可退的金额了。`,
      };
  return refuse('not_allowed', 'nothing_to_refund', tell, context);
}

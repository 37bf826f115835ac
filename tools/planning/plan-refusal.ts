import type { Localized } from '../../knowledge/language.ts';
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

/** Everything that was paid for it has gone back, or nothing was paid. */
export function nothingToRefund(context: Pick<ToolContext, 'language'>): PlanRefusal {
  const tell = {
    en: 'What was paid for it has been refunded already, or nothing was paid.',
    zh: '这件已经退过款，或者没有实际付款，没有可退的金额了。',
  };
  return refuse('not_allowed', 'nothing_to_refund', tell, context);
}

import type { Localized } from '../../knowledge/language.ts';
import type { WindowException } from '../contract.ts';
import type { ActionCase } from './action-case.ts';
import type { Verdict } from './decision.ts';
import { daysText } from './say.ts';
import type { ShopPolicy } from './shop-policy.ts';

/** A window for which goods could be taken back or exchanged for no reason, and by how many days it is over. */
interface OverWindow {
  days: number;
  past: number;
  because: string;
  /** For the shopper. */
  tell: Localized;
}

/**
 * A window that is over stays over for the shopper, the agent and an operator. A supervisor may make an exception within the
 * policy's days, for a reason that is written down; `undefined`: they make it.
 */
export function overWindow(
  operator: ActionCase['operator'] | undefined,
  { windowExceptions: { daysPast } }: ShopPolicy,
  { days, past, because, tell }: OverWindow,
): Verdict | undefined {
  if (!operator || past > daysPast) return { decision: 'deny', because, tell };
  const over = {
    en: `The ${daysText(days)} were over ${daysText(past)} ago.`,
    zh: `${days}天的期限已过${past}天。`,
  };
  if (operator.role === 'operator') {
    return {
      decision: 'human',
      because: `${because}; an exception is a supervisor's`,
      tell: {
        en: `${over.en} Up to ${daysText(daysPast)} past it a supervisor can make an exception.`,
        zh: `${over.zh}超期${daysPast}天以内，主管可以破例办理。`,
      },
    };
  }
  if (operator.makesException !== undefined) return undefined;
  return {
    decision: 'deny',
    needs: 'exception',
    because,
    tell: {
      en: `${over.en} You can make an exception, for a reason that is kept with the action.`,
      zh: `${over.zh}您可以破例办理，原因会一并记录。`,
    },
  };
}

/** The reasons for an exception, in words. */
export const exceptionLabels: Record<WindowException, Localized> = {
  promised_before: { en: 'a colleague had promised it', zh: '同事之前答应过' },
  held_up_by_us: { en: 'we or the carrier held it up', zh: '我们或快递耽误了' },
  could_not_ask: { en: 'the shopper couldn’t ask in time (illness, travel)', zh: '顾客当时无法申请（生病、出行等）' },
  loyal_shopper: { en: 'goodwill to a loyal shopper', zh: '照顾老顾客' },
};

import type { Localized } from '../../knowledge/language.ts';
import type { RefundTimeline } from '../commerce/refund-timeline.ts';
import { refundStageLabels } from '../views/labels.ts';
import type { RequestStep } from './service-request.ts';

/** The last step of whoever gets money back: it is their bank's, so nobody tells us when it happens. */
export const moneyArrives = 'money_arrives';
const moneyLabel: Localized = { en: 'Money with you', zh: '到账' };

/** A refund as steps of a request: its stages and, unless it was turned down, by when the money is there. */
export function refundSteps({ stages, money }: RefundTimeline): RequestStep[] {
  return [
    ...stages.map(({ stage, ...when }) => ({ code: stage, label: refundStageLabels[stage], ...when })),
    ...(money ? [{ code: moneyArrives, label: moneyLabel, expectedBy: money.by }] : []),
  ];
}

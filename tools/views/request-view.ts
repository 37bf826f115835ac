import type { Language } from '../../knowledge/language.ts';
import type { ServiceRequestCard } from '../cards.ts';
import type { Receipt } from '../commerce/effect.ts';
import type { Presentation } from '../contract.ts';
import type { RequestTerms, ServiceRequest } from '../ledger/service-request.ts';
import type { ActionKind } from '../policy/action-kinds.ts';
import { type MoneyView, moneyView } from './money-view.ts';
import type { Viewer } from './viewer.ts';

/** A service request for a reader. Instants are ISO 8601 in UTC. */
export interface RequestView {
  number: string;
  kind: ActionKind;
  title: string;
  orderNumber?: string;
  /** What goes back to the shopper. */
  amount?: MoneyView;
  state: ServiceRequest['state'];
  openedAt: string;
  /** In order; what has happened carries `at`, what is ahead the date by which it is expected. */
  steps: { code: string; label: string; at?: string; expectedBy?: string }[];
  /** What the shopper has to do next. */
  next?: string;
  /** The shop's reason; only when rejected. */
  rejectedBecause?: string;
}

/** A request with all that was agreed: for whose it is, and no one who merely proved the order. */
export interface ArrangedView extends RequestView {
  terms?: RequestTerms;
  couponCode?: string;
  /** Where goods are to be sent. */
  returnTo?: string;
  /** Number of the order that carries a replacement. */
  replacementOrder?: string;
}

export function arrangedView(request: ServiceRequest, language: Language): ArrangedView {
  const { terms, given: { couponCode, returnTo, replacementOrder } = {} } = request;
  return {
    ...requestView(request, language),
    ...(terms ? { terms } : {}),
    ...(couponCode === undefined ? {} : { couponCode }),
    ...(returnTo ? { returnTo: returnTo[language] } : {}),
    ...(replacementOrder === undefined ? {} : { replacementOrder }),
  };
}

export function requestView(request: ServiceRequest, language: Language): RequestView {
  const { number, kind, orderNumber, title, amount, state, openedAt, next, rejectedBecause } = request;
  return {
    number,
    kind,
    title: title[language],
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(amount ? { amount: moneyView(amount, language) } : {}),
    state,
    openedAt: openedAt.toISOString(),
    steps: request.steps.map(({ code, label, at, expectedBy }) => ({
      code,
      label: label[language],
      ...(at ? { at: at.toISOString() } : {}),
      ...(expectedBy ? { expectedBy: expectedBy.toISOString() } : {}),
    })),
    ...(next ? { next: next[language] } : {}),
    ...(rejectedBecause ? { rejectedBecause: rejectedBecause[language] } : {}),
  };
}

export function requestCard(request: ServiceRequest, language: Language): ServiceRequestCard {
  const { kind, amount, ...view } = requestView(request, language);
  return {
    type: 'service_request',
    ...view,
    action: kind,
    ...(amount ? { amount: { amount: amount.amount, currency: amount.currency } } : {}),
  };
}

/** What a model gets to know of an action that is done. */
export interface DoneContent {
  done: true;
  /** By which the shopper can follow it. */
  requestNumber: string;
  title: string;
  orderNumber?: string;
  amount?: MoneyView;
  steps: RequestView['steps'];
  next?: string;
  /** Where goods are to be sent. */
  returnTo?: string;
  couponCode?: string;
  /** Number of the order that carries a replacement. */
  replacementOrder?: string;
}

/**
 * Tells of what was done from what was recorded, never from what was wished: the same action asked for again in other
 * words is told as it was done the first time.
 */
export function presentDone(
  { receipt, request }: { receipt: Receipt; request: ServiceRequest },
  { language }: Pick<Viewer, 'language'>,
): Presentation<DoneContent> {
  const { number, title, orderNumber, amount, steps, next } = requestView(request, language);
  const { returnTo, couponCode, replacementOrder } = receipt;
  const card = requestCard(request, language);
  const sent = returnTo && { en: `Send it to: ${returnTo.en}`, zh: `寄回地址：${returnTo.zh}` }[language];
  const code = couponCode && { en: `Your code: ${couponCode}`, zh: `优惠码：${couponCode}` }[language];
  const told = [next, sent, code].filter((part) => part !== undefined).join(' ');
  return {
    content: {
      done: true,
      requestNumber: number,
      title,
      steps,
      ...(orderNumber === undefined ? {} : { orderNumber }),
      ...(amount ? { amount } : {}),
      ...(next === undefined ? {} : { next }),
      ...(returnTo ? { returnTo: returnTo[language] } : {}),
      ...(couponCode === undefined ? {} : { couponCode }),
      ...(replacementOrder === undefined ? {} : { replacementOrder }),
    },
    cards: [told === '' ? card : { ...card, next: told }],
  };
}

import type { Localized } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Commerce } from '../commerce/commerce.ts';
import type { Order } from '../commerce/order.ts';
import { refundStages } from '../commerce/refund.ts';
import { refundTimeline } from '../commerce/refund-timeline.ts';
import type { Ledger } from './ledger.ts';
import { moneyArrives, refundSteps } from './refund-steps.ts';
import type { RequestStep, ServiceRequest } from './service-request.ts';

interface Calendar {
  /** What is ahead is told as of now. */
  clock: () => Date;
  /** The shop's, IANA: working days are counted in it. UTC when absent. */
  timeZoneOf: (shop: ShopId) => Promise<string | undefined>;
}

/**
 * Requests as the book has them, except that those whose money goes back stand where the order's refund stands in the
 * shop now, and those whose goods go out once more are off when the order that carries them is: the book knows only what was
 * planned. Each order is read once. A refund that the shop doesn't list is told as
 * planned; when the shop can't be reached it throws, for telling a shopper to send what they have sent would be wrong.
 */
export function followRequests(
  ledger: Pick<Ledger, 'requests'>,
  commerce: Pick<Commerce, 'findOrder'>,
  { clock, timeZoneOf }: Calendar,
): Pick<Ledger, 'requests'> {
  return {
    async requests(shop, of) {
      const requests = await ledger.requests(shop, of);
      const numbers = new Set(requests.flatMap((request) => numberFollowed(request) ?? []));
      if (numbers.size === 0) return requests;
      const timeZone = await timeZoneOf(shop);
      const read = async (number: string) => [number, await commerce.findOrder(shop, number)] as const;
      const orders = new Map(await Promise.all([...numbers].map(read)));
      const now = clock();
      return requests.map((request) => {
        const number = numberFollowed(request);
        const order = number === undefined ? undefined : orders.get(number);
        if (!order) return request;
        return isSentAgain(request) ? unlessOff(request, order) : follow(request, order, now, timeZone);
      });
    },
  };
}

/** The order that says where a request stands. */
function numberFollowed(request: ServiceRequest): string | undefined {
  const { state, orderNumber, refundId, given } = request;
  if (state !== 'in_progress') return undefined;
  if (isSentAgain(request)) return given?.replacementOrder;
  return refundId === undefined ? undefined : orderNumber;
}

const isSentAgain = ({ refundId, given }: ServiceRequest) =>
  refundId === undefined && given?.replacementOrder !== undefined;

/** Nothing more comes of it once its order is cancelled: what was ahead is no longer told. */
function unlessOff(request: ServiceRequest, { state, cancelledAt }: Order): ServiceRequest {
  if (state !== 'cancelled') return request;
  const { next: _, ...rest } = request;
  const last: RequestStep = { code: 'called_off', label: calledOff, ...(cancelledAt ? { at: cancelledAt } : {}) };
  return { ...rest, state: 'called_off', steps: [...request.steps.filter(({ at }) => at !== undefined), last] };
}

const calledOff: Localized = { en: 'Second delivery cancelled', zh: '补发已取消' };

const turnedDown: Localized = { en: 'Refund turned down', zh: '退款未通过' };

function follow(request: ServiceRequest, order: Order, now: Date, timeZone = 'UTC'): ServiceRequest {
  const refund = order.refunds.find(({ id }) => id === request.refundId);
  if (!refund) return request;
  const timeline = refundTimeline(refund, order.paymentMethod, now, timeZone);
  const steps = rebuilt(request.steps, refundSteps(timeline));
  const { next, amount, ...rest } = request;
  if (refund.rejected) {
    const { at, reason } = refund.rejected;
    const last: RequestStep = { code: 'rejected', label: turnedDown, at };
    return { ...rest, state: 'rejected', rejectedBecause: reason, steps: [...steps, last] };
  }
  const standing = { ...rest, ...(amount ? { amount } : {}), steps };
  if (timeline.state === 'paid_out') return { ...standing, state: 'done' };
  const isSentBack = steps.some(({ code, at }) => code === 'parcel_sent_back' && at !== undefined);
  return { ...standing, ...(next && !isSentBack ? { next } : {}) };
}

const refundCodes: readonly string[] = [...refundStages, moneyArrives];

/**
 * The refund's steps in place of those planned. What a request didn't begin with, as a cancelling says nothing of the
 * refund's being asked for, stays out.
 */
function rebuilt(planned: readonly RequestStep[], told: readonly RequestStep[]): RequestStep[] {
  const own = planned.filter(({ code }) => !refundCodes.includes(code));
  const first = refundCodes.findIndex((code) => planned.some((step) => step.code === code));
  return [...own, ...told.filter(({ code }) => refundCodes.indexOf(code) >= first)];
}

import type { Understand } from '../../understanding/create-understanding.ts';
import { inWords, type Eye } from '../eye.ts';
import { unknownIn, type Run, type Talk, type TalkTurn } from '../read-talk.ts';
import { textOf } from '../record-of.ts';
import type { Source } from '../source.ts';
import type { Fact, FactsOf, FoundFact } from './fact.ts';
import { factsOfGetProduct, factsOfProducts, factsOfPromotions, factsOfRecommendSize } from './facts-of-goods.ts';
import { factsOfListRequests } from './facts-of-list-requests.ts';
import { factsOfCheckReturns, factsOfFindOrders, factsOfGetOrder, factsOfVerifyOrder } from './facts-of-orders.ts';
import { factsOfRefundStatus } from './facts-of-refund-status.ts';
import { factsOfRefusal, factsOfUnknown, refusalKey } from './facts-of-refusals.ts';
import { factsOfTrackParcel } from './facts-of-track-parcel.ts';
import { factsOfWishes } from './facts-of-wishes.ts';
import { factsOfWords } from './facts-of-words.ts';

/** What the answers of tools say; of tools that aren't here, nothing. */
const factsOfTool: Readonly<Record<string, FactsOf>> = {
  track_parcel: factsOfTrackParcel,
  get_refund_status: factsOfRefundStatus,
  get_order: factsOfGetOrder,
  find_orders: factsOfFindOrders,
  verify_order: factsOfVerifyOrder,
  check_returns: factsOfCheckReturns,
  recommend_size: factsOfRecommendSize,
  get_product: factsOfGetProduct,
  search_products: factsOfProducts,
  compare_products: factsOfProducts,
  list_promotions: factsOfPromotions,
  list_requests: factsOfListRequests,
  cancel_order: factsOfWishes,
  change_delivery_address: factsOfWishes,
  urge_shipment: factsOfWishes,
  request_return: factsOfWishes,
  request_exchange: factsOfWishes,
  request_refund: factsOfWishes,
  claim_price_protection: factsOfWishes,
  reissue_missing_gift: factsOfWishes,
};

const wishTools: ReadonlySet<string> = new Set(
  Object.entries(factsOfTool).flatMap(([tool, of]) => (of === factsOfWishes ? [tool] : [])),
);

/** All that is known, the newest word on each thing, in the order in which it was last heard of. */
export function factsIn({ turns }: Talk, understand: Understand, eye: Eye): Fact[] {
  const known = new Map<string, Fact>();
  const learn = (found: readonly FoundFact[], source: Source) => {
    for (const { key, ...fact } of found) {
      known.delete(key);
      known.set(key, { ...fact, source });
    }
  };
  for (const turn of turns) {
    for (const said of turn.said) learn(factsOfWords(said, understand, eye), { seq: said.seq });
    for (const run of turn.runs) {
      learn(factsOfRun(run, eye), { seq: run.seq, callId: run.callId });
      if (run.status === 'ok') lift(run, known);
    }
    const unknown = unknownIn(turn);
    if (unknown) learn(factsOfUnknown(turn, eye), { seq: unknown.seq, callId: unknown.callId });
    learnPassages(turn, learn, eye);
  }
  return withoutRepeats([...known.values()]);
}

function factsOfRun(run: Run, eye: Eye): FoundFact[] {
  const of = factsOfTool[run.name];
  const speaks = run.status === 'ok' || wishTools.has(run.name);
  return [...(of && speaks ? of(run, eye) : []), ...factsOfRefusal(run, eye)];
}

/** What was refused and then done isn't refused any more; who has proven an order may look it up. */
function lift({ name, args }: Run, known: Map<string, Fact>): void {
  const orderNumber = textOf(args['orderNumber'])?.toUpperCase();
  known.delete(refusalKey(name, orderNumber));
  known.delete(refusalKey(name, undefined));
  if (name !== 'verify_order' && name !== 'check_code') return;
  for (const [key, { kind }] of known) {
    if (kind === 'refusal' && (orderNumber === undefined || key.endsWith(orderNumber) || key.endsWith(' '))) known.delete(key); // prettier-ignore
  }
}

function learnPassages({ replies }: TalkTurn, learn: (found: FoundFact[], source: Source) => void, eye: Eye): void {
  const label = inWords({ en: 'Quoted from', zh: '引用资料' }, eye);
  for (const { seq, citations } of replies) {
    for (const { passageId, title, headings } of citations) {
      const value = [title, ...headings.filter((each) => each !== title).slice(-1)].join(' › ');
      learn([{ kind: 'passage', key: `passage ${passageId}`, label, value }], { seq });
    }
  }
}

/** The same said twice is said once, the later time; an order that was named and then acted on is told once. */
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.kind === 'order' ? `order ${fact.value}` : `${fact.label} ${fact.value}`, fact])).values()]; // prettier-ignore
}

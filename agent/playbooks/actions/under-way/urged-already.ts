import type { RequestView } from '../../../../tools/views/request-view.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { sayByDay, sayOnDay } from '../../say-time.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';

/** What may have been urged: a parcel with its carrier, or the warehouse. */
interface Urged {
  orderNumber: string;
  /** Absent: the warehouse, before anything was sent. */
  parcel?: { trackingNumber: string; carrier: string };
}

/**
 * Tells of an urge on record that hasn't been answered yet, whoever made it: then there is nothing to offer. False where
 * there is none, or its answer is overdue.
 */
export function* tellUrged(context: PlaybookContext, { orderNumber, parcel }: Urged): Steps<boolean> {
  const looked = yield* look('list_requests', { orderNumber, showCards: false });
  if (looked.status !== 'ok') return false;
  const { frame } = context;
  for (const request of looked.content.requests) {
    const answerBy = answerAwaited(request);
    const isOfIt = parcel === undefined || request.title.includes(parcel.trackingNumber);
    if (answerBy === undefined || !isOfIt || Date.parse(answerBy) < frame.now.getTime()) continue;
    const facts = { on: sayOnDay(request.openedAt, frame), by: sayByDay(answerBy, frame), number: request.number };
    if (parcel) yield* say(context, phrases.carrier, { ...facts, carrier: parcel.carrier });
    else yield* say(context, phrases.warehouse, facts);
    return true;
  }
  return false;
}

function answerAwaited({ kind, steps }: RequestView): string | undefined {
  if (kind !== 'urge_shipment') return undefined;
  return steps.find(({ code, at }) => code === 'answered' && at === undefined)?.expectedBy;
}

interface UrgedFacts {
  on: string;
  by: string;
  number: string;
}

const phrases = {
  carrier: phrase<UrgedFacts & { carrier: string }>({
    en: ({ carrier, on, by, number }) =>
      `${carrier} was already urged ${on} (${number}) and is to answer ${by}. If nothing moves by then, I can urge again.`,
    zh: ({ carrier, on, by, number }) =>
      `${on}已经催过${carrier}了（${number}），预计${by}有答复。到时候还没动静，我再帮您催。`,
  }),
  warehouse: phrase<UrgedFacts>({
    en: ({ on, by, number }) =>
      `The warehouse was already urged ${on} (${number}) and is to answer ${by}. If it still hasn't left by then, I can urge again.`,
    zh: ({ on, by, number }) => `${on}已经催过仓库了（${number}），预计${by}有答复。到时候还没发出，我再帮您催。`,
  }),
};

import { draftOf } from '../../look.ts';
import type { OpenMatter, PlaybookContext, Steps } from '../../playbook.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { wordsOf } from '../said-words.ts';
import { tellUrged } from '../under-way/urged-already.ts';

interface Parcel {
  trackingNumber: string;
  carrier: string;
  carrierPhone: string;
}

/** Offers to urge the carrier of a parcel that is late or stands still, unless its answer to an urge is awaited. */
export function* offerUrging(context: PlaybookContext, parcel: Parcel): Steps {
  const orderNumber = context.memory.orderNumber;
  if (orderNumber === undefined || (yield* tellUrged(context, { orderNumber, parcel }))) return;
  const action = draftOf('urge_shipment', { orderNumber, trackingNumber: parcel.trackingNumber });
  const open: OpenMatter = { intent: 'urge_shipment', asks: 'go_on', action };
  const text = speak(context, phrases.urge, { carrier: parcel.carrier, phone: parcel.carrierPhone });
  yield { do: 'offer', text, replies: replies(context, 'urge', 'no'), open };
}

/** Offers both ways in which a lost parcel is made good. */
export function* offerRemedy(context: PlaybookContext): Steps {
  yield* remedyFor(context, 'remedy', speak(context, phrases.remedy), replies(context, 'reship', 'moneyBack'));
}

/** Offers to have a delivery looked into that the carrier claims and the shopper misses. */
export function* offerInquiry(context: PlaybookContext, { carrier }: Parcel): Steps {
  const text = speak(context, phrases.inquire, { carrier });
  yield* remedyFor(context, 'go_on', text, replies(context, 'yes', 'no'), [{ item: 'all' }]);
}

function* remedyFor(
  context: PlaybookContext,
  asks: 'remedy' | 'go_on',
  text: string,
  taps: string[],
  items?: { item: string }[],
): Steps {
  const orderNumber = context.memory.orderNumber;
  if (orderNumber === undefined) return;
  const description = wordsOf(context).slice(0, 1000);
  const action = draftOf('request_refund', { orderNumber, ground: 'not_received', description, items });
  const open: OpenMatter = { intent: 'item_problem', asks, action, text: description };
  yield { do: 'offer', text, replies: taps, open };
}

const phrases = {
  urge: phrase<{ carrier: string; phone: string }>({
    en: [
      ({ carrier }) => `Shall I urge ${carrier} for you?`,
      ({ carrier, phone }) => `I can urge ${carrier} right now, or you can call them on ${phone}. Shall I?`,
    ],
    zh: [
      ({ carrier }) => `要我现在帮您催一下${carrier}吗？`,
      ({ carrier, phone }) => `我可以马上帮您催${carrier}，您也可以直接打 ${phone}。要我催吗？`,
    ],
  }),
  remedy: phrase({
    en: () => 'Which would you like: the goods sent again, or your money back?',
    zh: () => '您想要补发，还是退款呢？我马上帮您办。',
  }),
  inquire: phrase<{ carrier: string }>({
    en: ({ carrier }) => `If it doesn't turn up, I can have it looked into with ${carrier}. Shall I?`,
    zh: ({ carrier }) => `如果还是没找到，我帮您找${carrier}核实签收记录，要吗？`,
  }),
};

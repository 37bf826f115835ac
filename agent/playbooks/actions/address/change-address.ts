import { landsIn } from '../../../../tools/places.ts';
import { look } from '../../look.ts';
import { findTheOrder } from '../../orders/find-the-order.ts';
import { wishOf } from '../../orders/order-wish.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { act } from '../act.ts';
import { actPhrases } from '../act-phrases.ts';
import { speaksOfNewGoods } from '../under-way/arranged-questions.ts';
import { actionPlaybook } from '../action-playbook.ts';
import { policyQueries, shippedQueries } from '../action-phrases.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { isLost } from '../faults/lost-order.ts';
import { addressSaid, mergeAddress } from './merge-address.ts';
import { readAddress } from './read-address.ts';
import { addressPointedAt } from './same-address.ts';
import { turnText } from '../resume-action.ts';
import { sayDelivered, stateSentence } from '../told-rules.ts';

/** Sends an order that hasn't left to another address, recipient or phone; what is missing is asked for together. */
const ofOrder = actionPlaybook('change_address', function* (context) {
  const found = yield* findTheOrder(withoutAddress(context), wishOf('change_address'), {
    asksWhich: true,
    words: context.segment.text,
  });
  if (!found) return;
  const { order } = found;
  if (isLost(order)) return yield* tellSentAsBefore(context, asBefore);
  if (order.parcels.length > 0 || order.state === 'cancelled') {
    yield { do: 'say', text: stateSentence(context, order) };
    if (order.state === 'cancelled') return;
    if (order.state === 'delivered') return yield* sayDelivered(context);
    return yield* tellTooLate(context, order.state === 'shipped' || order.state === 'partly_shipped');
  }
  const known = yield* look('get_order', { orderNumber: order.number, showCards: false });
  const place = known.status === 'ok' ? known.content.shipTo : undefined;
  const words = [context.resumes?.text, turnText(context)].filter((each) => each !== undefined);
  // what isn't a place of its own may put right the address that is there
  const address = words.reduce<Record<string, unknown>>(
    (before, text) => mergeAddress(before, addressSaid(text, { ...place, ...before }, place)),
    {},
  );
  const isNew = address['line'] !== undefined;
  const told = isNew ? address : { ...addressPointedAt(context, words.join(' ')), ...address };
  yield* act(context, {
    tool: 'change_delivery_address',
    args: { orderNumber: order.number, ...inItsLand(context, told) },
  });
});

/** The country of a town that is known; the card shows it to be checked. */
function inItsLand({ language }: PlaybookContext, address: Record<string, unknown>): Record<string, unknown> {
  const { line, city, region, country } = address;
  if (line === undefined || country !== undefined) return address;
  const lands = landsIn([city, region].filter((part) => typeof part === 'string').join(', '));
  const [land] = lands;
  // a town that is known stands for its state where none is said
  const known = { country: land?.name[language], region: region ?? city };
  return land && lands.length === 1 ? { ...address, ...known } : address;
}

/** Nothing in the address names an order: no number of a house or a postcode, no goods that a street is called by. */
function withoutAddress(context: PlaybookContext): PlaybookContext {
  const { segment } = context;
  const { entities } = segment;
  const { line, city, region, postcode } = readAddress(segment.text);
  const parts = [line, city, region, postcode].flatMap((part) => part?.split(/[,，]\s*/u) ?? []);
  const text = parts.reduce((rest, part) => rest.replace(part, ' '), segment.text);
  const isLeft = (word: string) => text.toLowerCase().includes(word.toLowerCase());
  const orderNumbers = entities.orderNumbers.filter((number) => !parts.includes(number));
  const products = entities.products.filter((word) => isLeft(word) || !segment.text.toLowerCase().includes(word));
  return { ...context, segment: { ...segment, text, entities: { ...entities, orderNumbers, products } } };
}

/** The same of what a swap sends, which goes where the order went. */
export const changeAddress: Playbook = {
  intent: 'change_address',
  *run(context) {
    const { resumes, segment } = context;
    const waiting = segment.entities.orderNumbers.length > 0 ? undefined : resumes?.action?.tool;
    if (waiting !== undefined && waiting !== 'request_exchange' && waiting !== 'change_delivery_address')
      yield* tellSentAsBefore(context, againAsBefore);
    else if (yield* isOfSwap(context)) yield* tellSentAsBefore(context, swapAsBefore);
    else yield* ofOrder.run(context);
  },
};

/** The card of a swap waits, or the new goods of one that is set up are spoken of. */
function* isOfSwap({ resumes, memory: { request }, segment, frame }: PlaybookContext): Steps<boolean> {
  const { text, entities } = segment;
  if (entities.orderNumbers.length > 0) return false;
  if (resumes?.action) return resumes.action.tool === 'request_exchange';
  if (!request || frame.shopper.customerId === undefined || !speaksOfNewGoods(text)) return false;
  const looked = yield* look('list_requests', { showCards: false });
  const requests = looked.status === 'ok' ? looked.content.requests : [];
  return requests.some(
    ({ kind, state, number }) => number === request.number && kind === 'request_exchange' && state === 'in_progress',
  );
}

/** What is sent in the place of a parcel or in a swap goes where the order went: elsewhere is for a person to arrange. */
function* tellSentAsBefore(context: PlaybookContext, said: typeof asBefore): Steps {
  const open = context.resumes ?? context.memory.open;
  yield* say(context, said);
  const text = speak(context, actPhrases.offerPerson);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'policy_requires_human' };
  if (open) yield { do: 'remember', memory: { open } };
}

const asBefore = phrase({
  en: () =>
    'The parcel is lost, and what we send in its place goes to the address of the order. I can’t send it elsewhere myself; a colleague can arrange that before it goes out.',
  zh: () => '这个包裹丢了，补发的会寄到订单原来的地址。我这边没法改寄到别处，要请同事在发出前安排。',
});

const againAsBefore = phrase({
  en: () =>
    'What we send again goes to the address that it was ordered to; the card shows it before you agree. I can’t send it elsewhere myself, but a colleague can see whether that can be arranged.',
  zh: () =>
    '补寄的会寄到下单时的收货地址，您确认之前卡片上会写明。我这边没法直接改寄到别处，可以请同事看看能不能安排。',
});

const swapAsBefore = phrase({
  en: () =>
    'The new one from an exchange goes to the address of the order. I can’t send it elsewhere myself; a colleague can see whether that can be arranged before it goes out.',
  zh: () => '换货的新件会寄到订单原来的收货地址，我这边没法直接改寄到别处，可以请同事在寄出前看看能不能安排。',
});

/** Once it has left, the rules as the shop tells them; on its way a colleague may still ask the carrier. */
function* tellTooLate(context: PlaybookContext, isUnderWay: boolean): Steps {
  const query = (shippedQueries.change_address ?? policyQueries.change_address)[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
  if (!isUnderWay) return;
  const text = speak(context, actPhrases.offerPerson);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'policy_requires_human' };
}

import { draftOf, look } from '../../look.ts';
import { findTheOrder } from '../../orders/find-the-order.ts';
import { wishOf } from '../../orders/order-wish.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { sayDay } from '../../say-time.ts';
import { say, step } from '../../steps.ts';
import { phrase, speak } from '../../voice.ts';
import { matterNames, replies } from '../../what-i-can-do.ts';
import { itemSaid } from '../find-item.ts';
import { offersInstead } from '../offers/retention.ts';
import { fitsIn, groundIn } from '../said-words.ts';

/** Wants to pay less for something bought, since it doesn't fit. */
export const wantsMoneyOffMisfit = (text: string): boolean => moneyOff.test(text) && groundIn(text) === 'wrong_size';

const moneyOff =
  /\b(?:money|something|some|a bit|a little|\d+ ?%)\b.{0,12}\b(?:off|back)\b|\bknock\b.{0,20}\boff\b|\bpartial refund\b|\bdiscount\b|\bcompensat\w*|便宜(?:一?点|一?些)|(?:退|补|赔)(?:我)?(?:一?点|一?些)钱?|补偿|少收点|打个?折|优惠/i;

/** Lets a wish for money off be met by what the shop offers, and by what can be done about the size. */
export function easesMisfit(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const isSignedIn = context.frame.shopper.customerId !== undefined;
      if (!context.resumes && isSignedIn && wantsMoneyOffMisfit(context.segment.text))
        return yield* easeMisfit(context);
      yield* playbook.run(context);
    },
  };
}

function* easeMisfit(context: PlaybookContext): Steps {
  const found = yield* findTheOrder(context, wishOf('exchange_item'), { asksWhich: true });
  if (!found) return;
  const { order } = found;
  const { text } = context.segment;
  const item = itemSaid(context, order);
  const orderNumber = order.number;
  yield* say(context, phrases.sorry);
  const items = item === undefined ? undefined : [{ item }];
  const draft = draftOf('request_return', { orderNumber, ground: 'wrong_size', items });
  if (yield* offersInstead(context, draft, { orderNumber, why: 'wrong_size', item, fits: fitsIn(text) })) return;
  yield* say(context, phrases.noMoney);
  const checked = yield* look('check_returns', { orderNumber });
  const goods = checked.status === 'ok' ? checked.content.items : [];
  const meant = goods.find(({ title }) => title === item) ?? goods[0];
  if (!meant?.open || meant.settled || meant.returnUntil === undefined) return yield* offerPerson(context);
  const until = sayDay(meant.returnUntil, context.frame);
  yield* step({
    do: 'offer',
    text: speak(context, phrases.instead, { title: meant.title, until }),
    replies: [
      ...['exchange_item' as const, 'return_item' as const].flatMap((id) => matterNames[id]?.[context.language] ?? []),
      ...replies(context, 'no'),
    ],
    open: { intent: 'exchange_item', asks: 'go_on', text },
  });
}

function* offerPerson(context: PlaybookContext): Steps {
  const text = speak(context, phrases.askPerson);
  yield* step({ do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason: 'unsupported_request' });
}

const phrases = {
  sorry: phrase({
    en: () => "I'm sorry it doesn't fit.",
    zh: () => '尺码不合适，给您添麻烦了，抱歉。',
  }),
  noMoney: phrase({
    en: () => "I can't take anything off the price for that myself.",
    zh: () => '这种情况我这边没法直接减钱。',
  }),
  instead: phrase<{ title: string; until: string }>({
    en: ({ title, until }) =>
      `What I can do: swap the ${title} for a size that fits, or take it back until ${until}, as long as it's unused. Shall I look at a swap?`,
    zh: ({ title, until }) =>
      `不过“${title}”没用过的话，${until}前可以换个合适的尺码，也可以退货。要我帮您看看换码吗？`,
  }),
  askPerson: phrase({
    en: () => 'Would you like a colleague to look at your case?',
    zh: () => '需要我请同事看看您的情况吗？',
  }),
};

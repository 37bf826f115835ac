import { refundStatus } from '../orders/refund-status.ts';
import { tellWhereabouts } from '../orders/whereabouts.ts';
import { asksHowToComplain, complainsOfPeople, isNeglected, lodgesComplaint, makesComplaint } from '../dire.ts';
import { threatens } from '../grave/threat.ts';
import { look } from '../look.ts';
import { talk, whereabouts } from '../matter.ts';
import { wishOf } from '../orders/order-wish.ts';
import type { Playbook, PlaybookContext } from '../playbook.ts';
import { say, step, withoutOffers } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';
import { passOnComplaint, takeComplaint } from './lodge-complaint.ts';
import { offerDecider, pleadsCompensation, tellCompensation } from './compensation.ts';

/**
 * Anger: say sorry for what it is about, then look at the order at hand or ask. A complaint of people, or one that is to
 * be lodged as such, is taken as one. Who is angry a second time gets a person.
 */
export const complaint: Playbook = {
  intent: 'complaint',
  *run(context) {
    const anger = (context.memory.anger ?? 0) + 1;
    yield { do: 'remember', memory: { anger } };
    if (threatens(context.segment.text)) {
      yield* say(context, sorryFor(context));
      return yield* step({ do: 'handoff', reason: 'risk' });
    }
    const { text } = context.segment;
    const isOfPeople = complainsOfPeople(text) || isNeglected(text);
    const isLodged = lodgesComplaint(text) || makesComplaint(text) || asksHowToComplain(text);
    if (context.among && !isOfPeople && !isLodged) {
      if (pleadsCompensation(context, context.memory)) return yield* tellCompensation(context);
      return yield* say(context, phrases.understand);
    }
    if (isOfPeople || isLodged) {
      yield* say(context, complainsOfPeople(text) ? phrases.manners : sorryFor(context));
      if (anger > 1) return yield* step({ do: 'handoff', reason: 'negative_sentiment' });
      if (!isLodged && ofRefund.test(text)) return yield* refundStatus.run({ ...context, intent: 'refund_status' });
      const isOfDelay = mayBeOfParcel(text) && (yield* hasTrouble(context));
      // it reaches a person, whatever can be told of the order
      if ((lodgesComplaint(text) || makesComplaint(text)) && !asksHowToComplain(text)) {
        const isTold = whereabouts.includes(context.memory.lastIntent ?? 'nonsense');
        if (isOfDelay && !isTold) yield* withoutOffers(tellWhereabouts(context));
        return yield* passOnComplaint(context);
      }
      if (!isOfDelay) return yield* takeComplaint(context);
      return yield* tellWhereabouts(context);
    }
    if (pleadsCompensation(context, context.memory)) {
      yield* say(context, context.turn.sentiment === 'angry' ? sorryFor(context) : phrases.trouble);
      yield* tellCompensation(context);
      // what was just spoken of is what it is for, whatever else is late
      const isOfOther = context.memory.lastIntent !== undefined && !talk.has(context.memory.lastIntent);
      if (anger <= 1 && !isOfOther && (yield* hasTrouble(context))) yield* tellWhereabouts(context);
      return yield* offerDecider(context);
    }
    if (anger > 1) {
      yield* say(context, sorryFor(context));
      return yield* step({ do: 'handoff', reason: 'negative_sentiment' });
    }
    if (yield* hasTrouble(context)) {
      yield* say(context, phrases.understand);
      return yield* tellWhereabouts(context);
    }
    yield* say(context, sorryFor(context));
    yield {
      do: 'ask',
      text: speak(context, phrases.whatHappened),
      replies: replies(context, 'track', 'refund', 'human'),
      memory: { open: { intent: 'complaint', asks: 'meaning' } },
    };
  },
};

/** A signed-in shopper's order that plainly gives cause for it. */
function* hasTrouble(context: PlaybookContext) {
  if (context.frame.shopper.customerId === undefined) return false;
  const found = yield* look('find_orders', { limit: 20, showCards: false });
  const wish = wishOf('complaint');
  const grave = 60;
  return found.status === 'ok' && found.content.orders.some((order) => wish(order) >= grave);
}

/** Whether an order may be what is complained of: not where people are, or no more is said than that one complains. */
function mayBeOfParcel(text: string): boolean {
  if (complainsOfPeople(text) || asksHowToComplain(text)) return false;
  return ofDelay.test(text) || !(isNeglected(text) || lodgesComplaint(text));
}

/** Money that hasn't come is looked for first. */
const ofRefund = /退款|退的钱|\brefund|\bmoney back\b/i;

/** What a parcel's state answers as well. */
const ofDelay =
  /没到|没发|没收到|不发货|晚|迟|慢|久|延误|\b(?:late|delay|overdue|shipped|dispatched|arrive|delivered|waiting)\w*/i;

function sorryFor(context: PlaybookContext) {
  const { text } = context.segment;
  if (isNeglected(text)) return phrases.service;
  if (/wait|slow|late|long|weeks?|days?|等|慢|久|拖/i.test(text)) return phrases.waiting;
  if (/service|reply|answer|useless|help|\bbot\b|客服|服务|态度|回复|回话|没用|敷衍|机器人/i.test(text))
    return phrases.service;
  if (/quality|broke|bad|rubbish|crap|trash|cheap|质量|破|烂|差劲|垃圾|坏/i.test(text)) return phrases.quality;
  return phrases.general;
}

const phrases = {
  /** Before an answer that says sorry itself. */
  understand: phrase({
    en: [() => "I understand, that's frustrating.", () => 'I hear you; let me look at it right now.'],
    zh: [() => '我理解您的心情，马上帮您看。', () => '您别着急，我来看一下。'],
  }),
  waiting: phrase({
    en: [() => "I'm sorry you've been kept waiting.", () => "I understand, that's far too much waiting. I'm sorry."],
    zh: [() => '让您等这么久，真的很抱歉。', () => '等了这么久确实让人着急，非常抱歉。'],
  }),
  quality: phrase({
    en: () => "I'm sorry, that's not the quality you should get from us.",
    zh: () => '很抱歉商品没让您满意，这确实不应该。',
  }),
  service: phrase({
    en: () => "I'm sorry we've let you down.",
    zh: () => '很抱歉给您带来了不好的体验，您说的我都认真看了。',
  }),
  trouble: phrase({
    en: () => "I'm sorry for the trouble you've had.",
    zh: () => '给您添麻烦了，很抱歉。',
  }),
  general: phrase({
    en: [() => "I'm sorry about this, I can see it's frustrating.", () => "I'm really sorry for the trouble."],
    zh: [() => '非常抱歉让您生气了，我理解您的心情。', () => '实在对不起，给您带来麻烦了。'],
  }),
  manners: phrase({
    en: () => "I'm sorry you were treated like that; it isn't how we want it to be.",
    zh: () => '很抱歉给您带来了不好的体验，这不该发生。',
  }),
  whatHappened: phrase({
    en: [
      () => 'Tell me what went wrong and I’ll look into it right away, or I can bring in a colleague.',
      () => 'What is it about? I’ll check it straight away.',
    ],
    zh: [
      () => '您跟我说说是哪个订单、出了什么问题，我马上帮您看；也可以直接转人工。',
      () => '具体是哪里不满意呢？我马上帮您查。',
    ],
  }),
};

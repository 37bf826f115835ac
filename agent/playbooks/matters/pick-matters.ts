import type { Segment, Understanding } from '../../understanding/understanding.ts';
import { joinWishes } from '../actions/join-wishes.ts';
import { asksPickup } from '../actions/returns/pickup.ts';
import { matterAskedAfter } from '../actions/under-way/under-way.ts';
import { complainsOfPeople } from '../dire.ts';
import { graveMatter } from '../grave/grave-matter.ts';
import { sure, whereabouts, type Matter } from '../matter.ts';
import { asksHowToFollow } from '../orders/how-to-follow.ts';
import { withoutReceived } from '../orders/received-goods.ts';
import type { DialogueMemory } from '../playbook.ts';
import { answers } from '../readers/answers-open.ts';
import { readSegment } from '../readers/read-segment.ts';
import { absorbDetails } from './absorb-details.ts';
import { askedBesideWish } from './asked-beside-wish.ts';
import { askTogether } from './ask-together.ts';
import { carryObjects } from './carry-objects.ts';
import { asOneComplaint, goOnAfterComplaint, inTrouble, soothe } from './complaint.ts';
import { withGoodsInMind } from './goods-in-mind.ts';
import { joinGoods } from './join-goods.ts';
import { mergeAlike } from './merge-alike.ts';
import { personWished, withoutFaintCall } from './person.ts';
import { withoutAside, withSideQuestion } from './side-question.ts';
import { dropEmptyTalk, greetBack } from './small-talk.ts';
import { dropTold } from './told-of-refund.ts';

const mostMatters = 3;

/** What this turn answers, in order: at least one matter. */
export function pickMatters(turn: Understanding, memory: Readonly<DialogueMemory>): Matter[] {
  const grave = graveMatter(turn, memory);
  if (grave) return [grave];
  const read = turn.segments
    .map((segment) => answerAlone(withoutFaintCall(segment), memory))
    .flatMap((segment) => asksAfterAct(segment, memory) ?? readSegment(segment, memory))
    .map(leaveReceived)
    .map((matter) => withGoodsInMind(matter, memory))
    .map((matter) => inTrouble(matter, turn, memory));
  const person = personWished(read, turn, memory);
  if (person) return [person];
  const isOfPeople = complainsOfPeople(turn.segments.map(({ text }) => text).join(' '));
  const told = dropTold(isOfPeople ? asOneComplaint(read) : read);
  const whole = mergeAlike(carryObjects(joinGoods(askTogether(absorbDetails(told)))));
  const wished = askedBesideWish(joinWishes(whole));
  const asked = withSideQuestion(dropEmptyTalk(wished, memory), turn);
  return limit(greetBack(soothe(goOnAfterComplaint(asked, memory), turn), turn, memory));
}

/** What was asked for stands beside a question of its own. */
function answerAlone(segment: Segment, memory: Readonly<DialogueMemory>): Segment {
  const { open } = memory;
  return open?.action ? withoutAside(segment, (rest) => answers(rest, open, memory)) : segment;
}

/** What has come isn't asked after. */
function leaveReceived(matter: Matter): Matter {
  return whereabouts.includes(matter.intent) ? { ...matter, segment: withoutReceived(matter.segment) } : matter;
}

/** After what was asked for, or how it is collected: of the request, whatever the words sound like. */
function asksAfterAct(segment: Segment, memory: Readonly<DialogueMemory>): Matter[] | undefined {
  const { text } = segment;
  if (memory.open?.asks !== 'code' && asksHowToFollow(segment, memory))
    return [{ intent: 'refund_status', confidence: sure, segment }];
  const intent = asksPickup(text, memory) ? 'return_item' : matterAskedAfter(text);
  return intent && [{ intent, confidence: sure, segment }];
}

/** Greetings and sympathy first, then at most three questions in the order asked. */
function limit(matters: readonly Matter[]): Matter[] {
  const isOpening = (matter: Matter) => matter.intent === 'greeting' || matter.intent === 'complaint';
  return [...matters.filter(isOpening), ...matters.filter((matter) => !isOpening(matter)).slice(0, mostMatters)];
}

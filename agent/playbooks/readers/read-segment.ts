import type { Segment } from '../../understanding/understanding.ts';
import { readMissingGift } from '../actions/faults/missing-gift.ts';
import { readPlea } from '../actions/plea.ts';
import type { Matter } from '../matter.ts';
import { readNotThatOne } from '../orders/not-that-one.ts';
import { readRefund } from '../orders/read-refund.ts';
import type { DialogueMemory } from '../playbook.ts';
import { readAnotherAddress } from './another-address.ts';
import { readAnswer } from './answers-open.ts';
import { readAtStore } from './at-store.ts';
import { readAsHeard } from './as-heard.ts';
import { readEachOrder, readOwnGoods, readPaid, readPurchase, readRequests } from './bought-before.ts';
import { readAskedOfDelivery } from './asked-of-delivery.ts';
import { readAskedOfDoing } from './asked-of-doing.ts';
import { readAspect } from './by-aspect.ts';
import { readEvidence, readEvidenceInNonsense } from './by-evidence.ts';
import { readTopic } from './by-topic.ts';
import { readDanger, readRedress } from './dire.ts';
import { readMoneyOffMisfit, readOtherFit, readSizeByWorn } from './fit.ts';
import { readElseCancel } from './else-cancel.ts';
import { readForSale, readGoodsWish } from './for-sale.ts';
import { readBroken, readOwnFault, readProblem, readToldFault } from './hidden-fault.ts';
import { readGoodsCorrected } from './goods-corrected.ts';
import { readIfItNeverComes } from './if-it-never-comes.ts';
import { leanOnTalk } from './leaning/lean-on-talk.ts';
import { readLeavesForDifference } from './leaves-for-difference.ts';
import { readLeftWish } from './leaves-wish.ts';
import { readLikely } from './likely-in-talk.ts';
import { readNamedOrder, readNoSenseOfOrder, readOrderOfGoods } from './names-order.ts';
import { readMixedRemedy } from './mixed-remedy.ts';
import { readNoRefund } from './no-refund.ts';
import { readNoLongerWanted } from './no-longer-wanted.ts';
import { readOfCard, readOfWish } from './of-card.ts';
import { readOfFault } from './of-fault.ts';
import { readOnceMore } from './once-more.ts';
import { readDetails } from './only-details.ts';
import { readContact, readGrievance, readImpostor, readPeopleHours, readWaiting, readWho } from './our-people.ts';
import { readOrQuestion } from './or-question.ts';
import { readOverOrders } from './over-orders.ts';
import { readPartSent } from './part-sent.ts';
import { readOfProduct } from './points-at-product.ts';
import { readAngryFault } from './angry-fault.ts';
import { readChecksAddress } from './checks-address.ts';
import { readElsewhere, readNewElsewhere } from './to-elsewhere.ts';
import { readFaultSupposed, readReturnable, readReturnOfAnother, readSwapAfterNo } from './returnable.ts';
import { readListedOrder } from './of-listed.ts';
import { readPriceDrop } from './price-drop.ts';
import { asHeard, type Reader } from './reader.ts';
import { readReceipt } from './receipt.ts';
import { readRestock } from './restock.ts';
import { readService } from './service.ts';
import { readStanding } from './standing.ts';
import { readStillDue } from './still-due.ts';
import { readUsedState } from './used-state.ts';
import { readOtherOption, readSwapForOther } from './swap.ts';
import { readWayBack } from './way-back.ts';
import { readWhyNot } from './why-not.ts';

/** Before what was asked for is taken as answered: what mustn't be heard as the answer to something else. */
const firstHeard: readonly Reader[] = [
  readMoneyOffMisfit,
  readWaiting,
  readContact,
  readWho,
  readImpostor,
  readPeopleHours, // “when is support in” complains of nobody
  readGrievance,
  readDanger,
  readRedress,
  readWhyNot,
  readGoodsCorrected,
  readNotThatOne,
  readPlea, // “why can't you” is asked why first
  readOnceMore,
  readSizeByWorn,
  readOtherFit, // “长得快” after a size is of that size
  readMissingGift,
  readMixedRemedy,
  readPartSent,
  readLeftWish, // with no action open: one takes its own no
  readService, // the goods that it names aren't asked for
];

/** By what was asked and talked about, whatever the words alone would be. */
const inTheTalk: readonly Reader[] = [
  readAtStore, // where it may be brought is no question of whether it may go back
  readLeavesForDifference,
  readOfCard, // what the card says stands before the rules
  readNewElsewhere,
  readFaultSupposed,
  readSwapAfterNo,
  readReturnOfAnother, // before faults: a state told of goods is what their return asks for
  readOfFault,
  readWayBack,
  readOfWish,
  readElseCancel,
  readIfItNeverComes,
  readAskedOfDelivery,
  readAskedOfDoing,
  readAnswer,
  readAnotherAddress,
  readListedOrder,
  readRequests,
  readEachOrder,
  readOverOrders,
  readReceipt,
  readPurchase,
  readRefund,
  readRestock,
  readNoRefund, // after the money that is spoken of
  leanOnTalk,
];

/** By the words: what is told in them corrects the ear. */
const byTheWords: readonly Reader[] = [
  readDetails,
  readNoLongerWanted,
  readPriceDrop,
  readReturnable,
  readAngryFault,
  readChecksAddress,
  readElsewhere,
  readUsedState,
  readOwnFault, // before products: the washing that ruined it is no question of care
  readOfProduct,
  readPaid,
  readOwnGoods,
  readSwapForOther,
  readOrderOfGoods,
  readStanding,
  readOtherOption,
  readStillDue,
  readProblem,
  readAspect,
  readNoSenseOfOrder, // after aspects: what is asked of an order that is named
  readToldFault,
  readBroken,
  readOrQuestion,
  readForSale,
  readGoodsWish,
  readEvidenceInNonsense, // before topics: goods that broke are no question about the rules
  readTopic,
];

/** By the ear, and where it is unsure by the likeliest. */
const byTheEar: readonly Reader[] = [
  readAsHeard,
  readLikely, // what the talk is about is likelier than what a single word tells
  readEvidence,
  readNamedOrder,
];

/** The first that answers is believed, so those that know more of the case stand before those that guess. */
const readers: readonly Reader[] = [...firstHeard, ...inTheTalk, ...byTheWords, ...byTheEar];

/** What a stretch means, given what was asked and talked about before: nonsense where no reader can tell. */
export function readSegment(segment: Segment, memory: Readonly<DialogueMemory>): Matter[] {
  for (const read of readers) {
    const meant = read(segment, memory);
    if (meant) return Array.isArray(meant) ? meant : [meant];
  }
  return [asHeard('nonsense', segment)];
}

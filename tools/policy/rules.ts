import type { Rule } from './rule.ts';
import { addressBeforeDispatch } from './rules/address-before-dispatch.ts';
import { addressCountry } from './rules/address-country.ts';
import { addressOnce } from './rules/address-once.ts';
import { addressValue } from './rules/address-value.ts';
import { asksFirst } from './rules/asks-first.ts';
import { cancelAmount } from './rules/cancel-amount.ts';
import { cancelBeforeDispatch } from './rules/cancel-before-dispatch.ts';
import { claimGround } from './rules/claim-ground.ts';
import { currency } from './rules/currency.ts';
import { damageWindow } from './rules/damage-window.ts';
import { descriptionNeeded } from './rules/description-needed.ts';
import { effectFitsAction } from './rules/effect-fits-action.ts';
import { exchangeOnce } from './rules/exchange-once.ts';
import { exchangeSameProduct } from './rules/exchange-same-product.ts';
import { exchangeWindow } from './rules/exchange-window.ts';
import { giftAlone } from './rules/gift-alone.ts';
import { giftMissing } from './rules/gift-missing.ts';
import { giftOnce } from './rules/gift-once.ts';
import { giftWindow } from './rules/gift-window.ts';
import { goodwillByPeople } from './rules/goodwill-by-people.ts';
import { goodsComeBack } from './rules/goods-come-back.ts';
import { goodsDelivered } from './rules/goods-delivered.ts';
import { goodwillOften } from './rules/goodwill-often.ts';
import { identityLevel } from './rules/identity-level.ts';
import { keptForCoupon } from './rules/kept-for-coupon.ts';
import { liveOrder } from './rules/live-order.ts';
import { missingWindow } from './rules/missing-window.ts';
import { needsNoAsking } from './rules/needs-no-asking.ts';
import { notReceived } from './rules/not-received.ts';
import { offerOpen } from './rules/offer-open.ts';
import { operatorLimit } from './rules/operator-limit.ts';
import { personGrounds } from './rules/person-grounds.ts';
import { photoWaiver } from './rules/photo-waiver.ts';
import { photosNeeded } from './rules/photos-needed.ts';
import { piecesLeft } from './rules/pieces-left.ts';
import { priceCovers } from './rules/price-covers.ts';
import { priceDifference } from './rules/price-difference.ts';
import { priceLimit } from './rules/price-limit.ts';
import { priceOnce } from './rules/price-once.ts';
import { priceWindow } from './rules/price-window.ts';
import { qualityWindow } from './rules/quality-window.ts';
import { refundLimit } from './rules/refund-limit.ts';
import { refundWithinPaid } from './rules/refund-within-paid.ts';
import { reshipAfterNewAddress } from './rules/reship-after-new-address.ts';
import { retentionOnce } from './rules/retention-once.ts';
import { retentionReason } from './rules/retention-reason.ts';
import { retentionRisk } from './rules/retention-risk.ts';
import { retentionValue } from './rules/retention-value.ts';
import { returnWindow } from './rules/return-window.ts';
import { risk } from './rules/risk.ts';
import { settledOnce } from './rules/settled-once.ts';
import { unsentPaidBack } from './rules/unsent-paid-back.ts';
import { urgeOnceAPeriod } from './rules/urge-once-a-period.ts';
import { urgeWhenLate } from './rules/urge-when-late.ts';
import { usedGoods } from './rules/used-goods.ts';

/**
 * The rules of every shop; what they compare with is each shop's own policy. The strictest answer wins whatever their
 * sequence; among equals the first one's words are used, so the weightier reason stands before the lighter one.
 */
export const rules: readonly Rule[] = [
  risk,
  effectFitsAction,
  identityLevel,
  operatorLimit,
  goodwillByPeople,
  goodwillOften,
  liveOrder,
  currency,
  cancelBeforeDispatch,
  keptForCoupon,
  cancelAmount,
  addressBeforeDispatch,
  addressCountry,
  addressOnce,
  addressValue,
  urgeWhenLate,
  urgeOnceAPeriod,
  claimGround,
  goodsDelivered,
  unsentPaidBack,
  piecesLeft,
  giftAlone,
  settledOnce,
  returnWindow,
  usedGoods,
  exchangeWindow,
  exchangeOnce,
  exchangeSameProduct,
  qualityWindow,
  damageWindow,
  missingWindow,
  notReceived,
  photosNeeded,
  photoWaiver,
  descriptionNeeded,
  personGrounds,
  goodsComeBack,
  reshipAfterNewAddress,
  refundWithinPaid,
  refundLimit,
  priceWindow,
  priceCovers,
  priceDifference,
  priceOnce,
  priceLimit,
  giftMissing,
  giftWindow,
  giftOnce,
  retentionReason,
  retentionValue,
  retentionOnce,
  retentionRisk,
  offerOpen,
  asksFirst,
  needsNoAsking,
];

import type { Localized } from '../../../knowledge/language.ts';
import type { ActionKind, ClaimGround } from '../action-kinds.ts';
import { noReasonGrounds, qualityGrounds } from '../grounds.ts';
import type { Rule } from '../rule.ts';

/** What each action answers to. */
const grounds: Partial<Record<ActionKind, readonly ClaimGround[]>> = {
  request_return: [...noReasonGrounds, ...qualityGrounds, 'damaged', 'unsafe'],
  request_exchange: ['changed_mind', 'wrong_size', ...qualityGrounds, 'damaged', 'unsafe'],
  request_refund: [...qualityGrounds, 'damaged', 'unsafe', 'missing_part', 'not_received'],
  claim_price_protection: ['price'],
  reissue_missing_gift: ['missing_part', 'not_received'],
};

/** A ground belongs to the action that answers to it: nobody gets money without a return for a changed mind. */
export const claimGround: Rule = {
  id: 'claim_ground',
  actions: ['request_return', 'request_exchange', 'request_refund', 'claim_price_protection', 'reissue_missing_gift'],
  decide({ kind, claim }) {
    // these two say by themselves what they are for
    if (!claim && (kind === 'claim_price_protection' || kind === 'reissue_missing_gift')) return undefined;
    if (!claim) {
      return {
        decision: 'deny',
        needs: 'description',
        because: 'no ground is given',
        tell: {
          en: 'Could you tell me what the matter is with it? Then I can see what we can do.',
          zh: '麻烦说一下是什么问题，我好看看怎么给您处理。',
        },
      };
    }
    if (grounds[kind]?.includes(claim.ground)) return undefined;
    return { decision: 'deny', because: `${claim.ground} is no ground for ${kind}`, tell: insteadOf(claim.ground) };
  },
};

function insteadOf(ground: ClaimGround): Localized {
  if (ground === 'not_received' || ground === 'missing_part') {
    return {
      en: "If it didn't come, there's nothing to send back: I can look into a refund or send it again.",
      zh: '没收到的话不用退货，我可以帮您看退款或者补发。',
    };
  }
  if (ground === 'price') {
    return {
      en: 'For a lower price I can check price protection, or you return it within the return window.',
      zh: '降价的话我可以帮您申请价保，或者在退货期内退货。',
    };
  }
  if (ground === 'late') {
    return {
      en: "For a late parcel there's no refund as such, but I can urge the carrier. If it comes and you don't want it any more, you can return it.",
      zh: '晚到本身不能退款，我可以帮您催快递；收到后不想要了，也可以退货。',
    };
  }
  return {
    en: "There's no refund without sending it back in this case. I can open a return or an exchange for you.",
    zh: '这种情况不能只退款不退货，我可以帮您申请退货或换货。',
  };
}

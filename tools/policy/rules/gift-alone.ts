import type { Rule } from '../rule.ts';

/** A free gift was never paid for: alone it brings no money back and no other size. */
export const giftAlone: Rule = {
  id: 'gift_alone',
  actions: ['request_return', 'request_exchange', 'request_refund'],
  decide({ lines, claim }) {
    if (lines.length === 0 || !lines.every(({ line }) => line.gift)) return undefined;
    // a gift that is missing has its own action; one that is dangerous goes to a person
    if (claim?.ground === 'unsafe') return undefined;
    return {
      decision: 'deny',
      because: 'only free gifts',
      tell: {
        en: "It came as a free gift, so there's nothing to refund or exchange. If it was missing from the parcel, I can have it sent.",
        zh: '这是赠品，没有金额可退，也不能单独换。如果是漏发了，我可以帮您补寄。',
      },
    };
  },
};

/** Would rather have something than go on as it is. */
export const wantsInstead = /instead|rather|just|want|give me|我要|想要|直接|干脆|还是/i;

/** The goods once more. */
export const wantsAnew =
  /\b(?:new|another|replacement)\b|resend|send (?:it|them) again|reship|补发|重新?发|换(?:个)?新|再(?:发|寄)/i;

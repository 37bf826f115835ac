/** What came of it that may stand in the way: lost, thrown out, torn, cut off. */
const lost =
  /扔|丢|没了|不见|不在了|找不到|弄坏|撕|剪|摘|拆|破|脏|\b(?:threw|thrown|binned|chucked|lost|gone|missing|tore|torn|ripped|cut|removed|without|dumped|recycled|tossed|no longer have|don'?t have|haven'?t got|opened|damaged)\b/i;

/** Conditions that are told to be met: never worn, the tags still on. */
const met =
  /(?:从来?|也|都|完全)?没(?:有)?(?:怎么)?(?:穿|用|洗|拆|试|下过?水|剪|摘)过?|(?:吊牌|标签|包装|发票|配件)(?:也|都|还|全)*(?:在|齐全|完好|没[拆剪摘丢扔]|留着)|(?:全新|崭新)的?|\b(?:never|not|haven'?t|hasn'?t|didn'?t|un)[- ]?(?:been )?(?:even )?(?:worn|wore|wear|used|washed|wash|tried)(?: (?:it|them|once|outside))?\b|\b(?:all )?(?:the )?(?:tags?|labels?|receipt)(?:'s| is| are)? (?:are |is )?(?:all )?(?:still )?(?:on|attached|intact|there)\b|\bbrand new\b|\bstill (?:has|have|got) (?:the |its |all the )?(?:tags?|labels?)(?: on)?\b/gi;

/**
 * A question without the conditions that it says are met, where something beside them isn't: of “tags still on, but I binned the
 * box” the box is asked.
 */
export function withoutMet(text: string): string {
  const rest = text
    .replace(met, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return rest !== text && (lost.test(rest) || ofPaying.test(rest)) ? rest : text;
}

/** Who pays is the same, whatever else is met. */
const ofPaying = /\bwho (?:pays|covers)\b|谁(?:出|付|承担|掏)/i;

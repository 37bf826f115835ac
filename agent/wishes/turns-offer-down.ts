/** An offer is of no use, or too little: whatever it is called by, it isn't taken. For words about an offer. */
export const isOfNoUse = (text: string): boolean => ofNoUse.test(text);

const ofNoUse =
  /没(?:什么|啥)?(?:用|意思)|用不(?:上|着|到|了)|(?:不要|不想要|不需要|不稀罕|不满意|不接受|不够|不值|不划算|太少|不感兴趣|谁要)|\b(?:no use|no good|useless|worthless|pointless|not (?:enough|interested|worth|good enough)|too little|isn['’]t (?:enough|worth)|(?:do|does|would|wo)n['’]?t (?:want|need|care|help|like|accept|use)|no thanks?|can['’]t use)\b/i;

/** Turns an offer down by what it is, whenever it was made. */
export const turnsOfferDown = (text: string): boolean => noOffer.test(text);

const noOffer =
  /(?:券|优惠|方案|折扣).{0,4}(?:不要|不用|不需要|不稀罕|没用|算了)|(?:不要|不用|不需要|不想要).{0,4}(?:券|优惠|方案)|别(?:再)?(?:给我)?(?:发|送)?券|\b(?:no|not? want(?: the| your| a)?|don['’]?t (?:want|need)(?: the| your| a| any)?|not interested in(?: the| your| a)?|keep your|without(?: the| a)?) (?:coupon|voucher|offer|discount)s?\b|\b(?:coupon|voucher|offer)s? (?:is|are) (?:no use|useless|not enough|no good|worthless)|\b(?:coupon|voucher|offer)s? (?:doesn['’]?t|does not|won['’]?t) help|\b(?:coupon|voucher) is(?:n['’]t| not)/iu;

/** Put before offers, wants none of them but what was asked for. */
export const goesOn = (text: string): boolean => goesOnWithout.test(text) && !orElse.test(text);

/** “Cheaper, or I cancel” bargains: what follows a condition isn’t gone on with. */
const orElse =
  /(?:不然|否则|要不然?|要么).{0,6}(?:取消|退)|\b(?:or(?: else)?|otherwise),? i(?:['’]ll| will)? (?:just )?(?:cancel|return)/iu;

const goesOnWithout =
  /不用|不要|不需要|不了|还是(?:要|想|得|帮)?.{0,4}(?:取消|退|换)|(?:直接|就|继续|帮我|给我).{0,4}(?:取消|退)|^(?:no\b|nope|nah)|no,? thank|still want|(?:just|please) (?:cancel|return|go on|carry on)|cancel (?:order|it|anyway)|not interested|go on with|none of|\bskip (?:the |those |these |all )?(?:offers?|that|it|them)\b|\bno offers?\b/i;

/** Stays with the end of the sale, whatever was offered instead. */
export const staysWithEnd = (text: string): boolean => stays.test(text);

const stays =
  /要么.{0,12}(?:取消|退)|(?:还是|直接|就|那就?|给我|马上)(?:给我|帮我)?(?:取消|退(?:货|款|掉|了))(?!.{0,4}(?:吗|么|[?？]))|\b(?:just|still want to|please|rather|go ahead and) (?:cancel|return|refund)|\bor (?:i(?:['’]ll)? )?cancel|\bcancel (?:it|them|the order)(?: then| anyway| please|[.!]|$)/iu;

/** Lets a lower price go that they had asked for. */
export const letsPriceGo = (text: string): boolean => letsGo.test(text);

const letsGo =
  /算了|(?:还是|那就?).{0,4}(?:取消|退|换)(?!.{0,4}[吗么?？])|直接.{0,3}(?:取消|退)|\b(?:just (?:cancel|return|refund|(?:do |make )?(?:the|an?|my) (?:swap|exchange|return|refund|cancellation))|cancel (?:it|them) (?:then|anyway)|never ?mind)\b/iu;

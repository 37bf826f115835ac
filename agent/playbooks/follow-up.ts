/** How a short message leans on what was said before. */
export type FollowUp =
  'why' | 'more' | 'other' | 'not_that' | 'corrected' | 'when' | 'carrier' | 'cheaper' | 'mine' | 'wearer';

/**
 * Short messages whose meaning is in the talk before them. Only whole messages match (give or take a particle), so
 * that "why is the sky blue" or "用什么快递发货比较好" don't.
 */
const shapes: readonly { followUp: FollowUp; shape: RegExp }[] = [
  {
    followUp: 'why',
    shape: /^(?:(?:but|and|so)[, ]+)?(?:why(?: (?:is|was) (?:that|it|this))?|how come|what'?s the reason)$/i,
  },
  {
    followUp: 'why',
    shape: /^(?:那|但是?|可是)?(?:这是|是)?(?:为什么|为啥|为何|怎么会这样|什么原因|咋回事|怎么回事)(?:呢|啊|呀)?$/,
  },
  {
    followUp: 'why',
    shape:
      /^(?:为什么|为啥|干嘛)(?:要|得|一定|非要|需要|必须)*(?:转|找|给)?(?:人工|同事|客服|别人).{0,6}$|^why (?:do i (?:need|have to)|should i|must i).{0,20}(?:person|human|colleague|someone).{0,12}$/i,
  },
  {
    followUp: 'more',
    shape:
      /^(?:(?:ok|and|hmm)[, ]+)?(?:do you have |have you got |got |are there |is there |show me |see )?(?:any(?:thing)? (?:others?|more|else)|(?:some )?(?:more|others)|what else|anything else|something else)(?: (?:options|ones|choices))?$/i,
  },
  {
    followUp: 'more',
    shape:
      /^(?:那)?(?:还有(?:没有)?(?:别的|其他的?|更多)?|(?:有没有|有)(?:别的|其他的?)|换一批|再来几个|更多)(?:款|款式|选择)?(?:吗|么|呢|了吗|没)?$/,
  },
  {
    followUp: 'more',
    shape:
      /^(?:is that all|(?:just|only)(?: the)? one|no others?|nothing else)$|^(?:就|只有?)(?:这|那)?(?:一|几|两)?(?:个|款|件|双|种)(?:吗|啊|呀|么)?$|^没(?:有)?别的了?(?:吗|么)?$/i,
  },
  {
    followUp: 'other',
    shape: /^(?:(?:and|ok|what about|how about)[, ]+)*(?:the |my )?other (?:one|order|parcel|package)(?: then)?$/i,
  },
  {
    followUp: 'other',
    shape: /^(?:那)?(?:另外?一?(?:个|单|件|包裹|个订单|个包裹|双|款)|另一个订单)(?:呢|怎么样|什么情况)?$/,
  },
  {
    followUp: 'when',
    shape:
      /^(?:(?:and|so|ok|but)[, ]+)*(?:when(?: exactly)?(?: (?:will|does|is) (?:it|that|this)(?: be)?(?: (?:arrive|come|happen|get here|here|there))?)?|how (?:long|much longer)(?: (?:will|does) (?:it|that) take)?|when then|by when)(?: then)?$/i,
  },
  {
    followUp: 'when',
    shape:
      /^(?:那|所以|大概)*(?:(?:大概|具体)?(?:是)?(?:什么时候|啥时候|几时|几号|哪天|多久|要多久|还要多久|还得多久|几天)(?:能|会|可以)?(?:到|到账|好|有结果|收到|到货|退)?)(?:呢|啊|呀|了)?$/,
  },
  {
    followUp: 'carrier',
    shape:
      /^(?:(?:and|so)[, ]+)*(?:which|what|who(?:'s| is)?)(?: is)?(?: the)? (?:carrier|courier|shipping company|delivery company)(?: (?:is it|is that|are you using|do you use|did you use))?$/i,
  },
  {
    followUp: 'carrier',
    shape:
      /^(?:那)?(?:这个?)?(?:是|用的?|走的?|发的?)*(?:什么|哪家|哪个|啥)(?:快递|物流|快递公司)(?:啊|呢|呀|公司|送的?|发的?)*$/,
  },
];

const cheaper: typeof shapes = [
  {
    followUp: 'cheaper',
    shape:
      /^(?:这个|这款|感觉)?(?:有点|太|好|挺)贵了?(?:吧|啊|呀|了)?$|^(?:it'?s |that'?s )?(?:a bit |a little |way )?(?:too|so|very) (?:expensive|pricey|much)(?: for me)?$/i,
  },
  {
    followUp: 'cheaper',
    shape:
      /^(?:[^,.]{0,24}\b(?:expensive|pricey|dear|much|over (?:my )?budget)\b[,.!]* (?:for me[,.!]* )?)?(?:(?:do you have|have you got|got|is there|show me|and|ok|hmm|any|something|anything|some)[, ]+)*(?:the |a bit |a little |a )?cheap(?:er|est)(?: (?:ones?|options?|than (?:that|this|those)))*(?: (?:maybe|perhaps|please|pls|then|though|tho|at all))*$/i,
  },
  {
    followUp: 'cheaper',
    shape:
      /^(?:.{0,4}贵.{0,4}?[,，\s]*)?(?:那)?(?:有没有|有|来个|要)?(?:更|再|最)?(?:便宜|实惠)(?:一?点|一?些)?(?:儿)?的?(?:款|选择)?(?:有吗|吗|么|呢|有没有)?$/,
  },
];

const edges = /^[\s,，.。!！?？~～…、]+|[\s,，.。!！?？~～…、]+$/g;

/** How this message leans on the talk before, if that is all it does. */
export function followUpOf(text: string): FollowUp | undefined {
  const bare = text.replace(edges, '');
  if (bare.length > 60) return undefined;
  return [...shapes, ...cheaper].find(({ shape }) => shape.test(bare))?.followUp;
}

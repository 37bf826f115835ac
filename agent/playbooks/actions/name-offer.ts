import type { Segment } from '../../understanding/understanding.ts';
import { withoutUnwanted } from './said-words.ts';
import { optionNamed } from './find-item.ts';
import { withoutWithdrawal } from './withdraw.ts';

/** What kinds of offers are called in passing. */
const kinds: readonly RegExp[] = [
  /优惠券|券|coupon|voucher/i,
  /差价|difference/i,
  /加急|快点发|更快|express|faster|upgrade/i,
  /换成|换.{0,3}码|exchange|swap|(?:other|another|bigger|smaller|larger|next|take|get|in) size|size (?:up|down|[smlx\d])/i,
  /不用寄回|留着.*退|退(?:我|您)?\s*[¥￥]?\d|keep it and get|money|partial|some back/i,
];

/** An offer is of no use, or too little: whatever it is called by, it isn't taken. */
export const turnsDown = (text: string): boolean => ofNoUse.test(text);

const ofNoUse =
  /没(?:什么|啥)?(?:用|意思)|用不(?:上|着|到|了)|(?:不要|不想要|不需要|不稀罕|不满意|不接受|不够|不值|不划算|太少|不感兴趣|谁要)|\b(?:no use|no good|useless|worthless|pointless|not (?:enough|interested|worth|good enough)|too little|isn['’]t (?:enough|worth)|(?:do|does|would|wo)n['’]?t (?:want|need|care|help|like|accept|use)|no thanks?|can['’]t use)\b/i;

/** Which of the offers the words choose. */
export function offerNamed(said: Segment, options: readonly { id: string; name: string }[]): string | undefined {
  const text = withoutUnwanted(withoutWithdrawal(said.text));
  if (turnsDown(text)) return undefined;
  const segment = { ...said, text };
  const named = optionNamed(segment, options);
  if (named !== undefined && named !== 'all') return named;
  for (const kind of kinds) {
    const meant = options.filter(({ name }) => kind.test(name));
    if (kind.test(segment.text) && meant.length === 1) return meant[0]?.id;
  }
  const [only, ...others] = options;
  return segment.intent.id === 'affirm' && others.length === 0 ? only?.id : undefined;
}

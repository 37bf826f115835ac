import { graveMatter } from '../../playbooks/grave/grave-matter.ts';
import { talk } from '../../playbooks/matter.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { mattersHeard, type HeardTurn, type TurnMatter } from './turn-matters.ts';

/**
 * The matters of a turn, with the offer that the shopper took by its button before them: just now, while a colleague had
 * the conversation, or asked after.
 */
export function mattersOf(turn: HeardTurn): TurnMatter[] {
  const { taken, confirmation, understanding, memory } = turn;
  const grave = confirmation ? undefined : graveMatter(understanding, memory);
  // over a photo, an offer or whatever else was waited for
  if (grave) return [grave];
  const [first] = understanding.segments;
  if (!taken || !first || confirmation) return mattersHeard(turn);
  const said = understanding.segments
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const isAsked = said !== '' && asksAfterTaken.test(said);
  if (!taken.isPresent && taken.isSeenTo && !isAsked) return mattersHeard(turn);
  const { id, title, orderNumber, isPresent } = taken;
  const matter: TurnMatter = {
    ...{ intent: 'cancel_order', confidence: 1, segment: { ...first, text: '' } },
    resumes: { intent: 'cancel_order', asks: 'offer', taken: { id, title, orderNumber, isPresent } },
  };
  if (said === '' || isAsked) return [matter];
  const { open, ...rest } = memory;
  const others = mattersHeard(open?.asks === 'offer' ? { ...turn, memory: rest } : turn);
  if (others.some(({ intent }) => wantsElse.has(intent))) return others;
  return [matter, ...others.filter(({ intent }) => !talk.has(intent))];
}

/** Who wants a person, or the sale ended, wants no offer set up before that. */
const wantsElse: ReadonlySet<IntentId> = new Set<IntentId>(['ask_human', 'cancel_order', 'return_item', 'deny']);

/** "I took it. Did you set it up?", “办好了吗”. */
const asksAfterTaken =
  /\b(?:did|have|has|is|was|are) (?:you|u|it|that|this|they|my (?:offer|coupon|voucher|discount)|the (?:offer|coupon|voucher|discount))\b.{0,30}\b(?:set (?:(?:it|that|this|them) )?up|setup|sorted|done|activ\w+|applied|ready|gone through|booked|in place|working)\b|\bi (?:took|accepted|chose|picked|pressed|tapped|clicked|said yes to) (?:it|that|this|the (?:offer|button|coupon))\b|(?:办|弄|设置|生效|申请|领|处理|安排|搞|用)(?:好|上|成|成功|到)?了?(?:没有?|吗|么|嘛)(?:[?？]|$)|我(?:已经|都|刚才?|明明)*(?:选|点|接受|同意)(?:了|过)/i;

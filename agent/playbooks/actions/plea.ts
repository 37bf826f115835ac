import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { sure, type Matter } from '../matter.ts';
import type { DialogueMemory } from '../playbook.ts';

/** Asks to be let off a rule: "can't you make an exception", “就不能通融一下吗”. */
export const pleadsException = (text: string): boolean => plea.test(text) && text.length <= 160;

const plea =
  /\b(?:exceptions?|bend (?:the|your) rules?|(?:just|only) this once|for once|be (?:a (?:bit|little) )?(?:more )?(?:flexible|lenient|kind|nice|reasonable)|good ?will|let it (?:slide|go through)|loyal|long[- ]?time customer|good customer|regular customer|surely (?:you|there|someone)|nothing (?:\w+ ){0,3}(?:you|u) can do|anything (?:\w+ ){0,3}(?:you|u) can do|do something|(?:any|some|no)(?:thing|[- ]?way) (?:else )?(?:you (?:can|could)|around)|can['’]?t you (?:just|still|at least|please|really|do|make|bend|help|let)|not even .{0,16}(?:days?|weeks?|months?)|(?:only|just|barely) (?:a |by |one |two |\d+ )?(?:few |couple (?:of )?)?(?:days?|weeks?) (?:over|late|past|too)|(?:days?|weeks?) (?:over|past) (?:the|it|only)|make it work|have a heart|come on|c['’]?mon)\b|破(?:个|一次)?例|通融|例外|行个?方便|网开一面|给个?面子|开个?(?:绿灯|后门)|(?:就|才|只|刚)(?:不过)?(?:过|超|晚|多|差)了?(?:这么|那么)?.{0,4}(?:天|日)|老(?:顾客|客户|用户|会员)|忠实(?:顾客|客户|用户)|就这一次|求求|拜托|照顾一?下|特殊(?:处理|照顾|情况)|灵活|想想?办法|(?:没有?|有没有)(?:别的|其他|什么)?办法|(?:一点|什么|真的?)(?:别的|其他)?(?:办法|法子)(?:都|也)?没有?|就不能|不能商量|商量一?下|帮帮忙|宽限/i;

/** For how many turns a no of the rules may be pleaded against. */
const noLasts = 3;

/** A plea against what was refused shortly before: it is answered as that refusal's why. */
export function readPlea(segment: Segment, memory: Readonly<DialogueMemory>): Matter | undefined {
  const { refusedAt, turns = 0, lastIntent } = memory;
  const isRecent = refusedAt !== undefined && turns - refusedAt <= noLasts;
  if (!isRecent || segment.entities.orderNumbers.length > 0 || !pleadsException(segment.text)) return undefined;
  const intent = lastIntent !== undefined && refused.has(lastIntent) ? lastIntent : 'return_item';
  return { intent, confidence: sure, segment, followUp: 'why' };
}

const refused: ReadonlySet<IntentId> = new Set([
  'cancel_order',
  'return_item',
  'exchange_item',
  'item_problem',
  'price_protection',
]);

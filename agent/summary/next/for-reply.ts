import type { Localized } from '../../../knowledge/language.ts';
import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { quoted } from '../eye.ts';
import type { OpenRequest } from '../open-question.ts';
import type { PastWindow } from '../past-window.ts';
import { answeredUpTo, type Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';
import { forMatter, matterOf } from './next-usual.ts';

type Known = Pick<Summary, 'intents' | 'facts' | 'orders' | 'identity'>;

interface Heard {
  talk: Talk;
  open: OpenRequest | undefined;
}

/** Nobody made out what it is about: their words stand, to be answered. */
export const answerTo = ({ quote }: OpenRequest): Localized => ({
  en: `Answer what they wrote last: ${quoted(quote, 120)} Ask only for what is missing.`,
  zh: `先回应顾客说的${quoted(quote, 120)}，缺什么再问。`,
});
/** To give back without a reason is over, and nobody has said what is wrong: only that could still put it right. */
export function forFault(
  { past, open }: Heard & { past: PastWindow | undefined },
  { intents, facts }: Known,
): Localized | undefined {
  const matter = matterOf(intents, open);
  const isBack = matter === 'return_item' || matter === 'exchange_item';
  if (!isBack || past?.returnDays === undefined || past.faultUntilDay === undefined) return undefined;
  return facts.some(({ kind }) => kind === 'problem') ? undefined : askFault;
}

const askFault: Localized = {
  en: 'It can no longer go back without a reason: ask whether something is wrong with it, for only that can still be put right, and say so if nothing is.',
  zh: '无理由退换已经过期：先问清商品有没有质量问题，有才能处理，没有就跟顾客说明。',
};

/** A person has answered them before: their own words say best what is left, and beside a deed what is usual for it. */
export function forReply(known: Known, { open, talk }: Heard): Localized | undefined {
  if (!open || open.isForPerson === true || answeredUpTo(talk) === 0) return undefined;
  const { en, zh } = answerTo(open);
  const matter = matterOf(known.intents, open);
  const isAsked = !/[?？]|[吗呢]$/u.test(open.quote) || wishesHeardIn(open.quote).length > 0;
  const usual = deeds.has(matter ?? '') && isAsked ? forMatter(known, open) : undefined;
  return usual ? { en: `${en} ${usual.en}`, zh: `${zh}${usual.zh}` } : { en, zh };
}

/** What is wrong with goods has been asked about by whoever answered, and who hurries us hurries a person. */
const deeds: ReadonlySet<string> = new Set(
  Object.values(intentOfTool).filter((id) => id !== 'item_problem' && id !== 'urge_shipment'),
);

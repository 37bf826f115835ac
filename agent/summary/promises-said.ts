import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { ActionKind } from '../../tools/policy/action-kinds.ts';
import { day, inWords, quoted, type Eye } from './eye.ts';
import { onlyHolds } from '../wishes/only-holds.ts';
import { daysIn, withoutDays } from './days-named.ts';
import { arranges, isDoneAlready, promiseIn, sentencesOf } from './promise-words.ts';
import type { Talk } from './read-talk.ts';
import { listOf } from './record-of.ts';
import { refundsIn } from './refunds-in.ts';
import type { Summary } from './summary.ts';

/** What an operator has promised or arranged, in their own words. */
export interface SaidPromise {
  seq: number;
  at: Date;
  /** The operator's, where the log has it. */
  name?: string;
  /** The sentences that promise, as they were written. */
  words: string;
  /** Nobody has done it since, nor called the matter settled for good. */
  isOpen: boolean;
  /** They told of it as done, and the ledger holds no such deed. */
  isUnbooked?: true;
}

/** All that operators have promised, oldest first; the same words count once, as they were said last. */
export function promisesSaid(
  { operators, resolvedSeqs, turns }: Pick<Talk, 'operators' | 'resolvedSeqs' | 'turns'>,
  actions: readonly BookedAction[],
): SaidPromise[] {
  const resolved = Math.max(0, ...resolvedSeqs);
  const isTakenUp = turns.some(({ said }) => said.some(({ seq }) => seq > resolved));
  const settledUpTo = isTakenUp ? 0 : resolved;
  const found = new Map<string, SaidPromise>();
  const isRefunded = holdsRefund(turns);
  for (const { seq, at, text, name } of operators) {
    // what the ledger holds stands with the deed: told of it, or promised and kept, it isn't said once more
    const isBooked = (sentence: string) =>
      isDeedTold(actions, sentence, at) ||
      isSurelyKept(actions, sentence, at) ||
      isHistory(sentence, at) ||
      (isRefunded && isRefundTold(sentence));
    const isClaim = (sentence: string) => isDeedClaimed(sentence) && !isKeptBy(actions, sentence, at);
    const claimed = promiseIn(text, (sentence) => isBooked(sentence) || !isClaim(sentence));
    const ahead = promiseIn(text, (sentence) => isBooked(sentence) || isClaim(sentence));
    const isMoreTold = operators.some((each) => each.seq > seq && each.seq < resolved && !onlyHolds(each.text));
    for (const words of [claimed, ahead]) {
      if (words === undefined) continue;
      const isKept = sentencesOf(words).every(
        (sentence) => isKeptBy(actions, sentence, at) || isVoid(actions, sentence, at),
      );
      // to call the matter settled keeps no promise for a later day, and none that was the last word
      const isToCome = later.test(words) || (words === ahead && !isMoreTold);
      const said = {
        ...{ seq, at, words, isOpen: (seq > settledUpTo || isToCome) && !isKept },
        ...(name === undefined ? {} : { name }),
        ...(words === claimed ? { isUnbooked: true as const } : {}),
      };
      for (const [key, before] of found) {
        if (before.words === words || isToldAgain(before.words, words)) found.delete(key);
        else if (isToldAgain(words, before.words)) found.set(key, { ...before, isOpen: before.isOpen && !isKept });
      }
      if (![...found.values()].some((before) => isToldAgain(words, before.words))) found.set(words, said);
    }
  }
  return [...found.values()];
}

/** On another day than it was said. */
const later =
  /\b(?:tomorrow|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|within [\w -]{1,20}(?:days?|weeks?)|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b|明天|明早|后天|下周|月底|(?:周|星期|礼拜)[一二三四五六日天末]|\d{1,2}\s?月\s?\d{1,2}|(?:\d+|[一两二三四五六七八九十几])(?:个)?(?:工作日|天)(?:之?内|左右|以内|后)?/iu;

/** Tells as done what the shop's books would hold. */
const isDeedClaimed = (sentence: string): boolean =>
  isDoneAlready.test(sentence) &&
  !isAhead.test(sentence) &&
  (deeds.some(({ said }) => said.test(sentence)) || !passesOn.test(sentence));

/** Asked, told or noted: no book holds that. */
const passesOn =
  /记下|记好|上报|报给|反馈|转给|转达|通知|联系|催|备注|问(?:过|了)|\b(?:noted|asked|contacted|passed|forwarded|told|informed|escalated|reported|written|spoken|chased|flagged|let \w+ know)\b/iu;

/** A look-up has shown goods that were paid back, or money that is on its way: to tell of it claims nothing. */
const holdsRefund = (turns: Talk['turns']): boolean =>
  refundsIn({ turns }).length > 0 ||
  turns.some(({ runs }) =>
    runs.some(({ content }) => listOf<{ settled?: unknown }>(content['items']).some(({ settled }) => settled === true)),
  );
const isRefundTold = (sentence: string): boolean =>
  /退(?:过|款|了|完)|\brefunded\b|\bpaid (?:out|back)\b/iu.test(sentence) &&
  isDoneAlready.test(sentence) &&
  !isAhead.test(sentence);

/** Tells of what was before that day, and of nothing to come. */
function isHistory(sentence: string, at: Date): boolean {
  const named = daysIn(sentence);
  const isBefore = [...named].every((each) => isDayBefore(each, at));
  const isOfBefore = named.size > 0 ? isBefore : ago.test(sentence);
  return isOfBefore && !isAhead.test(sentence) && !names.test(withoutDays(sentence).replace(ago, ' '));
}

const ago =
  /\b(?:yesterday|last (?:week|month|year)|(?:\d+|an?|two|three|a few) (?:days?|weeks?|months?) ago)\b|昨[天晚]|前[天几]|上(?:周|个?月)|(?:\d+|[一两几]) ?(?:天|周|个月)之?前/iu;
/** A day or a span of them. */
const names = /\b(?:today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|within|in \d+)\b|今天|今晚|天内|工作日/iu;

/** `11-1` of a year in which it lies nearest. */
function isDayBefore(monthAndDay: string, at: Date): boolean {
  const [month = 1, dayOf = 1] = monthAndDay.split('-').map(Number);
  const on = Date.UTC(at.getUTCFullYear(), month - 1, dayOf + 1);
  const away = (on - at.getTime()) / 86_400_000;
  return away < 0 ? away > -183 : away > 183;
}

/** A deed since has kept just that: the sum and the order that it names, if any, and nothing beyond the deed. */
const isSurelyKept = (actions: readonly BookedAction[], sentence: string, at: Date): boolean =>
  !arranges.test(sentence) &&
  isKeptBy(
    actions.filter(
      ({ amount, orderNumber = '' }) =>
        isOfOrder(sentence, orderNumber) &&
        sumsIn(sentence).every((each) => amount !== undefined && Math.round(each * 100) === amount.amount),
    ),
    sentence,
    at,
  );

const sumsIn = (sentence: string): number[] =>
  [...sentence.matchAll(/[¥￥$€£]\s?(\d[\d,]*(?:\.\d+)?)|(\d+(?:\.\d+)?)\s?(?:块|元)/gu)].map(([, after, before]) =>
    Number((after ?? before ?? '').replaceAll(',', '')),
  );

/** A deed since has kept it; or before, where the words only tell that it was done. */
function isKeptBy(actions: readonly BookedAction[], sentence: string, at: Date): boolean {
  const ways = deeds.filter(({ said }) => said.test(sentence));
  return actions.some(
    ({ kind, end, endedAt }) =>
      end === 'done' && (endedAt >= at || isDoneAlready.test(sentence)) && ways.some(({ by }) => by.has(kind)),
  );
}

/** Tells of what was done, and the ledger holds it: when its money comes stands with the deed. */
const isDeedTold = (actions: readonly BookedAction[], sentence: string, at: Date): boolean =>
  isDoneAlready.test(sentence) && !isAhead.test(sentence) && isKeptBy(actions, sentence, at);

const isAhead =
  /\b(?:will(?! (?:arrive|be with))|['’]ll|going to|tomorrow|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\blet you know\b|今天之?内|今晚|明天|后天|下周|(?:周|星期)[一二三四五六日天]前|会(?!员)|回复|答复|告诉您|通知您/iu;

/** A colleague has promised just that deed since: nothing more is asked of the shopper for it. */
export const isDeedPromised = (
  { kind, at }: Pick<BookedAction, 'kind'> & { at: string },
  promised: readonly SaidPromise[],
): boolean =>
  promised.some(
    (each) =>
      each.isOpen &&
      each.at > new Date(at) &&
      deeds.some(({ said, by }) => by.has(kind) && kind !== 'give_goodwill' && said.test(each.words)),
  );

/** It was about sending an order that has been cancelled since: there is nothing left to send. */
const isVoid = (actions: readonly BookedAction[], sentence: string, at: Date): boolean =>
  ofSending.test(sentence) &&
  !ofMoney.test(sentence) &&
  actions.some(
    ({ kind, end, endedAt, orderNumber = '' }) =>
      kind === 'cancel_order' && end === 'done' && endedAt >= at && isOfOrder(sentence, orderNumber),
  );

const isOfOrder = (sentence: string, order: string) => {
  const named: readonly string[] = sentence.toUpperCase().match(/\b[A-Z]{1,4}\d{4,}\b/gu) ?? [];
  return named.length === 0 || named.includes(order);
};
const ofSending =
  /发货|发出|寄出|送达|送到|派送|仓库|催|快递|\b(?:ships?|shipp\w+|sent|send|dispatch\w*|deliver\w*|arrives?|leaves?|goes out|warehouse|courier|carrier|moved)\b/iu;
const ofMoney = /退|券|赔|补|[¥￥$€£]\s?\d|\d\s?[元块]|\b(?:refund\w*|voucher|coupon|credit|money)\b/iu;

/** The first says nothing that the second doesn’t: no day and no sum of its own, about the same thing. */
function isToldAgain(one: string, other: string): boolean {
  const [figures, known] = [figuresIn(one), figuresIn(other)];
  const about = topics.filter((topic) => topic.test(one));
  const isLike = about.length > 0 && about.every((topic) => topic.test(other));
  return one !== other && figures.length > 0 && isLike && figures.every((each) => known.includes(each));
}

const figuresIn = (words: string): string[] =>
  words.match(
    /\d+(?:\.\d+)?|今天|明天|后天|(?:周|星期)[一二三四五六日天]|\b(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu,
  ) ?? [];

const topics: readonly RegExp[] = [
  /运费|postage|shipping cost|return shipping/iu,
  /退款|打款|到账|退到|打出|refund|money back/iu,
  /券|voucher|coupon/iu,
  /补发|补寄|重发|re-?send|replacement/iu,
  /换货|exchange/iu,
  /答复|回复|联系您|write|call|get back|let you know/iu,
];

/** As the summary lists them: the words, whose they are and when, and the message that they stand in. */
export const saidAsPromises = (promised: readonly SaidPromise[], eye: Eye): Summary['promises'] =>
  promised.map((each) => ({ text: inWords(promiseWords(each, eye), eye), source: { seq: each.seq } }));

/** Who promised what and when, as a sentence without its full stop. */
export function promiseWords({ name, at, words, isUnbooked }: SaidPromise, eye: Eye): Localized {
  const [en, zh] = [day(at, { ...eye, language: 'en' }), day(at, { ...eye, language: 'zh' })];
  const quote = quoted(words.replace(/[.。]$/u, ''), 240);
  const who = name === undefined ? '同事' : /[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name;
  if (isUnbooked)
    return {
      en: `${name ?? 'A colleague'} told them on ${en} that it is done, and nothing of it is on record: ${quote}`,
      zh: `${who}${zh}告诉顾客已经办了，系统里没有对应的记录：${quote}`,
    };
  return { en: `${name ?? 'A colleague'} promised on ${en}: ${quote}`, zh: `${who}${zh}答应顾客：${quote}` };
}

const deeds: readonly { said: RegExp; by: ReadonlySet<ActionKind> }[] = [
  {
    said: /refund|money back|退款|退您|退(?:给|到|还|回)|打款|退了/iu,
    by: new Set(['request_refund', 'request_return', 'cancel_order', 'claim_price_protection', 'give_goodwill']),
  },
  {
    said: /re-?send|re-?ship|replac|another|补发|补寄|重发|重新(?:发|寄)|给您(?:也|都|再)?补(?![偿差])|补给您/iu,
    by: new Set(['request_refund', 'reissue_missing_gift']),
  },
  { said: /补(?:发|给|上)/u, by: new Set(['give_goodwill']) },
  { said: /exchange|swap|换/iu, by: new Set(['request_exchange']) },
  { said: /cancel|取消/iu, by: new Set(['cancel_order']) },
  { said: /address|redirect|地址|改派/iu, by: new Set(['change_delivery_address']) },
  { said: /difference|price|补差|退差|差价/iu, by: new Set(['claim_price_protection']) },
  { said: /voucher|coupon|discount|券/iu, by: new Set(['accept_retention_offer', 'give_goodwill']) },
  { said: /compensat|goodwill|补偿|赔/iu, by: new Set(['accept_retention_offer', 'give_goodwill', 'request_refund']) },
];

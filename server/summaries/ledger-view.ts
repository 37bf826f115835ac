import { actionTitles, declinedLabel } from '../../agent/summary/action-labels.ts';
import type { Language, Localized } from '../../knowledge/language.ts';
import { readBookedEntries, type BookedEntry } from '../../tools/ledger/booked-entries.ts';
import { personsNo } from '../../tools/ledger/turn-down.ts';
import { waiverLabels } from '../../tools/policy/cautions.ts';
import { exceptionLabels } from '../../tools/policy/window-exception.ts';
import { moneyView } from '../../tools/views/money-view.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { LedgerView } from '../contract/operator/summary.ts';
import { ruleWords } from '../operators/acting/rule-words.ts';
import type { Operator } from '../operators/operator.ts';

/** What the book says of an action, for an operator to check a summary by. `undefined`: no such action was in it. */
export async function readLedgerView(
  sql: Sql,
  by: Operator,
  of: { conversationId: string; actionId: string },
): Promise<LedgerView | undefined> {
  const entries = await readBookedEntries(sql, by.shop, of);
  const [first] = entries;
  if (!first) return undefined;
  return {
    actionId: of.actionId,
    title: actionTitles[first.kind][by.language],
    ...(first.orderNumber === undefined ? {} : { orderNumber: first.orderNumber }),
    ...(first.operator === undefined ? {} : { operator: first.operator }),
    entries: entries.map((entry) => ({
      type: entry.type,
      at: entry.at.toISOString(),
      label: (entry.ruleId === personsNo ? declinedLabel : entryLabels[entry.type])[by.language],
      details: detailsOf(entry, by.language),
    })),
  };
}

function detailsOf(
  { amount, ruleId, because, tell, operator, requestNumber, waivesPhotos, makesException }: BookedEntry,
  language: Language,
): string[] {
  if (ruleId === personsNo) return [operator, tell?.[language]].filter((each) => each !== undefined);
  const rule = ruleId === undefined ? undefined : (ruleWords[ruleId]?.label[language] ?? ruleId);
  return [
    amount && amount.amount > 0 ? moneyView(amount, language).text : undefined,
    requestNumber,
    rule,
    because,
    waivesPhotos && { en: 'without a photo: ', zh: '免照片：' }[language] + waiverLabels[waivesPhotos][language],
    makesException && { en: 'an exception: ', zh: '超期破例：' }[language] + exceptionLabels[makesException][language],
  ].filter((each) => each !== undefined);
}

const entryLabels: Record<BookedEntry['type'], Localized> = {
  proposed: { en: 'Asked for', zh: '提出' },
  refused: { en: 'Refused by a rule', zh: '规则不允许' },
  handed_over: { en: 'Left to a person by a rule', zh: '按规则转人工' },
  asked: { en: 'Put forward to confirm', zh: '发出确认' },
  confirmed: { en: 'Confirmed', zh: '已确认' },
  declined: { en: 'Not confirmed', zh: '没有确认' },
  expired: { en: 'Time to confirm ran out', zh: '确认超时' },
  replaced: { en: 'Withdrawn before it was confirmed', zh: '确认前已撤下' },
  claimed: { en: 'Sent to the shop’s system', zh: '提交店铺系统' },
  abandoned: { en: 'Broken off before anything was done', zh: '中断，未办理' },
  committed: { en: 'Done', zh: '已办妥' },
  repeated: { en: 'Had been done before', zh: '之前已办过' },
  failed: { en: 'Failed: nothing was done', zh: '没有办成' },
  doubted: { en: 'Not known yet whether it was done', zh: '结果待核实' },
  offers_issued: { en: 'Offers made', zh: '已发方案' },
  offers_refused: { en: 'No offers made', zh: '没有发方案' },
  offers_declined: { en: 'Offers let go', zh: '方案未采用' },
};

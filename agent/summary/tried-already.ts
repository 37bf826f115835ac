import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { titleOf } from './actions-of.ts';
import { inWords, quoted, type Eye } from './eye.ts';
import type { Fact } from './facts/fact.ts';
import { saysNo } from '../wishes/says-no.ts';
import type { Talk } from './read-talk.ts';

/**
 * What an operator tried and a rule refused for good, the newest of each kind and order, unless it was done since: whoever
 * goes on needn't try it again. The shopper hasn't heard of it by that.
 */
export function triedInVain(actions: readonly BookedAction[]): BookedAction[] {
  const isRefused = ({ byOperator, end, needs }: BookedAction) => byOperator && end === 'refused' && !needs;
  const key = ({ kind, orderNumber }: BookedAction) => `${kind} ${orderNumber}`;
  const tried = new Map<string, BookedAction>();
  for (const each of actions) {
    if (isRefused(each)) tried.set(key(each), each);
    else if (each.end === 'done') tried.delete(key(each));
  }
  return [...tried.values()];
}

export const factsOfTried = (actions: readonly BookedAction[], eye: Eye): Fact[] =>
  triedInVain(actions).map((action) => ({
    ...{ kind: 'tried', label: inWords({ en: 'Tried, refused by a rule', zh: '客服试过，规则不允许' }, eye) },
    value: [titleOf(action, eye), action.tell && quoted(inWords(action.tell, eye))]
      .filter(Boolean)
      .join(eye.language === 'zh' ? '：' : ': '),
    source: { actionId: action.id },
  }));

/** Beside what is to be done next: what nobody has told them yet of what was tried. */
export function besideTried(actions: readonly BookedAction[], { operators }: Talk, eye: Eye): string[] {
  const isTold = ({ endedAt }: BookedAction) =>
    operators.some(({ at, text }) => at > endedAt && saysNo(text) !== undefined);
  const untold = triedInVain(actions).filter((each) => !isTold(each));
  if (untold.length === 0) return [];
  const of = (language: 'en' | 'zh') =>
    [...new Set(untold.map((each) => titleOf(each, { ...eye, language })))]
      .map((title) => (language === 'en' ? `“${title}”` : `「${title}」`))
      .join(language === 'en' ? ', ' : '、');
  return [
    inWords(
      {
        en: `A colleague has tried ${of('en')}, and the rules refuse it: tell them so, don’t try it again.`,
        zh: `${of('zh')}客服已经试过，规则不允许：跟顾客说明，不用再试。`,
      },
      eye,
    ),
  ];
}

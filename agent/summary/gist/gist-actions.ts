import type { Localized } from '../../../knowledge/language.ts';
import { unusualPast } from '../actions-of.ts';
import { bracketed, inWords, quoted, sum, type Eye } from '../eye.ts';
import type { SummaryAction } from '../summary.ts';

/**
 * What came of each, as sentences; the shop's words to the shopper stand as a quote. All that was done is one sentence, in
 * the place of the last; what it sent and was cancelled since isn't told where there is more.
 */
export function actionSentences(actions: readonly SummaryAction[], eye: Eye): string[] {
  const isStanding = ({ state, calledOff }: SummaryAction) => state === 'done' && !calledOff;
  const done = actions.filter(isStanding);
  const told = actions.filter(
    (each) => !(each.calledOff && done.length > 0) && (!isStanding(each) || each === done.at(-1)),
  );
  return told.map((each) =>
    isStanding(each) ? doneSentence(done.slice(-mostDone), eye) : inWords(inBoth(each, eye), eye),
  );
}

/** So many deeds are told of, the newest. */
const mostDone = 3;

function doneSentence(done: readonly SummaryAction[], eye: Eye): string {
  const of = (language: Eye['language']) => done.map((each) => doneWords(each, { ...eye, language })[language]);
  return inWords({ en: `Done: ${of('en').join('; ')}.`, zh: `已办妥${of('zh').join('；')}。` }, eye);
}

function doneWords({ title, amount, requestNumber }: SummaryAction, eye: Eye): Localized {
  const much = bracketed(amount && amount.amount > 0 ? sum(amount, eye) : '', eye);
  const number =
    requestNumber === undefined
      ? { en: '', zh: '' }
      : { en: `, request ${requestNumber}`, zh: `，服务单 ${requestNumber}` };
  return { en: `${title}${much}${number.en}`, zh: `「${title}」${much}${number.zh}` };
}

function inBoth(action: SummaryAction, eye: Eye): Localized {
  const { title, state, amount, calledOff } = action;
  const much = amount && amount.amount > 0 ? sum(amount, eye) : '';
  const what = { en: `${title}${bracketed(much, eye)}`, zh: `「${title}」${bracketed(much, eye)}` };
  const told = toldTo(action, eye);
  switch (state) {
    case 'done':
      return calledOff
        ? { en: `Done and cancelled since: ${what.en}.`, zh: `${what.zh}办理后又取消了。` }
        : { en: doneSentence([action], eye), zh: doneSentence([action], eye) };
    case 'repeated':
      return { en: `Had been done before: ${what.en}.`, zh: `${what.zh}之前已经办过。` };
    case 'refused':
      return { en: `Refused by the shop’s rules: ${what.en}.${told.en}`, zh: `${what.zh}按规则办不了。${told.zh}` };
    case 'handed_over':
      return { en: `Waits for a person to decide: ${what.en}.${told.en}`, zh: `${what.zh}要由人工审核。${told.zh}` };
    case 'pending':
      return {
        en: `On the card, not confirmed by the shopper yet: ${what.en}.`,
        zh: `${what.zh}的卡片已发，顾客还没确认。`,
      };
    case 'declined':
      return { en: `The shopper decided against it: ${what.en}.`, zh: `顾客放弃了${what.zh}。` };
    case 'lapsed':
      return { en: `Lapsed without the shopper’s answer: ${what.en}.`, zh: `${what.zh}没等到顾客确认，已失效。` };
    case 'failed':
      return { en: `Failed: ${what.en}.`, zh: `${what.zh}没有成功。` };
    case 'in_doubt':
      return { en: `Not known yet whether it went through: ${what.en}.`, zh: `${what.zh}是否成功还没核实。` };
  }
}

/** Why, as it was put to the shopper; what only we know is told as it is. */
function toldTo({ because, byOperator }: SummaryAction, eye: Eye): Localized {
  if (because === undefined) return { en: '', zh: '' };
  const isOurs = because === inWords(unusualPast, eye);
  if (isOurs || byOperator) return { en: ` ${ended(because, '.')}`, zh: ended(because, '。') };
  return { en: ` They were told: ${quoted(because)}`, zh: `已告知顾客：${quoted(because.replace(/。$/u, ''))}。` };
}

/** With a full stop, where it has none. */
const ended = (words: string, stop: string) => (/[.!?。！？]$/u.test(words) ? words : `${words}${stop}`);

import { warmthOf } from '../compare/rank-values.ts';
import { inSentence, type Judge } from './verdict.ts';

const asked =
  /(?:minus|below|sub-?zero|negative|零下|(?<![\w\d])[-−–])\s*(?<below>\d{1,2})(?!\d)|(?<plain>\d{1,2})\s*(?:°|degrees|度)|零下(?<zh>[一二三四五六七八九十]{1,3})度?/i;
const digits = '零一二三四五六七八九';

/** The cold that a question names, in degrees Celsius. */
export function degreesAsked(question: string): number | undefined {
  const found = asked.exec(question)?.groups;
  if (!found) return undefined;
  if (found['below'] !== undefined) return -Number(found['below']);
  if (found['plain'] !== undefined) return Number(found['plain']);
  const zh = found['zh'];
  if (zh === undefined) return undefined;
  const [tens = '', ones = ''] = zh.includes('十') ? zh.split('十') : ['', zh];
  const ten = zh.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) * 10 : 0;
  return -(ten + Math.max(0, digits.indexOf(ones)));
}

/** The cold that a value of product data names, in degrees Celsius. */
export function degreesGiven(value: string): number | undefined {
  const found = /(?<minus>[-−–]|零下)?\s*(?<degrees>\d+)\s*(?:°|度)/u.exec(value)?.groups;
  return found?.['degrees'] === undefined
    ? undefined
    : Number(found['degrees']) * (found['minus'] === undefined ? 1 : -1);
}

/** Warm enough for a winter at all, on the scale of `warmthOf`. */
const wintry = 3;

/** Whether it is warm enough for the cold that is named. */
export const coldJudge: Judge = {
  asked:
    /warm|winter|cold|freez|\bsnow|sub-?zero|minus \d+|-\d+ ?°|degrees|toasty|暖|冬|冷|零下|抗冻|御寒|扛冻|[0-9]度/i,
  on: /^(?:warmth|保暖)/i,
  judge(value, question) {
    const least = degreesGiven(value);
    const wanted = degreesAsked(question);
    const said = { en: `its warmth is given as ${inSentence(value)}`, zh: `保暖程度是${value}` };
    if (wanted !== undefined && least !== undefined) {
      const holds = wanted >= least;
      return { holds, ...said, lead: holds ? '够的' : '不太够' };
    }
    const warmth = warmthOf(value);
    if (warmth === undefined) return undefined;
    const holds = warmth >= wintry ? true : warmth === wintry - 1 ? 'partly' : false;
    return { holds, ...said, lead: holds === true ? '够暖的' : holds === 'partly' ? '看多冷' : '不太够' };
  },
};

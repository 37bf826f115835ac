import type { Localized } from '../../../knowledge/language.ts';
import { inWords, type Eye } from '../eye.ts';
import { answeredUpTo, type Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';
import { isOfNoOrder } from '../of-no-order.ts';
import { lastStep, standing } from './next-of-actions.ts';

type Known = Pick<Summary, 'risks' | 'actions'>;

/** Danger first, then what waits for a decision, then threats: until a person has answered them. */
export function graveStep({ risks, actions }: Known, talk: Talk): Localized | undefined {
  const leading = new Set(risks.filter((risk) => answeredUpTo(talk) <= seqOf(risk)).map(({ kind }) => kind));
  const waits = standing(actions).filter(({ state }) => state === 'handed_over' || state === 'in_doubt');
  return (
    (leading.has('safety') ? forSafety : undefined) ??
    lastStep(waits) ??
    ([...leading].some((kind) => threats.has(kind)) ? forThreat : undefined)
  );
}

const seqOf = ({ source }: Summary['risks'][number]): number =>
  source !== undefined && 'seq' in source ? source.seq : 0;

/**
 * Of who was harmed by goods: whose goods they are isn’t taken from what was spoken of, and after a first answer what the
 * shop has to keep of it is still to be done, until a person has called it settled.
 */
export function besideHarm({ risks }: Known, talk: Talk, eye: Eye): string[] {
  const harm = risks.find(({ kind }) => kind === 'safety');
  if (!harm || seqOf(harm) < Math.max(0, ...talk.resolvedSeqs)) return [];
  // money puts no batch right: only words of it being passed on do
  const said = talk.operators.filter(({ seq }) => seq > seqOf(harm)).map(({ text }) => text);
  const isKept = said.some((text) => batch.test(text)) && said.some((text) => passedUp.test(text));
  // whoever answered them has seen it
  if (answeredUpTo(talk) > seqOf(harm)) return isKept ? [] : [inWords(stillToKeep, eye)];
  return isOfNoOrder(talk) ? [inWords(ofNone, eye)] : [];
}

const batch = /批号|批次|生产日期|\b(?:batch|lot)\b/iu;
const passedUp =
  /主管|上报|报给|质检|品控|厂家|经理|\b(?:supervisor|manager|safety|quality|manufacturer|supplier|product team)\b/iu;

const ofNone: Localized = {
  en: 'None of the orders looked up holds what did it: ask which order it is from, or where it was bought, and book nothing on another.',
  zh: '查到的订单里没有出事的这件商品：问清是哪个订单、在哪买的，不要办到别的订单上。',
};

const forSafety: Localized = {
  en: 'Ask first how they are, and make sure that the goods are neither used nor posted; take the batch number and a photo, and pass it to a supervisor; then decide on refund and replacement.',
  zh: '先问候情况、确认人身安全，提醒停止使用、不要寄回；记下批号、请顾客拍照，并上报主管，再处理退款或补发。',
};
const stillToKeep: Localized = {
  en: 'For safety, unless it is done: a photo and the batch number, word to a supervisor, and the goods neither used nor posted.',
  zh: '安全方面还没做的要补上：拍照、记批号、上报主管，商品不要再用也不要寄回。',
};
const threats: ReadonlySet<string> = new Set<Summary['risks'][number]['kind']>(['authorities', 'chargeback', 'media']);
const forThreat: Localized = {
  en: 'Answer the complaint first: take it seriously, say what can be done and by when, and ask a supervisor before promising more.',
  zh: '先回应投诉：认真对待，说明能怎么解决、什么时候给结果，超出权限的先请示主管再承诺。',
};

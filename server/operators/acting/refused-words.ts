import { inOperatorsVoice } from '../../../agent/copilot/operator-voice.ts';
import type { Language } from '../../../knowledge/language.ts';
import { photoWaivers, windowExceptions } from '../../../tools/contract.ts';
import { waiverLabels } from '../../../tools/policy/cautions.ts';
import { exceptionLabels } from '../../../tools/policy/window-exception.ts';
import type { GateEnd } from '../../../tools/policy/gate-end.ts';
import type { ActionResult } from '../../contract/operator/actions.ts';
import { fieldLabel } from './action-fields.ts';
import { endWords } from './end-words.ts';
import { ruleWords } from './rule-words.ts';

type Refused = Extract<ActionResult, { status: 'refused' }>;

/** What an operator is told of a no: in words for them, and only where there are none, what a shopper would hear. */
export function refusedWords(
  { reason, details }: Pick<Extract<GateEnd, { status: 'refused' }>, 'reason' | 'details'>,
  language: Language,
): Omit<Refused, 'status'> {
  const { tell, rule, cause, missing, exception } = (details ?? {}) as Record<string, unknown>;
  const words = typeof rule === 'string' ? ruleWords[rule] : undefined;
  const own = reason === 'identity_required' ? undefined : words?.tell?.[language];
  const lacks = Array.isArray(missing) ? missingWords(missing.map(String), language) : undefined;
  const forShopper = reason !== 'identity_required' && typeof tell === 'string' ? quoted(tell, language) : undefined;
  // what the rule says of an exception, it says to who may make one
  const toMake = exception === true && typeof tell === 'string' ? tell : undefined;
  const told = typeof cause === 'string' && forOperators.has(cause) && typeof tell === 'string' ? tell : undefined;
  const needs = needsOf[reason];
  return {
    tell: toMake ?? told ?? own ?? lacks ?? forShopper ?? endWords(reason, language),
    ...(typeof rule === 'string' ? { rule } : {}),
    ...(words ? { ruleLabel: words.label[language] } : {}),
    ...(needs ? { needs } : {}),
    ...(needs === 'photos' ? { waivers: waiversIn(language) } : {}),
    ...(toMake === undefined ? {} : { exceptions: exceptionsIn(language) }),
  };
}

/** Causes that only operators meet: their words are for them. */
const forOperators: ReadonlySet<string> = new Set(['settled_already']);

const waiversIn = (language: Language) =>
  photoWaivers.map((value) => ({ value, label: waiverLabels[value][language] }));

const exceptionsIn = (language: Language) =>
  windowExceptions.map((value) => ({ value, label: exceptionLabels[value][language] }));

/** Rules whose person is a supervisor; their words are for the operator. */
export const supervisorRules: ReadonlySet<string> = new Set([
  'operator_limit',
  'goodwill_often',
  'photo_waiver',
  'return_window',
  'exchange_window',
]);

const needsOf: Readonly<Partial<Record<string, NonNullable<Refused['needs']>>>> = {
  step_up_required: 'code',
  photos_required: 'photos',
  description_required: 'details',
};

/** As `refusedWords`, of what the rules leave to somebody else. */
export function humanWords(
  { reason, tell, rule = reason }: Pick<Extract<GateEnd, { status: 'awaiting_human' }>, 'reason' | 'tell' | 'rule'>,
  language: Language,
): Pick<Refused, 'tell' | 'ruleLabel'> & { rule: string } {
  const words = ruleWords[rule];
  const forShopper = tell !== undefined && !supervisorRules.has(rule) ? quoted(tell, language) : tell;
  return {
    tell: words?.tell?.[language] ?? forShopper ?? endWords(reason, language),
    rule,
    ...(words ? { ruleLabel: words.label[language] } : {}),
  };
}

function missingWords(fields: readonly string[], language: Language): string {
  const names = fields.map((field) => fieldLabel(field, language));
  return language === 'zh' ? `还缺：${names.join('、')}。` : `Still missing: ${names.join(', ')}.`;
}

/** What the assistant would say of passing it on is nothing that a person says. */
function quoted(told: string, language: Language): string {
  const tell = inOperatorsVoice(told) || told;
  return language === 'zh' ? `可以这样告诉顾客：“${tell}”` : `What the shopper may be told: “${tell}”`;
}

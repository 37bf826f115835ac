import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { harmedTogether, harmIn } from '../playbooks/grave/harm.ts';
import type { Harmed } from '../playbooks/grave/harm-signs.ts';
import { threatsIn, type Threat } from '../playbooks/grave/threat.ts';
import { simplified } from '../understanding/simplified.ts';
import { unusualPast } from './actions-of.ts';
import { inWords, type Eye } from './eye.ts';
import type { Talk } from './read-talk.ts';
import type { Source } from './source.ts';
import type { Risk } from './summary.ts';

/** What shoppers say when the shop's name is at stake, in both languages. */
const warnings: readonly { kind: Risk['kind']; said: RegExp; because: Localized }[] = [
  {
    kind: 'complaint',
    said: /\b(?:i(?:['’]ll| will| am going to|['’]m going to| shall| want to| would like to)|we(?:['’]ll| will)|or) (?:[a-z]+ )?(?:complain\b|(?:make|file|lodge|raise|submit) an? (?:\w+ )?complaint|report (?:you|this|it)\b)|\b(?:file|lodge|submit|raise)(?:ing)? an? (?:\w+ )?complaint|(?:要|去|会|就|想|给你们?|必须|只能)(?:给你们?)?(?:去)?(?:平台)?投诉|投诉(?:你们|到|给)|举报/iu,
    because: { en: 'Threatens with a complaint', zh: '提到要投诉' },
  },
  {
    kind: 'bad_review',
    said: /\b(?:one|1|bad|negative|terrible|zero|0)[- ]?stars?\b|\b(?:bad|negative|terrible|awful|honest) review\b|\breview (?:you|this shop)\b|差评|一星|1星|打分?最低/iu,
    because: { en: 'Threatens with a bad review', zh: '提到要给差评' },
  },
];

/** What to be careful of: from the shopper's words, from what rules said, and from what nobody knows yet. The newest words of each kind. */
export function risksIn({ turns }: Talk, actions: readonly BookedAction[], eye: Eye): Risk[] {
  const found = new Map<Risk['kind'], Risk>();
  const learn = (kind: Risk['kind'], because: Localized, source: Source) =>
    found.set(kind, { kind, because: inWords(because, eye), source });
  let harmed: Harmed | undefined;
  for (const { said, runs } of turns) {
    for (const { seq, text } of said) {
      const harm = harmIn(simplified(text));
      // how they are by now is no harm anew
      if (harm && !(found.has('safety') && isBetter.test(text))) {
        harmed = harmedTogether(harmed, harm.of);
        learn('safety', harms[harmed], { seq });
      }
      const threatened = threatsIn(simplified(text));
      for (const kind of threatened) if (kind !== 'complaint') learn(kind, threats[kind], { seq });
      const isLegal = threatened.includes('authorities');
      const heard = warnings.filter((warning) => warning.said.test(text));
      for (const { kind, because } of heard) if (kind !== 'complaint' || !isLegal) learn(kind, because, { seq });
    }
    for (const { args, seq, callId } of runs) {
      if (args['ground'] === 'unsafe') learn('safety', unsafe, { seq, callId });
    }
  }
  for (const { id, ruleId, because = '', end } of actions) {
    const overLimits = ruleId === 'risk' || (ruleId === 'retention_risk' && because.startsWith('risk'));
    if (overLimits) learn('refunds', unusualPast, { actionId: id });
    if (end === 'in_doubt') learn('in_doubt', unsettled, { actionId: id });
  }
  const all = [...found.values()];
  // who may be hurt comes first, whatever was said before
  return [...all.filter(({ kind }) => kind === 'safety'), ...all.filter(({ kind }) => kind !== 'safety')];
}

const isBetter =
  /\b(?:better|fine|ok(?:ay)?|recover(?:ed|ing)|healed|healing|back home|gone now)\b|好(?:多|些|点|转)|没事|好了|恢复|缓解|出院/iu;

const harms: Readonly<Record<Harmed, Localized>> = {
  animal: { en: 'High risk: says that an animal was harmed', zh: '高风险：顾客说宠物出了健康问题' },
  person: { en: 'High risk: says that a person was harmed', zh: '高风险：顾客说有人身体受到伤害' },
  both: { en: 'High risk: says that a person and an animal were harmed', zh: '高风险：顾客说人和宠物都出了健康问题' },
  food: { en: 'High risk: says that food is contaminated', zh: '高风险：顾客说食品里有异物或变质' },
  device: {
    en: 'High risk: says that goods burn, burst or give shocks',
    zh: '高风险：顾客说商品有起火、鼓包或漏电等危险',
  },
  thing: { en: 'High risk: says that something sharp is in the goods', zh: '高风险：顾客说商品里有尖锐异物' },
};

const threats: Readonly<Record<Exclude<Threat, 'complaint'>, Localized>> = {
  chargeback: { en: 'Threatens to take the money back through the bank', zh: '提到要通过银行或支付平台追回款项' },
  authorities: { en: 'Threatens with the law or the authorities', zh: '提到要走法律途径或向监管部门投诉' },
  media: { en: 'Threatens to go public', zh: '提到要曝光' },
};

const unsafe: Localized = { en: 'The goods may be dangerous', zh: '商品可能有安全隐患' };
const unsettled: Localized = {
  en: 'It isn’t known whether an action was carried out',
  zh: '有一笔操作是否成功还没核实',
};

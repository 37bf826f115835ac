import type { Localized } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { unusualPast } from './actions-of.ts';
import { inWords, type Eye } from './eye.ts';
import type { Talk } from './read-talk.ts';
import type { Source } from './source.ts';
import type { Risk } from './summary.ts';

/** What shoppers say when more than money is at stake, in both languages. Each looks for a threat or a danger, not for its topic. */
const warnings: readonly { kind: Risk['kind']; said: RegExp; because: Localized }[] = [
  {
    kind: 'safety',
    said: /\b(?:smok(?:e|ed|ing)|caught fire|on fire|explod\w+|burn(?:t|ed|s)? (?:my|me|her|him|a hole|through)|electric shock|shocked me|swollen battery|battery (?:is )?(?:swollen|swelling|leak\w*)|hospital|vomit\w*|poison\w*|allergic reaction|bleeding)\b|冒烟|起火|着火|自燃|爆炸|炸了|烫伤|烧伤|漏电|触电|电到|鼓包|漏液|中毒|呕吐|吐了|拉肚子|过敏|住院|送医|出血/iu,
    because: { en: 'Says that something dangerous happened', zh: '提到安全问题' },
  },
  {
    kind: 'chargeback',
    said: /\bcharge ?-?back|\bdispute (?:the|this|my) (?:charge|payment|transaction)|\b(?:my|the) (?:bank|card company)\b.{0,40}\b(?:revers|refund|dispute|cancel)|拒付|(?:找|跟|向|让)银行.{0,8}(?:退|追|投诉|撤)|支付宝投诉|信用卡.{0,6}(?:撤销|争议)/iu,
    because: { en: 'Threatens to take the money back through the bank', zh: '提到要通过银行或支付平台追回款项' },
  },
  {
    kind: 'authorities',
    said: /\b(?:lawyers?|solicitor|attorney|sue|legal action|small claims|go to court|police|trading standards|consumer (?:protection|rights|affairs|council)|ombudsman|better business bureau|bbb)\b|(?<!\d)(?:12315|12345)(?!\d)|消协|消费者协会|工商|市场监管|起诉|律师|法院|报警|维权/iu,
    because: { en: 'Threatens with the law or the authorities', zh: '提到要走法律途径或向监管部门投诉' },
  },
  {
    kind: 'media',
    said: /\b(?:go(?:ing)? to|tell|contact|call) the (?:press|media|papers|news)\b|\b(?:journalist|reporter)s?\b|\bpost(?:ing)? (?:this|it|about (?:this|you)|everything) (?:on|all over|online)|\b(?:expose|name and shame)\b|\bgo(?:ing)? viral\b|曝光|找媒体|找记者|发(?:到|在|上)?(?:微博|小红书|抖音|朋友圈|网上)/iu,
    because: { en: 'Threatens to go public', zh: '提到要曝光' },
  },
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
  for (const { said, runs } of turns) {
    for (const { seq, text } of said) {
      const heard = warnings.filter((warning) => warning.said.test(text));
      const isLegal = heard.some(({ kind }) => kind === 'authorities');
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
  return [...found.values()];
}

const unsafe: Localized = { en: 'The goods may be dangerous', zh: '商品可能有安全隐患' };
const unsettled: Localized = {
  en: 'It isn’t known whether an action was carried out',
  zh: '有一笔操作是否成功还没核实',
};

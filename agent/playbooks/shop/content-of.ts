import { normalise } from '../../understanding/normalise.ts';
import { stemOf } from './question-terms.ts';

/**
 * What a question is about and wants of it, whichever way it is asked: stems of its English words, each Chinese sign. Words
 * that only ask whether there is something, or whether it may be, are left out, and other words for the same fold into one.
 */
export function contentOf(text: string): Set<string> {
  let plain = ` ${normalise(text)} `;
  for (const [said, as] of folds) plain = plain.replace(said, as);
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const signs = plain.match(/\p{Script=Han}/gu) ?? [];
  return new Set([
    ...words.filter((word) => !asking.has(word)).map(stemOf),
    ...signs.filter((sign) => !light.test(sign)),
  ]);
}

/** What is to be done or given, as it is folded: with another of these, or none, it is another question. */
export const acts: ReadonlySet<string> = new Set(['pickup', 'discount', 'engrave', 'wrap'].map(stemOf));

/** Other words for the same, and words that only ask; longer ones first. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:money|%|percent) off\b|\breduc(?:ed price|tion)s?\b/g, ' discount '],
  [
    /\b(?:pick(?:ing|ed)?(?: (?:my|the|an?|it) ?(?:order|parcel|it)?)? up|pick-?up|pick up|collect(?:ing|ion)?|fetch(?:ing)?|come by (?:for|to get))\b/g,
    ' pickup order ',
  ],
  [/\b(?:come (?:in(?:side|to)?|along)|(?:i|we) come(?: in(?:side)?)? with)\b/g, ' '],
  [/\b(?:pupp(?:y|ies)|doggos?|doggies|doggy)\b/g, ' dog '],
  [/\bparcels?\b|\bpackages?\b/g, ' order '],
  [/\bcertif\w*\b/g, ' certified '],
  [/\bengrav\w*\b/g, ' engrave '],
  [/\bwrap\w*\b/g, ' wrap '],
  [
    /能不能|可不可以|让不让|是不是|有没有|行不行|可以|支持|提供|允许|方便|能够|麻烦|请问|你们家?|咱们?|贵店|我的?家?|自己|想要?|需要|是否|的话/g,
    ' ',
  ],
  [/实体店|门店|店里面?|店铺|店内|线下店/g, '店'],
  [/宠物狗|狗狗|小狗|狗子/g, '狗'],
  [/牵着?|带着/g, '带'],
  [/逛|进入|进去|进来/g, '进'],
  [/娃|宝宝|小孩|儿子|女儿/g, '孩子'],
  [/折价|折现|抵扣|抵现/g, '抵'],
  [/快递|快件|邮件/g, '包裹'],
  [/寄到?|送到?|发到/g, '送'],
];

const asking: ReadonlySet<string> = new Set(
  'a an the is are was be am do does did can could will would should may might i you u we they it he she my your ur our their me us to of in on at for from by with and or but if not no so as that this these those there any some some one please pls have has had get got offer offers allow allowed available possible provide support way let who which what how when where why myself yourself own also just really still it its them into done code codes ones thing things shop store shops stores bring bringing enter inside welcome permitted'.split(
    ' ',
  ),
);
const light =
  /[的了有吗呢啊呀吧么是在我你您他她它这那个和与及或就都也还能会可以请问什怎多少几要给把被让里上下着不没用件买来去到办弄店家]/u;

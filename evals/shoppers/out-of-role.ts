import { writtenIn } from '../graders/language.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';

/** Words of whoever serves, or of a model that talks about itself. */
const notAShopper = [
  /\b(?:how (?:can|may) I (?:help|assist)|I(?:’|')?d be happy to (?:help|assist)|is there anything else I can (?:help|assist|do))\b/iu,
  /\bI(?:’|')?(?:ve| have) (?:cancell?ed|processed|refunded|arranged|updated) (?:your|the) (?:order|refund|return|exchange|address)\b/iu,
  /\b(?:as an? (?:AI|language model)|I(?:’|')?m an? (?:AI|language model)|my (?:part|role|instructions?|prompt)|simulat(?:ed|ion))\b/iu,
  /请问(?:有什么|还有什么)(?:可以|能)?帮(?:您|你|到)|很高兴为您服务|(?:已经?)(?:为您|帮您)(?:取消|退款|办理|提交)|感谢您的(?:咨询|光临|支持)/u,
  /作为(?:一个)?(?:AI|人工智能|语言模型|大模型)|我是(?:AI|人工智能|语言模型)|我的(?:角色|设定|提示词)/u,
];

/** What nobody guesses: orders, parcels, e-mail addresses, phone numbers, requests. */
const knownOnly = /\bSM\d{4,6}\b|\bR\d{6}\b|[\w.+-]+@[\w-]+\.[\w.]+|\d{7,}/giu;

/**
 * How a message falls out of the shopper's part, or `undefined`: it speaks as the shop or as a model, tells a number or
 * an address that its part doesn't hold and the shop didn't say, or speaks the wrong language. By code alone, so that the
 * same words are always judged alike.
 */
export function roleFault(words: string, scenario: NamedScenario, heard: readonly string[]): string | undefined {
  const spoken = notAShopper.map((pattern) => pattern.exec(words)?.[0]).find((found) => found !== undefined);
  if (spoken !== undefined) return `the shopper spoke as somebody else: “${spoken}”`;
  const { goal, opens, then, knows, confirms, offers } = scenario;
  const known = [goal, ...[opens].flat(), ...then.flat(), ...Object.values(knows), ...confirms, offers, ...heard]
    .join('\n')
    .toLowerCase();
  const invented = [...words.matchAll(knownOnly)]
    .map(([found]) => found)
    .find((each) => !known.includes(each.toLowerCase()));
  if (invented !== undefined) return `the shopper told what it can't know: “${invented}”`;
  const tongue = writtenIn(words);
  const mayMix = [...[opens].flat(), ...then.flat()].some((own) => writtenIn(own) === tongue);
  if (tongue !== undefined && tongue !== scenario.language && !mayMix) return `the shopper wrote ${tongue}`;
  return undefined;
}

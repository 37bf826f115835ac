import type { Localized } from '../../knowledge/language.ts';
import { inWords, quoted, type Eye } from './eye.ts';
import type { Fact } from './facts/fact.ts';
import type { Said, Talk } from './read-talk.ts';

/** Somebody of the shop, in the shopper's words; a carrier and a page promise nothing in its stead. */
const claims = [
  String.raw`\b(?:you|your \w+|(?:the|a|one of your) (?:lady|guy|man|woman|person|agent|colleague|girl|rep\w*)|someone|somebody|she|he) (?:\w+ ){0,2}?(?:promised|guaranteed|assured|agreed|swore)\b`,
  String.raw`\b(?:someone|somebody|one) (?:from|of|in|on) (?:your|the) \w+ (?:\w+ ){0,2}?(?:said|told me|promised)\b`,
  String.raw`\b(?!it\b|dhl\b|ups\b|fedex\b)\p{L}+ promised me\b`,
  String.raw`\b(?:was|were|been|got) (?:promised|assured|guaranteed)\b`,
  String.raw`\b(?:your \w+|(?:the|a) (?:lady|guy|agent|colleague)) (?:\w+ ){0,2}?(?:told me|said) (?:i|you|it|that|we|they|the|my)\b`,
  String.raw`(?:你们?(?:的)?|客服|同事|店里|人工|上次|之前|昨天|前天|那个人|小\p{Script=Han})[^，。！？]{0,10}(?:答应|承诺(?!的?(?:时间|日期|时效|送达|到货|发货))|保证|许诺|说好|说过|说\d|说的?是?[^，。！？]{0,4}\d+\s?天|肯定)`,
  String.raw`(?:你们?(?:的)?|那个)?(?:客服|同事|店员|人工|经理|主管|小\p{Script=Han})[^，。！？]{0,6}说[^，。！？]{0,12}(?:给|退|赔|补|送|到账|免|会|能|(?:周|星期|礼拜)[一二三四五六日天末]|[今明后]天|\d+\s?[号日])`,
].join('|');
const claimed = new RegExp(claims, 'iu');

/** What the shopper says that people of the shop promised before, where nobody has promised anything in this conversation yet. */
export function claimedPromises({ turns, operators }: Pick<Talk, 'turns' | 'operators'>): Said[] {
  const first = operators[0]?.seq ?? Infinity;
  return turns.flatMap(({ said }) => said).filter(({ seq, text }) => seq < first && claimed.test(text));
}

/** As a fact, in their words. */
export const factsOfClaims = (said: readonly Said[], eye: Eye): Fact[] =>
  said.slice(-1).map(({ seq, text }) => ({
    ...{ kind: 'claimed', label: inWords(label, eye), value: quoted(text.trim(), 160), source: { seq } },
  }));

const label: Localized = { en: 'Says they were promised', zh: '顾客称之前有承诺' };

/** Nobody grants or denies it unseen. */
export const checkClaim: Localized = {
  en: 'They say something was promised before: look it up in their earlier conversations before you grant or deny it.',
  zh: '顾客称之前有过承诺：先查历史会话核实，再答复给不给。',
};

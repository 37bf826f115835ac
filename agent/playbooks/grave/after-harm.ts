import type { DialogueMemory } from '../playbook.ts';

/** Asks what to do, or of a doctor, right after harm was told: that has one answer, and no search has a better one. */
export function asksAfterHarm(text: string, { harm, turns = 0 }: Readonly<DialogueMemory>): boolean {
  return harm !== undefined && turns - harm.turn <= lasts && ofHarm.test(text);
}

/** For how many turns. */
const lasts = 4;

const ofHarm =
  /\b(?:what (?:do|should|can|shall) (?:i|we) do|(?:should|shall|do) (?:i|we) (?:\w+ )?(?:go|take|call|see|bring|keep|stop)|vets?|doctor|hospital|ambulance|medicine|give (?:him|her|it|them)|dangerous|serious|toxic|poisonous|getting worse|(?:he|she)['’]?s (?:worse|better|okay|ok|fine))\b|怎么办|咋办|咋整|要不要(?:去|紧|看)|需要去|医院|医生|兽医|吃(?:什么|啥|点)药|严重|危险|有毒|要紧/iu;

/** Asks for the money or for something new after harm was told and passed on: the usual rules of returns don't settle that. */
export function asksRedressAfterHarm(
  text: string,
  { harm, passedOn, deeds = [], turns = 0 }: Readonly<DialogueMemory>,
): boolean {
  // what a colleague has done since is told instead
  if (harm === undefined || passedOn === undefined || deeds.length > 0 || turns - harm.turn > ofSameTalk) return false;
  return ofRedress.test(text);
}

const ofSameTalk = 8;

const ofRedress =
  /(?:能|可以|怎么|给|想|要|申请|直接|帮)[^,，。]{0,6}(?:退|赔|换)|退(?:款|钱|货)|赔|补偿|\b(?:refund\w*|money back|compensat\w*|reimburse\w*|replace\w*|(?:return|send) (?:it|them|this|that)|(?:it|them|this|that) back)\b/i;

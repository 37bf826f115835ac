import type { DialogueMemory } from '../playbook.ts';

/** Asks what to do, or of a doctor, right after harm was told: that has one answer, and no search has a better one. */
export function asksAfterHarm(text: string, { harm, turns = 0 }: Readonly<DialogueMemory>): boolean {
  return harm !== undefined && turns - harm.turn <= lasts && ofHarm.test(text);
}

/** For how many turns. */
const lasts = 4;

const ofHarm =
  /\b(?:what (?:do|should|can|shall) (?:i|we) do|(?:should|shall|do) (?:i|we) (?:\w+ )?(?:go|take|call|see|bring|keep|stop)|vets?|doctor|hospital|ambulance|medicine|give (?:him|her|it|them)|dangerous|serious|toxic|poisonous|getting worse|(?:he|she)['’]?s (?:worse|better|okay|ok|fine))\b|怎么办|咋办|咋整|要不要(?:去|紧|看)|需要去|医院|医生|兽医|吃(?:什么|啥|点)药|严重|危险|有毒|要紧/iu;

import { harmEn } from './harm-en.ts';
import type { Harmed, HarmSign, HarmWords } from './harm-signs.ts';
import { harmZh } from './harm-zh.ts';

/** What was hurt or is in danger. */
export interface Harm {
  of: Harmed;
  /** Can't wait for anybody's answer. */
  isAcute: boolean;
}

/**
 * Harm that the words tell as having happened, or as going on, to a being by goods of ours, or danger from these. What is
 * asked beforehand, supposed or denied is none, nor what an animal or a person always had and goods are sought for. Pure.
 */
export function harmIn(text: string): Harm | undefined {
  const told = [harmEn, harmZh].flatMap((words) => heardIn(text.normalize('NFKC'), words));
  const grave = told.find(({ goods, isAcute }) => !goods && isAcute) ?? told.find(({ goods }) => !goods) ?? told[0];
  if (!grave) return undefined;
  const isOfAnimal = harmEn.animal.test(text) || harmZh.animal.test(text);
  const ofGoods = grave.goods === 'food' && !food.test(text) ? 'thing' : grave.goods;
  const isOfPerson = hurtsPerson.test(text);
  const ofBeings = isOfAnimal && isOfPerson && hurtsAnimalToo(text) ? 'both' : 'person';
  const of = ofGoods ?? (isOfAnimal && !isOfPerson ? 'animal' : ofBeings);
  return {
    of,
    isAcute: told.some((sign) => sign.isAcute === true && (grave.goods === undefined || sign.goods === grave.goods)),
  };
}

/** Whoever was hurt so far: a person after a pet, or a pet after a person, is both. */
export function harmedTogether(before: Harmed | undefined, now: Harmed): Harmed {
  const beings: readonly (Harmed | undefined)[] = ['animal', 'person', 'both'];
  return before !== now && beings.includes(before) && beings.includes(now) ? 'both' : now;
}

/** A clause of its own tells harm to the animal, beside what the person tells of themselves. */
function hurtsAnimalToo(text: string): boolean {
  const parts = text
    .normalize('NFKC')
    .split(/[.!?;:,…\n。！？；，、~～]+|\b(?:and|but|now)\b|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/iu);
  return parts.some((part) => {
    const bare = part.replace(petGoods, ' ');
    const isOfAnimal = harmEn.animal.test(bare) || harmZh.animal.test(bare);
    const signs = [harmEn, harmZh].flatMap((words) => heardIn(part, words));
    return isOfAnimal && !hurtsPerson.test(part) && signs.some(({ goods }) => !goods);
  });
}

const petGoods = /\b(?:cat|dog|pet|kitten|puppy) (?:food|treats?|tins?|kibbles?)\b|[猫狗]?(?:粮|罐头?|条|零食|砂)/giu;

const food =
  /\b(?:food|kibbles?|tins?|cans?|pouch\w*|treats?|biscuits?|bowl|pellets|chunks|bag|pack)\b|粮|罐头|零食|饲料|冻干|肉干|猫条|食/iu;

/** Animals may be named beside a person who was hurt. */
const hurtsPerson =
  /\b(?:my|his|her) (?:\w+ )?(?:son|daughter|kid|child|baby|wife|husband|hand|finger|thumb|arm|leg|foot|toe|neck|face|skin|lips?|eyes?)\b|\bi(?:['’]?m|['’]?ve)? (?:\w+ )?(?:vomit|puk|threw|got|itch|bled|bleed|cut|burn|choke|wheez)\w*|\bi (?:now )?(?:have|can['’]?t breathe|cannot breathe)\b|(?<!它|狗|猫|的)(?:我(?:自己)?|孩子|儿子|女儿|宝宝|娃|老公|老婆|妈妈?|爸爸?)的?(?:也)?(?:手|脚|脸|脖子|皮肤|嘴|眼|身上|胳膊|被|吃了|(?:摸了|碰了|现在)?也?(?:吐|喘不|起疹|过敏|起红)|烫|割)/iu;

function heardIn(written: string, words: HarmWords): readonly HarmSign[] {
  const text = written.replace(words.idioms, ' ~ ');
  const clauses = text.match(/[^.!?;:,…\n。！？；，、~～]+[?？]?/gu) ?? [];
  const told = clauses.filter((clause) => !words.supposes.test(clause) && !isElsewhere(clause, words));
  const signs = told.flatMap((clause) => words.signs.filter((sign) => isTold(clause, sign, words)));
  const isCaused = words.causes.test(text);
  const heard = signs.filter(({ needsCause, unless }) => (!needsCause || isCaused) && !unless?.test(text));
  const isSought = words.shops.test(text) && !words.ours.test(text);
  return isSought ? heard.filter(({ goods }) => goods !== undefined) : heard;
}

const isElsewhere = (clause: string, { elsewhere }: HarmWords) => elsewhere.test(clause) && !yours.test(clause);
const yours = /\b(?:you|your|ur)\b|你们|你家|贵店/iu;

function isTold(clause: string, { said }: HarmSign, { denies }: HarmWords): boolean {
  const found = said.exec(clause);
  return found !== null && !denies.test(clause.slice(0, found.index));
}

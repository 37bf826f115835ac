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
  const of = ofGoods ?? (isOfAnimal && !hurtsPerson.test(text) ? 'animal' : 'person');
  return {
    of,
    isAcute: told.some((sign) => sign.isAcute === true && (grave.goods === undefined || sign.goods === grave.goods)),
  };
}

const food =
  /\b(?:food|kibbles?|tins?|cans?|pouch\w*|treats?|biscuits?|bowl|pellets|chunks|bag|pack)\b|粮|罐头|零食|饲料|冻干|肉干|猫条|食/iu;

/** Animals may be named beside a person who was hurt. */
const hurtsPerson =
  /\b(?:my|his|her) (?:\w+ )?(?:son|daughter|kid|child|baby|wife|husband|hand|finger|thumb|arm|leg|foot|toe|neck|face|skin|lips?|eyes?)\b|\bi(?:['’]?m|['’]?ve)? (?:\w+ )?(?:vomit|puk|threw|got|itch|bled|bleed|cut|burn|choke)\w*|(?<!它|狗|猫|的)(?:我|孩子|儿子|女儿|宝宝|娃|老公|老婆|妈妈?|爸爸?)的?(?:手|脚|脸|脖子|皮肤|嘴|眼|身上|被|吃了|也吐|烫|割)/iu;

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

import { meantTopics, wordingOf, type MeantTopic } from '../../../tools/asked-topics.ts';
import { kindsOfDevices } from '../../understanding/lexicon/goods-kinds-devices.ts';
import { kindsForPets } from '../../understanding/lexicon/goods-kinds-pets.ts';
import { kindsOfShoes } from '../../understanding/lexicon/goods-kinds-shoes.ts';
import { kindsOfClothing } from '../../understanding/lexicon/goods-kinds-wear.ts';
import { kindsSaid, type KindSaid } from '../goods/search/kinds-said.ts';

/** Lines of goods that have rules of their own. */
type Line = 'wear' | 'shoes' | 'devices' | 'pet_food' | 'pets';

function lineOf({ key }: KindSaid): Line | undefined {
  if (Object.hasOwn(kindsOfClothing, key)) return 'wear';
  if (Object.hasOwn(kindsOfShoes, key)) return 'shoes';
  if (Object.hasOwn(kindsOfDevices, key)) return 'devices';
  if (!Object.hasOwn(kindsForPets, key)) return undefined;
  return eaten.test(key) ? 'pet_food' : 'pets';
}

const eaten = /food|treat|freeze_dried|lick|chew/;

/** In a heading they carry parcels and keep for so long. */
const ofShops = /\bcarriers?\b|\bshelf life\b/gi;

/** “Old clothes and batteries” are of both. */
const joints = /\b(?:and|or)\b|[,，、\n]|[和与及]/i;

const goodsIn = (text: string): KindSaid[] =>
  text
    .replace(ofShops, ' ')
    .split(joints)
    .flatMap((part) => kindsSaid(part))
    .filter((kind) => lineOf(kind) !== undefined);

/** Any device, or what is in most of them. */
const isOfAny = ({ key, kind }: KindSaid): boolean => kind.isGeneral === true || key === 'batteries';

/** What holds of one holds of the other: of one line, and of devices, which each work their own way, of one kind. */
function areAlike(one: KindSaid, other: KindSaid): boolean {
  if (lineOf(one) !== lineOf(other)) return false;
  if (lineOf(one) !== 'devices' || isOfAny(one) || isOfAny(other)) return true;
  return one.key === other.key || one.kind.within === other.key || other.kind.within === one.key;
}

/** The goods that the first of some texts names which names any: a question, and what was asked before it. */
function subjectOf(texts: readonly string[]): KindSaid[] {
  return texts.map(goodsIn).find((named) => named.length > 0) ?? [];
}

/** What goods are made of, where its care is written of by itself. */
const materials = {
  wool: /\b(?:wool(?:len)?|cashmere|merino|knitwear)\b|羊毛|羊绒|美利奴|毛衣|针织/i,
  down: /\bdown (?:jackets?|coats?|vests?|parkas?)\b|羽绒/i,
  leather: /\b(?:leather|suede|nubuck)\b|皮革|真皮|麂皮|反绒|磨砂皮|皮鞋|皮靴/i,
  shell: /\b(?:shells?|hardshells?|waterproof jackets?)\b|冲锋衣/i,
};

const materialsIn = (text: string): string[] =>
  Object.entries(materials).flatMap(([name, said]) => (said.test(text) ? [name] : []));

/** How wool is dried is not how suede is. */
function isOfOtherMaterial(spoken: readonly string[], texts: readonly string[]): boolean {
  const firstNamed = (all: readonly string[]) => all.map(materialsIn).find((named) => named.length > 0) ?? [];
  const asked = firstNamed(spoken);
  const said = firstNamed(texts);
  return asked.length > 0 && said.length > 0 && !asked.some((each) => said.includes(each));
}

/** Who gets something for being that, and presents, which gift cards are none of. */
const others = {
  students: /\b(?:students?|undergrads?|uni(?:versity)?|college)\b|学生/i,
  teachers: /\b(?:teach(?:ers?)?|professors?|lecturers?)\b|老师|教师/i,
  carers: /\b(?:nurses?|doctors?|nhs|medics?|paramedics?|(?:key|healthcare|care) workers?)\b|护士|医生|医护/i,
  troops: /\b(?:military|army|veterans?|soldiers?|troops)\b|军人|退伍|当兵/i,
  rescuers: /\b(?:police(?:men|man)?|fire ?fighters?|first responders?|cops?)\b|警察|消防/i,
  seniors: /\b(?:seniors?|pensioners?|retired|elderly|over[- ]?6\d|oaps?)\b|老人|老年|退休/i,
  cards: /\bgift ?(?:cards?|vouchers?)\b|礼品卡/i,
  presents: /\b(?:gifts?|presents?)\b(?! ?(?:cards?|vouchers?))(?!.*\bcards?\b)/i,
};

/** Those of them that a text names. */
const othersIn = (text: string): string[] =>
  Object.entries(others).flatMap(([name, said]) => (said.test(text) ? [name] : []));

/** What students or teachers get is not what nurses do. */
function isOfOthers(question: string, texts: readonly string[]): boolean {
  const asked = othersIn(question);
  const said = asked.length === 0 ? [] : (texts.map(othersIn).find((named) => named.length > 0) ?? []);
  return said.length > 0 && !asked.some((each) => said.includes(each)) && areOfOneSort(asked, said);
}

/** Cards are set against presents, and people against people. */
const areOfOneSort = (one: readonly string[], other: readonly string[]) =>
  one.some((each) => ofPresents.has(each)) === other.some((each) => ofPresents.has(each));
const ofPresents: ReadonlySet<string> = new Set(['cards', 'presents']);

/** Whether a question names people that something may be cheaper for. */
export const namesPeople = (question: string): boolean => othersIn(question).some((each) => !ofPresents.has(each));

/**
 * Whether a passage is headed by goods, and by none that are like those which are spoken of: how shoes are repaired, of earbuds.
 * `spoken` is the question, then what it may go on from.
 */
export function isOfOtherGoods(spoken: readonly string[], { title = '', headings }: Headed): boolean {
  const headed = [headings.at(-1) ?? '', title];
  if (isOfOtherMaterial(spoken, headed) || isOfOthers(spoken[0] ?? '', headed)) return true;
  const asked = subjectOf(spoken);
  if (asked.length === 0) return false;
  const said = subjectOf(headed);
  return said.length > 0 && !asked.some((one) => said.some((other) => areAlike(one, other)));
}

interface Headed {
  title?: string;
  headings: readonly string[];
}

/** The matters that a question may be about, without those of goods that it doesn't name. */
export function topicsAsked(question: string): MeantTopic[] {
  return meantTopics(question).filter(
    ({ id }) => !isOfOtherGoods([question], { headings: [Object.values(wordingOf(id)).join('\n')] }),
  );
}

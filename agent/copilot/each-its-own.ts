import type { Language, Localized } from '../../knowledge/language.ts';
import { wishesHeardIn } from '../wishes/wish-words.ts';
import type { SuggestedReply } from './suggestions.ts';
import type { Trial } from './trial.ts';

type Wished = Trial['wishes'][number];

/** A wish that the words name whole: its goods and its way aren't in doubt. */
export type Split = Wished & { whole?: true };

const breaths = /[，,、。；;！!？?\n]|\.\s|\band\b|然后|另外/iu;

/**
 * Some goods are to be paid back and others sent again, in one message: each becomes a wish of its own, with the goods
 * that its breath names. What can't be told apart isn't filled in. Other wishes stay as they are.
 */
export function eachItsOwn({ question, wishes }: Pick<Trial, 'question' | 'wishes'>): Split[] {
  const ways = question.split(breaths).flatMap((breath) => {
    const [only, ...others] = wishesHeardIn(breath).filter(
      ({ kind }) => kind === 'money_back' || kind === 'goods_again',
    );
    return only && others.length === 0 ? [{ breath, wants: only.kind === 'money_back' ? 'refund' : 'reship' }] : [];
  });
  if (new Set(ways.map(({ wants }) => wants)).size < 2) return [...wishes];
  return wishes.flatMap((wish): Split[] => {
    if (wish.name !== 'request_refund') return [wish];
    const { items, wants: _, description: __, ...rest } = wish.input;
    const goods = namesIn(items);
    const picked = ways.map(({ breath }) => goodsOf(breath, goods));
    const isClear = picked.every((each) => each !== undefined) && new Set(picked).size === picked.length;
    return ways.map(({ breath, wants }, at) => ({
      name: wish.name,
      input: { ...rest, ...(isClear ? { items: [{ item: picked[at] }] } : {}), wants, description: breath.trim() },
      ...(wish.end ? { end: wish.end } : {}),
      whole: true,
    }));
  });
}

export function bothApart(language: Language): SuggestedReply {
  return { text: apart[language], citations: [], from: 'playbook' };
}

const apart: Localized = {
  en: 'Of course: I’ll do the two separately, one refunded and one sent again, and tell you as soon as each is done.',
  zh: '可以的，退款和补发我分开给您办，办好马上告诉您。',
};

function namesIn(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((each: unknown) => {
    if (typeof each === 'string') return [each];
    const name = typeof each === 'object' && each !== null && 'item' in each ? each.item : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}

/** The one of the goods that the words share the most with; `undefined` when none stands out. */
function goodsOf(breath: string, goods: readonly string[]): string | undefined {
  const scored = goods.map((name) => ({ name, score: shared(breath, name) })).toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.name : undefined;
}

/** Chinese characters in common, and English words that begin alike. */
function shared(breath: string, name: string): number {
  const han = new Set(breath.match(/\p{Script=Han}/gu) ?? []);
  const chars = [...han].filter((each) => name.includes(each)).length;
  const stems = (text: string) =>
    new Set((text.toLowerCase().match(/[a-z]{4,}/gu) ?? []).map((each) => each.slice(0, 4)));
  const ofName = stems(name);
  return chars + [...stems(breath)].filter((each) => ofName.has(each)).length;
}

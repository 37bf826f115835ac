import type { Language } from '../../../knowledge/language.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../../knowledge/store/database.ts';
import type { Board } from '../../contract/operator/board.ts';
import { pairsOf } from '../shopper-words.ts';
import { counts, type Counted } from './select.ts';

/** One question that nobody could answer, or whose answer nothing bears out. */
export interface Gap {
  conversationId: string;
  question: string;
  language: Language;
}

type Group = Board['gaps'][number];

/** So many of the newest are read. */
const mostRead = 500;
const mostShown = 30;
const mostLinks = 20;
/** Questions that share so much of their words are taken for one, 0 to 1 (Dice, over pairs of words or characters). */
const alike = 0.35;

/** The questions themselves, in the shoppers' words, newest first. */
export async function readGaps(database: ShopDatabase, shop: ShopId, counted: readonly Counted[]): Promise<Gap[]> {
  const found = counted
    .filter(({ outcome }) => counts.gaps(outcome))
    .flatMap(({ id, language, outcome }) =>
      outcome.matters.flatMap(({ gap, seq }) => (gap ? [{ id, language, seq }] : [])),
    )
    .slice(-mostRead)
    .reverse();
  if (found.length === 0) return [];
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<{ id: string; seq: number; text: string | null }>(
      `select e.conversation_id as id, e.seq, e.data ->> 'text' as text
         from unnest($1::text[], $2::integer[]) as wanted (id, seq)
         join events e on e.conversation_id = wanted.id and e.seq = wanted.seq`,
      [found.map(({ id }) => id), found.map(({ seq }) => seq)],
    ),
  );
  const texts = new Map(rows.map(({ id, seq, text }) => [`${id} ${seq}`, text]));
  return found.flatMap(({ id, seq, language }) => {
    const question = texts.get(`${id} ${seq}`)?.trim();
    return question ? [{ conversationId: id, question, language }] : [];
  });
}

/** Puts alike questions of one language together, most frequent first; the shortest speaks for its group. */
export function groupGaps(gaps: readonly Gap[]): Group[] {
  const groups: (Group & { pairs: Set<string> })[] = [];
  for (const { question, language, conversationId } of gaps) {
    const pairs = pairsOf(question);
    const known = groups.find((group) => group.language === language && isAlike(group, question, pairs));
    if (!known) {
      groups.push({ question, language, count: 1, conversationIds: [conversationId], pairs });
      continue;
    }
    known.count += 1;
    if (question.length < known.question.length) known.question = question;
    if (known.conversationIds.length < mostLinks && !known.conversationIds.includes(conversationId))
      known.conversationIds.push(conversationId);
  }
  return groups
    .sort((a, b) => b.count - a.count)
    .slice(0, mostShown)
    .map(({ pairs: _, ...group }) => group);
}

function isAlike(
  group: { question: string; pairs: ReadonlySet<string> },
  question: string,
  pairs: ReadonlySet<string>,
): boolean {
  if (group.question === question) return true;
  let shared = 0;
  for (const pair of pairs) if (group.pairs.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + group.pairs.size || 1) >= alike;
}

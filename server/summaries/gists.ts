import type { Summary, SummaryInput } from '../../agent/summary/summary.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { Database } from '../db/database.ts';
import type { Operator } from '../operators/operator.ts';

/** Lets a provider's model write the gist of a summary. `undefined`: it couldn't, or what it wrote isn't borne out. */
export type WriteGist = (asked: GistAsked) => Promise<Summary['gist'] | undefined>;

interface GistAsked {
  summary: Summary;
  input: SummaryInput;
  shop: ShopId;
}

export interface Gists {
  /** The model's gist for what was said so far, if it is there in time. What comes later is there the next time. */
  gistOf(by: Operator, conversationId: string, asked: Omit<GistAsked, 'shop'>): Promise<Summary['gist'] | undefined>;
}

/** Nobody waits longer for a nicer paragraph, milliseconds. */
const patienceMs = 2_500;

/** Keeps what a model wrote, per conversation and language, for as long as nothing new is said. */
export function createGists(database: Pick<Database, 'inShop'>, writeGist: WriteGist): Gists {
  /** Looked for or written now: readers of the same summary wait for the same. */
  const finding = new Map<string, Promise<Summary['gist'] | undefined>>();
  return {
    gistOf({ shop }, conversationId, asked) {
      const { language, upToSeq } = asked.summary;
      const row = { shop, conversationId, language, upToSeq };
      const find = async () => {
        const kept = await database.inShop(shop, (sql) => readGist(sql, conversationId, { language, upToSeq }));
        if (kept) return kept;
        const gist = await writeGist({ ...asked, shop }).catch(() => undefined);
        if (gist) await database.inShop(shop, (sql) => keepGist(sql, row, gist));
        return gist;
      };
      const key = `${shop} ${conversationId} ${language} ${upToSeq}`;
      const known = finding.get(key);
      const found = known ?? find().finally(() => finding.delete(key));
      if (!known) finding.set(key, found);
      return inTime(found);
    },
  };
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs);
  });
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  return first;
}

async function readGist(
  sql: Sql,
  conversationId: string,
  { language, upToSeq }: { language: Language; upToSeq: number },
): Promise<Summary['gist'] | undefined> {
  const { rows } = await sql.query<{ text: string; model: string }>(
    'select text, model from gists where conversation_id = $1 and language = $2 and up_to_seq = $3',
    [conversationId, language, upToSeq],
  );
  const [row] = rows;
  return row && { text: row.text, by: row.model };
}

async function keepGist(
  sql: Sql,
  {
    shop,
    conversationId,
    language,
    upToSeq,
  }: { shop: string; conversationId: string; language: Language; upToSeq: number },
  { text, by }: Summary['gist'],
): Promise<void> {
  await sql.query(
    `insert into gists (shop_id, conversation_id, language, up_to_seq, text, model) values ($1, $2, $3, $4, $5, $6)
     on conflict (conversation_id, language) do update
       set up_to_seq = excluded.up_to_seq, text = excluded.text, model = excluded.model, made_at = now()
       where gists.up_to_seq <= excluded.up_to_seq`,
    [shop, conversationId, language, upToSeq, text, by],
  );
}

import type { ManagedKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../../knowledge/store/database.ts';
import type { KnowledgeDraft } from '../../contract/operator/learning.ts';
import { newId } from '../../conversations/ids.ts';
import type { Operator } from '../../operators/operator.ts';
import { answerDocument, answersFolder } from './answer-document.ts';
import { learnFromLog, type Learned } from './learn-from-log.ts';
import { readSettled } from './read-settled.ts';

/** Answers of people on their way into the shop's knowledge: a supervisor reads each before it is used. */
export interface KnowledgeDrafts {
  /** From a settled handoff; the one that waits already, if there is one. Nothing of what is said of one case alone. */
  fromConversation(
    by: Operator,
    conversationId: string,
  ): Promise<KnowledgeDraft | 'not_found' | 'nothing_to_learn' | 'only_this_case'>;
  /** In somebody's own words; of a conversation whose draft of theirs waits, that one in these words. */
  write(by: Operator, conversationId: string, words: Omit<Learned, 'removed'>): Promise<KnowledgeDraft | 'not_found'>;
  list(shop: ShopId, state: KnowledgeDraft['state']): Promise<KnowledgeDraft[]>;
  /** Makes it a document of the shop's knowledge, in these words. */
  approve(by: Operator, id: string, words: ApprovedWords): Promise<KnowledgeDraft | 'not_found' | 'decided'>;
  reject(by: Operator, id: string): Promise<KnowledgeDraft | 'not_found' | 'decided'>;
}

interface ApprovedWords {
  question?: string | undefined;
  answer?: string | undefined;
  /** Id of a document that an earlier answer became, and that these words take the place of. */
  replaces?: string | undefined;
}

interface DraftDeps {
  database: ShopDatabase;
  knowledge: Pick<ManagedKnowledgeBase, 'ingestFile' | 'listDocuments' | 'removeDocument'>;
}

interface DraftRow {
  id: string;
  conversation_id: string;
  state: KnowledgeDraft['state'];
  question: string;
  answer: string;
  language: Language;
  removed: number;
  created_by: string;
  created_name: string;
  created_at: Date;
  decided_by: string | null;
  decided_name: string | null;
  decided_at: Date | null;
  source: string | null;
}

const select = `select d.id, d.conversation_id, d.state, d.question, d.answer, d.language, d.removed, d.created_by,
    c.name as created_name, d.created_at, d.decided_by, o.name as decided_name, d.decided_at, d.source
  from knowledge_drafts d join operators c on c.id = d.created_by left join operators o on o.id = d.decided_by`;

const mostShown = 200;

export function createKnowledgeDrafts(deps: DraftDeps): KnowledgeDrafts {
  const { database } = deps;
  return {
    fromConversation: (by, conversationId) =>
      database.inShop(by.shop, async (sql) => {
        const settled = await readSettled(sql, conversationId);
        if (settled === 'not_found') return 'not_found';
        const learned = settled === 'not_settled' ? 'no_answer' : learnFromLog(settled.log, settled.people);
        if (learned === 'no_answer') return 'nothing_to_learn';
        if (learned === 'only_this_case') return 'only_this_case';
        return (await insert(sql, by, conversationId, learned)) ?? 'not_found';
      }),
    write: (by, conversationId, words) =>
      database.inShop(by.shop, async (sql) => {
        const { rowCount } = await sql.query('select from conversations where id = $1', [conversationId]);
        if (rowCount === 0) return 'not_found';
        return (await insert(sql, by, conversationId, { ...words, removed: 0 }, rewrite)) ?? 'not_found';
      }),
    async list(shop, state) {
      const { rows } = await database.inShop(shop, (sql) =>
        sql.query<DraftRow>(`${select} where d.state = $1 order by d.created_at desc, d.id limit ${mostShown}`, [
          state,
        ]),
      );
      return rows.map(toDraft);
    },
    approve: (by, id, words) => approveDraft(deps, by, id, words),
    reject: (by, id) => decide(database, by, id, { state: 'rejected' }),
  };
}

/** Who made it may say it in other words until it is decided. */
const rewrite = `update set question = excluded.question, answer = excluded.answer, language = excluded.language
  where knowledge_drafts.created_by = excluded.created_by` as const;

/** One that waits for a decision is enough for a conversation. */
async function insert(
  sql: Sql,
  by: Operator,
  conversationId: string,
  learned: Learned,
  known: 'nothing' | typeof rewrite = 'nothing',
): Promise<KnowledgeDraft | undefined> {
  const { question, answer, language, removed } = learned;
  await sql.query(
    `insert into knowledge_drafts (id, shop_id, conversation_id, question, answer, language, removed, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (conversation_id) where state = 'draft' do ${known}`,
    [newId('draft'), by.shop, conversationId, question, answer, language, removed, by.id],
  );
  const { rows } = await sql.query<DraftRow>(`${select} where d.conversation_id = $1 and d.state = 'draft'`, [
    conversationId,
  ]);
  return rows[0] && toDraft(rows[0]);
}

async function find(sql: Sql, id: string): Promise<DraftRow | undefined> {
  return (await sql.query<DraftRow>(`${select} where d.id = $1`, [id])).rows[0];
}

/**
 * The document comes first: should we die before the draft is marked, approving it again finds the document and goes
 * on. Who turned it down meanwhile is heard: the document goes again.
 */
async function approveDraft(
  { database, knowledge }: DraftDeps,
  by: Operator,
  id: string,
  words: ApprovedWords,
): ReturnType<KnowledgeDrafts['approve']> {
  const draft = await database.inShop(by.shop, (sql) => find(sql, id));
  if (!draft) return 'not_found';
  if (draft.state !== 'draft') return 'decided';
  const { question = draft.question, answer = draft.answer } = words;
  const file = answerDocument(id, { question, answer, language: draft.language });
  const { source } = file;
  const ingested = await knowledge.ingestFile(by.shop, file);
  if (ingested.status === 'failed') throw new Error(`an answer cannot be a document: ${ingested.reason}`);
  const replaced = words.replaces === undefined ? undefined : await findAnswer(knowledge, by, words.replaces);
  if (replaced && replaced.source !== source) await knowledge.removeDocument(by.shop, replaced.id);
  const replaces = replaced?.source;
  const decided = await decide(database, by, id, { state: 'approved', source, question, answer, replaces });
  if (decided === 'decided') {
    const now = await database.inShop(by.shop, (sql) => find(sql, id));
    const document = (await knowledge.listDocuments(by.shop)).find((each) => each.source === source);
    if (now?.state === 'rejected' && document) await knowledge.removeDocument(by.shop, document.id);
  }
  return decided;
}

/** The document of an answer that was approved before; a shop's own documents aren't ours to take away. */
async function findAnswer({ listDocuments }: DraftDeps['knowledge'], { shop }: Operator, id: string) {
  return (await listDocuments(shop)).find((each) => each.id === id && each.source.startsWith(answersFolder));
}

interface Decision {
  state: 'approved' | 'rejected';
  source?: string;
  question?: string;
  answer?: string;
  /** Source of the approved answer that it takes the place of. */
  replaces?: string | undefined;
}

async function decide(
  database: ShopDatabase,
  by: Operator,
  id: string,
  { state, source, question, answer, replaces }: Decision,
): Promise<KnowledgeDraft | 'not_found' | 'decided'> {
  return database.inShop(by.shop, async (sql) => {
    const { rowCount } = await sql.query(
      `update knowledge_drafts set state = $3, decided_by = $2, decided_at = now(), source = $4,
         question = coalesce($5, question), answer = coalesce($6, answer)
       where id = $1 and state = 'draft'`,
      [id, by.id, state, source ?? null, question ?? null, answer ?? null],
    );
    const draft = await find(sql, id);
    if (!draft) return 'not_found';
    if (rowCount === 0) return 'decided';
    await sql.query(
      `update knowledge_drafts set state = 'rejected', source = null, decided_by = $2, decided_at = now()
       where source = $1 and id <> $3 and state = 'approved'`,
      [replaces ?? null, by.id, id],
    );
    return toDraft(draft);
  });
}

function toDraft(row: DraftRow): KnowledgeDraft {
  const { id, state, question, answer, language, removed, source } = row;
  const decidedBy = row.decided_by !== null && row.decided_at !== null;
  return {
    ...{ id, state, question, answer, language, removed },
    conversationId: row.conversation_id,
    by: { id: row.created_by, name: row.created_name },
    createdAt: row.created_at.toISOString(),
    ...(decidedBy
      ? {
          decided: {
            by: { id: row.decided_by ?? '', name: row.decided_name ?? '' },
            at: row.decided_at?.toISOString() ?? '',
          },
        }
      : {}),
    ...(source === null ? {} : { source }),
  };
}

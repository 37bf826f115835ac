import type { AnsweredQuestion } from '../../../agent/models/agent-model.ts';
import type { ShopId } from '../../../knowledge/shop-id.ts';
import type { ShopDatabase } from '../../../knowledge/store/database.ts';
import { answersFolder } from './answer-document.ts';

/** The questions that people of a shop have answered for everybody. May be a moment old. */
export type AnsweredQuestions = (shop: ShopId) => Promise<readonly AnsweredQuestion[]>;

/** A shop has so many at most that are held against each message; the newest count. */
const most = 500;

/** Reads them; what was read is kept for `keepMs`, for each turn needs them and they change now and then. */
export function createAnsweredQuestions(database: ShopDatabase, keepMs = 1_000): AnsweredQuestions {
  const kept = new Map<ShopId, { questions: Promise<readonly AnsweredQuestion[]>; until: number }>();
  return (shop) => {
    const known = kept.get(shop);
    if (known && known.until > performance.now()) return known.questions;
    const questions = readQuestions(database, shop);
    kept.set(shop, { questions, until: performance.now() + keepMs });
    questions.catch(() => kept.delete(shop)); // a failure isn't kept
    return questions;
  };
}

async function readQuestions(database: ShopDatabase, shop: ShopId): Promise<readonly AnsweredQuestion[]> {
  const { rows } = await database.inShop(shop, (sql) =>
    sql.query<AnsweredQuestion>(
      `select id as "documentId", title as question, language from documents
       where shop_id = $1 and starts_with(source, $2) order by updated_at desc limit ${most}`,
      [shop, answersFolder],
    ),
  );
  return rows;
}

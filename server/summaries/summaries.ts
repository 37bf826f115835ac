import { summarise } from '../../agent/summary/summarise.ts';
import type { Summary as Computed, SummaryInput } from '../../agent/summary/summary.ts';
import type { Understand } from '../../agent/understanding/create-understanding.ts';
import type { LedgerView, ShopperSummary, Summary } from '../contract/operator/summary.ts';
import type { Database } from '../db/database.ts';
import type { Shops } from '../identity/shops.ts';
import type { Operator } from '../operators/operator.ts';
import { createGists, type WriteGist } from './gists.ts';
import { readLedgerView } from './ledger-view.ts';
import { readForSummary } from './read-for-summary.ts';
import { readShopperSummary } from './shopper-summary.ts';

/** Summaries for operators, of conversations of their own shop alone. */
export interface Summaries {
  conversation(by: Operator, conversationId: string): Promise<Summary | undefined>;
  /** What the book says of an action that a summary names. */
  ledger(by: Operator, of: { conversationId: string; actionId: string }): Promise<LedgerView | undefined>;
  shopper(by: Operator, shopperId: string): Promise<ShopperSummary | undefined>;
}

interface SummariesDeps {
  database: Pick<Database, 'inShop'>;
  shops: Pick<Shops, 'find'>;
  understand: Understand;
  /** Where a provider's model writes gists. */
  writeGist?: WriteGist;
  /** The database's time. */
  clock: () => Date;
}

/** Works a summary out from what the log and the ledger hold at that moment: nothing of it is stored but a provider's gist. */
export function createSummaries({ database, shops, understand, writeGist, clock }: SummariesDeps): Summaries {
  const gists = writeGist && createGists(database, writeGist);
  return {
    async conversation(by, conversationId) {
      const shop = await shops.find(by.shop);
      const read = await database.inShop(by.shop, (sql) => readForSummary(sql, by.shop, conversationId));
      if (!shop || !read) return undefined;
      const input: SummaryInput = { ...read, language: by.language, timeZone: shop.timeZone, now: clock() };
      const summary = summarise(input, understand);
      const gist = (await gists?.gistOf(by, conversationId, { summary, input })) ?? summary.gist;
      return { conversationId, ...summary, gist } satisfies Computed & { conversationId: string };
    },
    ledger: (by, of) => database.inShop(by.shop, (sql) => readLedgerView(sql, by, of)),
    async shopper(by, shopperId) {
      const shop = await shops.find(by.shop);
      if (!shop) return undefined;
      const eye = { understand, now: clock(), timeZone: shop.timeZone };
      return database.inShop(by.shop, (sql) => readShopperSummary(sql, by, shopperId, eye));
    },
  };
}

import type { ManagedKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import type { ShopDatabase } from '../../../knowledge/store/database.ts';
import { readBookedActions } from '../../../tools/ledger/booked-action.ts';
import type { Operator } from '../../operators/operator.ts';
import type { Language } from '../../../knowledge/language.ts';
import type { ComparedPassage, KnowledgeDocument } from '../../contract/operator/learning.ts';
import { compareWithKnowledge } from './comparison.ts';
import { createKnowledgeDrafts, type KnowledgeDrafts } from './drafts.ts';
import { readSettled } from './read-settled.ts';
import { scenarioFile, scenarioFromLog } from './scenario-from-log.ts';

/** What a shop and its evals learn from what people have answered. */
export interface Learning {
  drafts: KnowledgeDrafts;
  /** What the shop's knowledge says already of the matter of new words, nearest first. */
  compare(by: Operator, words: { question: string; answer: string; language: Language }): Promise<ComparedPassage[]>;
  /** All that a document says; `undefined` when their shop has no such document. */
  document(by: Operator, id: string): Promise<KnowledgeDocument | undefined>;
  /** A settled handoff as a file for `evals/scenarios`. */
  scenario(
    by: Operator,
    conversationId: string,
  ): Promise<{ fileName: string; scenario: string } | 'not_found' | 'nothing_to_learn'>;
}

interface LearningDeps {
  database: ShopDatabase;
  knowledge: Pick<ManagedKnowledgeBase, 'ingestFile' | 'listDocuments' | 'readDocument' | 'removeDocument' | 'search'>;
  /** Whom scenarios know a customer as; in demo mode alone. */
  castOf?: (customerId: string) => string | undefined;
}

export function createLearning({ database, knowledge, castOf }: LearningDeps): Learning {
  return {
    drafts: createKnowledgeDrafts({ database, knowledge }),
    compare: ({ shop }, words) => compareWithKnowledge(knowledge, shop, words),
    async document({ shop }, id) {
      const found = await knowledge.readDocument(shop, id);
      return found && { ...found, updatedAt: found.updatedAt.toISOString() };
    },
    async scenario({ shop }, conversationId) {
      const { settled, actions } = await database.inShop(shop, async (sql) => ({
        settled: await readSettled(sql, conversationId),
        actions: await readBookedActions(sql, shop, conversationId),
      }));
      if (settled === 'not_found') return 'not_found';
      if (settled === 'not_settled') return 'nothing_to_learn';
      const { log, people, customerId = '' } = settled;
      const draft = scenarioFromLog(log, { people, actions, shopper: castOf?.(customerId) ?? 'guest' });
      return draft ? scenarioFile(draft, conversationId) : 'nothing_to_learn';
    },
  };
}
